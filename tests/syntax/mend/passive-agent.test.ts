import { describe, expect, test } from 'vitest'
import { mendPassiveAgent } from '../../../src/syntax/mend/passive-agent.ts'
import { showTokens, tokensOf } from '../support.ts'

const mended = (read: string): string => showTokens(mendPassiveAgent(tokensOf(read)))

describe('what `by` leads under a passive', () => {
  test.each([
    [
      'is who did it',
      'It/PRP/3/nsubj:pass was/VBD/3/aux:pass opposed/VBN/0/root by/IN/5/case those/DT/3/obl here/RB/5/advmod',
      'It/PRP/3/nsubj:pass was/VBD/3/aux:pass opposed/VBN/0/root by/IN/5/case those/DT/3/obl:agent here/RB/5/advmod',
    ],
    [
      'also behind a name that it was hung on',
      'He/PRP/3/nsubj:pass was/VBD/3/aux:pass held/VBN/0/root in/IN/5/case Marlow/NNP/3/obl by/IN/7/case rebels/NNS/5/nmod',
      'He/PRP/3/nsubj:pass was/VBD/3/aux:pass held/VBN/0/root in/IN/5/case Marlow/NNP/3/obl by/IN/7/case rebels/NNS/3/obl:agent',
    ],
    [
      'behind an office',
      'He/PRP/3/nsubj:pass was/VBD/3/aux:pass succeeded/VBN/0/root as/IN/5/case governor/NN/3/obl by/IN/7/case Lena/NNP/5/nmod',
      'He/PRP/3/nsubj:pass was/VBD/3/aux:pass succeeded/VBN/0/root as/IN/5/case governor/NN/3/obl by/IN/7/case Lena/NNP/3/obl:agent',
    ],
    [
      'behind a sum',
      'It/PRP/3/nsubj:pass was/VBD/3/aux:pass fined/VBN/0/root $/$/3/obj 9/CD/4/nummod by/IN/7/case judges/NNS/4/nmod',
      'It/PRP/3/nsubj:pass was/VBD/3/aux:pass fined/VBN/0/root $/$/3/obj 9/CD/4/nummod by/IN/7/case judges/NNS/3/obl:agent',
    ],
    [
      'of a participle that describes a noun',
      'the/DT/2/det deal/NN/0/root signed/VBN/2/acl in/IN/5/case Marlow/NNP/3/obl by/IN/7/case ministers/NNS/5/nmod',
      'the/DT/2/det deal/NN/0/root signed/VBN/2/acl in/IN/5/case Marlow/NNP/3/obl by/IN/7/case ministers/NNS/3/obl:agent',
    ],
    [
      'is when it was done where it is a time',
      'It/PRP/3/nsubj:pass was/VBD/3/aux:pass done/VBN/0/root by/IN/5/case Friday/NNP/3/obl:agent',
      'It/PRP/3/nsubj:pass was/VBD/3/aux:pass done/VBN/0/root by/IN/5/case Friday/NNP/3/obl',
    ],
    [
      'is how much where it is a share',
      'It/PRP/3/nsubj:pass was/VBD/3/aux:pass cut/VBN/0/root by/IN/6/case a/DT/6/det third/NN/3/obl:agent',
      'It/PRP/3/nsubj:pass was/VBD/3/aux:pass cut/VBN/0/root by/IN/6/case a/DT/6/det third/NN/3/obl',
    ],
  ])('%s', (_, read, expected) => {
    expect(mended(read)).toBe(expected)
  })

  test.each([
    [
      'an attack and who made it',
      'He/PRP/3/nsubj:pass was/VBD/3/aux:pass killed/VBN/0/root in/IN/6/case an/DT/6/det attack/NN/3/obl by/IN/8/case rebels/NNS/6/nmod',
    ],
    [
      'a verb with its agent',
      'He/PRP/3/nsubj:pass was/VBD/3/aux:pass held/VBN/0/root by/IN/5/case men/NNS/3/obl:agent in/IN/7/case Oslo/NNP/3/obl by/IN/9/case rebels/NNS/7/nmod',
    ],
    [
      'a share of those who did it',
      'It/PRP/3/nsubj:pass was/VBD/3/aux:pass kept/VBN/0/root by/IN/6/case a/DT/6/det third/NN/3/obl:agent of/IN/8/case them/PRP/6/nmod',
    ],
    [
      'a verb that is no passive',
      'He/PRP/2/nsubj lives/VBZ/0/root in/IN/4/case Oslo/NNP/2/obl by/IN/7/case the/DT/7/det sea/NN/4/nmod',
    ],
    ['a means', 'It/PRP/3/nsubj:pass was/VBD/3/aux:pass dissolved/VBN/0/root by/IN/5/case force/NN/3/obl'],
    [
      'a means that something is coordinated with',
      'It/PRP/3/nsubj:pass was/VBD/3/aux:pass dissolved/VBN/0/root by/IN/5/case force/NN/3/obl and/CC/7/cc threats/NNS/5/conj',
    ],
    ['a year', 'It/PRP/3/nsubj:pass was/VBD/3/aux:pass built/VBN/0/root by/IN/5/case 1990/CD/3/obl'],
    ['another preposition', 'It/PRP/3/nsubj:pass was/VBD/3/aux:pass built/VBN/0/root for/IN/5/case them/PRP/3/obl'],
  ])('%s: stays', (_, read) => {
    expect(mended(read)).toBe(read)
  })
})
