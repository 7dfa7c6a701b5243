import type { Finding, Verdict } from '../model/finding.ts'
import { compareText, inOrder } from '../util/collection.ts'

/** Strongest first. */
export const VERDICTS: readonly Verdict[] = [
  'contradicted',
  'disputed',
  'unresolved',
  'superseded',
  'refined',
  'corroborated',
  'uncorroborated',
]

const RANK: ReadonlyMap<Verdict, number> = new Map(VERDICTS.map((verdict, rank) => [verdict, rank]))

function rankOf(verdict: Verdict): number {
  return RANK.get(verdict) ?? VERDICTS.length
}

/** The strongest of some verdicts; `uncorroborated` of none. */
export function strongest(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((best, next) => (rankOf(next) < rankOf(best) ? next : best), 'uncorroborated')
}

/** Strongest verdict first, then subject, attribute, scope and speaker. */
export const byStrength: (left: Finding, right: Finding) => number = inOrder<Finding>(
  (left, right) => rankOf(left.verdict) - rankOf(right.verdict),
  (left, right) => compareText(left.about, right.about),
  (left, right) => compareText(left.attribute, right.attribute),
  (left, right) => compareText(left.of ?? '', right.of ?? ''),
  (left, right) => compareText(left.by ?? '', right.by ?? ''),
)
