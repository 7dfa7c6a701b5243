import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { NOMINAL } from './tag-sets.ts'

/** Those that are followed by what was said and not by who was told. */
const SPEECH = wordSet('say report add announce confirm note claim state')
const FINITE: ReadonlySet<string> = new Set(['VB', 'VBP', 'VBZ', 'VBD'])
/** What a noun before a verb hangs by where its verb was not seen coming [said on Thursday *the two* met]. */
const LEFT_BEHIND: ReadonlySet<string> = new Set([
  'nmod',
  'nmod:unmarked',
  'obl',
  'obl:unmarked',
  'obj',
  'appos',
  'parataxis',
  'dep',
])
const BETWEEN: ReadonlySet<string> = new Set(['PUNCT', 'ADV'])

/**
 * A clause that was said has a subject: where it has none, that is the noun phrase right before its verb, whatever that
 * hangs on [Ana Brandt said late on Thursday *the two chiefs* discussed trade].
 */
export function mendSaidSubject(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const verb = tokens.findIndex((token, at) => isSaid(tokens, token, at))
  const noun = verb < 0 ? -1 : nounBefore(tokens, verb)
  if (noun < 0) return tokens
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, xpos: token.xpos === 'VB' ? 'VBP' : token.xpos, relation: 'ccomp' }
    return at === noun ? { ...token, head: verb, relation: 'nsubj' } : token
  })
}

/** A complement of a verb of speech before it that has neither subject nor `to`. */
function isSaid(tokens: readonly SyntaxToken[], { head, relation, xpos }: SyntaxToken, at: number): boolean {
  if (!FINITE.has(xpos) || head >= at || (relation !== 'ccomp' && relation !== 'xcomp')) return false
  if (!SPEECH.has(tokens[head]?.lemma ?? '')) return false
  return !tokens.some((token) => token.head === at && /^(?:nsubj|csubj|expl|mark|aux)/.test(token.relation))
}

/** Without a preposition of its own, and behind the verb of speech; -1 where there is none. */
function nounBefore(tokens: readonly SyntaxToken[], verb: number): number {
  const speech = tokens[verb]?.head ?? verb
  let at = verb - 1
  while (BETWEEN.has(tokens[at]?.upos ?? '') && tokens[at]?.form !== ',') at -= 1
  if (tokens[at]?.relation === 'flat') at = tokens[at]?.head ?? at
  const noun = tokens[at]
  if (!noun || at <= speech || noun.head >= at || !NOMINAL.has(noun.upos) || !LEFT_BEHIND.has(noun.relation)) return -1
  return tokens.some(({ head, relation }) => head === at && relation === 'case') ? -1 : at
}
