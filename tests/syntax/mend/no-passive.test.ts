import { expect, it } from 'vitest'
import { mend } from '../../../src/syntax/mend/mend.ts'
import { showTokens, tokensOf } from '../support.ts'

it.each([
  [
    'About/RB/2/advmod 3,000/CD/3/nsubj:pass marched/VBN/0/root in/IN/5/case Almara/NNP/3/obl',
    'About/RB/2/advmod 3,000/CD/3/nsubj marched/VBD/0/root in/IN/5/case Almara/NNP/3/obl',
  ],
  [
    'prisoners/NNS/3/nsubj:pass were/VBD/3/aux:pass marched/VBN/0/root off/RP/3/compound:prt',
    'prisoners/NNS/3/nsubj:pass were/VBD/3/aux:pass marched/VBN/0/root off/RP/3/compound:prt',
  ],
  ['23/CD/2/nsubj:pass arrested/VBN/0/root', '23/CD/2/nsubj:pass arrested/VBN/0/root'],
])('what is done to nobody is no passive: %s', (parsed, mended) => {
  expect(showTokens(mend(tokensOf(parsed)))).toBe(mended)
})
