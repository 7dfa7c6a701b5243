/** What the terminal says of a story in numbers: what was compared, and what was not. */
import type { StoryResult, Verdict } from '../../model/finding.ts'
import { countFindings } from '../hunk.ts'
import { flow, type Page } from '../page.ts'
import { count, verdictMeaning } from '../words.ts'

const COUNTED_VERDICTS: readonly Verdict[] = ['superseded', 'refined', 'corroborated', 'uncorroborated']

/** One line a count. */
export function summaryLines(story: StoryResult, page: Page): readonly string[] {
  const counts = countLines(story)
  const width = Math.max(0, ...counts.map(([amount]) => String(amount).length))
  return counts.flatMap(([amount, meaning]) =>
    flow(page, `${amount} ${meaning}`, { indent: 2 + width - String(amount).length, hang: width + 3 }),
  )
}

/** `5 sources, 4 origins, 63 claims`. */
export function comparedWords({ sources, origins }: StoryResult): string {
  const claims = sources.reduce((sum, source) => sum + source.claims, 0)
  return [count(sources.length, 'source'), count(origins, 'origin'), count(claims, 'claim')].join(', ')
}

type CountLine = readonly [amount: number, meaning: string]

function countLines(story: StoryResult): readonly CountLine[] {
  const { findings, silent, accepted, known } = countFindings(story)
  const lines: readonly CountLine[] = [
    ...COUNTED_VERDICTS.map((verdict): CountLine => [findings[verdict], `${verdict}: ${verdictMeaning[verdict]}`]),
    [accepted, 'accepted: differences that someone looked at and gave a reason for'],
    [known, 'known: differences that were there at the commit this is held against'],
    [silent, 'silent: the text gives a value, but nothing tells which'],
    [story.rejected, 'rejected: claims that a reviewer took out'],
    [story.warnings.length, 'with a warning: places in the records to look at'],
  ]
  return lines.filter(([amount]) => amount > 0)
}
