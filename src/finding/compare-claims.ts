import type { ClaimChange, SourceChange } from '../model/change.ts'
import type { ClaimReference, Finding, SourceSummary, StoryResult } from '../model/finding.ts'
import type { Slot } from '../model/slot.ts'
import { compareText, groupBy } from '../util/collection.ts'

interface PlacedClaim {
  readonly slot: Slot
  readonly claim: ClaimReference
}

/** The sources whose claims are not what they were. A claim that only moved in its file is the same. */
export function compareClaims(before: StoryResult | null, after: StoryResult | null): readonly SourceChange[] {
  const [old, current] = [claimsBySource(before), claimsBySource(after)]
  const sources = new Map([...(before?.sources ?? []), ...(after?.sources ?? [])].map((source) => [source.id, source]))
  const changes = [...sources.values()].map((source): SourceChange => {
    const claims = pairUp(old.get(source.id) ?? [], current.get(source.id) ?? [])
    return { source: source.id, file: source.file, kind: kindOf(source, before, after), claims }
  })
  return changes
    .filter(({ kind, claims }) => kind !== 'changed' || claims.length > 0)
    .sort((left, right) => compareText(left.source, right.source))
}

function kindOf({ id }: SourceSummary, before: StoryResult | null, after: StoryResult | null): SourceChange['kind'] {
  const isIn = (story: StoryResult | null) => story?.sources.some((source) => source.id === id) === true
  if (!isIn(before)) return 'added'
  return isIn(after) ? 'changed' : 'removed'
}

function claimsBySource(story: StoryResult | null): ReadonlyMap<string, readonly PlacedClaim[]> {
  const placed = (story?.findings ?? []).flatMap(claimsOf)
  return new Map(groupBy(placed, ({ claim }) => claim.source).map((group) => [group[0].claim.source, group]))
}

function claimsOf({ about, attribute, of, by, positions, silent }: Finding): readonly PlacedClaim[] {
  const slot = { about, attribute, of, by }
  return [...positions.flatMap(({ claims }) => claims), ...silent].map((claim) => ({ slot, claim }))
}

/**
 * Claims of one source before and after, less those that say the same. On each slot those of the same value belong
 * together, then those that are left, in the order of the record.
 */
function pairUp(before: readonly PlacedClaim[], after: readonly PlacedClaim[]): readonly ClaimChange[] {
  const left = new Map(groupBy(before, whole).map((group) => [whole(group[0]), [...group]]))
  const fresh = after.filter((placed) => left.get(whole(placed))?.shift() === undefined)
  const gone = [...left.values()].flat()
  const byValue = match(gone, fresh, ({ slot, claim }) => `${slotKey(slot)}\n${claim.value}\n${claim.status}`)
  const bySlot = match(byValue.gone, byValue.fresh, ({ slot }) => slotKey(slot))
  return [
    ...byValue.changes,
    ...bySlot.changes,
    ...bySlot.gone.map(({ slot, claim }) => ({ ...slot, before: claim, after: null })),
    ...bySlot.fresh.map(({ slot, claim }) => ({ ...slot, before: null, after: claim })),
  ].sort((one, other) => lineOf(one) - lineOf(other))
}

interface Matching {
  readonly changes: readonly ClaimChange[]
  readonly gone: readonly PlacedClaim[]
  readonly fresh: readonly PlacedClaim[]
}

/** The first of each key goes with the first of the same key. */
function match(
  gone: readonly PlacedClaim[],
  fresh: readonly PlacedClaim[],
  keyOf: (placed: PlacedClaim) => string,
): Matching {
  const waiting = new Map(groupBy(gone, keyOf).map((group) => [keyOf(group[0]), [...group]]))
  const matched = fresh.map((placed) => ({ placed, before: waiting.get(keyOf(placed))?.shift() }))
  return {
    changes: matched.flatMap(({ placed: { slot, claim }, before }) =>
      before ? [{ ...slot, before: before.claim, after: claim }] : [],
    ),
    gone: [...waiting.values()].flat(),
    fresh: matched.flatMap(({ placed, before }) => (before ? [] : [placed])),
  }
}

function slotKey({ about, attribute, of, by }: Slot): string {
  return [about, attribute, of ?? '', by ?? ''].join('\n')
}

/** Everything that a reviewer would want to see changed; where it stands is not. */
function whole({ slot, claim }: PlacedClaim): string {
  const { value, evidence, status, by, asOf, review } = claim
  return [slotKey(slot), value, evidence, status, by ?? '', asOf ?? '', review].join('\n\n')
}

function lineOf({ before, after }: ClaimChange): number {
  return (after ?? before)?.line ?? 0
}
