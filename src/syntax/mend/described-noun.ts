import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { NOUNS } from './tag-sets.ts'

/** What a clause is taken for that is hung on a verb instead of the noun before it. */
const ASTRAY: ReadonlySet<string> = new Set([
  'advcl',
  'ccomp',
  'conj',
  'parataxis',
  'acl',
  'dep',
  'xcomp',
  'appos',
  'csubj',
])
const PRONOUNS = wordSet('who which that')
const AS_ARGUMENT: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj'])
const BETWEEN = wordSet(', ( - – —')
/** Those behind which somebody may be told who did something. */
const QUESTION = wordSet('ask tell show question remind inform teach')

/**
 * A clause that opens with a relative pronoun right behind a noun describes it [put into conflict with his movement, *which leaves* seven
 * dead].
 */
export function mendDescribedNoun(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended: SyntaxToken[] | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const pronoun = tokens[at]
    if (!pronoun || !isPronoun(pronoun, at)) continue
    const noun = nounBefore(tokens, at)
    const verb = tokens[pronoun.head]
    if (noun < 0 || !verb || !isAstray(tokens, verb, noun) || openingOf(tokens, pronoun.head) < at) continue
    mended ??= [...tokens]
    mended[pronoun.head] = { ...verb, head: noun, relation: 'acl:relcl' }
    for (let mark = noun + 1; mark < at; mark += 1) {
      const token = mended[mark]
      if (token?.relation === 'punct') mended[mark] = { ...token, head: pronoun.head }
    }
  }
  return mended ?? tokens
}

function isPronoun({ upos, form, relation, head }: SyntaxToken, at: number): boolean {
  return upos === 'PRON' && head > at && AS_ARGUMENT.has(relation) && PRONOUNS.has(form)
}

/** The noun that what starts with the pronoun describes; -1 where there is none. */
function nounBefore(tokens: readonly SyntaxToken[], pronoun: number): number {
  let at = pronoun - 1
  while (BETWEEN.has(tokens[at]?.form ?? '')) at -= 1
  if (tokens[pronoun]?.form === 'that' && at < pronoun - 1) return -1
  const isAlone = at === pronoun - 1
  while (tokens[at]?.relation === 'flat' || (isAlone && isSecond(tokens, at))) at = tokens[at]?.head ?? -1
  return NOUNS.has(tokens[at]?.upos ?? '') ? at : -1
}

/** A noun coordinated with one before it: without a comma what follows is told of both [men and women *who* built it]. */
function isSecond(tokens: readonly SyntaxToken[], at: number): boolean {
  const { relation, head } = tokens[at] ?? NO_TOKEN
  return relation === 'conj' && head < at && NOUNS.has(tokens[head]?.upos ?? '')
}

const NO_TOKEN = { relation: '', head: -1 }

function isAstray(tokens: readonly SyntaxToken[], { head, relation }: SyntaxToken, noun: number): boolean {
  return head !== noun && ASTRAY.has(relation) && !(relation === 'ccomp' && QUESTION.has(tokens[head]?.lemma ?? ''))
}

/** The first word but a mark that hangs on the verb. */
function openingOf(tokens: readonly SyntaxToken[], verb: number): number {
  const first = tokens.findIndex(({ head, relation }) => head === verb && relation !== 'punct')
  return first < 0 ? verb : first
}
