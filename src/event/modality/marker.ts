import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { wordSet } from '../../util/word-set.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { lengthOf, spanOf } from '../circumstance/date-span.ts'
import { COURT_TYPES } from '../lexicon/court-types.ts'
import type { ReadSentence } from '../reading.ts'
import { governorOf } from '../role/governor.ts'
import type { Marker } from '../told-event.ts'
import type { Trigger } from '../trigger.ts'
import { isFollowed, isLongBefore } from './followed.ts'
import { isFurtherCase } from './further-case.ts'
import { isAtNextStop } from './next-stop.ts'
import { isPreparing } from './preparing.ts'

const PREVIOUS = wordSet('last previous earlier prior preceding')
const PREVIOUS_ADVERBS = wordSet('last previously earlier formerly')
const OTHER = wordSet(
  'another second separate third fourth other similar different further unrelated smaller larger bigger preparatory',
)
const NEXT = wordSet('next follow-up')

/** [the last meeting, they last met]: before the story's; [will meet again]: after it; [another attack]: none of those told so far. */
export function markerOf(sentence: ReadSentence, trigger: Trigger, triggers: readonly Trigger[]): Marker {
  return ownMarker(sentence, trigger, triggers) ?? (isOfLastOccasion(sentence, trigger) ? 'previous' : null)
}

/** [The last time a protest ended so was in 2022, with seven arrests]: all that the sentence tells was then. */
function isOfLastOccasion({ forms }: ReadSentence, { type }: Trigger): boolean {
  return type !== 'statement' && LAST_OCCASION.test(forms.slice(0, WIDEST_OCCASION).join(' '))
}

const WIDEST_OCCASION = 4
const LAST_OCCASION = /^the (?:last|previous|only other) (?:such )?(?:time|occasion)(?: |$)/

function ownMarker(sentence: ReadSentence, trigger: Trigger, triggers: readonly Trigger[]): Marker {
  const { at, first, entry, type } = trigger
  if (type === 'statement') return null
  if (isSinceOne(sentence, trigger, triggers)) return 'previous'
  if (isUnrelated(sentence, at) || isOfYear(sentence, type) || isOfOtherPaper(sentence, trigger)) return 'other'
  if (isOfOtherTime(sentence, trigger, triggers)) return 'other'
  if (isOfOthers(sentence, trigger, triggers) || isOfRow(sentence, first)) return 'other'
  if (entry.form === 'verb' && isSinceThen(sentence, trigger, triggers)) return 'previous'
  if (entry.form === 'verb') return isEarlierGame(sentence, at, type) ? 'other' : verbMarker(sentence, at)
  // [the last four bodies] are not those of another event.
  if (type === 'harm') return null
  return isOfTimeBefore(sentence, at) ? 'previous' : nounMarker(sentence, first)
}

function isOfOtherTime(sentence: ReadSentence, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  if (isOfLongTime(sentence, trigger) || isFurtherCase(sentence, trigger)) return true
  if (isFollowed(sentence, trigger, triggers) || isLongBefore(sentence, trigger, triggers)) return true
  return isAtNextStop(sentence, trigger)
}

function isOfTimeBefore(sentence: ReadSentence, at: number): boolean {
  return isOfLastTime(sentence, at) || isWhenBefore(sentence, at)
}

/** Tokens from a verb to what it was for [arrested at the cordon in connection with an *unrelated* matter]. */
const WIDEST_MATTER = 12

/** [a man was arrested over an unrelated disturbance]: of something else than the text tells of. */
function isUnrelated({ forms }: ReadSentence, at: number): boolean {
  return forms.slice(at, at + WIDEST_MATTER).includes('unrelated')
}

/** [Larkhill beat Ashford in *the 2024 final*]: of a year before that of the text. */
function isOfYear({ mentions, written, forms }: ReadSentence, type: string): boolean {
  if (type !== 'sport-result' || written === null) return false
  return mentions.some((mention) => {
    const year =
      mention.kind === 'date' && mention.value !== null && /^\d{4}$/.test(mention.value) ? spanOf(mention.value) : null
    return (
      year !== null &&
      year.end <= written.start &&
      forms[mention.last - 1] === 'the' &&
      GAMES.has(forms[mention.last + 1] ?? '')
    )
  })
}

const GAMES = wordSet('final semi-final semifinal season edition tournament cup')
/** Words from the verb to what is signed [signed a smaller contract]. */
const WIDEST_PAPER = 3
const SIGNING = wordSet('sign ink initial')

/** [signed *a smaller contract* with Northland] */
function isOfOtherPaper({ forms, lemmas }: ReadSentence, { at, last, entry }: Trigger): boolean {
  if (entry.form !== 'verb' || !SIGNING.has(lemmas[at] ?? '')) return false
  return forms.slice(last + 1, last + 1 + WIDEST_PAPER).some((form) => OTHER.has(form))
}

const OF_ONE = wordSet(
  'shooting crash accident stabbing kidnapping abduction bombing avalanche murder killing drowning',
)
/** Sentences at the start of a text that tell its news. */
const NEWS = 2

/** [Shootings over the weekend left 40 dead]: of many, told in passing. */
function isOfMany({ tree, forms, lemmas, index, isTitle }: ReadSentence, first: number): boolean {
  if (isTitle || index < NEWS || tree.tokens[first]?.xpos !== 'NNS' || !OF_ONE.has(lemmas[first] ?? '')) return false
  const before = tree.tokens[first - 1]?.upos
  return (first === 0 || forms[first - 1] === ',') && before !== 'DET'
}

function nounMarker(sentence: ReadSentence, first: number): Marker {
  if (isOfMany(sentence, first)) return 'other'
  for (let index = beforeRound(sentence, first); index >= Math.max(0, first - 8); index -= 1) {
    if (ENDING.has(sentence.tree.tokens[index]?.upos ?? '') || sentence.forms[index] === ',') break
    // [In other *respects* Friday's meeting went well]
    if (sentence.tree.tokens[index]?.xpos === 'NNS' && sentence.tree.tokens[index + 1]?.xpos !== 'POS') break
    const marker = isInDate(sentence, index) ? null : wordMarker(sentence.forms[index] ?? '')
    if (marker) return marker
  }
  return null
}

/** [will meet again in May, will next meet in May]: another meeting. */
function verbMarker(sentence: ReadSentence, at: number): Marker {
  if (sentence.forms[at + 1] === 'again' || sentence.forms[at - 1] === 'next') return 'next'
  const isBefore = isPreviousVerb(sentence, at) || isWhenBefore(sentence, at) || isMostRecent(sentence, at)
  return isBefore ? 'previous' : null
}

/** Tokens from the verb to when it was [saw each other in Bergen *as recently as* May]. */
const WIDEST_RECENT = 8

/** [met most recently in May, saw each other as recently as May]: the time before. */
function isMostRecent({ forms }: ReadSentence, at: number): boolean {
  const recently = forms.indexOf('recently', at)
  if (recently < 0 || recently > at + WIDEST_RECENT || forms.slice(at, recently).includes(',')) return false
  return forms[recently - 1] === 'most' || (forms[recently - 1] === 'as' && forms[recently + 1] === 'as')
}

const STAGES = wordSet('group round semi-final semifinal quarter-final quarterfinal season leg stage')

/** [had beaten the Finns 3-1 in the group stage]: not the game that the text is about. */
function isEarlierGame({ lemmas, tree }: ReadSentence, at: number, type: string): boolean {
  if (type !== 'sport-result' || tree.tokens[at]?.xpos !== 'VBN' || lemmas[at - 1] !== 'have') return false
  return tree.tokens[at - 1]?.form.toLowerCase() === 'had' && lemmas.slice(at).some((lemma) => STAGES.has(lemma))
}

/** Longer than what happens once. */
const LONGEST = 60 * MINUTES_PER_DAY
/** Tokens from a verb to its time [attacked more than 100 merchant ships between]. */
const WIDEST_CLAUSE = 10
const ONCE = new Set(['attack', 'accident', 'protest'])

/** [attacked 100 ships between November 2023 and January 2025] */
function isOfLongTime({ mentions, forms }: ReadSentence, { at, last, type }: Trigger): boolean {
  if (!ONCE.has(type)) return false
  return mentions.some(({ kind, first, ...mention }) => {
    if (kind !== 'date' || forms[first] !== 'between' || first < at || first > last + WIDEST_CLAUSE) return false
    return 'value' in mention && typeof mention.value === 'string' && lengthOf(mention.value) > LONGEST
  })
}

/** [Two of his aides were convicted]: not he of whom the text tells; [officials met to prepare the summit]: nor those. */
function isOfOthers(sentence: ReadSentence, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  const { tree, forms } = sentence
  const { at, entry, type } = trigger
  if (isPreparing(sentence, trigger, triggers)) return true
  if (!COURT_TYPES.has(type) || entry.form !== 'verb') return false
  return tree
    .argumentsOf(at)
    .some(({ role, index }) => role !== 'oblique' && tree.tokens[index]?.upos === 'NUM' && forms[index + 1] === 'of')
}

/** [Oslo last hosted the summit in 2019, the summit was last held in Oslo] */
function isOfLastTime({ tree, lemmas, forms }: ReadSentence, at: number): boolean {
  const governor = governorOf(tree, lemmas, at)
  if (governor?.kind !== 'light' || governor.as !== 'object') return false
  return forms[governor.index - 1] === 'last'
}

/** [the first talks between the two since they met in Oslo in 2019]: what the clause tells was before. */
function isSinceThen({ forms, tree }: ReadSentence, { at, type }: Trigger, triggers: readonly Trigger[]): boolean {
  const since = forms.lastIndexOf('since', at)
  if (since < 0 || tree.tokens.slice(since, at).some(({ upos }) => upos === 'VERB')) return false
  return triggers.some((other) => other.type === type && other.at < since)
}

const RANKS = wordSet('first second third fourth fifth last latest only')

/** [the meeting was the first since the talks of May; the worst raid since the blast in 2019]: the one before of the kind. */
function isSinceOne(
  { forms, tree }: ReadSentence,
  { first, type, entry }: Trigger,
  triggers: readonly Trigger[],
): boolean {
  const since = forms.lastIndexOf('since', first)
  if (since < 0 || entry.form !== 'noun' || tree.tokens.slice(since, first).some(({ xpos }) => FINITE_TAGS.has(xpos)))
    return false
  const isRanked = tree.tokens.slice(0, since).some(({ xpos, form }) => xpos === 'JJS' || RANKS.has(form.toLowerCase()))
  return isRanked && triggers.some((other) => other.type === type && other.at < since)
}

const ROWS = wordSet('series string spate wave rash spree succession slew')
const ROW_LINKS = wordSet('after in of amid follow following since')

/** [the latest after a spate of robberies]: those before, not the one told of. */
function isOfRow({ forms, lemmas }: ReadSentence, first: number): boolean {
  for (let at = first - 1; at > Math.max(1, first - WIDEST_ROW); at -= 1) {
    if (!ROWS.has(lemmas[at] ?? '') || forms[at + 1] !== 'of') continue
    return lemmas.slice(Math.max(0, at - 3), at).some((lemma) => ROW_LINKS.has(lemma)) && isLatest(forms, at)
  }
  return false
}

/** Tokens from the row to its noun [a spate of high-profile robberies]. */
const WIDEST_ROW = 8

function isLatest(forms: readonly string[], row: number): boolean {
  return forms.slice(0, row).some((form) => form === 'latest' || form === 'follows' || form === 'followed')
}

const PARTS_OF_TALKS = wordSet('round session series')

/** [the last round of talks]: the round is the talks. */
function beforeRound({ forms }: ReadSentence, first: number): number {
  return forms[first - 1] === 'of' && PARTS_OF_TALKS.has(forms[first - 2] ?? '') ? first - 3 : first - 1
}

/** What no noun phrase goes on before. */
const ENDING = new Set(['VERB', 'ADP', 'AUX'])

function wordMarker(word: string): Marker {
  if (PREVIOUS.has(word)) return 'previous'
  if (NEXT.has(word)) return 'next'
  return OTHER.has(word) ? 'other' : null
}

/** [they last met in 2018, since meeting in Oslo, the last time they met]; not [they met last week]. */
function isPreviousVerb(sentence: ReadSentence, at: number): boolean {
  const { forms, tree } = sentence
  if (forms[at - 1] === 'since' && tree.tokens[at]?.xpos === 'VBG') return true
  const time = forms.lastIndexOf('time', at)
  if (time > 0 && forms[time - 1] === 'last' && !tree.tokens.slice(time, at).some(({ upos }) => upos === 'VERB'))
    return true
  const before = [at - 1, at - 2].filter((index) => index >= 0 && !isInDate(sentence, index))
  return before.some((index) => PREVIOUS_ADVERBS.has(sentence.forms[index] ?? ''))
}

/** [the first meeting since 2018, when they met in Oslo; since 2011, when a tremor killed 12]: the clause tells more of the one before. */
function isWhenBefore({ forms, tree, mentions }: ReadSentence, verb: number): boolean {
  const when = forms.lastIndexOf('when', verb)
  if (when < 0 || tree.tokens.slice(when, verb).some(({ upos }) => upos === 'VERB')) return false
  return mentions.some(
    (mention) =>
      mention.kind === 'date' && mention.reading === 'previous' && mention.last < when && when - mention.last <= 2,
  )
}

function isInDate({ mentions }: ReadSentence, index: number): boolean {
  return mentions.some(({ kind, first, last }) => kind === 'date' && first <= index && index <= last)
}
