import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldExceptCase, wordsOf } from '../../src/value/fold.ts'

describe('fold', () => {
  test.each([
    { text: 'Keir STARMER', expected: 'keir starmer' },
    { text: 'Łódź, Ærø, Đà Nẵng, Straße', expected: 'lodz, aero, da nang, strasse' },
    { text: 'İstanbul ve Iğdır', expected: 'istanbul ve igdir' },
    { text: '“It’s over” – he said', expected: '"it\'s over" - he said' },
    { text: '«non»', expected: '"non"' },
    { text: '  a\u00a0\t\nb\u200b\u00adc  ', expected: 'a bc' },
    { text: 'Əliyev', expected: 'aliyev' },
    { text: 'ＦＩＦＡ', expected: 'fifa' },
    { text: 'Ёлкин', expected: 'елкин' },
    { text: 'ΟΔΟΣ', expected: 'οδοσ' },
    { text: 'हिन्दी', expected: 'हिन्दी' },
    { text: '한국', expected: '한국' },
    { text: '', expected: '' },
  ])('`$text` folds to `$expected`', ({ text, expected }) => {
    expect(fold(text)).toBe(expected)
  })

  test('case can be kept', () => {
    expect(foldExceptCase('“Łódź”')).toBe('"Lodz"')
  })

  test('every character folds to something that stays as it is', () => {
    for (let start = 0; start <= 0x10ffff; start += 256) {
      const codes = Array.from({ length: 256 }, (_, index) => start + index)
      const folded = fold(codes.map((code) => `a${String.fromCodePoint(code)}b`).join(' '))
      expect(fold(folded)).toBe(folded)
    }
  })

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  test('lone surrogates are read as some character', () => {
    expect(fold('a\ud835\u200b\udc00')).toBe('a\ufffd\ufffd')
  })
})

describe('wordsOf', () => {
  test.each([
    { text: "The U.S.'s Starmer’s Roscosmos' O'Brien", expected: ['the', 'us', 'starmer', 'roscosmos', 'obrien'] },
    { text: '1,000 at 6.1 and 12,5 Q3', expected: ['1000', 'at', '6.1', 'and', '12,5', 'q3'] },
    { text: 'cease-fire—now', expected: ['cease', 'fire', 'now'] },
    { text: 'Marks & Spencer, 5%', expected: ['marks', 'and', 'spencer', '5', 'percent'] },
    { text: 'J.K.Rowling', expected: ['jk', 'rowling'] },
    { text: '$5 million', expected: ['$', '5', 'million'] },
    { text: '?!', expected: [] },
  ])('`$text` has the words $expected', ({ text, expected }) => {
    expect(wordsOf(text)).toEqual(expected)
  })

  test('the words of words are themselves', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(..."aB1.,'-& é’s") })),
        (text) => {
          const words = wordsOf(text)
          expect(wordsOf(words.join(' '))).toEqual(words)
        },
      ),
    )
  })

  test.each([
    { title: 'marks in alternating classes', text: 'a\u0316\u0301'.repeat(350_000) },
    { title: 'marks of one letter', text: `a${'\u0316\u0301'.repeat(500_000)}` },
    { title: 'half-width sound marks', text: `a${'\uff9e\u0301'.repeat(500_000)}` },
    { title: 'dotted letters', text: 'a.'.repeat(500_000) },
    { title: 'apostrophes', text: "a'".repeat(500_000) },
    { title: 'digits and commas', text: '1,'.repeat(500_000) },
    { title: 'white space', text: ' '.repeat(1_000_000) },
  ])('a megabyte of $title is read in less than ten seconds', ({ text }) => {
    const start = performance.now()
    wordsOf(text)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
