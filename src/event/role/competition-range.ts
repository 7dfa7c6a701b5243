import { wordSet } from '../../util/word-set.ts'
import { COMPETITIONS } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'
import { thingRange } from './thing-range.ts'
import type { TopicRange } from './topic-range.ts'

/** [Union Cup final, final of the Union Cup] without the day and the stadium; null where it has no name. */
export function competitionRange(sentence: ReadSentence, index: number): TopicRange | null {
  let head = index
  while (COMPETITIONS.has(sentence.lemmas[head + 1] ?? '')) head += 1
  const thing = thingRange(sentence, head)
  if (!thing) return null
  const next = sentence.chunks.find(({ preposition }) => preposition === thing.last + 1)
  const isOf = next !== undefined && sentence.forms[thing.last + 1] === 'of'
  const range = { first: startOfName(sentence, thing), last: isOf ? next.head : thing.last }
  const words = sentence.tree.tokens.slice(range.first, range.last + 1)
  return words.some(({ upos }) => upos === 'PROPN') ? range : null
}

/** The competition that a sentence names anywhere; null where it names none, or several. */
export function competitionIn(sentence: ReadSentence): TopicRange | null {
  const found = sentence.chunks
    .filter(({ first, last }) => COMPETITIONS.has(sentence.lemmas[last] ?? '') && !isAhead(sentence, first))
    .flatMap(({ last }) => competitionRange(sentence, last) ?? [])
  return found.length === 1 ? (found[0] ?? null) : null
}

/** [reached the Union Cup final with a win, advanced to the final]: it comes after the match that is told of. */
function isAhead({ lemmas, tree }: ReadSentence, first: number): boolean {
  let before = first - 1
  if (tree.tokens[before]?.upos === 'DET') before -= 1
  return AHEAD.has(lemmas[before] ?? '')
}

const AHEAD = wordSet('reach make enter book secure into to for earn await')

/** [Saturday's Union Cup final]: whose it is says when; [the King's Cup]: what is left without the owner is no name. */
function startOfName({ tree, mentions }: ReadSentence, { first, last }: TopicRange): number {
  let from = first
  for (let at = first; at < last; at += 1) if (tree.tokens[at]?.xpos === 'POS') from = at + 1
  const owner = from - 2
  const isOwned = tree.tokens[from - 1]?.xpos === 'POS' && tree.tokens[owner]?.upos === 'PROPN'
  const isDay = mentions.some((mention) => mention.kind === 'date' && mention.first <= owner && owner <= mention.last)
  return from === last && isOwned && !isDay ? owner : from
}
