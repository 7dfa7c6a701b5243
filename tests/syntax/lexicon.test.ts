import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLexicon, NO_TAG_CLASS, tagClassOf } from '../../src/syntax/lexicon.ts'

const hash = fc.integer({ min: -40, max: 40 })

test('a lexicon has the classes of its words and none of others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.nat(600))), hash, (words, wanted) => {
      const known = new Map(words)
      expect(tagClassOf(createLexicon(known), wanted)).toBe(known.get(wanted) ?? NO_TAG_CLASS)
    }),
  )
})
