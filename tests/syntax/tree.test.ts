import { describe, expect, test } from 'vitest'
import { childrenOf, clauseOf, coordinatesOf, spanOf } from '../../src/syntax/tree.ts'
import { annotate, indexOf } from './support.ts'

const tree = annotate(`
  The         DET   DT  2 det
  minister    NOUN  NN  6 nsubj
  and         CCONJ CC  5 cc
  her         PRON  PRP$ 5 nmod:poss
  deputy      NOUN  NN  2 conj
  said        VERB  VBD 0 root
  that        SCONJ IN  11 mark
  the         DET   DT  9 det
  bridge      NOUN  NN  11 nsubj:pass
  was         AUX   VBD 11 aux:pass
  closed      VERB  VBN 6 ccomp
  on          ADP   IN  13 case
  Monday      PROPN NNP 11 obl
  and         CCONJ CC  15 cc
  reopened    VERB  VBD 11 conj
`)
const words = (indexes: readonly number[]): readonly string[] => indexes.map((index) => tree.tokens[index]?.form ?? '')
const text = tree.tokens.map(({ form }) => form).join(' ')

describe('a tree', () => {
  test.each([
    { head: 'said', relations: ['nsubj'], expected: ['minister'] },
    { head: 'closed', relations: ['nsubj'], expected: ['bridge'] },
    { head: 'closed', relations: ['nsubj:pass', 'obl'], expected: ['bridge', 'Monday'] },
    { head: 'closed', relations: ['aux:pass'], expected: ['was'] },
    { head: 'minister', relations: [], expected: ['The', 'deputy'] },
    { head: 'Monday', relations: ['nsubj'], expected: [] },
  ])('has the children $expected of $head by $relations', ({ head, relations, expected }) => {
    expect(words(childrenOf(tree, indexOf(tree, head), ...relations))).toEqual(expected)
  })

  test.each([
    { head: 'minister', expected: 'The minister and her deputy' },
    { head: 'bridge', expected: 'the bridge' },
    { head: 'closed', expected: 'that the bridge was closed on Monday and reopened' },
    { head: 'Monday', expected: 'on Monday' },
    { head: 'her', expected: 'her' },
  ])('spans `$expected` at $head', ({ head, expected }) => {
    const span = spanOf(tree, indexOf(tree, head))
    expect(text.slice(span.start, span.end)).toBe(expected)
  })

  test.each([
    { word: 'deputy', expected: 'said' },
    { word: 'said', expected: 'said' },
    { word: 'Monday', expected: 'closed' },
    { word: 'that', expected: 'closed' },
    { word: 'reopened', expected: 'reopened' },
  ])('has $word in the clause of $expected', ({ word, expected }) => {
    expect(words([clauseOf(tree, indexOf(tree, word))])).toEqual([expected])
  })

  test('has what is coordinated in the order of the text', () => {
    expect(words(coordinatesOf(tree, indexOf(tree, 'minister')))).toEqual(['minister', 'deputy'])
  })
})
