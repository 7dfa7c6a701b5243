import { wordsOf } from '../value/fold.ts'

/** Sourcing without a name: whoever says so tells nothing about who might differ [officials, security sources]. */
const UNNAMED: ReadonlySet<string> = new Set(
  `official officials authority authorities source sources witness witnesses report reports people person persons
  government governments spokesman spokeswoman spokesperson spokespeople spokesmen statement statements decree decrees bulletin bulletins insider insiders analyst analysts expert
  experts observer observers others company companies firm firms side sides lender lenders club clubs
  he she they it we who some many several all both man woman men women`.split(/\s+/),
)

/**
 * Whether words name nobody in particular. Then a claim is told in the source's own voice: with `officials` against
 * `authorities` two outlets would seem to report a dispute, where each just tells what it was told.
 */
export function isUnnamed(speaker: string): boolean {
  const isNamed = /\p{Lu}/u.test(speaker.slice(1))
  const last = wordsOf(speaker).at(-1) ?? ''
  return !isNamed && UNNAMED.has(last)
}
