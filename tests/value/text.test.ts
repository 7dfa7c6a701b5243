import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textReader } from '../../src/value/text.ts'

const context = {
  places: { resolve: () => [] },
  parties: { resolve: () => ({ canonical: '', entity: null, nature: 'unknown' as const, words: [] }) },
}

describe('textReader', () => {
  test.each([
    { text: '  two\n\tlines ', expected: 'two lines' },
    { text: 'Case stays', expected: 'Case stays' },
  ])('`$text` is read as `$expected`', ({ text, expected }) => {
    expect(textReader.parse(text, context, { unit: null })).toEqual({
      kind: 'text',
      written: text,
      canonical: expected,
    })
  })

  test('white space alone is a problem', () => {
    expect(textReader.parse(' \n', context, { unit: null })).toHaveProperty('problem')
  })

  test('a canonical form is read again as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const value = textReader.parse(text, context, { unit: null })
        if ('problem' in value) return
        expect(textReader.parse(value.canonical, context, { unit: null })).toMatchObject({ canonical: value.canonical })
      }),
    )
  })
})
