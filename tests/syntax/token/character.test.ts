import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindAt, LETTER, LETTERS, lowerCase, upperCase } from '../../../src/syntax/token/character.ts'
import { tokenize } from '../../../src/syntax/token/tokenize.ts'

const latin = fc.string({ unit: fc.integer({ min: 0, max: 0x52f }).map((code) => String.fromCharCode(code)) })

describe('the case of letters', () => {
  test('of Latin, Greek and Cyrillic is the usual one', () => {
    fc.assert(
      fc.property(latin, (text) => {
        expect(lowerCase(text)).toBe(text.toLowerCase())
        expect(upperCase(text)).toBe(text.toUpperCase())
      }),
    )
  })

  test.each([
    { name: 'Georgian, which gained capitals late', text: 'Ა' },
    { name: 'a letter of Unicode 17', text: '\ua7ce' },
    { name: 'a letter outside the basic plane', text: '\u{10400}' },
  ])('of $name does not change', ({ text }) => {
    expect(lowerCase(`É${text}b`)).toBe(`é${text}b`)
    expect(upperCase(`É${text}b`)).toBe(`É${text}B`)
  })
})

describe('the letters of patterns', () => {
  const letter = new RegExp(`^[${LETTERS}]$`, 'u')

  test('are those that the tokenizer reads as letters', () => {
    const differing = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => letter.test(character) !== (kindAt(character, 0) === LETTER),
    )
    expect(differing).toEqual([])
  })

  test('hold those that Unicode has not named yet', () => {
    const text = '@\u088fAna'
    expect(tokenize(text, { start: 0, end: text.length }).map(({ form }) => form)).toEqual([text])
  })
})
