import { describe, expect, test } from 'vitest'
import { mendMoveGoal } from '../../../src/syntax/mend/move-goal.ts'
import { showTokens, tokensOf } from '../support.ts'

const mended = (read: string): string => showTokens(mendMoveGoal(tokensOf(read)))

describe('where something is moved to', () => {
  test.each([
    [
      'hangs on the verb, not on what is moved',
      'They/PRP/2/nsubj deported/VBD/0/root migrants/NNS/2/obj to/IN/5/case Sarnia/NNP/3/nmod',
      'They/PRP/2/nsubj deported/VBD/0/root migrants/NNS/2/obj to/IN/5/case Sarnia/NNP/2/obl',
    ],
    [
      'nor on the number of a sum',
      'They/PRP/2/nsubj paid/VBD/0/root $/$/2/obj 5/CD/5/compound million/CD/3/nummod to/IN/7/case clubs/NNS/5/nmod',
      'They/PRP/2/nsubj paid/VBD/0/root $/$/2/obj 5/CD/5/compound million/CD/3/nummod to/IN/7/case clubs/NNS/2/obl',
    ],
    [
      'nor on where it comes from',
      'They/PRP/2/nsubj flew/VBD/0/root men/NNS/2/obj from/IN/5/case Oslo/NNP/2/obl to/IN/7/case Rome/NNP/5/nmod',
      'They/PRP/2/nsubj flew/VBD/0/root men/NNS/2/obj from/IN/5/case Oslo/NNP/2/obl to/IN/7/case Rome/NNP/2/obl',
    ],
  ])('%s', (_, read, expected) => {
    expect(mended(read)).toBe(expected)
  })

  test.each([
    [
      'what a noun itself leads to',
      'They/PRP/2/nsubj sent/VBD/0/root answers/NNS/2/obj to/IN/5/case questions/NNS/3/nmod',
    ],
    ['a verb that moves nothing', 'They/PRP/2/nsubj saw/VBD/0/root roads/NNS/2/obj to/IN/5/case Rome/NNP/3/nmod'],
    ['another preposition', 'They/PRP/2/nsubj sent/VBD/0/root men/NNS/2/obj of/IN/5/case Rome/NNP/3/nmod'],
    ['who moves it', 'men/NNS/4/nsubj to/IN/3/case Rome/NNP/1/nmod sent/VBD/0/root them/PRP/4/obj'],
  ])('%s: stays', (_, read) => {
    expect(mended(read)).toBe(read)
  })
})
