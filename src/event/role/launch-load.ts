import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import { BEYOND_EARTH } from '../lexicon/thing-words.ts'
import { objectAfter, ownedBy } from '../order.ts'
import { type ReadSentence, wordsOf } from '../reading.ts'
import { isPerson } from '../sense/view.ts'
import type { Trigger } from '../trigger.ts'
import type { RoleContext } from './context.ts'
import { partyValue } from './party-value.ts'
import { thingRange } from './thing-range.ts'

const TOWARDS = wordSet('to into toward towards around for')

const CONFIDENCE = 0.7

/** What a launched rocket carries and where it goes, wherever the sentence tells it [carrying 20 satellites into orbit]. */
export function findLoad(context: RoleContext, trigger: Trigger): readonly FoundValue[] {
  if (trigger.type !== 'launch') return []
  return [...carried(context), ...goals(context, trigger), ...loadCount(context.sentence, trigger)]
}

/** What is sent up and counted. */
export const LOADS: ReadonlySet<string> = wordSet(
  'satellite payload cubesat microsatellite nanosatellite minisatellite',
)
export const OF_LOAD = 'payloads'

/** [carried 24 small satellites]; not [twenty of the satellites]. */
function loadCount({ mentions, forms }: ReadSentence, { at }: Trigger): readonly FoundValue[] {
  const counts = mentions.filter(
    (mention) =>
      mention.kind === 'quantity' && LOADS.has(mention.countedLemma ?? '') && forms[mention.last + 1] !== 'of',
  )
  const [count] = counts
  if (count?.kind !== 'quantity' || counts.length > 1 || Math.abs(count.first - at) > WIDEST_LOAD) return []
  const { value, first, last } = count
  return [{ attribute: 'count', value, party: null, of: OF_LOAD, first, last, confidence: CONFIDENCE }]
}

/** Tokens from a launch to the number of what goes up. */
const WIDEST_LOAD = 14

function carried(context: RoleContext): readonly FoundValue[] {
  const { sentence } = context
  const verb = sentence.lemmas.indexOf('carry')
  const chunk = verb >= 0 ? objectAfter(sentence, verb) : null
  // [carried it aloft]
  if (!chunk || sentence.tree.tokens[chunk.head]?.upos === 'PRON') return []
  if (isPerson(sentence, chunk.head)) return crew(context, chunk.head)
  const range = thingRange(sentence, chunk.head)
  return range ? [loadValue(context, 'payload', range.first, range.last)] : []
}

function crew(context: RoleContext, head: number): readonly FoundValue[] {
  return context.sentence.tree.coordinatesOf(head).flatMap((index) => {
    const value = partyValue(context, 'crew', { name: 'object', index, confidence: CONFIDENCE })
    return value ? [value] : []
  })
}

function goals(context: RoleContext, { at }: Trigger): readonly FoundValue[] {
  const { chunks, forms, lemmas, tree } = context.sentence
  const goal = chunks
    .filter(({ preposition }) => preposition > at && TOWARDS.has(forms[preposition] ?? ''))
    .map((chunk) => ownedBy(chunks, chunk, tree.tokens))
    .find(({ head }) => BEYOND_EARTH.has(lemmas[head] ?? ''))
  if (!goal) return []
  const opening = tree.tokens[goal.first]
  const first = opening?.upos === 'DET' || opening?.upos === 'PRON' ? goal.first + 1 : goal.first
  return [loadValue(context, 'destination', first, goal.head)]
}

function loadValue(
  { sentence, text }: { readonly sentence: ReadSentence; readonly text: string },
  attribute: string,
  first: number,
  last: number,
): FoundValue {
  return { attribute, value: wordsOf(sentence, first, last, text), party: null, first, last, confidence: CONFIDENCE }
}
