import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldNumbers } from '../../src/value/fold/number.ts'
import { foldSpelling } from '../../src/value/fold/spelling.ts'
import { quoteReader } from '../../src/value/quote.ts'

const context = {
  places: { resolve: () => [] },
  parties: { resolve: () => ({ canonical: '', entity: null, nature: 'unknown' as const, words: [] }) },
}

function canonicalOf(text: string): string | null {
  const value = quoteReader.parse(text, context, { unit: null })
  return 'problem' in value ? null : value.canonical
}

describe('quoteReader', () => {
  test.each([
    { text: '“We won’t leave.”', expected: 'we will not leave' },
    { text: "It's been said: they'd better go, he's here", expected: 'it has been said they had better go he is here' },
    { text: "Don't, can't, cannot, I'm, we're, let's", expected: 'do not can not can not i am we are let us' },
    { text: 'We … leave [...] by . . . March', expected: 'we … leave … by … march' },
    { text: '… we leave …', expected: 'we leave' },
    { text: 'We will leave [the station] soon', expected: 'we will leave … soon' },
    { text: 'We respect her (Ana Brandt) and them', expected: 'we respect her … and them' },
    { text: 'I ’ m sure he ’ s gone', expected: 'i am sure he is gone' },
    { text: '[T]he end [sic] is near', expected: 'the end is near' },
    { text: 'twenty-five thousand colours, 5 per cent, 5%', expected: '25000 colors 5 percent 5 percent' },
    { text: '1.5 million and 5,000', expected: '1500000 and 5000' },
    { text: 'OK, we leave at 6:00 p.m.', expected: 'okay we leave at 6 pm' },
    { text: 'Russia’s army', expected: 'russia army' },
    { text: 'Well, um, yes', expected: 'well yes' },
    { text: 'um', expected: 'um' },
    { text: 'it is over-priced', expected: 'it is over priced' },
  ])('`$text` is read as `$expected`', ({ text, expected }) => {
    expect(canonicalOf(text)).toBe(expected)
  })

  test.each(['', '…', '“”', '[the station]'])('`%s` has no words and is a problem', (text) => {
    expect(quoteReader.parse(text, context, { unit: null })).toEqual({
      problem: 'the quote has no words',
      hint: 'write the words spoken, verbatim',
    })
  })

  test('a canonical form is read again as itself', () => {
    const parts =
      "we will n't don't it's 's … ... [the] [ ] [T]he . twenty five thousand 5 1.5 million um per cent % colour travelled".split(
        ' ',
      )
    const text = fc
      .array(fc.oneof(fc.constantFrom(...parts, ' '), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
      .chain((words) => fc.constantFrom(words.join(' '), words.join('')))
    fc.assert(
      fc.property(text, (written) => {
        const canonical = canonicalOf(written)
        if (canonical === null) return
        expect(canonicalOf(canonical)).toBe(canonical)
      }),
      { numRuns: 5000 },
    )
  })

  test.each([
    { title: 'opening brackets', text: '['.repeat(1_000_000) },
    { title: 'apostrophes', text: "a'a".repeat(330_000) },
    { title: 'spaced dots', text: '. '.repeat(500_000) },
    { title: 'doubled letters', text: 'allallall '.repeat(100_000) },
  ])('a megabyte of $title is read in less than ten seconds', ({ text }) => {
    const start = performance.now()
    canonicalOf(text)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('foldSpelling', () => {
  test.each([
    { british: 'colour', american: 'color' },
    { british: 'neighbouring', american: 'neighboring' },
    { british: 'realise', american: 'realize' },
    { british: 'organisations', american: 'organizations' },
    { british: 'centre', american: 'center' },
    { british: 'defence', american: 'defense' },
    { british: 'travelled', american: 'traveled' },
    { british: 'analysed', american: 'analyzed' },
    { british: 'programme', american: 'program' },
  ])('$british and $american are one word', ({ british, american }) => {
    expect(foldSpelling(british)).toBe(foldSpelling(american))
  })

  test.each(['four', 'hour', 'tour', 'prize', 'size', 'called', 'hence', 'fire', 'more'])('%s stays', (word) => {
    expect(foldSpelling(word)).toBe(word)
  })
})

describe('foldNumbers', () => {
  test.each([
    { words: 'twenty five', expected: '25' },
    { words: 'twenty ten', expected: '20 10' },
    { words: '20 5', expected: '20 5' },
    { words: 'five hundred', expected: '500' },
    { words: 'two hundred thousand', expected: '200000' },
    { words: '1.25 million', expected: '1250000' },
    { words: '0.5 hundred', expected: '50' },
    { words: '1.2345 thousand', expected: '1234.5' },
    { words: 'a thousand', expected: 'a thousand' },
  ])('`$words` is `$expected`', ({ words, expected }) => {
    expect(foldNumbers(words.split(' ')).join(' ')).toBe(expected)
    expect(foldNumbers(expected.split(' ')).join(' ')).toBe(expected)
  })
})
