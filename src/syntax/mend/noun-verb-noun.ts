import type { SyntaxToken } from '../../model/syntax.ts'
import { endsAsProse, isMainVerb } from './main-verb.ts'
import { isPastForm } from './past-form.ts'
import { NOUNS } from './tag-sets.ts'

const COMPOUND: ReadonlySet<string> = new Set(['compound', 'nmod:unmarked', 'amod'])
/** What stays with a noun that becomes an object; from the first of the rest on, all that hung on it is the verb's. */
const OF_NOUN = /^(?:det|amod|compound|nummod|nmod|case|appos|acl:relcl|flat|conj|cc)/

/**
 * No participle stands within a compound: in a sentence without a main verb, what seems to describe a noun behind another one is the
 * verb between both [Riot *police used* water cannon].
 */
export function mendNounVerbNoun(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const object = tokens.findIndex(({ head }) => head < 0)
  if (!NOUNS.has(tokens[object]?.upos ?? '') || !endsAsProse(tokens) || tokens.some(isMainVerb)) return tokens
  const verb = tokens.findIndex((_, at) => isBetween(tokens, at, object))
  return verb < 0 ? tokens : remade(tokens, verb, object)
}

function isBetween(tokens: readonly SyntaxToken[], at: number, object: number): boolean {
  const [subject, token] = [tokens[at - 1], tokens[at]]
  if (token?.xpos !== 'VBN' || token.head !== object || token.relation !== 'amod' || at > object) return false
  return subject?.head === object && NOUNS.has(subject.upos) && COMPOUND.has(subject.relation) && isPastForm(token.form)
}

function remade(tokens: readonly SyntaxToken[], verb: number, object: number): readonly SyntaxToken[] {
  const subject = verb - 1
  const left = tokens.findIndex((token, at) => at > object && token.head === object && !OF_NOUN.test(token.relation))
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', xpos: 'VBD', head: -1, relation: 'root' }
    if (at === subject) return { ...token, head: verb, relation: 'nsubj' }
    if (at === object) return { ...token, head: verb, relation: 'obj' }
    if (token.head !== object) return token
    if (at < verb) return { ...token, head: subject }
    return left >= 0 && at >= left ? { ...token, head: verb, relation: ofVerb(token) } : token
  })
}

function ofVerb({ relation, upos }: SyntaxToken): string {
  if (relation === 'acl') return 'advcl'
  if (relation === 'acl:relcl') return 'parataxis'
  return relation === 'nmod' && upos !== 'VERB' ? 'obl' : relation
}
