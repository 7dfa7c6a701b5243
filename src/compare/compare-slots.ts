import type { TypedClaim } from '../model/record.ts'
import type { ComparedSlot, Slot, SlotOutcome, SlotPosition } from '../model/slot.ts'
import type { Value } from '../model/value.ts'
import { compareText, groupBy } from '../util/collection.ts'
import { compareDecimals } from '../value/quantity/decimal.ts'
import { compareValues } from './compare-values.ts'
import { inOrderOfFirstPublication, inOrderOfPublication, inOrderOfValue } from './slot-order.ts'

/**
 * How many pairs of one slot are compared: all of up to 64 distinct values. Beyond that every value is still compared
 * with as many others as fit, at least one, so that the work stays linear in the number of claims.
 */
const PAIRS_PER_SLOT = 2016

type Claims = readonly [TypedClaim, ...TypedClaim[]]

/**
 * Groups claims by slot and compares the distinct values of each: never claim with claim.
 * The order of the claims changes nothing but the order of the slots.
 */
export function compareSlots(claims: readonly TypedClaim[]): readonly ComparedSlot[] {
  return groupBy(claims, slotKey).map(compareSlot)
}

/** Quotes are compared speaker by speaker: the words of two people are two things. */
function slotOf({ claim, definition, scope, speaker }: TypedClaim): Slot {
  return { about: claim.about, attribute: claim.attribute, of: scope, by: definition.kind === 'quote' ? speaker : null }
}

function slotKey(claim: TypedClaim): string {
  const { about, attribute, of, by } = slotOf(claim)
  return [about, attribute, of ?? '', by ?? ''].join('\n')
}

function compareSlot(claims: Claims): ComparedSlot {
  const speaking = claims.filter((claim) => claim.value.kind !== 'unresolved')
  const silent = claims.filter((claim) => claim.value.kind === 'unresolved')
  const positions = groupBy(speaking, (typed) => `${typed.value.canonical}\n${typed.claim.status}`)
    .map(positionOf)
    .sort(inOrderOfFirstPublication)
  const outcomes = pairsToCompare(positions).map((pair) => compared(positions, pair))
  return {
    ...slotOf(claims[0]),
    definition: claims[0].definition,
    ofWritten: scopeWords(claims),
    positions,
    outcomes,
    pairsLeftOut: (positions.length * (positions.length - 1)) / 2 - outcomes.length,
    silent: silent.sort(inOrderOfPublication),
  }
}

/** Of the ways in which the claims write their scope, one that their order does not choose. */
function scopeWords(claims: Claims): string | null {
  return claims.flatMap(({ claim }) => claim.of ?? []).sort(compareText)[0] ?? null
}

function positionOf(claims: Claims): SlotPosition {
  const value = claims.map((claim) => claim.value).reduce((best, next) => (represents(next, best) ? next : best))
  return { value, status: claims[0].claim.status, claims: [...claims].sort(inOrderOfPublication) }
}

/**
 * Which of two equal values is compared and shown, whatever their order: of figures the one rounded most coarsely,
 * so that a known figure said again more finely opens nothing; then the longer wording, which says most.
 */
function represents(value: Value, other: Value): boolean {
  const rounding =
    value.kind === 'quantity' && other.kind === 'quantity' ? compareDecimals(value.rounding, other.rounding) : 0
  if (rounding !== 0) return rounding > 0
  if (value.written.length !== other.written.length) return value.written.length > other.written.length
  return value.written < other.written
}

type Pair = readonly [left: number, right: number]

function compared(positions: readonly SlotPosition[], [left, right]: Pair): SlotOutcome {
  const [one, other] = [positions[left], positions[right]]
  if (!one || !other) throw new Error('a pair names a position that the slot does not have')
  return { left, right, outcome: compareValues(one.value, other.value) }
}

function pairsToCompare(positions: readonly SlotPosition[]): readonly Pair[] {
  const all = [...positions.keys()]
  const references = positions.length * (positions.length - 1) <= 2 * PAIRS_PER_SLOT ? all : referencesOf(positions)
  const isReference = new Set(references)
  const isFirst = (left: number, right: number) => !isReference.has(right) || left < right
  return references.flatMap((left) =>
    all
      .filter((right) => left !== right && isFirst(left, right))
      .map((right): Pair => [Math.min(left, right), Math.max(left, right)]),
  )
}

/** The positions compared with all others; chosen by value, so that no date of publication changes the choice. */
function referencesOf(positions: readonly SlotPosition[]): readonly number[] {
  const count = Math.max(1, Math.floor(PAIRS_PER_SLOT / positions.length))
  const indexes = new Map(positions.map((position, index) => [position, index]))
  return [...positions]
    .sort(inOrderOfValue)
    .slice(0, count)
    .flatMap((position) => indexes.get(position) ?? [])
}
