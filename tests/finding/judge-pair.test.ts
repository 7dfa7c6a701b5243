import { describe, expect, it } from 'vitest'
import { judgePair } from '../../src/finding/judge-pair.ts'
import type { Relation } from '../../src/model/comparison.ts'
import { CHANGING, GROWING, LIST, pairOf, positionOf, QUOTES, type Side } from './support.ts'

type Expected = string | null

function verdictOf(left: Side, right: Side, relation: Relation, more = {}): readonly [Expected, Expected] {
  const forward = judgePair(pairOf(left, right, relation, more))
  return [forward?.verdict ?? null, forward?.circumstance ?? null]
}

const STATUSES: readonly [left: Side, right: Side, relation: Relation, verdict: Expected, circumstance: Expected][] = [
  [{}, {}, 'conflicts', 'contradicted', null],
  [{ by: 'ministry' }, { by: 'rebels' }, 'conflicts', 'disputed', 'different-speakers'],
  [{ by: 'ministry' }, { by: 'ministry' }, 'conflicts', 'contradicted', null],
  [{ by: 'ministry' }, {}, 'conflicts', 'contradicted', null],
  [{}, {}, 'unknown', 'unresolved', null],
  [{}, {}, 'refines', 'refined', null],
  [{}, {}, 'compatible', 'corroborated', null],
  [{ status: 'planned' }, {}, 'conflicts', 'superseded', 'plan-and-outcome'],
  [{ status: 'planned' }, {}, 'refined-by', 'refined', null],
  [{ status: 'planned' }, {}, 'same', 'corroborated', null],
  [{ status: 'planned', day: 1 }, { status: 'planned', day: 2 }, 'conflicts', 'superseded', 'later-plan'],
  [{ status: 'planned', day: 1 }, { status: 'planned', day: 2 }, 'refined-by', 'superseded', 'later-plan'],
  [{ status: 'planned', day: 1 }, { status: 'planned', day: 2 }, 'compatible', 'corroborated', null],
  [{ status: 'planned', day: 1 }, { status: 'planned', day: 1 }, 'conflicts', 'contradicted', null],
  [{ status: 'planned', day: [1, 3] }, { status: 'planned', day: 2 }, 'conflicts', 'unresolved', 'order-unknown'],
  [{ status: 'planned' }, { status: 'planned', day: 2 }, 'conflicts', 'unresolved', 'order-unknown'],
  [{ status: 'planned' }, { status: 'cancelled' }, 'same', 'superseded', 'called-off'],
  [{ status: 'planned' }, { status: 'cancelled' }, 'unknown', 'unresolved', null],
  [{}, { status: 'cancelled' }, 'same', 'contradicted', 'denial'],
  [{}, { status: 'denied' }, 'same', 'contradicted', 'denial'],
  [{ by: 'witness' }, { status: 'denied', by: 'ministry' }, 'same', 'disputed', 'different-speakers'],
  [{}, { status: 'denied' }, 'refines', 'unresolved', 'denial'],
  [{}, { status: 'denied' }, 'conflicts', null, null],
  [{}, { status: 'cancelled' }, 'conflicts', 'superseded', 'called-off'],
  [{ status: 'planned' }, { status: 'denied' }, 'same', 'unresolved', 'denial'],
  [{ status: 'planned', by: 'aide' }, { status: 'denied', by: 'ministry' }, 'same', 'disputed', 'different-speakers'],
  [{ status: 'denied' }, { status: 'denied' }, 'conflicts', null, null],
  [{ status: 'cancelled', day: 1 }, { status: 'cancelled', day: 2 }, 'conflicts', 'superseded', 'called-off'],
]

const FIGURES: readonly [left: Side, right: Side, verdict: Expected, circumstance: Expected][] = [
  [{ figure: 32, day: 1 }, { figure: 5546, day: 29 }, 'superseded', 'risen-figure'],
  [{ figure: 5546, day: 1 }, { figure: 32, day: 29 }, 'contradicted', 'fallen-figure'],
  [{ figure: 12, day: 1 }, { figure: 15, day: 1 }, 'contradicted', null],
  [{ figure: 12, day: 1 }, { figure: 15, day: 1, asOf: true, paper: 2 }, 'superseded', 'risen-figure'],
  [{ figure: 15, day: 1 }, { figure: 12, day: 1, asOf: true, paper: 2 }, 'contradicted', 'fallen-figure'],
  [{ figure: 12, day: 1 }, { figure: 15, day: 1, asOf: true }, 'contradicted', null],
  [{ figure: 12 }, { figure: 15, day: 1 }, 'unresolved', 'order-unknown'],
  [{ figure: 12, day: [1, 4] }, { figure: 15, day: 2 }, 'unresolved', 'order-unknown'],
  [{ figure: 12, day: 1, hour: 6 }, { figure: 15, day: 1, hour: 12 }, 'superseded', 'risen-figure'],
  [{ figure: 12, day: 1, hour: 6 }, { figure: 15, day: 1, hour: 6 }, 'contradicted', null],
  [{ figure: 12, day: 1, hour: 6 }, { figure: 15, day: 1 }, 'unresolved', 'order-unknown'],
  [{ figure: 15, day: 1, by: 'ministry' }, { figure: 12, day: 2, by: 'rebels' }, 'disputed', 'different-speakers'],
]

/** Days are of June 2026. */
const CHANGING_FIGURES: readonly [left: Side, right: Side, verdict: Expected, circumstance: Expected][] = [
  [{ figure: 45, day: 1, asOf: true }, { figure: 67, day: 2 }, 'superseded', 'moved-figure'],
  [{ figure: 45, day: 1 }, { figure: 67, day: 2, asOf: true }, 'superseded', 'moved-figure'],
  [{ figure: 67, day: 1, asOf: true }, { figure: 45, day: 2 }, 'superseded', 'moved-figure'],
  [{ figure: 45, day: 1, asOf: true }, { figure: 67, day: 1 }, 'contradicted', null],
  [{ figure: 45, day: 1, asOf: true }, { figure: 67, day: [1, 2] }, 'contradicted', null],
  [{ figure: 45, day: 1 }, { figure: 67, day: 2 }, 'contradicted', null],
  [{ figure: 45, day: 1 }, { figure: 67, day: 29 }, 'contradicted', null],
  [{ figure: 45, day: 1 }, { figure: 67, day: 30 }, 'superseded', 'moved-figure'],
  [{ figure: 45 }, { figure: 67 }, 'contradicted', null],
  [{ figure: 45, by: 'police' }, { figure: 67, by: 'union' }, 'disputed', 'different-speakers'],
]

/** Of what is lost day by day; days are of June 2026. */
const LOST_COUNTS: readonly [left: Side, right: Side, verdict: Expected, circumstance: Expected][] = [
  [{ figure: 9, day: 1, scope: 'bridge' }, { figure: 14, day: 3, scope: 'bridge' }, 'superseded', 'risen-figure'],
  [{ figure: 9, day: 1, scope: 'bridge' }, { figure: 14, day: 2, scope: 'bridge' }, 'contradicted', null],
  [{ figure: 14, day: 1, scope: 'bridge' }, { figure: 9, day: 3, scope: 'bridge' }, 'contradicted', null],
  [{ figure: 9, day: 1, scope: 'passenger' }, { figure: 14, day: 3, scope: 'passenger' }, 'contradicted', null],
]

const PLANNED_FIGURES: readonly [left: Side, right: Side, relation: Relation, verdict: Expected, more: Expected][] = [
  [{ day: 1 }, { day: 1 }, 'conflicts', 'contradicted', null],
  [{ day: 1 }, { day: 2 }, 'conflicts', 'contradicted', null],
  [{ day: 1 }, { day: 2 }, 'refines', 'refined', null],
  [{ day: 1 }, { day: 2, asOf: true }, 'conflicts', 'superseded', 'later-plan'],
  [{ day: 1, hour: 8 }, { day: 2, hour: 9 }, 'conflicts', 'superseded', 'later-plan'],
  [{ day: 1 }, { day: 3 }, 'conflicts', 'superseded', 'later-plan'],
  [{ day: 1 }, { day: 3 }, 'refines', 'superseded', 'later-plan'],
  [{ day: [1, 2] }, { day: 2 }, 'conflicts', 'unresolved', 'order-unknown'],
]

describe('judging a pair', () => {
  it.each(STATUSES)(
    'judges %j against %j, %s, as %s (%s), in either direction',
    (left, right, relation, verdict, circumstance) => {
      expect(verdictOf(left, right, relation)).toEqual([verdict, circumstance])
      expect(verdictOf(right, left, relation)).toEqual([verdict, circumstance])
    },
  )

  it.each(FIGURES)('judges growing figures %j and %j as %s (%s)', (left, right, verdict, circumstance) => {
    expect(verdictOf(left, right, 'conflicts', { definition: GROWING })).toEqual([verdict, circumstance])
    expect(verdictOf(right, left, 'conflicts', { definition: GROWING })).toEqual([verdict, circumstance])
  })

  it.each(CHANGING_FIGURES)('judges changing figures %j and %j as %s (%s)', (left, right, verdict, circumstance) => {
    expect(verdictOf(left, right, 'conflicts', { definition: CHANGING })).toEqual([verdict, circumstance])
    expect(verdictOf(right, left, 'conflicts', { definition: CHANGING })).toEqual([verdict, circumstance])
  })

  it.each(LOST_COUNTS)('judges counts of what is lost %j and %j as %s (%s)', (left, right, verdict, circumstance) => {
    expect(verdictOf(left, right, 'conflicts', { definition: CHANGING })).toEqual([verdict, circumstance])
    expect(verdictOf(right, left, 'conflicts', { definition: CHANGING })).toEqual([verdict, circumstance])
  })

  it.each(PLANNED_FIGURES)(
    'judges the planned figures %j and %j, %s, as %s (%s), in either direction',
    (left, right, relation, verdict, more) => {
      const [one, other]: Side[] = [left, right].map((side) => ({ ...side, status: 'planned' }))
      const definition = CHANGING
      expect(verdictOf(one ?? {}, other ?? {}, relation, { definition })).toEqual([verdict, more])
    },
  )

  it('reads two plans of one text as the account of a change', () => {
    const plan: Side = { status: 'planned', day: 1 }
    expect(verdictOf(plan, plan, 'conflicts', { self: true })).toEqual(['superseded', 'changed-plan'])
  })

  it('sees no disagreement in two members of a list', () => {
    expect(verdictOf({}, {}, 'conflicts', { definition: LIST })).toEqual([null, null])
    expect(verdictOf({}, {}, 'unknown', { definition: LIST })).toEqual([null, null])
    expect(verdictOf({}, {}, 'refines', { definition: LIST })).toEqual(['refined', null])
  })

  it('contradicts a member of a list that one side denies', () => {
    expect(verdictOf({}, { status: 'denied' }, 'same', { definition: LIST })).toEqual(['contradicted', 'denial'])
  })

  it('contradicts an altered quote, which is a member of a list too', () => {
    expect(verdictOf({}, {}, 'conflicts', { definition: QUOTES })).toEqual(['contradicted', null])
  })

  it('takes no agreement from one origin', () => {
    expect(verdictOf({ status: 'planned' }, {}, 'same', { origins: 1 })).toEqual([null, null])
  })

  it.each([
    ['contradicted', 'fallen-figure', [12], [null, 9]],
    ['unresolved', 'repeated-figure', [12, null, 12], [null, 9]],
    ['superseded', 'risen-figure', [null, 12], [9]],
    ['superseded', 'risen-figure', [null, 12, 12], [9]],
    ['superseded', 'risen-figure', [null, 12], [9, null, 9]],
    ['unresolved', 'repeated-figure', [12, null, 12], [null, 9, null, 9]],
  ] as const)(
    'judges a toll as %s (%s) that is told day by day as %j and %j',
    (verdict, circumstance, ones, others) => {
      const positionByDay = (figures: readonly (number | null)[]) => {
        const [first = {}, ...more] = figures.flatMap((figure, day) =>
          figure === null ? [] : [{ figure, day: day + 1 }],
        )
        return positionOf(first, ...more)
      }
      const [higher, lower] = [positionByDay(ones), positionByDay(others)]
      const judgement = judgePair(pairOf(higher, lower, 'conflicts', { definition: GROWING }))
      expect(judgement).toEqual({ verdict, circumstance })
      expect(judgePair(pairOf(lower, higher, 'conflicts', { definition: GROWING }))).toEqual(judgement)
    },
  )

  it('takes a figure that may fall for moved, however often it is told', () => {
    const higher = positionOf({ figure: 12, day: 1 }, { figure: 12, day: 3 })
    const lower = positionOf({ figure: 9, day: 2 })
    const definition = { ...GROWING, mayFall: true }
    expect(judgePair(pairOf(higher, lower, 'conflicts', { definition }))?.verdict).toBe('superseded')
  })

  it('never grows stronger when a known value is said again', () => {
    const lower = positionOf({ figure: 12, day: 1 })
    const higher = positionOf({ figure: 15, day: 2 })
    const repeated = positionOf({ figure: 12, day: 1 }, { figure: 12, day: 9 })
    expect(judgePair(pairOf(lower, higher, 'conflicts', { definition: GROWING }))?.verdict).toBe('superseded')
    expect(judgePair(pairOf(repeated, higher, 'conflicts', { definition: GROWING }))?.verdict).toBe('superseded')
  })
})
