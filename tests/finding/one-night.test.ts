import { describe, expect, it } from 'vitest'
import { isOneNight } from '../../src/finding/one-night.ts'
import type { ReadingContext } from '../../src/model/reading.ts'
import type { SlotPosition } from '../../src/model/slot.ts'
import type { DateValue } from '../../src/model/value.ts'
import { dateReader } from '../../src/value/date.ts'
import { isProblem } from '../../src/value/value-reader.ts'
import { positionOf } from './support.ts'

const CONTEXT: ReadingContext = {
  places: { resolve: () => [] },
  parties: { resolve: () => ({ canonical: '', entity: null, nature: 'unknown', words: [] }) },
}

function day(text: string): DateValue {
  const value = dateReader.parse(text, CONTEXT, { unit: null })
  if (isProblem(value) || value.kind === 'unresolved') throw new Error(`${text} is no date`)
  return value
}

function told(date: string, evidence: string): SlotPosition {
  const position = positionOf({})
  const claims = position.claims.map((typed) => ({ ...typed, claim: { ...typed.claim, evidence } }))
  return { ...position, value: day(date), claims }
}

type Telling = readonly [date: string, evidence: string]

const ONE: readonly (readonly [Telling, Telling])[] = [
  [
    ['2026-06-06', 'broke out late on Saturday'],
    ['2026-06-07', 'in the early hours of Sunday'],
  ],
  [
    ['2026-06-06', 'on Saturday night'],
    ['2026-06-07', 'before dawn on Sunday'],
  ],
  [
    ['2026-06-06', 'on Saturday evening'],
    ['2026-06-07', 'early Sunday'],
  ],
  [
    ['2026-06-06', 'at 11:40 p.m. on Saturday'],
    ['2026-06-07', 'shortly after midnight on Sunday'],
  ],
  [
    ['2026-06-06', 'Saturday night'],
    ['2026-06-07', 'at 2 am on Sunday'],
  ],
  [
    ['2026-06-06T22:30Z', 'at 22:30 GMT on Saturday'],
    ['2026-06-07', 'early on Sunday'],
  ],
]

const TWO: readonly (readonly [Telling, Telling])[] = [
  [
    ['2026-06-06', 'on Saturday night'],
    ['2026-06-07', 'on Sunday night'],
  ],
  [
    ['2026-06-06', 'on Saturday night'],
    ['2026-06-07', 'on Sunday'],
  ],
  [
    ['2026-06-06', 'on Saturday'],
    ['2026-06-07', 'early on Sunday'],
  ],
  [
    ['2026-06-06', 'late on Saturday afternoon'],
    ['2026-06-07', 'late on Sunday'],
  ],
  [
    ['2026-06-06', 'early on Saturday'],
    ['2026-06-07', 'late on Sunday'],
  ],
  [
    ['2026-06-06', 'late on Saturday'],
    ['2026-06-08', 'early on Monday'],
  ],
  [
    ['2026-06', 'late in June'],
    ['2026-07', 'early in July'],
  ],
]

describe('one night', () => {
  it.each(ONE)('is %j and %j, either way round', (left, right) => {
    expect(isOneNight(told(...left), told(...right))).toBe(true)
    expect(isOneNight(told(...right), told(...left))).toBe(true)
  })

  it.each(TWO)('is not %j and %j, either way round', (left, right) => {
    expect(isOneNight(told(...left), told(...right))).toBe(false)
    expect(isOneNight(told(...right), told(...left))).toBe(false)
  })

  it('is no night where a value is no date', () => {
    expect(isOneNight(positionOf({ figure: 1 }), told('2026-06-07', 'early on Sunday'))).toBe(false)
  })
})
