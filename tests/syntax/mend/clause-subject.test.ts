import { describe, expect, test } from 'vitest'
import { mendClauseSubject } from '../../../src/syntax/mend/clause-subject.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('an object before a finite verb without a subject', () => {
  test.each([
    {
      title: 'is the subject of what was noticed',
      read: 'They/PRP/2/nsubj noticed/VBD/0/root the/DT/4/det dams/NNS/2/obj were/VBD/6/aux leaking/VBG/2/advcl',
      mended: 'They/PRP/2/nsubj noticed/VBD/0/root the/DT/4/det dams/NNS/6/nsubj were/VBD/6/aux leaking/VBG/2/ccomp',
    },
    {
      title: 'is that with words of its own',
      read: 'It/PRP/2/nsubj showed/VBD/0/root prices/NNS/2/obj of/IN/5/case oil/NN/3/nmod fell/VBD/2/xcomp',
      mended: 'It/PRP/2/nsubj showed/VBD/0/root prices/NNS/6/nsubj of/IN/5/case oil/NN/3/nmod fell/VBD/2/ccomp',
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(mendClauseSubject(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['what has a verb without a tense', 'It/PRP/2/nsubj saw/VBD/0/root dams/NNS/2/obj leaking/VBG/2/xcomp'],
    ['what a comma ends', 'It/PRP/2/nsubj saw/VBD/0/root dams/NNS/2/obj ,/,/5/punct fled/VBD/2/conj'],
    ['the object of another verb', 'It/PRP/2/nsubj built/VBD/0/root dams/NNS/2/obj fell/VBD/2/parataxis'],
    [
      'what has a clause with its own subject',
      'It/PRP/2/nsubj told/VBD/0/root Cole/NNP/2/obj he/PRP/5/nsubj won/VBD/2/ccomp',
    ],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendClauseSubject(tokensOf(read)))).toBe(read)
  })
})
