/** Places that talks and deals are about, or that stand beside them for another reason. */
import type { PlaceMention } from '../../model/mention.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

/** A place that belongs to what a meeting or an agreement is for, amid or about. */
export function isNotWhereTalked(sentence: ReadSentence, mention: PlaceMention, { type }: Trigger): boolean {
  if (type === 'meeting') return isUnderWay(sentence, mention)
  return type === 'agreement' && (isTruceThere(sentence, mention) || isForThere(sentence, mention))
}

/** [a deal on *Almara* in Oslo] */
export function isTalkedAbout({ forms, lemmas }: ReadSentence, { first }: PlaceMention): boolean {
  const link = forms[first - 1]
  return (link === 'on' || link === 'over' || link === 'about') && DISCUSSED.has(lemmas[first - 2] ?? '')
}

const DISCUSSED = new Set(
  'deal agreement accord pact treaty talk meeting summit conference negotiation statement discussion'.split(' '),
)

/** [a meeting dominated by the war in Almara] */
function isUnderWay({ chunks, forms, lemmas }: ReadSentence, { first }: PlaceMention): boolean {
  const before = chunks.findLast(({ last }) => last < first)
  return (
    before !== undefined && forms[before.preposition] === 'by' && SHADOWING.has(lemmas[before.preposition - 1] ?? '')
  )
}

const SHADOWING = new Set([
  'dominate',
  'overshadow',
  'spark',
  'prompt',
  'trigger',
  'cause',
  'mark',
  'mar',
  'cloud',
  'inspire',
])

/** [a truce in the Almara mountains]: where arms rest, not where it was agreed; it is signed where one meets. */
function isTruceThere({ chunks, lemmas }: ReadSentence, { first }: PlaceMention): boolean {
  const chunk = chunks.find((one) => one.first <= first && first <= one.last)
  const noun = (chunk?.preposition ?? 0) - 1
  return TRUCES.has(lemmas[noun] ?? '') && !lemmas.slice(Math.max(0, noun - WIDEST_OBJECT), noun).includes('sign')
}

/** Tokens from the verb to what is signed [signed a six-month ceasefire]. */
const WIDEST_OBJECT = 6
const TRUCES = new Set(['truce', 'ceasefire', 'cease-fire', 'armistice'])

/** [a loan for flood walls in Almara]; not [signed, at a meeting for donors, in Almara]. */
function isForThere({ chunks, forms, lemmas }: ReadSentence, { first }: PlaceMention): boolean {
  const before = chunks.findLast(({ last }) => last < first)
  if (!before || first - before.last > 2 || forms[before.preposition] !== 'for') return false
  return !SIGNED_AT.has(lemmas[before.head] ?? '')
}

const SIGNED_AT = new Set(['ceremony', 'summit', 'meeting', 'conference', 'talk', 'signing', 'gathering', 'visit'])
