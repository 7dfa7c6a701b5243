/** The English of the reports. It says who says what; it never says who is right. */
import type { Relation } from '../model/comparison.ts'
import type { AcceptedUse, CheckOutcome, Circumstance, FindingPair, FindingState, Verdict } from '../model/finding.ts'
import type { ClaimStatus } from '../model/record.ts'
import type { ValueKind } from '../model/value.ts'

export const LEGEND: string =
  '`-` was published earlier, `+` later (or in a fixed order where the dates do not tell); neither sign means wrong or right'

/** What each verdict means, in a clause that fits after "12 corroborated: ". */
export const verdictMeaning: Readonly<Record<Verdict, string>> = {
  contradicted: 'both values cannot be true, and no circumstance explains the difference',
  disputed: 'both values cannot be true, and each is the word of another speaker',
  unresolved: 'the values differ, and nothing known relates them',
  superseded: 'an outcome after a plan, a later plan, or a later count',
  refined: 'one value lies within the other',
  corroborated: 'the same or a compatible value from two origins or more',
  uncorroborated: 'one origin only, nothing to compare it with; this is not agreement',
}

/** How a gating pair is counted: "1 new contradiction". */
export const verdictNoun: Readonly<Record<Verdict, readonly [one: string, many: string]>> = {
  contradicted: ['contradiction', 'contradictions'],
  disputed: ['dispute', 'disputes'],
  unresolved: ['unresolved difference', 'unresolved differences'],
  superseded: ['superseded value', 'superseded values'],
  refined: ['refinement', 'refinements'],
  corroborated: ['corroboration', 'corroborations'],
  uncorroborated: ['uncorroborated fact', 'uncorroborated facts'],
}

const stateSuffix: Readonly<Record<FindingState, string>> = {
  new: ', new',
  known: ', known',
  accepted: ', accepted',
  listed: '',
}

/** `contradicted, new`; `listed` goes without saying. */
export function verdictLabel({ verdict, state }: { verdict: Verdict; state: FindingState }): string {
  return verdict + stateSuffix[state]
}

const statusSuffix: Readonly<Record<ClaimStatus, string>> = {
  happened: '',
  planned: ' (planned)',
  cancelled: ' (cancelled)',
  denied: ' (denied)',
}

/** What a value is followed by; that something happened goes without saying. */
export function statusLabel(status: ClaimStatus): string {
  return statusSuffix[status]
}

/** Between two values, the earlier published first: "`2018-10` lies within `2018`". */
export const relationWords: Readonly<Record<Relation, string>> = {
  same: 'is the same as',
  refines: 'lies within',
  'refined-by': 'holds',
  compatible: 'can be true together with',
  conflicts: 'does not fit',
  unknown: 'has no known relation to',
  silent: 'has nothing to compare in',
}

export const acceptedWords: Readonly<Record<AcceptedUse['state'], string>> = {
  used: 'in use',
  stale: 'stale: nothing differs so any more',
  expired: 'expired: its `until` has passed',
}

export const outcomeWords: Readonly<Record<CheckOutcome, string>> = {
  'nothing-new': 'Nothing new',
  'new-contradictions': 'New contradictions',
  'stale-entries': 'Nothing new, but accepted entries are stale',
  failed: 'The check failed',
}

/** A verb without its ending, and what follows it. */
type Phrase = (attribute: string, value: string) => readonly [verb: string, rest: string]

const phrases: Readonly<Record<ValueKind, Phrase>> = {
  date: (attribute, value) => (attribute === 'date' ? ['date', `it ${value}`] : ['give', `${attribute} as ${value}`]),
  place: (attribute, value) =>
    attribute === 'location' ? ['place', `it at ${value}`] : ['name', `${value} as ${attribute}`],
  party: (attribute, value) => ['name', `${value} as ${attribute}`],
  quantity: (attribute, value) => ['give', `${attribute} as ${value}`],
  topic: (attribute, value) => ['give', `${attribute} as ${value}`],
  quote: (_, value) => ['quote', value],
  text: (attribute, value) => ['give', `${attribute} as ${value}`],
}

/** "dates it `2026-02-02`" of one source, "date it `2026-02-02`" of several. */
export function saying(kind: ValueKind, attribute: string, value: string, sources: number): string {
  const [verb, rest] = phrases[kind](attribute, value)
  return `${verb}${sources === 1 ? 's' : ''} ${rest}`
}

/** What decided a verdict besides the values. */
const circumstanceWords: Readonly<Record<Circumstance, string>> = {
  'later-plan': 'the later plan stands',
  'changed-plan': 'one text tells both plans, so it tells of a change',
  'plan-and-outcome': 'one is a plan, the other what came of it',
  'called-off': 'one of them was called off',
  denial: 'one says that it happened, the other that it did not',
  'risen-figure': 'the figure grows, and the higher one is later',
  'moved-figure': 'the figure moves, and the two are of different times',
  'fallen-figure': 'the figure only grows, yet the later one is lower',
  'repeated-figure': 'the figure only grows, yet the higher one was told before the lower one and again after it',
  'one-night': 'one tells the evening of its day and the other the small hours of the next, so one night can be meant',
  'different-speakers': 'each is the word of a different speaker',
  'order-unknown': 'it would matter which came first, and no date tells',
}

/** How the values differ, and what decided the verdict besides them. */
export function reasonOf({ why }: FindingPair): string {
  return why.circumstance ? `${why.note}; ${circumstanceWords[why.circumstance]}` : why.note
}

/** What a person can write to settle an unresolved pair. */
export function settlementOf(kind: ValueKind, pair: FindingPair, file: string): string {
  if (pair.why.circumstance === 'order-unknown' || pair.why.circumstance === 'repeated-figure')
    return 'an `as-of` on the claims, or `published` in their records, would settle it'
  if (pair.why.circumstance === 'denial') return 'a value of the same precision in both records would settle it'
  return settlement[kind](file)
}

/** What a person can write to settle a pair that nothing known relates; `file` is the story's `story.yaml`,
 * set apart by the caller. */
const settlement: Readonly<Record<ValueKind, (file: string) => string>> = {
  date: (file) => `a more exact value in one of the records would settle it; ${file} cannot`,
  place: (file) => `an entry under \`places\` in ${file}, with \`names\` and \`within\`, would settle it`,
  party: (file) => `an entry under \`entities\` in ${file} that lists the names of one party would settle it`,
  quantity: (file) => `the same unit or currency in both records would settle it; ${file} cannot`,
  topic: (file) => `the same words in both records would settle it; ${file} cannot`,
  quote: (file) => `a longer quote in one of the records would settle it; ${file} cannot`,
  text: (file) => `a \`kind\` for this attribute under \`attributes\` in ${file} would let it be judged`,
}

/** `1 source`, `5 sources`. */
export function count(amount: number, one: string, many: string = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listing(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
