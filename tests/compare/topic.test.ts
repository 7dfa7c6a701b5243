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

const WORDS = 'gas oil deal rise fall not no guilty acquitted 5 10 struck attacked on by of invasion bus > all'.split(
  ' ',
)

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
    { left: 'justice minister of Norway', right: 'finance minister', expected: 'conflicts', level: 'opposite' },
    { left: 'mining minister', right: 'environment minister', expected: 'conflicts', level: 'opposite' },
    { left: 'chief executive', right: 'chief financial officer', expected: 'conflicts', level: 'opposite' },
    { left: 'chairman of Sirrus', right: 'chief executive', expected: 'conflicts', level: 'opposite' },
    { left: 'finance director', right: 'chief executive', expected: 'conflicts', level: 'opposite' },
    { left: 'finance director', right: 'chief financial officer', expected: 'refined-by', level: 'part' },
    {
      left: 'general secretary of the Dockers Union',
      right: 'national chairman of the Northland Dockers Union',
      expected: 'conflicts',
      level: 'opposite',
    },
    {
      left: 'treasurer of Harbor Rovers',
      right: 'president of Harbor Rovers',
      expected: 'conflicts',
      level: 'opposite',
    },
    {
      left: 'chairman of Harbor Rovers',
      right: 'president of Harbor Rovers',
      expected: 'compatible',
      level: 'overlap',
    },
    {
      left: 'secretary of the Rovers',
      right: 'chairman of the Dockers Union',
      expected: 'unknown',
      level: 'unrelated',
    },
    { left: 'secretary', right: 'chairman', expected: 'unknown', level: 'unrelated' },
    { left: 'former secretary of the union', right: 'chairman of the union', expected: 'unknown', level: 'unrelated' },
    { left: 'chairman and secretary of the union', right: 'chairman of the union', expected: 'refines', level: 'part' },
    { left: 'detective inspector', right: 'detective senior sergeant', expected: 'conflicts', level: 'opposite' },
    { left: 'lieutenant colonel', right: 'colonel', expected: 'refines', level: 'part' },
    { left: 'Colonel', right: 'Major of the highway police', expected: 'conflicts', level: 'opposite' },
    { left: 'inspector general', right: 'inspector', expected: 'refines', level: 'part' },
    { left: 'mayor of Almara', right: 'governor of Almara', expected: 'conflicts', level: 'opposite' },
    { left: 'mayor of Almara', right: 'governor of Brenn province', expected: 'unknown', level: 'unrelated' },
    { left: 'judge', right: 'prosecutor', expected: 'conflicts', level: 'opposite' },
    { left: 'executive chairman', right: 'chief executive', expected: 'unknown', level: 'unrelated' },
    { left: 'chairman and chief executive', right: 'chief executive', expected: 'refines', level: 'part' },
    { left: 'CEO of Sirrus', right: 'chief executive', expected: 'refines', level: 'part' },
    { left: 'ambassador to Japan', right: 'ambassador to South Korea', expected: 'conflicts', level: 'opposite' },
    {
      left: 'foreign minister of Kenya',
      right: 'foreign minister of Somalia',
      expected: 'conflicts',
      level: 'opposite',
    },
    { left: 'president of Sudan', right: 'president of South Sudan', expected: 'conflicts', level: 'opposite' },
    { left: 'trade deal with Japan', right: 'trade deal with Peru', expected: 'compatible', level: 'overlap' },
    { left: 'foreign minister of Kenya', right: 'foreign minister', expected: 'refines', level: 'part' },
    { left: 'former justice minister', right: 'finance minister', expected: 'unknown', level: 'unrelated' },
    { left: 'Cessna 208 Caravan', right: 'twin-engine Let 410', expected: 'conflicts', level: 'opposite' },
    { left: 'Boeing 737', right: 'Boeing 747', expected: 'conflicts', level: 'opposite' },
    { left: 'Boeing 737', right: 'Boeing 737-800', expected: 'refined-by', level: 'part' },
    { left: 'Bombardier 400', right: 'Dash 8', expected: 'unknown', level: 'unrelated' },
    { left: 'single-engine plane', right: 'twin-engine plane', expected: 'conflicts', level: 'opposite' },
    { left: 'foreign and justice minister', right: 'foreign minister', expected: 'refines', level: 'part' },
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
    { left: 'Almara struck Telvia', right: 'Telvia struck Almara', expected: 'unknown', level: 'reversed' },
    { left: 'Almara struck Telvia', right: 'Telvia was struck by Almara', expected: 'same', level: 'same' },
    { left: 'Almara struck Telvia', right: 'Almara struck Telvia twice', expected: 'refined-by', level: 'part' },
    { left: 'Almara struck Telvia', right: 'Telvia struck Almara twice', expected: 'unknown', level: 'reversed' },
    { left: 'Almara attacked Telvia', right: 'Almara did not attack Telvia', expected: 'conflicts', level: 'opposite' },
    { left: 'Almara attacked Telvia', right: 'Telvia did not attack Almara', expected: 'unknown', level: 'reversed' },
    { left: 'Almara won against Telvia', right: 'Telvia lost against Almara', expected: 'unknown', level: 'reversed' },
    { left: 'Almara’s attack on Telvia', right: 'Telvia’s attack on Almara', expected: 'unknown', level: 'reversed' },
    { left: 'Almara’s siege of Telvia', right: 'Telvia’s siege of Almara', expected: 'unknown', level: 'reversed' },
    {
      left: 'flights from Almara to Telvia',
      right: 'flights from Telvia to Almara',
      expected: 'unknown',
      level: 'reversed',
    },
    { left: 'attack on Almara', right: 'Almara attack', expected: 'compatible', level: 'overlap' },
    { left: 'buses and trains struck', right: 'trains and buses struck', expected: 'same', level: 'same' },
    { left: 'found guilty on all counts', right: 'not guilty', expected: 'conflicts', level: 'opposite' },
    {
      left: 'found guilty on all counts',
      right: 'jury found her not guilty',
      expected: 'conflicts',
      level: 'opposite',
    },
    { left: 'not guilty on all counts', right: 'guilty of murder', expected: 'conflicts', level: 'opposite' },
    { left: 'cleared of murder', right: 'convicted of murder', expected: 'conflicts', level: 'opposite' },
    { left: 'cleared of murder', right: 'convicted of fraud', expected: 'unknown', level: 'unrelated' },
    { left: 'pleaded not guilty', right: 'found guilty', expected: 'unknown', level: 'unrelated' },
    { left: 'first-degree murder', right: 'second-degree murder', expected: 'unknown', level: 'unrelated' },
    { left: 'pro-union march', right: 'anti-union march', expected: 'conflicts', level: 'opposite' },
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
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
    .filter((words) => words.some((word) => word !== '>'))
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
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
    let chains = 0
    fc.assert(
      fc.property(
        fc.constantFrom('gas', 'oil struck gas'),
        words,
        words,
        fc.boolean(),
        (wide, more, most, isBefore) => {
          const [c, b, a] = [
            wide,
            [wide, ...more].join(' '),
            [...(isBefore ? most : []), wide, ...more, ...most].join(' '),
          ]
          const refines = (left: string, right: string) =>
            climb(topicLadder, topic(left), topic(right)).relation === 'refines'
          if (!refines(a, b) || !refines(b, c)) return
          chains += 1
          expect(refines(a, c)).toBe(true)
        },
      ),
      { numRuns: 5000 },
    )
    expect(chains).toBeGreaterThan(100)
  })
})
