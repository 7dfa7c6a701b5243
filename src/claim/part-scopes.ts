import type { DraftClaim, DraftRecord } from '../model/draft.ts'
import { groupMap } from '../util/collection.ts'
import { readFigure, sizeOf } from '../value/figure.ts'
import { wordsOf } from '../value/fold.ts'

/** A claim and the source that makes it. */
interface Made {
  readonly source: string
  readonly claim: DraftClaim
}

/**
 * [abducted two engineers and their driver] tells of three, of whom two are engineers: where another source counts those alone
 * [the abduction of two engineers], it tells of that part, and not of fewer in all.
 */
export function withPartScopes(records: readonly DraftRecord[]): readonly DraftRecord[] {
  const made = records.flatMap(({ source, claims }) => claims.map((claim): Made => ({ source: source.id, claim })))
  const counts = groupMap(
    made.filter(({ claim }) => /\d/.test(claim.value)),
    ({ claim }) => slotOf(claim),
  )
  return records.map(({ source, claims }) => {
    const scoped = claims.map((claim) => ({ ...claim, of: partOf(claim, source.id, counts.get(slotOf(claim)) ?? []) }))
    return {
      source,
      claims: scoped.filter((claim, at) => claims[at]?.of === claim.of || !claims.some(isSameAs(claim))),
    }
  })
}

function slotOf({ about, attribute, status }: DraftClaim): string {
  return JSON.stringify([about, attribute, status])
}

/** The part that a count of all is in another source, which tells of more in all. */
function partOf(claim: DraftClaim, source: string, rivals: readonly Made[]): string | null {
  const own = countOf(claim)
  if (claim.of !== null || own === null) return claim.of
  const others = rivals.filter((rival) => rival.source !== source)
  const part = others.find(
    (other) =>
      other.claim.of !== null &&
      countOf(other.claim) === own &&
      names(claim.evidence, other.claim.of) &&
      others.some(
        (whole) => whole.source === other.source && whole.claim.of === null && (countOf(whole.claim) ?? 0) > own,
      ),
  )
  return part?.claim.of ?? null
}

function countOf({ value }: DraftClaim): number | null {
  const figure = readFigure(value)
  return figure === null ? null : sizeOf(figure)
}

/** [abduction of two Danish *engineers*]: all that is counted there. */
function names(evidence: string, scope: string): boolean {
  const words = new Set(wordsOf(evidence))
  return wordsOf(scope).every((word) => words.has(word))
}

function isSameAs({ about, attribute, of, value, status }: DraftClaim): (other: DraftClaim) => boolean {
  return (other) =>
    other.about === about &&
    other.attribute === attribute &&
    other.of === of &&
    other.value === value &&
    other.status === status
}
