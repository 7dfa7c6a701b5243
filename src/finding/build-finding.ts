import type { ClaimReference, Finding, FindingPair, FindingPosition, FindingState, Verdict } from '../model/finding.ts'
import type { TypedClaim } from '../model/record.ts'
import type { ComparedSlot, Slot, SlotOutcome, SlotPosition } from '../model/slot.ts'
import { formatValue } from '../value/read-value.ts'
import { fingerprint, positionKey } from './fingerprint.ts'
import { judgePair } from './judge-pair.ts'
import { strongest } from './strength.ts'

export interface FindingOptions {
  /** Source id -> id of the origin it belongs to. */
  readonly originOf: (source: string) => string
  /** Verdicts that stop a run when they are new. */
  readonly gates: ReadonlySet<Verdict>
  /** Whether someone looked at this pair and accepted it. */
  readonly isAccepted: (slot: Slot, id: string) => boolean
  /** Whether this pair was there before the work that is checked. */
  readonly isKnown: (id: string) => boolean
}

/** What the sources say on one slot, judged. */
export function buildFinding(slot: ComparedSlot, options: FindingOptions): Finding {
  const origins = slot.positions.map((position) => originsOf(position, options))
  const pairs = slot.outcomes
    .flatMap((outcome) => pairOf(slot, outcome, origins, options))
    .sort((a, b) => a.values[0] - b.values[0] || a.values[1] - b.values[1])
  const positions = slot.positions.map((position, index) => positionOf(position, origins[index]?.size ?? 0))
  const shared = positions.some((position) => position.origins > 1) ? ['corroborated' as const] : []
  return {
    about: slot.about,
    attribute: slot.attribute,
    of: slot.ofWritten,
    scope: slot.of,
    by: slot.by,
    kind: slot.definition.kind,
    values: slot.definition.values,
    verdict: strongest(['uncorroborated', ...shared, ...pairs.map((pair) => pair.verdict)]),
    state: stateOf(pairs),
    positions,
    pairs,
    pairsLeftOut: slot.pairsLeftOut,
    silent: slot.silent.map(referenceTo),
  }
}

/** New as soon as one pair is; accepted when all pairs that gate are. */
function stateOf(pairs: readonly FindingPair[]): FindingState {
  const states = new Set(pairs.map((pair) => pair.state))
  return (['new', 'known', 'accepted'] as const).find((state) => states.has(state)) ?? 'listed'
}

type Origins = ReadonlySet<string>

function originsOf(position: SlotPosition, { originOf }: FindingOptions): Origins {
  return new Set(position.claims.map((claim) => originOf(claim.record.source.id)))
}

function pairOf(
  slot: ComparedSlot,
  { left, right, outcome }: SlotOutcome,
  origins: readonly Origins[],
  options: FindingOptions,
): readonly FindingPair[] {
  const [one, other, ones, others] = [slot.positions[left], slot.positions[right], origins[left], origins[right]]
  if (!one || !other || !ones || !others) throw new Error('an outcome names a position that the slot does not have')
  const self = [...ones].some((origin) => others.has(origin))
  const { relation, level, note, tried } = outcome
  const judged = {
    left: one,
    right: other,
    relation,
    definition: slot.definition,
    self,
    origins: new Set([...ones, ...others]).size,
  }
  const judgement = judgePair(judged)
  if (!judgement) return []
  const values = [positionKey(one), positionKey(other)] as const
  const { verdict, circumstance } = judgement
  const id = fingerprint({ ...slotOf(slot), self, values })
  const why = { level, relation, note, ...(circumstance ? { circumstance } : {}), tried }
  return [{ id, values: [left, right], verdict, state: pairState(slotOf(slot), id, verdict, options), self, why }]
}

function pairState(slot: Slot, id: string, verdict: Verdict, options: FindingOptions): FindingState {
  if (!options.gates.has(verdict)) return 'listed'
  if (options.isAccepted(slot, id)) return 'accepted'
  return options.isKnown(id) ? 'known' : 'new'
}

function slotOf({ about, attribute, of, by }: Slot): Slot {
  return { about, attribute, of, by }
}

function positionOf(position: SlotPosition, origins: number): FindingPosition {
  return {
    value: position.value.written,
    reading: formatValue(position.value),
    canonical: position.value.canonical,
    key: positionKey(position),
    status: position.status,
    origins,
    claims: position.claims.map(referenceTo),
  }
}

function referenceTo({ claim, record }: TypedClaim): ClaimReference {
  return {
    source: record.source.id,
    file: record.file,
    line: claim.position.line,
    column: claim.position.column,
    value: claim.value,
    evidence: claim.evidence,
    at: claim.at,
    status: claim.status,
    by: claim.by,
    asOf: claim.asOf,
    review: claim.review === 'accepted' ? 'accepted' : 'proposed',
  }
}
