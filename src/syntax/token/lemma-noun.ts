import { lowerCase, upperCase } from './character.ts'
import { irregularNouns } from './irregular-noun.ts'

const IRREGULAR = irregularNouns()

/** Compounds of an irregular noun: [spokesmen], [grandchildren], [housewives]. */
const COMPOUND = /(men|women|children|feet|teeth|mice|people|wives|knives|lives|shelves|wolves|selves|halves|leaves)$/

/** Singular of a plural noun in any case; the case is kept. */
export function singular(form: string): string {
  const lower = lowerCase(form)
  const irregular = IRREGULAR.get(lower) ?? compound(lower)
  const lemma = irregular ?? regular(lower)
  return withCaseOf(form, lower, lemma)
}

function compound(lower: string): string | undefined {
  const part = COMPOUND.exec(lower)?.[1]
  const base = part === undefined ? undefined : IRREGULAR.get(part)
  return part === undefined || base === undefined ? undefined : lower.slice(0, -part.length) + base
}

function regular(lower: string): string {
  if (/['’]s$/.test(lower)) return lower.slice(0, -2)
  if (!/[^s]s$/.test(lower) || lower.length < 3) return lower
  if (/[^aeiou]ies$/.test(lower)) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o|[^aeo]us|[tb]us)es$/.test(lower) && !TAKES_E.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

/** [uses], [shoes], [excuses]. */
const TAKES_E = /(?:^|[^a-z]|re|ab|misu|exc|m|f|r|cl)uses$|(?:^|[^a-z])(?:shoes|toes|foes|woes|throes)$/

/** The lemma with the capitals of the form: the part they share is taken from the form. */
function withCaseOf(form: string, lower: string, lemma: string): string {
  if (form === lower) return lemma
  if (lower.startsWith(lemma)) return form.slice(0, lemma.length)
  if (form.length > 1 && form === upperCase(form)) return upperCase(lemma)
  return form.charAt(0) === lower.charAt(0) ? lemma : upperCase(lemma.charAt(0)) + lemma.slice(1)
}
