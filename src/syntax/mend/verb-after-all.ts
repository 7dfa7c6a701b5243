import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { lemmaOf } from '../token/lemma.ts'
import { NOMINAL } from './tag-sets.ts'

/** Past forms that are nouns as well. */
const PAST_OR_NOUN = wordSet(
  'shot hit cut bid spread split beat burst cast put set cost hurt bet fought found felt saw bound wound',
)
const SUBJECTS: ReadonlySet<string> = new Set(['compound', 'nmod:unmarked', 'nsubj'])

/** A past form and what makes another verb of it. */
const WITH_PARTICLE = new Set(['shot down', 'set off'])
/** What may stand behind a noun without a preposition. */
const TIMES =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|to)day$|^(?:day|week|month|year|time|minute|hour|morning|night|yesterday)s?$/
const BARE: ReadonlySet<string> = new Set(['nmod', 'nmod:unmarked', 'appos', 'dep'])

/**
 * A noun has no object, no other noun right behind it and no verb beside it: what has one and may be a past form is the verb of the noun before it [Gang *members shot*
 * two officers, a guard *shot* a man, police *shot* and killed him].
 */
export function mendVerbs(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const verb = tokens.findIndex((_, at) => isVerb(tokens, at))
  if (verb < 0) return tokens
  const noun = verb - 1
  return tokens.map((token, at) => {
    if (token.head === verb && isBareBehind(tokens, at)) return { ...token, relation: 'obj' }
    if (at > verb && token.head === verb && token.relation === 'nmod') return { ...token, relation: 'obl' }
    if (at === verb) return { ...token, lemma: lemmaOf(token.form, 'VERB', 'VBD'), upos: 'VERB', xpos: 'VBD' }
    if (at === noun) return { ...token, relation: 'nsubj' }
    return token.head === verb && at < noun && token.upos !== 'PUNCT' ? { ...token, head: noun } : token
  })
}

function isVerb(tokens: readonly SyntaxToken[], at: number): boolean {
  const [noun, word] = [tokens[at - 1], tokens[at]]
  if (word?.upos !== 'NOUN' || !PAST_OR_NOUN.has(word.form) || noun?.head !== at) return false
  if (!NOMINAL.has(noun.upos) || !SUBJECTS.has(noun.relation)) return false
  if (tokens.some((token, other) => other > at && token.head === at && isOfVerb(token))) return true
  if (word.head >= 0) return false
  return (
    WITH_PARTICLE.has(`${word.form} ${tokens[at + 1]?.form}`) || tokens.some((_, other) => isBareBehind(tokens, other))
  )
}

/** A phrase right behind its head without a preposition, which is no time [shot *two officers*]. */
function isBareBehind(tokens: readonly SyntaxToken[], at: number): boolean {
  const { relation = '', head = -1, upos = '', form = '' } = tokens[at] ?? {}
  if (!BARE.has(relation) || head < 0 || head > at || !NOMINAL.has(upos) || TIMES.test(form)) return false
  for (let between = head + 1; between < at; between += 1) {
    const token = tokens[between]
    if (token?.head !== at || token.relation === 'case' || token.upos === 'PUNCT') return false
  }
  return upos === 'PRON' || at > head + 1
}

function isOfVerb({ relation, xpos }: SyntaxToken): boolean {
  return relation === 'obj' || (relation === 'conj' && xpos === 'VBD')
}
