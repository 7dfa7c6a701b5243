import { describe, expect, test } from 'vitest'
import { climb } from '../../src/compare/ladder.ts'
import { textLadder } from '../../src/compare/text.ts'
import { excerpt } from '../../src/compare/text-excerpt.ts'

const text = (written: string) => ({ kind: 'text' as const, written, canonical: written.trim() })

describe('textLadder', () => {
  test.each([
    { left: 'pilot error', right: ' pilot error', expected: 'same' },
    { left: 'pilot error', right: 'engine failure', expected: 'unknown' },
  ])('`$left` against `$right` is $expected', ({ left, right, expected }) => {
    expect(climb(textLadder, text(left), text(right)).relation).toBe(expected)
    expect(climb(textLadder, text(right), text(left)).relation).toBe(expected)
  })
})

describe('excerpt', () => {
  test.each([
    { written: 'two\nlines', expected: '`two lines`' },
    { written: 'a `tick`', expected: "`a 'tick'`" },
    { written: 'x'.repeat(1_000_000), expected: `\`${'x'.repeat(80)}…\`` },
  ])('a note says $expected', ({ written, expected }) => {
    expect(excerpt(written)).toBe(expected)
  })
})
