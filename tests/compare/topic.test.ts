import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { climb, inverse } from '../../src/compare/ladder.ts'
import { topicLadder } from '../../src/compare/topic.ts'
import type { TopicValue } from '../../src/model/value.ts'
import { topicReader } from '../../src/value/topic.ts'

function topic(text: string): TopicValue {
  const parties = { resolve: () => ({ canonical: '', entity: null, nature: 'unknown' as const, words: [] }) }
  const value = topicReader.parse(text, { places: { resolve: () => [] }, parties }, { unit: null })
  if (!('kind' in value) || value.kind !== 'topic') throw new Error(`\`${text}\` is no topic`)
  return value
}

describe('topicLadder', () => {
  test.each([
    { left: 'guilty', right: 'convicted', expected: 'same', level: 'same' },
    { left: 'extending the station', right: 'extension of the station', expected: 'same', level: 'same' },
    { left: 'interim head', right: 'acting chief', expected: 'same', level: 'same' },
    { left: 'guilty', right: 'not guilty', expected: 'conflicts', level: 'opposite' },
    { left: 'guilty of fraud', right: 'acquitted of fraud', expected: 'conflicts', level: 'opposite' },
    { left: 'guilty', right: 'innocent', expected: 'conflicts', level: 'opposite' },
    { left: 'oil prices rise', right: 'oil prices fell', expected: 'conflicts', level: 'opposite' },
    { left: 'for the budget', right: 'against the budget', expected: 'conflicts', level: 'opposite' },
    { left: 'budget approved', right: 'budget rejected', expected: 'conflicts', level: 'opposite' },
    { left: 'a deal', right: 'no deal', expected: 'conflicts', level: 'opposite' },
    { left: 'won the cup', right: 'failed to win the cup', expected: 'conflicts', level: 'opposite' },
    { left: 'did not win the cup', right: 'did not lose the cup', expected: 'unknown', level: 'unrelated' },
    { left: 'guilty of murder', right: 'guilty', expected: 'refines', level: 'part' },
    { left: 'gas', right: 'gas and oil deliveries', expected: 'refined-by', level: 'part' },
    { left: 'extend station operation', right: 'extend station use', expected: 'compatible', level: 'overlap' },
    { left: '5-year extension of lease', right: '10-year extension of lease', expected: 'unknown', level: 'unrelated' },
    { left: 'not guilty of murder', right: 'guilty of manslaughter', expected: 'unknown', level: 'unrelated' },
    { left: 'not guilty of murder', right: 'guilty', expected: 'unknown', level: 'unrelated' },
    { left: 'no entry without visa', right: 'entry visa', expected: 'unknown', level: 'unrelated' },
    { left: 'gas deal', right: 'gas pipeline', expected: 'unknown', level: 'unrelated' },
    { left: 'security', right: 'trade', expected: 'unknown', level: 'unrelated' },
    { left: 'WHO', right: 'US', expected: 'unknown', level: 'unrelated' },
  ])('`$left` against `$right` is $expected', ({ left, right, expected, level }) => {
    expect(climb(topicLadder, topic(left), topic(right))).toMatchObject({ relation: expected, level })
  })

  test('a note names both values as written', () => {
    expect(climb(topicLadder, topic('Guilty'), topic('not guilty')).note).toBe(
      '`Guilty` is the opposite of `not guilty`',
    )
  })

  const phrase = fc
    .array(fc.constantFrom('gas', 'oil', 'deal', 'rise', 'fall', 'not', 'no', 'guilty', 'acquitted', '5', '10'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => topic(words.join(' ')))

  test('both directions tell the same', () => {
    fc.assert(
      fc.property(phrase, phrase, (left, right) => {
        const there = climb(topicLadder, left, right)
        const back = climb(topicLadder, right, left)
        expect(back.relation).toBe(inverse(there.relation))
        expect(back.level).toBe(there.level)
        expect(there.relation === 'same').toBe(left.canonical === right.canonical)
      }),
      { numRuns: 2000 },
    )
  })

  test('what refines a refinement refines the whole', () => {
    let chains = 0
    fc.assert(
      fc.property(phrase, phrase, phrase, (a, b, c) => {
        const refines = (left: TopicValue, right: TopicValue) => climb(topicLadder, left, right).relation === 'refines'
        if (!refines(a, b) || !refines(b, c)) return
        chains += 1
        expect(refines(a, c)).toBe(true)
      }),
      { numRuns: 10_000 },
    )
    expect(chains).toBeGreaterThan(0)
  })
})
