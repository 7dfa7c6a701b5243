import { wordSet } from '../util/word-set.ts'
import type { ReadSentence } from './reading.ts'
import type { ToldEvent } from './told-event.ts'

/** Verbs of being, having, knowing and wanting, and those that only carry a noun of happening. */
const STATIVE = wordSet(`
  be have seem appear remain stay exist belong contain include consist involve concern matter mean know believe think feel want
  need like love hate hope expect see hear own possess lack depend deserve resemble cost weigh fit suit represent reflect say
  tell add note become do make take get give keep let go come put hold
`)

const FINITE = new Set(['VBD', 'VBZ', 'VBP'])

/** Clauses in which something happens that no trigger stands for. */
export function countNotCovered(sentences: readonly ReadSentence[], told: readonly ToldEvent[]): number {
  const triggers = new Map<number, Set<number>>()
  for (const { sentence, at } of told) triggers.set(sentence, (triggers.get(sentence) ?? new Set()).add(at))
  let count = 0
  for (const sentence of sentences) count += notCoveredIn(sentence, triggers.get(sentence.index))
  return count
}

function notCoveredIn({ tree, lemmas }: ReadSentence, triggers: ReadonlySet<number> | undefined): number {
  let count = 0
  for (let at = 0; at < tree.tokens.length; at += 1) {
    const token = tree.tokens[at]
    if (token?.upos !== 'VERB' || triggers?.has(at) || STATIVE.has(lemmas[at] ?? '')) continue
    if (FINITE.has(token.xpos) || tree.childrenOf(at, 'aux').length > 0) count += 1
  }
  return count
}
