import type { Chunk } from '../chunk.ts'
import { subjectBefore } from '../order.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { Argument } from './argument.ts'

const CONFIDENCE = 0.75
/** Tokens from a verb to the result that it was done with [opened their season *with* a 3-1 win]. */
const WIDEST_REACH = 12

/** Who won or lost where the result has no owner: whom something led to it, or who did what it led to. */
export function sideOfClause(sentence: ReadSentence, trigger: Trigger, own: readonly Argument[]): readonly Argument[] {
  const { entry, at } = trigger
  if (trigger.type !== 'sport-result' || areTold(sentence, trigger, own)) return []
  const index = entry.form === 'verb' ? sideOfPurpose(sentence, at) : sideBefore(sentence, at)
  return index === null ? sidesBetween(sentence) : [{ name: 'subject', index, confidence: CONFIDENCE }]
}

const OWNERS: ReadonlySet<string> = new Set([
  'subject',
  'possessive',
  'recipient',
  'by',
  'of',
  'for',
  'sufferer',
  'between',
])

/** Whoever won or lost is told; of a match without a winner, both are [held 1-1 by Ashford]. */
function areTold(sentence: ReadSentence, { entry }: Trigger, own: readonly Argument[]): boolean {
  const { roles } = entry.group
  // [a 4-0 defeat *by* Ashford]: that is the other side.
  const isOther = (name: string): boolean => roles[name] !== undefined && roles[name] !== roles.subject
  if (roles.by !== 'participants') return own.some(({ name }) => OWNERS.has(name) && !isOther(name))
  const sides = own.filter(({ name, index }) => roles[name] === 'participants' && isTeam(sentence, index))
  return sides.length > 1
}

function isTeam(sentence: ReadSentence, index: number): boolean {
  return mentionAt(sentence, 'party', index) !== null || mentionAt(sentence, 'place', index) !== null
}

/** [*the match between Northfield and Ashford* ended 1-1] */
function sidesBetween({ chunks, forms, lemmas }: ReadSentence): readonly Argument[] {
  const at = chunks.findIndex(
    ({ preposition }) => forms[preposition] === 'between' && GAMES.has(lemmas[preposition - 1] ?? ''),
  )
  const pair = at < 0 ? [] : chunks.slice(at, at + 2)
  return pair.map(({ head }) => ({ name: 'between', index: head, confidence: CONFIDENCE }))
}

const GAMES: ReadonlySet<string> = new Set(['match', 'game', 'final', 'derby', 'clash', 'tie', 'fixture', 'meeting'])

/** [Northfield came from behind to beat Ashford, reached the final after beating Ashford, sacked him after being held 1-1] */
function sideOfPurpose(sentence: ReadSentence, at: number): number | null {
  let link = at - 1
  while (sentence.tree.tokens[link]?.upos === 'AUX') link -= 1
  return LINKING.has(sentence.forms[link] ?? '') ? doerBefore(sentence, link) : null
}

/** The subject of the nearest verb before a token. */
function doerBefore(sentence: ReadSentence, at: number): number | null {
  const verb = verbBefore(sentence, at)
  const subject = verb >= 0 ? subjectBefore(sentence, verb) : null
  return subject ? sideOf(sentence, subject) : null
}

/** [Northfield's title hopes suffered]: whose they are. */
function sideOf({ chunks, lemmas }: ReadSentence, subject: Chunk): number {
  const owner = chunks.find(({ last, isPossessive }) => isPossessive && last === subject.first - 2)
  return owner && OWNED.has(lemmas[subject.head] ?? '') ? owner.head : subject.head
}

const OWNED: ReadonlySet<string> = new Set(
  'hope bid run season campaign title streak dream charge challenge defence defense record side team woe misery chance'.split(
    ' ',
  ),
)

const LINKING: ReadonlySet<string> = new Set(['to', 'after', 'by'])

function sideBefore(sentence: ReadSentence, noun: number): number | null {
  const { forms, chunks, isVerb } = sentence
  const leader = leaderBefore(sentence, noun)
  // [helped Northfield to a 3-1 win]
  if (forms[leader] === 'to') {
    const helped = chunks.find(({ last }) => last === leader - 1)
    if (helped) return helped.head
  }
  // [Northfield reached the final with a 3-1 win, battled to a 1-1 draw, salvaged a 1-1 draw]
  if (forms[leader] === 'after' && sentence.lemmas[noun] === 'defeat') return suffererBefore(sentence, leader)
  const isRallied = forms[leader] === 'for' && RALLYING.has(sentence.lemmas[verbBefore(sentence, leader)] ?? '')
  return isRallied || LEADING.has(forms[leader] ?? '') || isVerb(leader) ? doerBefore(sentence, leader + 1) : null
}

/** [Northfield sacked their coach *after* a 4-0 defeat by Ashford, slipped to third after a 2-1 defeat]: what losers do. */
function suffererBefore(sentence: ReadSentence, leader: number): number | null {
  const verb = verbBefore(sentence, leader)
  return SUFFERING.has(sentence.lemmas[verb] ?? '') ? doerBefore(sentence, leader) : null
}

const SUFFERING: ReadonlySet<string> = new Set(
  'sack fire dismiss part slip drop fall crash exit remain stay'.split(' '),
)

/** [Northfield *rallied for* a 3-1 win, held on for a 3-1 win] */
const RALLYING: ReadonlySet<string> = new Set('rally battle hold hang fight come cruise settle'.split(' '))

const LEADING: ReadonlySet<string> = new Set(['with', 'to'])

/** What stands before a noun and its figures [*with* a 3-1 win]. */
function leaderBefore({ tree }: ReadSentence, noun: number): number {
  let at = noun - 1
  while (at > noun - WIDEST_REACH && OF_NOUN.has(tree.tokens[at]?.upos ?? '')) at -= 1
  return at
}

const OF_NOUN: ReadonlySet<string> = new Set(['DET', 'NUM', 'SYM', 'ADJ', 'PUNCT', 'NOUN'])

/** The nearest verb before a token [came from *a set* down: came]; -1 where none is near. */
function verbBefore({ isVerb, tree }: ReadSentence, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - WIDEST_REACH); at -= 1)
    if (isVerb(at) && tree.tokens[at - 1]?.upos !== 'DET') return at
  return -1
}
