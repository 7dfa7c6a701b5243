import { describe, expect, test } from 'vitest'
import type { SyntaxToken } from '../../../src/model/syntax.ts'
import { mendDescribedNoun } from '../../../src/syntax/mend/described-noun.ts'
import { showTokens, tokensOf } from '../support.ts'

const PRONOUN: ReadonlySet<string> = new Set(['WP', 'WDT'])

function read(words: string): readonly SyntaxToken[] {
  return tokensOf(words).map((token) => (PRONOUN.has(token.xpos) ? { ...token, upos: 'PRON' } : token))
}

describe('a clause that opens with a relative pronoun', () => {
  test.each([
    {
      title: 'describes the noun before it',
      words:
        'Cole/NNP/2/nsubj put/VBD/0/root units/NNS/2/obj into/IN/5/case towns/NNS/2/obl which/WDT/7/nsubj fell/VBD/2/advcl',
      mended:
        'Cole/NNP/2/nsubj put/VBD/0/root units/NNS/2/obj into/IN/5/case towns/NNS/2/obl which/WDT/7/nsubj fell/VBD/5/acl:relcl',
    },
    {
      title: 'behind a comma takes that along',
      words:
        'They/PRP/2/nsubj met/VBD/0/root Omar/NNP/2/obj Reyes/NNP/3/flat ,/,/2/punct who/WP/7/nsubj led/VBD/2/parataxis them/PRP/7/obj',
      mended:
        'They/PRP/2/nsubj met/VBD/0/root Omar/NNP/2/obj Reyes/NNP/3/flat ,/,/7/punct who/WP/7/nsubj led/VBD/3/acl:relcl them/PRP/7/obj',
    },
    {
      title: 'describes all of a coordination it stands right behind',
      words:
        'They/PRP/2/nsubj met/VBD/0/root men/NNS/2/obj and/CC/5/cc women/NNS/3/conj who/WP/7/nsubj fled/VBD/2/ccomp',
      mended:
        'They/PRP/2/nsubj met/VBD/0/root men/NNS/2/obj and/CC/5/cc women/NNS/3/conj who/WP/7/nsubj fled/VBD/3/acl:relcl',
    },
  ])('$title', ({ words, mended }) => {
    expect(showTokens(mendDescribedNoun(read(words)))).toBe(mended)
  })

  test.each([
    ['what somebody was asked', 'Ana/NNP/2/nsubj asked/VBD/0/root Cole/NNP/2/obj who/WP/5/nsubj won/VBD/2/ccomp'],
    [
      'what is said behind a comma',
      'Remember/VB/0/root Monday/NNP/1/obj ,/,/1/punct that/WDT/5/nsubj happened/VBD/1/parataxis',
    ],
    [
      'what opens with something else',
      'He/PRP/2/nsubj met/VBD/0/root Cole/NNP/2/obj but/CC/6/cc who/WP/6/nsubj knew/VBD/2/conj',
    ],
  ])('%s stays', (_, words) => {
    expect(showTokens(mendDescribedNoun(read(words)))).toBe(words)
  })
})
