import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { isPastForm } from './past-form.ts'

/** Verbs that a past participle completes [remained closed, got hit]. Lemmas. */
const LINKING = wordSet(`
  be have get become remain stay stand look feel seem appear sound go come grow keep leave lie sit rest prove see want need make find hear
  watch like prefer order report declare do let help end
`)
const COMPOUND_TAGS: ReadonlySet<string> = new Set(['NN', 'NNP', 'NNS', 'NNPS', 'JJ'])
/** What a participle is taken for behind the verb that should be its subject. */
const COMPLETING: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'conj', 'parataxis', 'obj', 'dep'])
const PAST_TAGS: ReadonlySet<string> = new Set(['VBD', 'VBN'])
const LONGEST = 32

/**
 * A plural before a past form was taken for a verb in the third person: no such verb is followed at once by a past form with an object
 * of its own [Air *strikes* hit a school, Flash *floods* swept through the town]. It is the subject.
 */
export function mendPluralSubject(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const noun = tokens.findIndex((_, at) => isPlural(tokens, at))
  return noun < 0 ? tokens : remade(tokens, noun)
}

function isPlural(tokens: readonly SyntaxToken[], at: number): boolean {
  const [verb, past] = [tokens[at], tokens[at + 1]]
  if (verb?.xpos !== 'VBZ' || verb.upos !== 'VERB' || LINKING.has(verb.lemma) || !verb.form.endsWith('s')) return false
  if (!past || past.head !== at || !COMPLETING.has(past.relation) || !PAST_TAGS.has(past.xpos)) return false
  return (
    isPastForm(past.form) && isOfCompound(tokens, at) && hasObject(tokens, at + 1) && !isAlreadyClause(tokens, at + 1)
  )
}

/** Nothing but words of one noun phrase stands before it in its clause, without a pronoun or an article of one thing. */
function isOfCompound(tokens: readonly SyntaxToken[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return true
  if (before.head !== at || !COMPOUND_TAGS.has(before.xpos)) return false
  return !tokens.some(({ head, form }) => head === at - 1 && ARTICLES.has(form.slice(0, LONGEST).toLowerCase()))
}

/** [a government raids]: no plural's. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'this', 'that', 'every', 'each'])

/** [bombed *the town*], [swept *through the town*] */
function hasObject(tokens: readonly SyntaxToken[], verb: number): boolean {
  return tokens.some(
    ({ head, relation }, at) =>
      head === verb && at > verb && (relation === 'obj' || (relation === 'obl' && isLedThrough(tokens, at))),
  )
}

const THROUGH: ReadonlySet<string> = new Set(['through', 'across', 'over', 'along'])

function isLedThrough(tokens: readonly SyntaxToken[], noun: number): boolean {
  return tokens.some(({ head, relation, form }) => head === noun && relation === 'case' && THROUGH.has(form))
}

function isAlreadyClause(tokens: readonly SyntaxToken[], verb: number): boolean {
  return tokens.some(({ head, relation }) => head === verb && /^(?:nsubj|aux|cop|mark|obl:agent)/.test(relation))
}

function remade(tokens: readonly SyntaxToken[], noun: number): readonly SyntaxToken[] {
  const verb = noun + 1
  const { head = -1, relation = 'root' } = tokens[noun] ?? {}
  return tokens.map((token, at) => {
    if (at === noun) return { ...token, upos: 'NOUN', xpos: 'NNS', head: verb, relation: 'nsubj' }
    if (at === verb) return { ...token, upos: 'VERB', xpos: 'VBD', head, relation }
    if (token.head !== noun) return token
    return at > noun || token.upos === 'PUNCT' ? { ...token, head: verb } : { ...token, relation: ofNoun(token) }
  })
}

/** What was the subject or an object of the verb is a part of the noun's name. */
function ofNoun({ upos, relation }: SyntaxToken): string {
  if (upos === 'ADJ') return 'amod'
  return upos === 'NOUN' || upos === 'PROPN' ? 'compound' : relation
}
