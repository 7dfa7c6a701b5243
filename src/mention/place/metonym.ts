import type { SentenceTree } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import type { TokenRange } from '../name/span.ts'
import { headWithin } from '../name/text.ts'
import { SPEECH_VERBS, STATE_VERBS } from '../quote/verb.ts'

/** A country, its capital, or another place. */
export type Standing = 'country' | 'capital' | 'other'

/**
 * Whether the name of a place acts or speaks here [Moscow said; Washington and Beijing agreed; invaded by Ruritania]: the
 * subject by the tree or by order, of a verb that places cannot be the scene of.
 */
export function isActor(tree: SentenceTree, range: TokenRange, standing: Standing): boolean {
  const head = headWithin(tree.tokens, range.first, range.last)
  if (standing === 'country' && isSideOfMatch(tree, head)) return true
  return isSubject(tree, head) || isBeforeVerb(tree, range) || isCounterpart(tree, range, standing)
}

const BEATING: ReadonlySet<string> = wordSet(
  'beat defeat thrash trounce edge outclass rout overcome upset hammer crush',
)

/** [Ruritania beat Almaria, beating Almaria 3-1]: a land's team, on either side of the verb. */
function isSideOfMatch({ tokens }: SentenceTree, head: number): boolean {
  const token = tokens[head]
  const isSide = token?.relation === 'nsubj' || token?.relation === 'obj'
  return isSide && BEATING.has(tokens[token.head]?.lemma ?? '')
}

/** [Almara beat Varo, Almara will host the games]: there the town itself is meant, or its team. */
export function isTownItself(tree: SentenceTree, { first, last }: TokenRange): boolean {
  const head = headWithin(tree.tokens, first, last)
  const verb = tree.tokens[tree.tokens[head]?.head ?? -1]
  return OF_TOWNS.has(verb?.lemma ?? '') || prepositionBefore(tree, first) === 'against'
}

const OF_TOWNS: ReadonlySet<string> = wordSet('win lose host play qualify vote open close fail face prepare strip')

/** [against Detroit], [talks with Ruritania]: whoever something is done with or against; towns only as opponents. */
function isCounterpart(tree: SentenceTree, { first, last }: TokenRange, standing: Standing): boolean {
  const word = prepositionBefore(tree, first)
  if (word === 'against') return true
  if (standing === 'country') return word === 'with' || word === 'between'
  return standing === 'capital' && isBetweenLands(tree, first, last)
}

/** [the pact between Almara and Varo, talks with Almara]; not [the train between Almara and Varo]. */
function isBetweenLands(tree: SentenceTree, first: number, last: number): boolean {
  const { tokens } = tree
  const own = headWithin(tokens, first, last)
  const token = tokens[own]
  const lead = token?.relation === 'conj' && token.head < own ? token.head : first
  const word = prepositionBefore(tree, lead)
  return (word === 'with' || word === 'between') && DEALINGS.has(tokens[lead - 2]?.lemma ?? '')
}

/** What lands have with each other, and towns seldom. */
const DEALINGS: ReadonlySet<string> = wordSet(`
  talk negotiation agreement deal pact accord treaty tension relation tie ceasefire truce war dialogue dispute meeting summit contact
  diplomacy cooperation partnership rapprochement row spat standoff stand-off alliance memorandum
`)

function prepositionBefore({ tokens }: SentenceTree, first: number): string {
  const before = tokens[first - 1]?.form === 'the' ? tokens[first - 2] : tokens[first - 1]
  return before?.form.toLowerCase() ?? ''
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
