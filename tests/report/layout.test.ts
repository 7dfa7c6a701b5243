import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, displayWidth, excerpt, wrap } from '../../src/report/layout.ts'

describe('displayWidth', () => {
  const cases = [
    { text: 'plain', expected: 5 },
    { text: 'Zürich', expected: 6 },
    { text: 'e\u0301', expected: 1 },
    { text: '東京', expected: 4 },
    { text: '👍', expected: 2 },
  ]
  it.each(cases)('is $expected for $text', ({ text, expected }) => {
    expect(displayWidth(text)).toBe(expected)
  })
})

describe('cut', () => {
  const cases = [
    { text: 'short', limit: 5, expected: 'short' },
    { text: 'longer than that', limit: 8, expected: 'longer…' },
    { text: '東京都港区', limit: 5, expected: '東京…' },
    { text: '👍👍👍', limit: 4, expected: '👍…' },
  ]
  it.each(cases)('gives $expected of $text in $limit columns', ({ text, limit, expected }) => {
    expect(cut(text, limit)).toBe(expected)
  })

  it('never exceeds its limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        expect(displayWidth(cut(text, limit))).toBeLessThanOrEqual(limit)
      }),
    )
  })
})

describe('excerpt', () => {
  const cases = [
    { title: 'escapes before it cuts', text: '\u202e'.repeat(100), limit: 9, expected: '\\u{202e}…' },
    { title: 'marks what it did not look at', text: `a${' '.repeat(1000)}b`, limit: 10, expected: 'a …' },
    { title: 'leaves a short text whole', text: 'a\nb', limit: 10, expected: 'a b' },
  ]
  it.each(cases)('$title', ({ text, limit, expected }) => {
    expect(excerpt(text, limit)).toBe(expected)
  })
})

describe('wrap', () => {
  const cases = [
    { text: 'one two three', width: 7, expected: ['one two', 'three'] },
    { text: 'one two', width: 80, expected: ['one two'] },
    { text: '', width: 10, expected: [''] },
    { text: 'a incomprehensible b', width: 6, expected: ['a', 'incomp', 'rehens', 'ible b'] },
    { text: '東京都港区', width: 4, expected: ['東京', '都港', '区'] },
  ]
  it.each(cases)('breaks $text at $width columns', ({ text, width, expected }) => {
    expect(wrap(text, width)).toEqual(expected)
  })

  it('keeps every character and every width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('takes linear time on one endless word', () => {
    expect(wrap('x'.repeat(1_000_000), 80)).toHaveLength(12_500)
  })
})
