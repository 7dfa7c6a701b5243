import { wordSet } from '../../util/word-set.ts'
import { TELLING } from '../circumstance/telling-verb.ts'
import type { ReadSentence } from '../reading.ts'

/** Tokens of a topic. */
export interface TopicRange {
  readonly first: number
  readonly last: number
}

/** Most words of a topic besides articles and prepositions; a longer phrase is cut before a preposition. */
const MOST_WORDS = 8
/** Most tokens that are looked at for the end of one. */
const LONGEST_TOPIC = 20
/** Most members of a list of topics. */
const LONGEST_LIST = 12
const LEADING = new Set(['DET', 'ADP', 'SCONJ', 'PUNCT', 'PART', 'CCONJ'])
/** Words at which a topic ends: a clause, a stop or an aside begins. */
const ENDING = new Set(['AUX', 'SCONJ', 'PUNCT', 'CCONJ'])

/**
 * The words of a noun phrase or of an infinitive without article and preposition, up to the first clause or comma, and
 * of those that follow it in a list [the extension of the station's life, fishing and trade].
 */
export function topicItems(sentence: ReadSentence, head: number): readonly TopicRange[] {
  const { tree, lemmas } = sentence
  if (tree.tokens[head]?.upos === 'PRON' || NO_TOPICS.has(lemmas[head] ?? '')) return []
  let first = Math.max(tree.rangeOf(head).first, head - MOST_WORDS)
  while (first < head && LEADING.has(tree.tokens[first]?.upos ?? '')) first += 1
  const items: TopicRange[] = []
  let next: number | null = first
  while (next !== null && items.length < LONGEST_LIST) {
    const last = endOf(sentence, Math.max(head, next))
    items.push({ first: next, last: cutAt(sentence, next, last) })
    next = nextItem(sentence, last)
  }
  return items
}

/** What something is on without being about it [high on the agenda, on the sidelines of the summit]. */
const NO_TOPICS = wordSet('agenda sideline margin table eve occasion heel brink schedule')

const CARRIED = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM'])

/** The last token, or that before the last preposition within reach where the phrase is too long. */
function cutAt({ tree }: ReadSentence, first: number, last: number): number {
  let words = 0
  let cut = last
  for (let at = first; at <= last; at += 1) {
    const upos = tree.tokens[at]?.upos ?? ''
    if (upos === 'ADP' && at > first) cut = at - 1
    if (CARRIED.has(upos) && tree.tokens[at - 1]?.form !== '-') words += 1
    if (words > MOST_WORDS) return cut
  }
  return last
}

/** The last token of the phrase that holds a token. */
function endOf({ tree, mentions, forms }: ReadSentence, from: number): number {
  let last = from
  for (let at = from + 1; at <= from + LONGEST_TOPIC; at += 1) {
    const token = tree.tokens[at]
    if (!token || (isEnd(token.upos, token.xpos, forms[at] ?? '') && !isAttribute(tree.tokens, at))) break
    // [talks on security *with her counterpart*]
    if (forms[at] === 'with' && tree.tokens[at + 1]?.xpos === 'PRP$') break
    if (mentions.some(({ kind, first }) => kind === 'date' && first <= at && at <= first + 1)) break
    last = at
  }
  while (last > from && isTrailing(tree.tokens, last)) last -= 1
  return last
}

/** [on suspicion of *drunken* driving, membership of a *banned* group] */
function isAttribute(tokens: ReadSentence['tree']['tokens'], at: number): boolean {
  const before = tokens[at - 1]?.upos
  return tokens[at]?.xpos === 'VBN' && (before === 'ADP' || before === 'DET') && tokens[at + 1]?.upos === 'NOUN'
}

/** [the safe *deorbiting* and disposal]: a participle behind an adjective stands for a noun. */
function isTrailing(tokens: ReadSentence['tree']['tokens'], at: number): boolean {
  const isNoun = tokens[at]?.xpos === 'VBG' && (tokens[at - 1]?.upos === 'ADJ' || tokens[at - 1]?.upos === 'DET')
  return !isNoun && TRAILING.has(tokens[at]?.upos ?? '')
}

const TRAILING = new Set(['ADP', 'DET', 'PART', 'ADV', 'VERB'])
const RELATIVE = new Set([
  'who',
  'which',
  'that',
  'whom',
  'whose',
  'where',
  'when',
  'while',
  'during',
  'after',
  'before',
  'amid',
  'including',
  'despite',
  'since',
  'until',
])

/** [the crimes *he* committed]: a clause of its own begins. */
const SUBJECTS = new Set(['i', 'he', 'she', 'we', 'they'])

const PREDICATES = new Set(['VBD', 'VBN', 'VBZ', 'VBP'])

function isEnd(upos: string, xpos: string, form: string): boolean {
  if (form === '-' || form === '’s' || form === "'s") return false
  return ENDING.has(upos) || RELATIVE.has(form) || SUBJECTS.has(form) || PREDICATES.has(xpos)
}

/** Where the next member of a list starts after `, `, `and` or `, and`; null where a clause or nothing follows. */
function nextItem({ tree, forms }: ReadSentence, last: number): number | null {
  let at = last + 1
  if (forms[at] === ',') at += 1
  if (forms[at] === 'and' || forms[at] === 'including') at += 1
  while (tree.tokens[at]?.upos === 'DET') at += 1
  const token = tree.tokens[at]
  if (at === last + 1 || !token) return null
  return isItemStart(tree.tokens, at) && !leadsToVerb(tree.tokens, at) ? at : null
}

function isItemStart(tokens: ReadSentence['tree']['tokens'], at: number): boolean {
  const upos = tokens[at]?.upos
  const xpos = tokens[at]?.xpos
  if (tokens[at]?.form === 'according') return false
  return upos === 'NOUN' || upos === 'ADJ' || xpos === 'VBG' || (xpos === 'VBN' && tokens[at + 1]?.upos === 'NOUN')
}

/** [trade, and officials said]: a clause of its own. */
function leadsToVerb(tokens: ReadSentence['tree']['tokens'], from: number): boolean {
  for (let at = from; at < from + LONGEST_TOPIC; at += 1) {
    const token = tokens[at]
    if (!token || token.form === ',' || token.form === '.' || token.upos === 'CCONJ') return false
    if (token.xpos === 'VBN' && TELLING.has(token.lemma)) return true
    if (token.upos === 'AUX' || token.xpos === 'VBD' || token.xpos === 'VBZ' || token.xpos === 'VBP') return true
  }
  return false
}
