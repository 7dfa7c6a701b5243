import type { SyntaxSentence } from '../../model/syntax.ts'
import type { PlainToken } from '../parse-text.ts'
import type { GoldSentence } from './read-conllu.ts'

const SPACE = /\s+/g

/**
 * The tokens of a treebank with offsets into its text without any white space, from `offset` on: there tokens of two
 * tokenisers can be compared. Parts of a written word that do not add up to it [`wanna`: `want`, `to`] share its end.
 */
export function goldTokens(sentence: GoldSentence, offset: number): readonly PlainToken[] {
  const tokens: PlainToken[] = []
  const written = new Map(sentence.writtenWords.map((word) => [word.first, word]))
  let at = offset
  let wordEnd = 0
  let partsLeft = 0
  for (const [index, form] of sentence.forms.entries()) {
    const word = written.get(index)
    if (word) {
      wordEnd = at + word.form.replace(SPACE, '').length
      partsLeft = word.count
    }
    const length = form.replace(SPACE, '').length
    const end = partsLeft === 1 ? wordEnd : partsLeft > 1 ? Math.min(at + length, wordEnd) : at + length
    partsLeft = Math.max(0, partsLeft - 1)
    tokens.push({ form, start: at, end })
    at = end
  }
  return tokens
}

export function goldTree(sentence: GoldSentence, tokens: readonly PlainToken[]): SyntaxSentence {
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    isCut: false,
    tokens: tokens.map((token, at) => ({
      ...token,
      lemma: sentence.lemmas[at] ?? '',
      upos: sentence.upos[at] ?? '',
      xpos: sentence.xpos[at] ?? '',
      head: sentence.heads[at] ?? -1,
      relation: sentence.relations[at] ?? '',
      confidence: 255,
    })),
  }
}
