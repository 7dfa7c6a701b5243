import type { JudgedPair } from '../../src/finding/judge-pair.ts'
import type { AttributeDefinition } from '../../src/model/attribute.ts'
import type { Relation } from '../../src/model/comparison.ts'
import type { ClaimRecord, ClaimStatus, TimeSpan, TypedClaim } from '../../src/model/record.ts'
import type { SlotPosition } from '../../src/model/slot.ts'
import type { Value } from '../../src/model/value.ts'

export interface Side {
  readonly status?: ClaimStatus
  /** Day of June 2026, or two for a span; absent where nothing dates the claim. */
  readonly day?: number | readonly [number, number]
  /** A minute of that day instead of the whole of it. */
  readonly hour?: number
  readonly by?: string
  /** The day is the text's own. */
  readonly asOf?: true
  /** The day of its paper, where another. */
  readonly paper?: number
  /** A whole figure, for attributes that grow. */
  readonly figure?: number
  /** Canonical. */
  readonly scope?: string
}

const DAY = 24 * 60

function minuteOf(day: number, hour: number): TimeSpan {
  const start = day * DAY + hour * 60
  return { start, end: start + 1 }
}

function span({ day, hour }: Side): TimeSpan | null {
  if (day === undefined) return null
  if (hour !== undefined) return minuteOf(typeof day === 'number' ? day : day[0], hour)
  const [from, to] = typeof day === 'number' ? [day, day] : day
  return { start: from * DAY, end: (to + 1) * DAY }
}

function figureOf(figure: number): Value {
  const bound = { amount: { digits: BigInt(figure), exponent: 0 }, isIncluded: true }
  const text = String(figure)
  const rounding = { digits: 5n, exponent: -1 }
  return {
    kind: 'quantity',
    written: text,
    canonical: text,
    low: bound,
    high: bound,
    rounding,
    dimension: 'none',
    unit: '',
    direction: null,
    counted: null,
  }
}

const DEFINITION: AttributeDefinition = { name: 'date', kind: 'date', values: 'one', cumulative: false, unit: null }

export function recordOf(id: string, source: Partial<ClaimRecord['source']> = {}): ClaimRecord {
  const nothing = {
    publisher: null,
    title: null,
    published: null,
    written: null,
    url: null,
    lang: null,
    copyOf: null,
    text: null,
  }
  return { file: `claims/story/${id}.yaml`, source: { id, ...nothing, ...source }, claims: [] }
}

/** One position held by each of the sides; they share its status. */
export function positionOf(...sides: readonly [Side, ...Side[]]): SlotPosition {
  const value: Value =
    sides[0].figure === undefined ? { kind: 'text', written: 'x', canonical: 'x' } : figureOf(sides[0].figure)
  const status = sides[0].status ?? 'happened'
  const claims = sides.map(
    (side, index): TypedClaim => ({
      claim: {
        about: 'event',
        attribute: 'date',
        of: null,
        value: value.written,
        evidence: 'x',
        at: null,
        asOf: side.asOf ? 'a day' : null,
        by: side.by ?? null,
        status,
        review: 'proposed',
        position: { line: index + 1, column: 5 },
        keyPositions: {},
      },
      record: recordOf(`source-${index}`),
      definition: DEFINITION,
      value,
      speaker: side.by ?? null,
      scope: side.scope ?? null,
      published: span(side.paper === undefined ? side : { day: side.paper }),
      time: span(side),
    }),
  )
  return { value, status, claims }
}

export function pairOf(
  left: Side | SlotPosition,
  right: Side | SlotPosition,
  relation: Relation,
  more: Partial<JudgedPair> = {},
): JudgedPair {
  const position = (side: Side | SlotPosition) => ('claims' in side ? side : positionOf(side))
  return {
    left: position(left),
    right: position(right),
    relation,
    definition: DEFINITION,
    self: false,
    origins: 2,
    ...more,
  }
}

export const CHANGING: AttributeDefinition = { ...DEFINITION, name: 'turnout', kind: 'quantity', changes: 'freely' }
export const GROWING: AttributeDefinition = { ...DEFINITION, name: 'killed', kind: 'quantity', cumulative: true }
export const LIST: AttributeDefinition = { ...DEFINITION, name: 'participants', kind: 'party', values: 'many' }
export const QUOTES: AttributeDefinition = { ...LIST, name: 'quote', kind: 'quote' }
