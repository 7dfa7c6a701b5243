import { wordSet } from './lexicon/word-set.ts'
import type { ReadSentence } from './reading.ts'
import type { Marker } from './told-event.ts'
import type { Trigger } from './trigger.ts'

const PREVIOUS = wordSet('last previous earlier prior preceding')
const PREVIOUS_ADVERBS = wordSet('last previously earlier formerly')
const OTHER = wordSet('another second separate third fourth other similar different further')

/** [the last meeting, they last met]: before the story's; [another attack]: none of those told so far. */
export function markerOf(sentence: ReadSentence, { at, first, entry, type }: Trigger): Marker {
  if (type === 'statement') return null
  if (entry.form === 'verb') return isPreviousVerb(sentence, at) ? 'previous' : null
  for (let index = first - 1; index >= Math.max(0, first - 8); index -= 1) {
    if (ENDING.has(sentence.tree.tokens[index]?.upos ?? '') || sentence.forms[index] === ',') break
    const marker = isInDate(sentence, index) ? null : wordMarker(sentence.forms[index] ?? '')
    if (marker) return marker
  }
  return null
}

/** What no noun phrase goes on before. */
const ENDING = new Set(['VERB', 'ADP', 'AUX'])

function wordMarker(word: string): Marker {
  if (PREVIOUS.has(word)) return 'previous'
  return OTHER.has(word) ? 'other' : null
}

/** [they last met in 2018]; not [they met last week]. */
function isPreviousVerb(sentence: ReadSentence, at: number): boolean {
  const before = [at - 1, at - 2].filter((index) => index >= 0 && !isInDate(sentence, index))
  return before.some((index) => PREVIOUS_ADVERBS.has(sentence.forms[index] ?? ''))
}

function isInDate({ mentions }: ReadSentence, index: number): boolean {
  return mentions.some(({ kind, first, last }) => kind === 'date' && first <= index && index <= last)
}
