import { describe, expect, test } from 'vitest'
import { mendShotDead } from '../../../src/syntax/mend/shot-dead.ts'
import { showTokens, tokensOf } from '../support.ts'

describe('shot dead', () => {
  test.each([
    {
      title: 'is the verb where it was taken for a noun',
      read: 'A/DT/3/det gunman/NN/3/compound shot/NN/0/root dead/JJ/6/amod the/DT/6/det mayor/NN/3/nmod on/IN/8/case Monday/NNP/3/nmod ././3/punct',
      mended:
        'A/DT/2/det gunman/NN/3/nsubj shot/VBD/0/root dead/JJ/3/xcomp the/DT/6/det mayor/NN/3/obj on/IN/8/case Monday/NNP/3/nmod ././3/punct',
    },
    {
      title: 'is the verb where it was taken for a part of who was shot',
      read: 'Security/NN/2/compound forces/NNS/0/root shot/NN/6/compound dead/JJ/6/amod two/CD/6/nummod men/NNS/2/nmod ././2/punct',
      mended:
        'Security/NN/2/compound forces/NNS/3/nsubj shot/VBD/0/root dead/JJ/3/xcomp two/CD/6/nummod men/NNS/3/obj ././3/punct',
    },
    {
      title: 'has its helper',
      read: 'Police/NNS/2/nsubj have/VBP/0/root shot/NN/6/compound dead/JJ/6/amod two/CD/6/nummod men/NNS/2/obj ././2/punct',
      mended:
        'Police/NNS/3/nsubj have/VBP/3/aux shot/VBN/0/root dead/JJ/3/xcomp two/CD/6/nummod men/NNS/3/obj ././3/punct',
    },
    {
      title: 'is done by whom a preposition describes',
      read: 'Men/NNS/0/root on/IN/4/case motorbikes/NNS/4/nsubj shot/VBP/1/nmod dead/JJ/7/amod a/DT/7/det judge/NN/4/obj ././1/punct',
      mended:
        'Men/NNS/4/nsubj on/IN/3/case motorbikes/NNS/1/nmod shot/VBD/0/root dead/JJ/4/xcomp a/DT/7/det judge/NN/4/obj ././4/punct',
    },
  ])('$title', ({ read, mended }) => {
    expect(showTokens(mendShotDead(tokensOf(read)))).toBe(mended)
  })

  test.each([
    ['in the passive', 'Men/NNS/3/nsubj:pass were/VBD/3/aux:pass shot/VBN/0/root dead/JJ/3/xcomp ././3/punct'],
    ['without anybody before it', 'Shortly/RB/2/advmod shot/VBN/0/root dead/JJ/2/xcomp ././2/punct'],
  ])('%s stays', (_, read) => {
    expect(showTokens(mendShotDead(tokensOf(read)))).toBe(read)
  })
})
