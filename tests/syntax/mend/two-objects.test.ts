import { expect, test } from 'vitest'
import { mendTwoObjects } from '../../../src/syntax/mend/two-objects.ts'
import { showTokens, tokensOf } from '../support.ts'

test.each([
  {
    title: 'who is given something is its recipient',
    read: 'It/PRP/2/nsubj brought/VBD/0/root towns/NNS/2/obj fame/NN/2/obj',
    mended: 'It/PRP/2/nsubj brought/VBD/0/root towns/NNS/2/iobj fame/NN/2/obj',
  },
  {
    title: 'what somebody is called is no object',
    read: 'They/PRP/2/nsubj called/VBD/0/root him/PRP/2/obj king/NN/2/obj',
    mended: 'They/PRP/2/nsubj called/VBD/0/root him/PRP/2/obj king/NN/2/xcomp',
  },
  {
    title: 'two objects of a verb of neither kind stay',
    read: 'They/PRP/2/nsubj ate/VBD/0/root bread/NN/2/obj fish/NN/2/obj',
    mended: 'They/PRP/2/nsubj ate/VBD/0/root bread/NN/2/obj fish/NN/2/obj',
  },
])('$title', ({ read, mended }) => {
  expect(showTokens(mendTwoObjects(tokensOf(read)))).toBe(mended)
})
