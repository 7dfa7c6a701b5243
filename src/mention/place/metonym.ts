import type { SentenceTree } from '../../model/syntax.ts'
import type { TokenRange } from '../name/span.ts'
import { headWithin } from '../name/text.ts'
import { SPEECH_VERBS, STATE_VERBS } from '../quote/verb.ts'

/**
 * Whether the name of a place acts or speaks here [Moscow said; Washington and Beijing agreed; invaded by Ruritania]: the
 * subject by the tree or by order, of a verb that places cannot be the scene of.
 */
export function isActor(tree: SentenceTree, range: TokenRange, isCountry: boolean): boolean {
  const head = headWithin(tree.tokens, range.first, range.last)
  return isSubject(tree, head) || isBeforeVerb(tree, range) || isCounterpart(tree, range, isCountry)
}

/** [against Detroit], [talks with Ruritania]: whoever something is done with or against; towns only as opponents. */
function isCounterpart({ tokens }: SentenceTree, { first }: TokenRange, isCountry: boolean): boolean {
  const before = tokens[first - 1]?.form === 'the' ? tokens[first - 2] : tokens[first - 1]
  const word = before?.form.toLowerCase()
  return word === 'against' || (isCountry && (word === 'with' || word === 'between'))
}

function isSubject(tree: SentenceTree, head: number): boolean {
  const token = tree.tokens[head]
  if (!token) return false
  if (token.relation === 'conj' && token.head >= 0 && token.head < head) return isSubject(tree, token.head)
  if (token.relation === 'obl:agent') return true
  return token.relation === 'nsubj' && isActing(tree, token.head)
}

function isActing(tree: SentenceTree, verb: number): boolean {
  const token = tree.tokens[verb]
  if (token?.upos !== 'VERB' || tree.isPassive(verb)) return false
  return SPEECH_VERBS.has(token.lemma) || STATE_VERBS.has(token.lemma)
}

/** [Moscow said] wherever the parser hangs it; not [people in Moscow said]. */
function isBeforeVerb(tree: SentenceTree, { first, last }: TokenRange): boolean {
  if (tree.tokens[first - 1]?.upos === 'ADP') return false
  const next = tree.tokens[last + 1]
  return next?.upos === 'VERB' && next.xpos === 'VBD' && SPEECH_VERBS.has(next.lemma)
}
