import { describe, expect, test } from 'vitest'
import { expectVerdict, type Row } from '../support/row.ts'
import { checkClaims } from '../support/story.ts'

/** Attribute of an attack, or of what bears the type before a stroke. */
type TypedRow = readonly [attribute: string, left: string, right: string, verdict: Row['verdict']]

/** What a person types where a figure belongs. */
const TYPED: readonly TypedRow[] = [
  ['killed', 'a firefighter', '1', 'corroborated'],
  ['killed', 'a firefighter', 'one firefighter', 'corroborated'],
  ['crowd', 'a soldier', '3 soldiers', 'contradicted'],
  ['killed', 'a firefighter', '2', 'unresolved'],
  ['killed', '12 men and 3 women', '15', 'corroborated'],
  ['crowd', '12 men and 3 women', '14', 'contradicted'],
  ['killed', 'two police officers and a civilian', '3 people', 'corroborated'],
  ['killed', '5 adults, 2 children and an infant', '8', 'corroborated'],
  ['attendance', '200,000 protesters', '50,000', 'contradicted'],
  ['attendance', '200,000 anti-war protesters', '200,000', 'corroborated'],
  ['attendance', 'tens of thousands of demonstrators', '45,000', 'refined'],
  ['attendance', '50,000 fans', '50,000 spectators', 'corroborated'],
  ['attendance', '50,000 students', '60,000', 'unresolved'],
  ['killed', '12 protesters', '14', 'unresolved'],
  ['magnitude', 'Category 5', 'Category 4', 'contradicted'],
  ['magnitude', 'Category 5', 'a category 5 hurricane', 'corroborated'],
  ['magnitude', 'Category 4 or 5', 'Category 5', 'refined'],
  ['change', 'doubled', 'up 100 %', 'corroborated'],
  ['change', 'more than doubled', 'rose 120 %', 'refined'],
  ['change', 'doubled', 'tripled', 'contradicted'],
  ['change', 'halved', 'fell by half', 'corroborated'],
  ['change', 'halved', 'doubled', 'contradicted'],
  ['change', '4–4.25 %', '4.25–4.5 %', 'unresolved'],
  ['change', '4–4.25 %', '4.2–4.5 %', 'corroborated'],
  ['change', '4–4.25 %', '4.25 %', 'refined'],
  ['change', '4–4.25 %', '4.5–4.75 %', 'contradicted'],
  ['score', 'walkover', '2-1', 'unresolved'],
  ['score', 'walkover', 'won by a walkover', 'corroborated'],
]

const FIGURE = { kind: 'quantity', values: 'one' } as const

describe('a figure as a person types it', () => {
  test.each(TYPED)('%s: `%s` and `%s` are %s', (attribute, left, right, verdict) =>
    expectVerdict({
      title: '',
      type: 'attack',
      attributes: { change: { ...FIGURE }, crowd: { ...FIGURE } },
      attribute,
      left,
      right,
      verdict,
    }),
  )

  test.each([
    ['killed', 'unknown'],
    ['killed', 'not yet known'],
    ['damage', 'undisclosed'],
    ['location', 'unknown'],
    ['winner', 'unknown'],
  ])('%s: `%s` is silent beside a value', async (attribute, untold) => {
    const value = { killed: '12', damage: '$5 million', location: 'Paris', winner: 'Ana Brandt' }[attribute] ?? ''
    const finding = await checkClaims({
      type: 'attack',
      attribute,
      sources: [{ claims: [{ value: untold }] }, { claims: [{ value }] }],
    })
    expect(finding.verdict).toBe('uncorroborated')
    expect(finding.positions.map((position) => position.value)).toEqual([value])
  })
})
