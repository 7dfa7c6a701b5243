import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

const SURE = 0.9

/** What the words of a trigger tell by themselves [was acquitted]. */
export function ownValues(sentence: ReadSentence, trigger: Trigger): readonly FoundValue[] {
  const { entry, first, last } = trigger
  if (isOfSomeCounts(sentence, trigger) || isOverturned(sentence, trigger)) return []
  return Object.entries(entry.group.tells ?? {}).map(([attribute, value]) => ({
    attribute,
    value,
    party: null,
    first,
    last,
    confidence: SURE,
  }))
}

const COUNTS = wordSet('count charge')
export const CLEARING_VERBS: ReadonlySet<string> = wordSet('acquit clear exonerate')
/** Tokens from the verb to the counts [acquitted the former minister of two other charges]. */
const WIDEST_COUNTS = 10
const SOME = wordSet('other further remaining some additional second third fourth')

/** [acquitted him on two further counts]: of a part of the charges, which is no verdict on the whole. */
function isOfSomeCounts({ lemmas, tree }: ReadSentence, { at, entry }: Trigger): boolean {
  if (!CLEARING_VERBS.has(entry.head)) return false
  const behind = lemmas.slice(at + 1, at + 1 + WIDEST_COUNTS)
  const counts = behind.findIndex((lemma) => COUNTS.has(lemma))
  if (counts < 0 || behind.slice(0, counts).includes('all')) return false
  return behind.slice(0, counts).some((lemma, step) => SOME.has(lemma) || tree.tokens[at + 1 + step]?.upos === 'NUM')
}

const OVERTURNING = wordSet('overturn quash annul reverse vacate toss throw scrap void nullify squash')
/** Tokens between a conviction and what became of it [overturned *the 2019 fraud* conviction; his conviction *for fraud in May was* quashed]. */
const WIDEST_OVERTURNING = 8

/** [overturned the conviction]: a verdict that holds no more. */
function isOverturned({ lemmas, isVerb }: ReadSentence, { at, entry }: Trigger): boolean {
  if (entry.head !== 'conviction') return false
  const from = Math.max(0, at - WIDEST_OVERTURNING)
  return lemmas
    .slice(from, at + WIDEST_OVERTURNING)
    .some((lemma, step) => OVERTURNING.has(lemma) && isVerb(from + step))
}
