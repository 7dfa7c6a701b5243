import { describe, expect, test } from 'vitest'
import { mendSaidSubject } from '../../../src/syntax/mend/said-subject.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('a clause that was said', () => {
  test.each([
    {
      title: 'has the noun before its verb for its subject',
      read: 'Cole/NNP/2/nsubj said/VBD/0/root Monday/NNP/2/obl:unmarked ministers/NNS/3/nmod discuss/VB/2/xcomp trade/NN/5/obj',
      mended:
        'Cole/NNP/2/nsubj said/VBD/0/root Monday/NNP/2/obl:unmarked ministers/NNS/5/nsubj discuss/VBP/2/ccomp trade/NN/5/obj',
    },
    {
      title: 'has it behind a quotation mark and an adverb too',
      read: 'Cole/NNP/2/nsubj said/VBD/0/root guards/NNS/2/obj “/./3/punct later/RB/6/advmod fled/VBD/2/ccomp',
      mended: 'Cole/NNP/2/nsubj said/VBD/0/root guards/NNS/6/nsubj “/./3/punct later/RB/6/advmod fled/VBD/2/ccomp',
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(mendSaidSubject(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['that has a subject', 'Cole/NNP/2/nsubj said/VBD/0/root Monday/NNP/2/obl guards/NNS/5/nsubj fled/VBD/2/ccomp'],
    ['whose noun has a preposition', 'Cole/NNP/2/nsubj said/VBD/0/root on/IN/4/case Monday/NNP/2/obl fled/VBD/2/ccomp'],
    ['of a verb that takes whom it is said to', 'Cole/NNP/2/nsubj told/VBD/0/root guards/NNS/2/obj flee/VB/2/xcomp'],
    ['of a participle', 'Cole/NNP/2/nsubj reported/VBD/0/root guards/NNS/2/obj fleeing/VBG/2/xcomp'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendSaidSubject(tokensOf(read)))).toBe(read)
  })
})
