import { describe, expect, test } from 'vitest'
import type { SyntaxToken } from '../../../src/model/syntax.ts'
import { mendHave } from '../../../src/syntax/mend/have-object.ts'
import { showTokens, tokensOf } from '../support.ts'

function read(words: string): readonly SyntaxToken[] {
  return tokensOf(words).map((token) => (token.relation.startsWith('aux') ? { ...token, upos: 'AUX' } : token))
}

describe('`have` before a noun', () => {
  test.each([
    {
      title: 'is the verb of the clause',
      words: 'Towns/NNS/4/nsubj have/VBP/4/aux new/JJ/4/amod mayors/NNS/0/root ././4/punct',
      mended: 'Towns/NNS/2/nsubj have/VBP/0/root new/JJ/4/amod mayors/NNS/2/obj ././2/punct',
    },
    {
      title: 'is one in a clause within another',
      words: 'said/VBD/0/root that/IN/5/mark it/PRP/5/nsubj had/VBD/5/aux power/NN/1/ccomp',
      mended: 'said/VBD/0/root that/IN/4/mark it/PRP/4/nsubj had/VBD/1/ccomp power/NN/4/obj',
    },
  ])('$title', ({ words, mended }) => {
    expect(showTokens(mendHave(read(words)))).toBe(mended)
  })

  test.each([
    ['a noun that is a predicate', 'It/PRP/4/nsubj has/VBZ/4/aux been/VBN/4/cop home/NN/0/root'],
    ['a noun that a preposition introduces', 'It/PRP/4/nsubj has/VBZ/4/aux at/IN/4/case home/NN/0/root'],
    ['a verb', 'It/PRP/3/nsubj has/VBZ/3/aux left/VBN/0/root'],
  ])('and %s stays', (_, words) => {
    expect(showTokens(mendHave(read(words)))).toBe(words)
  })
})
