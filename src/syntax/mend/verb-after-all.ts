import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { lemmaOf } from '../token/lemma.ts'
import { NOMINAL } from './tag-sets.ts'

/** Past forms that are nouns as well. */
const PAST_OR_NOUN = wordSet(
  'shot hit cut bid spread split beat burst cast put set cost hurt bet fought found felt saw bound wound',
)
const SUBJECTS: ReadonlySet<string> = new Set(['compound', 'nmod:unmarked', 'nsubj'])

/**
 * A noun has no object, and no verb beside it: what has one and may be a past form is the verb of the noun before it [Gang *members shot*
 * two officers, police *shot* and killed a man].
 */
export function mendVerbs(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const verb = tokens.findIndex((_, at) => isVerb(tokens, at))
  if (verb < 0) return tokens
  const noun = verb - 1
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, lemma: lemmaOf(token.form, 'VERB', 'VBD'), upos: 'VERB', xpos: 'VBD' }
    if (at === noun) return { ...token, relation: 'nsubj' }
    return token.head === verb && at < noun && token.upos !== 'PUNCT' ? { ...token, head: noun } : token
  })
}

function isVerb(tokens: readonly SyntaxToken[], at: number): boolean {
  const [noun, word] = [tokens[at - 1], tokens[at]]
  if (word?.upos !== 'NOUN' || !PAST_OR_NOUN.has(word.form) || noun?.head !== at) return false
  if (!NOMINAL.has(noun.upos) || !SUBJECTS.has(noun.relation)) return false
  return tokens.some((token, other) => other > at && token.head === at && isOfVerb(token))
}

function isOfVerb({ relation, xpos }: SyntaxToken): boolean {
  return relation === 'obj' || (relation === 'conj' && xpos === 'VBD')
}
