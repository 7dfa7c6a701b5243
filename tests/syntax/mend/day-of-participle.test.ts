import { describe, expect, it } from 'vitest'
import { mendDayOfParticiple } from '../../../src/syntax/mend/day-of-participle.ts'
import { showTokens, tokensOf } from '../support.ts'

const mended = (read: string): string => showTokens(mendDayOfParticiple(tokensOf(read)))

describe('a day between a participle and the verb of its noun', () => {
  it.each([
    [
      'is of the participle',
      'Pact/NN/5/nsubj signed/VBN/1/acl on/IN/5/case Sunday/NNP/5/nsubj promises/VBZ/0/root aid/NN/5/obj',
      'Pact/NN/5/nsubj signed/VBN/1/acl on/IN/4/case Sunday/NNP/2/obl promises/VBZ/0/root aid/NN/5/obj',
    ],
    [
      'is of the participle that was taken for the whole',
      'Pact/NN/2/nsubj signed/VBN/0/root on/IN/5/case Sunday/NNP/5/nsubj promises/VBZ/2/conj aid/NN/5/obj',
      'Pact/NN/2/nsubj signed/VBN/0/root on/IN/4/case Sunday/NNP/2/obl promises/VBZ/2/conj aid/NN/5/obj',
    ],
  ])('%s', (_, read, expected) => {
    expect(mended(read)).toBe(expected)
  })

  it.each([
    ['stays a subject', 'Sunday/NNP/2/nsubj brings/VBZ/0/root rain/NN/2/obj'],
    ['stays where nothing took place before it', 'He/PRP/4/nsubj on/IN/4/case Sunday/NNP/4/nsubj rests/VBZ/0/root'],
  ])('%s', (_, read) => {
    expect(mended(read)).toBe(read)
  })
})
