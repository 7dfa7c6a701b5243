import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { climb, inverse } from '../../src/compare/ladder.ts'
import { quoteLadder } from '../../src/compare/quote.ts'
import type { QuoteValue } from '../../src/model/value.ts'
import { quoteReader } from '../../src/value/quote.ts'

const context = {
  places: { resolve: () => [] },
  parties: { resolve: () => ({ canonical: '', entity: null, nature: 'unknown' as const, words: [] }) },
}

function quote(text: string): QuoteValue {
  const value = quoteReader.parse(text, context, { unit: null })
  if (!('kind' in value) || value.kind !== 'quote') throw new Error(`\`${text}\` is no quote`)
  return value
}

describe('quoteLadder', () => {
  test.each([
    { left: '“We don’t need ten colours”', right: 'we do not need 10 colors.', level: 'same', expected: 'same' },
    { left: 'We will leave the station in March', right: 'leave the station', level: 'cut', expected: 'refines' },
    {
      left: 'We … leave the station',
      right: 'We will leave the station in March',
      level: 'cut',
      expected: 'refined-by',
    },
    { left: '[We] will leave in March', right: 'We will leave in March', level: 'cut', expected: 'refined-by' },
    {
      left: 'This is the eleventh-hour rule of the farmers’ union',
      right: 'This is the 11th hour rule of the farmer’s union',
      level: 'same',
      expected: 'same',
    },
    { left: 'James’ house burned down', right: 'James’s house burned down', level: 'same', expected: 'same' },
    { left: 'the twenty-first bridge', right: 'the 21st bridge', level: 'same', expected: 'same' },
    {
      left: 'To be a small part of this night is a dream come true for me',
      right: 'It’s a dream come true for me',
      level: 'restarted',
      expected: 'refines',
    },
    { left: 'We will leave', right: 'We will not leave', level: 'altered', expected: 'conflicts' },
    { left: 'We will leave in March', right: 'We will leave in May', level: 'altered', expected: 'conflicts' },
    { left: 'They will leave in March', right: 'We will leave in March', level: 'altered', expected: 'conflicts' },
    {
      left: 'he has gone for good today',
      right: 'he is gone for good today',
      level: 'overlap',
      expected: 'compatible',
    },
    // Articles and what points like them say nothing else; nor does a name by its initials.
    {
      left: 'Ana Brandt has moved into the Harbor Clinic today',
      right: 'Ana Brandt has moved into Harbor Clinic today',
      level: 'overlap',
      expected: 'compatible',
    },
    {
      left: 'Nothing in the rule frees a mill of its duties',
      right: 'Nothing in this rule frees the mill of its duties',
      level: 'overlap',
      expected: 'compatible',
    },
    {
      left: 'It is a great day for a town like ours',
      right: 'This is a great day for the town like ours',
      level: 'overlap',
      expected: 'compatible',
    },
    {
      left: 'We ask all HB customers to come in today',
      right: 'We ask all Harbor Bank customers to come in today',
      level: 'overlap',
      expected: 'compatible',
    },
    {
      left: 'We ask all HC customers to come in today',
      right: 'We ask all Harbor Bank customers to come in today',
      level: 'altered',
      expected: 'conflicts',
    },
    {
      left: 'We met no man of the council',
      right: 'We met the man of the council',
      level: 'altered',
      expected: 'conflicts',
    },
    { left: 'a b c d e f g', right: 'b c d e f g h', level: 'overlap', expected: 'compatible' },
    { left: 'yes', right: 'yes we can do this', level: 'another', expected: 'unknown' },
    { left: 'I agree', right: 'I do not agree', level: 'another', expected: 'unknown' },
    { left: 'leave in March we will', right: 'we will leave in March', level: 'another', expected: 'unknown' },
    {
      left: 'we will do it',
      right: 'we know that this will take long but we can do more than that if it matters',
      level: 'another',
      expected: 'unknown',
    },
    {
      left: 'the vote was free and fair everywhere',
      right: 'the ballot took place without any irregularities',
      level: 'another',
      expected: 'unknown',
    },
  ])('`$left` against `$right` is $expected', ({ left, right, level, expected }) => {
    expect(climb(quoteLadder, quote(left), quote(right))).toMatchObject({ level, relation: expected })
  })

  test('an altered quote is shown word by word', () => {
    const left = quote('Yes, we will not leave the old station on the hill in March')
    const right = quote('We may leave the old station on the hill in May')
    expect(climb(quoteLadder, left, right).note).toBe(
      'one quote in two wordings: `we [-will not-] {+may+} leave the old station on the hill in [-march-] {+may+}`',
    )
  })

  test('a cut names the part and the whole', () => {
    const outcome = climb(quoteLadder, quote('We leave the station in March'), quote('leave the station'))
    expect(outcome.note).toBe('`leave the station` is a part of `We leave the station in March`')
  })

  const spoken = fc
    .array(fc.constantFrom('we', 'will', 'not', 'leave', 'is', 'has', '…', 'a'), { minLength: 1, maxLength: 10 })
    .filter((words) => words.some((word) => word !== '…'))
    .map((words) => quote(words.join(' ')))

  test('both directions tell the same', () => {
    fc.assert(
      fc.property(spoken, spoken, (left, right) => {
        const there = climb(quoteLadder, left, right)
        const back = climb(quoteLadder, right, left)
        expect(back.relation).toBe(inverse(there.relation))
        expect(back.level).toBe(there.level)
        expect(there.relation === 'same').toBe(left.canonical === right.canonical)
      }),
      { numRuns: 3000 },
    )
  })

  test('a cut of a cut is a cut', () => {
    let chains = 0
    const refines = (left: QuoteValue, right: QuoteValue) => climb(quoteLadder, left, right).relation === 'refines'
    const cutOf = (whole: QuoteValue, from: number, length: number) =>
      quote(`${whole.words.slice(from, from + length).join(' ')} we`)
    fc.assert(
      fc.property(spoken, fc.nat(3), fc.nat(8), fc.nat(3), fc.nat(8), (a, from, length, nextFrom, nextLength) => {
        const b = cutOf(a, from, length)
        const c = cutOf(b, nextFrom, nextLength)
        if (!refines(a, b) || !refines(b, c)) return
        chains += 1
        expect(refines(a, c)).toBe(true)
      }),
      { numRuns: 20_000 },
    )
    expect(chains).toBeGreaterThan(0)
  })

  test('two megabytes are compared in less than ten seconds', () => {
    const long = quote(Array.from({ length: 160_000 }, (_, index) => `w${(index * 7919) % 997}`).join(' '))
    const other = quote(long.canonical.replace('w0', 'other'))
    const same = quote('a '.repeat(500_000))
    const start = performance.now()
    climb(quoteLadder, long, other)
    climb(quoteLadder, same, quote(`${'a '.repeat(250_000)} b`))
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
