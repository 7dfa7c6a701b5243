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
  const range = { first: afterOwner(sentence, thing.first, thing.last), last: isOf ? next.head : thing.last }
  const words = sentence.tree.tokens.slice(range.first, range.last + 1)
  return words.some(({ upos }) => upos === 'PROPN') ? range : null
}

/** The competition that a sentence names anywhere; null where it names none, or several. */
export function competitionIn(sentence: ReadSentence): TopicRange | null {
  const found = sentence.chunks
    .filter(({ last }) => COMPETITIONS.has(sentence.lemmas[last] ?? ''))
    .flatMap(({ last }) => competitionRange(sentence, last) ?? [])
  return found.length === 1 ? (found[0] ?? null) : null
}

/** [Saturday's Union Cup final]: whose it is says when. */
function afterOwner({ tree }: ReadSentence, first: number, last: number): number {
  let from = first
  for (let at = first; at < last; at += 1) if (tree.tokens[at]?.xpos === 'POS') from = at + 1
  return from
}
