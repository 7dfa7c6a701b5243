import { describe, expect, test } from 'vitest'
import type { SyntaxToken } from '../../../src/model/syntax.ts'
import { mendFullVerbs } from '../../../src/syntax/mend/full-verb.ts'
import { tokensOf } from '../support.ts'

/** `AUX` and `do` as auxiliaries. */
function read(words: string, auxiliaries: readonly string[] = []): readonly SyntaxToken[] {
  return tokensOf(words).map((token) => (auxiliaries.includes(token.form) ? { ...token, upos: 'AUX' } : token))
}

function tagsOf(tokens: readonly SyntaxToken[]): string {
  return tokens.map(({ form, upos, xpos, lemma }) => `${form}/${upos}/${xpos}/${lemma}`).join(' ')
}

describe('what has an object', () => {
  test.each([
    {
      title: 'is a verb though it may help others',
      words: 'Voters/NNS/2/nsubj did/VBD/0/root their/PRP$/4/nmod:poss part/NN/2/obj',
      auxiliaries: ['did'],
      at: 1,
      mended: 'did/VERB/VBD/do',
    },
    {
      title: 'is a verb though it may be a noun',
      words: 'police/NNS/2/nsubj patrol/NN/0/root streets/NNS/2/obj',
      at: 1,
      mended: 'patrol/VERB/VBP/patrol',
    },
    {
      title: 'is a verb in the third person',
      words: 'It/PRP/2/nsubj penalizes/NNS/0/root thrift/NN/2/obj',
      at: 1,
      mended: 'penalizes/VERB/VBZ/penalize',
    },
    {
      title: 'or is behind a modal is a plain verb',
      words: 'They/PRP/3/nsubj could/MD/3/aux phone/NN/0/root later/RB/3/advmod',
      auxiliaries: ['could'],
      at: 2,
      mended: 'phone/VERB/VB/phone',
    },
  ])('$title', ({ words, auxiliaries, at, mended }) => {
    expect(tagsOf(mendFullVerbs(read(words, auxiliaries)).slice(at, at + 1))).toBe(mended)
  })

  test.each([
    {
      title: 'an auxiliary of another verb',
      words: 'They/PRP/3/nsubj have/VBP/3/aux left/VBN/0/root it/PRP/2/obj',
      auxiliaries: ['have'],
    },
    { title: 'a noun with an article', words: 'the/DT/2/det patrol/NN/0/root streets/NNS/2/obj' },
    { title: 'a verb without any', words: 'Voters/NNS/2/nsubj did/VBD/0/root', auxiliaries: ['did'] },
  ])('$title stays', ({ words, auxiliaries }) => {
    const tokens = read(words, auxiliaries)
    expect(mendFullVerbs(tokens)).toBe(tokens)
  })
})
