import { describe, expect, test } from 'vitest'
import { mendPhrasalObject } from '../../../src/syntax/mend/phrasal-object.ts'
import { showTokens, tokensOf } from '../support.ts'

const mended = (read: string): string => showTokens(mendPhrasalObject(tokensOf(read)))

describe('a word that makes another verb of a verb', () => {
  test.each([
    [
      'is no preposition',
      'They/PRP/2/nsubj called/VBD/0/root off/IN/5/case the/DT/5/det strike/NN/2/obl',
      'They/PRP/2/nsubj called/VBD/0/root off/RP/2/compound:prt the/DT/5/det strike/NN/2/obj',
    ],
    [
      'nor before what seemed to be a noun’s',
      'They/PRP/2/nsubj shot/VBD/0/root down/IN/5/case two/CD/5/nummod drones/NNS/2/nmod',
      'They/PRP/2/nsubj shot/VBD/0/root down/RP/2/compound:prt two/CD/5/nummod drones/NNS/2/obj',
    ],
  ])('%s', (_, read, expected) => {
    expect(mended(read)).toBe(expected)
  })

  test.each([
    ['a verb with an object', 'They/PRP/2/nsubj took/VBD/0/root it/PRP/2/obj in/IN/5/case Oslo/NNP/2/obl'],
    ['a passive', 'It/PRP/3/nsubj:pass was/VBD/3/aux:pass cut/VBN/0/root off/IN/5/case Oslo/NNP/3/obl'],
    ['a coast', 'They/PRP/2/nsubj fought/VBD/0/root off/IN/5/case the/DT/5/det coast/NN/2/obl'],
    ['a time', 'They/PRP/2/nsubj brought/VBD/0/root in/IN/4/case June/NNP/2/obl'],
    ['another verb', 'They/PRP/2/nsubj sat/VBD/0/root off/IN/5/case the/DT/5/det stage/NN/2/obl'],
  ])('%s: stays', (_, read) => {
    expect(mended(read)).toBe(read)
  })
})
