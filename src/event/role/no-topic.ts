import { wordSet } from '../../util/word-set.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'

interface Asked {
  readonly attribute: string
  readonly type: string
  /** Its topics come in lists. */
  readonly isListed: boolean
}

/** What stands where a topic would and is none. */
export function isNoTopic(sentence: ReadSentence, { attribute, type, isListed }: Asked, index: number): boolean {
  // [a pledge of $18 billion over five years; Of the 41 people on board, 38 died]: a figure is nothing that is spoken of.
  if ((isListed || attribute === 'cause') && mentionAt(sentence, 'quantity', index) !== null) return true
  // [met on a cold Tuesday morning]: of which nobody knows when it was.
  if (isListed && PARTS_OF_DAY.has(sentence.lemmas[index] ?? '')) return true
  return attribute === 'vehicle' && type === 'accident' && isFlightNumber(sentence, index)
}

const PARTS_OF_DAY = wordSet(
  'morning afternoon evening night day monday tuesday wednesday thursday friday saturday sunday',
)

/** [Flight 411 crashed]: under which number it flew. */
function isFlightNumber({ lemmas }: ReadSentence, index: number): boolean {
  return [index, index - 1, index - 2].some((at) => lemmas[at] === 'flight')
}
