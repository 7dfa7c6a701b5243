import { describe, expect, it } from 'vitest'
import { findOrigins } from '../../src/align/origins.ts'
import { recordOf } from '../finding/support.ts'

function originsOf(records: Parameters<typeof findOrigins>[0], texts: Record<string, string> = {}) {
  return Object.fromEntries(findOrigins(records, new Map(Object.entries(texts))))
}

describe('origins', () => {
  it('keeps sources apart that nothing joins', () => {
    expect(originsOf([recordOf('a'), recordOf('b')])).toEqual({ a: 'a', b: 'b' })
  })

  it('joins a declared copy with its original, which stands for both, whatever the order of the records', () => {
    const records = [recordOf('a', { copyOf: 'wire' }), recordOf('wire'), recordOf('b', { copyOf: 'a' })]
    expect(originsOf(records)).toEqual({ a: 'wire', b: 'wire', wire: 'wire' })
    expect(originsOf(records.toReversed())).toEqual({ a: 'wire', b: 'wire', wire: 'wire' })
  })

  it('joins equal texts, white space aside, and leaves other texts apart', () => {
    const records = ['a', 'b', 'c'].map((id) => recordOf(id))
    expect(originsOf(records, { a: 'One text.\n\nTwo.', b: 'One text.\nTwo. ', c: 'Another.' })).toEqual({
      a: 'a',
      b: 'a',
      c: 'c',
    })
  })

  it('joins texts of one hash where no text is at hand', () => {
    const text = { file: null, sha256: 'ab'.repeat(32) }
    expect(originsOf([recordOf('b', { text }), recordOf('a', { text })])).toEqual({ a: 'a', b: 'a' })
  })

  it('takes an empty text for no text', () => {
    expect(originsOf([recordOf('a'), recordOf('b')], { a: ' ', b: '' })).toEqual({ a: 'a', b: 'b' })
  })
})
