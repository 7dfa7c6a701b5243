import { describe, expect, test } from 'vitest'
import { agreeRelations } from '../../../src/syntax/mend/agree-relations.ts'
import { arcsOf, showTokens, tokensOf } from '../support.ts'

test('a clause of time describes no noun', () => {
  const read = 'talks/NNS/0/root since/IN/4/mark they/PRP/4/nsubj met/VBD/1/acl:relcl'
  expect(showTokens(agreeRelations(tokensOf(read)))).toBe(
    'talks/NNS/0/root since/IN/4/mark they/PRP/4/nsubj met/VBD/1/advcl',
  )
})

test('what there is is a subject', () => {
  const read = 'there/EX/3/expl has/VBZ/3/aux been/VBN/0/root trouble/NN/3/obj'
  expect(showTokens(agreeRelations(tokensOf(read)))).toBe(
    'there/EX/3/expl has/VBZ/3/aux been/VBN/0/root trouble/NN/3/nsubj',
  )
})

test('what somebody becomes is no object', () => {
  const read = 'Cole/NNP/2/nsubj became/VBD/0/root mayor/NN/2/obj'
  expect(showTokens(agreeRelations(tokensOf(read)))).toBe('Cole/NNP/2/nsubj became/VBD/0/root mayor/NN/2/xcomp')
})

describe('relations that disagree with the dependents', () => {
  test.each([
    {
      title: 'a subject of a verb with a passive auxiliary is passive',
      // [Bridges were built]
      heads: [2, 2, -1],
      relations: ['nsubj', 'aux:pass', 'root'],
      expected: ['nsubj:pass', 'aux:pass', 'root'],
    },
    {
      title: 'a subject of another verb is left alone',
      // [They say bridges were built]
      heads: [1, -1, 4, 4, 1],
      relations: ['nsubj', 'root', 'nsubj', 'aux:pass', 'ccomp'],
      expected: ['nsubj', 'root', 'nsubj:pass', 'aux:pass', 'ccomp'],
    },
    {
      title: 'what a preposition introduces is no object',
      // [met at noon]
      heads: [-1, 2, 0],
      relations: ['root', 'case', 'obj'],
      expected: ['root', 'case', 'obl'],
    },
    {
      title: 'what stands before a preposition stays an object',
      // [sent him off], with `off` read as a case
      heads: [-1, 0, 1],
      relations: ['root', 'obj', 'case'],
      expected: ['root', 'obj', 'case'],
    },
    {
      title: 'what a conjunction introduces is coordinated',
      // [ships and trains]
      heads: [-1, 2, 0],
      relations: ['root', 'cc', 'appos'],
      expected: ['root', 'cc', 'conj'],
    },
    {
      title: 'a subject after a conjunction that opens the sentence stays one',
      // [and ships left]
      heads: [1, 2, -1],
      relations: ['cc', 'nsubj', 'root'],
      expected: ['cc', 'nsubj', 'root'],
    },
  ])('$title', ({ heads, relations, expected }) => {
    expect(agreeRelations(arcsOf(heads, relations)).map(({ relation }) => relation)).toEqual(expected)
  })

  test('what `since` opens is no clause of a noun', () => {
    const read = 'deal/NN/0/root since/IN/3/mark took/VBD/1/acl'
    expect(showTokens(agreeRelations(tokensOf(read)))).toBe('deal/NN/0/root since/IN/3/mark took/VBD/1/advcl')
  })

  test('what `to` opens may be one', () => {
    const read = 'plan/NN/0/root to/TO/3/mark leave/VB/1/acl'
    expect(showTokens(agreeRelations(tokensOf(read)))).toBe(read)
  })
})
