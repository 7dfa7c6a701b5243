import type { PredicateArgument } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import type { Chunk } from '../chunk.ts'
import type { ReadSentence } from '../reading.ts'

const ORDERING = wordSet('order force compel oblige require condemn tell')

/** [ordered *Brandt* to spend five years in prison]: who is told to do it. */
export function orderedTo(sentence: ReadSentence, verb: number): Chunk | null {
  if (sentence.forms[verb - 1] !== 'to') return null
  const chunk = sentence.chunks.find(({ last }) => last === verb - 2)
  return chunk && ORDERING.has(sentence.lemmas[chunk.first - 1] ?? '') ? chunk : null
}

/** [A *judge* ordered Brandt to spend five years in prison]: does not do it himself. */
export function isOfWhoOrders(sentence: ReadSentence, verb: number, { role, index }: PredicateArgument): boolean {
  const ordered = orderedTo(sentence, verb)
  return ordered !== null && role === 'subject' && index < ordered.first
}
