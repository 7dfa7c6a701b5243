/** Wordings that stand for a figure. */

const CHANGES: Readonly<Record<string, string>> = {
  doubled: 'up 100 %',
  trebled: 'up 200 %',
  tripled: 'up 200 %',
  quadrupled: 'up 300 %',
  halved: 'down 50 %',
}
const CHANGE = /^(?:has |have |had )?(.* )?(doubled|trebled|tripled|quadrupled|halved)$/i
/** [Category 5], [a level 3 alert]: a step of a scale, counted in the steps of that scale. */
const STEP =
  /^(?:an? )?(category|level|stage|grade|phase|tier)[ -]([^ ]{1,12}(?: (?:or|to) [^ ]{1,12})?)(?: (?:hurricane|typhoon|cyclone|storm|alert|warning|emergency|threat|cancer))?$/i
/** [more than doubled] is `more than up 100 %`, [Category 5] is `5 category`. The text is plain. */
export function inFigures(plain: string): string {
  const change = CHANGE.exec(plain)
  if (change) return `${change[1] ?? ''}${CHANGES[change[2]?.toLowerCase() ?? ''] ?? ''}`
  const step = STEP.exec(plain)
  return step ? `${step[2] ?? ''} ${step[1]?.toLowerCase() ?? ''}` : plain
}
