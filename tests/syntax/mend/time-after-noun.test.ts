import { describe, expect, test } from 'vitest'
import { mendTimeAfterNoun } from '../../../src/syntax/mend/time-after-noun.ts'
import { showTokens, tokensOf } from '../support.ts'

const mended = (read: string): string => showTokens(mendTimeAfterNoun(tokensOf(read)))

describe('a day right behind a noun', () => {
  test.each([
    [
      'is when it was done, and not what',
      'They/PRP/2/nsubj freed/VBD/0/root two/CD/5/nummod hikers/NNS/5/compound Sunday/NNP/2/obj',
      'They/PRP/2/nsubj freed/VBD/0/root two/CD/4/nummod hikers/NNS/2/obj Sunday/NNP/2/obl:unmarked',
    ],
    [
      'leaves the object to a verb without one',
      'They/PRP/2/nsubj took/VBD/0/root a/DT/6/det border/NN/5/compound post/NN/6/compound yesterday/NN/2/obl:unmarked',
      'They/PRP/2/nsubj took/VBD/0/root a/DT/5/det border/NN/5/compound post/NN/2/obj yesterday/NN/2/obl:unmarked',
    ],
    [
      'leaves its preposition to the noun',
      'They/PRP/2/nsubj died/VBD/0/root in/IN/6/case a/DT/6/det fire/NN/6/compound Sunday/NNP/2/obl',
      'They/PRP/2/nsubj died/VBD/0/root in/IN/5/case a/DT/5/det fire/NN/2/obl Sunday/NNP/2/obl:unmarked',
    ],
    [
      'is no other name of the noun',
      'It/PRP/2/nsubj ruined/VBD/0/root dozens/NNS/2/obj of/IN/5/case homes/NNS/3/nmod Sunday/NNP/5/appos',
      'It/PRP/2/nsubj ruined/VBD/0/root dozens/NNS/2/obj of/IN/5/case homes/NNS/3/nmod Sunday/NNP/2/obl:unmarked',
    ],
    [
      'nor part of its name',
      'They/PRP/2/nsubj go/VBP/0/root to/IN/5/case the/DT/5/det polls/NNS/2/obl Sunday/NNP/5/compound',
      'They/PRP/2/nsubj go/VBP/0/root to/IN/5/case the/DT/5/det polls/NNS/2/obl Sunday/NNP/2/obl:unmarked',
    ],
    [
      'nor with the hour before it',
      'They/PRP/2/nsubj freed/VBD/0/root hikers/NNS/2/obj late/JJ/5/amod Sunday/NNP/3/appos',
      'They/PRP/2/nsubj freed/VBD/0/root hikers/NNS/2/obj late/JJ/5/amod Sunday/NNP/2/obl:unmarked',
    ],
  ])('%s', (_, read, expected) => {
    expect(mended(read)).toBe(expected)
  })

  test.each([
    ['a day with a name', 'They/PRP/2/nsubj hate/VBP/0/root Black/NNP/4/compound Friday/NNP/2/obj'],
    ['a day behind a comma', 'It/PRP/2/nsubj was/VBD/0/root a/DT/4/det day/NN/2/obj ,/,/6/punct Sunday/NNP/4/appos'],
    ['a day of a verb', 'They/PRP/2/nsubj met/VBD/0/root friends/NNS/2/obj Sunday/NNP/2/obl:unmarked'],
    ['a day before the noun', 'They/PRP/2/nsubj like/VBP/0/root Sunday/NNP/4/compound games/NNS/2/obj'],
    ['a title without a verb', 'fires/NNS/2/compound Sunday/NNP/0/root'],
    [
      'a noun that stands beside the object',
      'He/PRP/2/nsubj sent/VBD/0/root them/PRP/2/obj home/NN/5/compound Sunday/NNP/2/obl:unmarked',
    ],
  ])('%s: stays', (_, read) => {
    expect(mended(read)).toBe(read)
  })
})
