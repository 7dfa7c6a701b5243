import type { DateMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { CALLED_OFF, POSTPONING } from '../modality/words.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import { governorOf } from '../role/governor.ts'
import type { Trigger } from '../trigger.ts'
import { isCountSpan } from './count-span.ts'
import { lengthOf, spanOf } from './date-span.ts'
import { isStamp } from './stamp-date.ts'
import { isStillSo } from './still-so.ts'

/** What a day has of its own, whatever is told of it [Friday's close, Monday's edition]. */
const OF_A_DAY = wordSet('close closing price edition issue newspaper paper session trading forecast deadline')
/** What a year has of its own [next year's budget]. */
const OF_A_YEAR = wordSet('budget deficit spending target growth harvest profit revenue')
/** What is made of a day [declared Sunday a day of mourning]. */
const MAKING = wordSet('declare proclaim designate name call mark make')

/** A date that says what kind of thing something is, or that is itself what is spoken of: nothing happened on it. */
export function isOtherDate(sentence: ReadSentence, mention: DateMention): boolean {
  const { lemmas, forms, tree } = sentence
  const { first, last } = mention
  if (isStamp(sentence, mention) || isOfState(sentence, mention) || isComparedWith(sentence, mention)) return true
  if (isCountSpan(sentence, mention) || isStillSo(sentence, first)) return true
  if (isOfOrigin(sentence, mention) || (forms[last] === 'quarter' && forms[last - 1] === '-')) return true
  const isOwner = tree.tokens[last + 1]?.xpos === 'POS'
  const owned = lemmas[last + 2] ?? ''
  if (isOwner && (OF_A_DAY.has(owned) || OF_A_YEAR.has(owned))) return true
  const next = forms[last + 1]
  return MAKING.has(lemmas[first - 1] ?? '') && (next === 'a' || next === 'as' || next === 'the')
}

/** What is done to make something, before anything can happen to it. */
const MAKING_UP = wordSet('found build establish create construct incorporate erect')

/** [the company *founded* in 1979 is being sold, Reed, *born* in 1938, has died]: of the making of what is told of. */
function isOfOrigin({ tree, lemmas, isVerb }: ReadSentence, { head, first }: DateMention): boolean {
  const isMade = (verb: number): boolean =>
    MAKING_UP.has(lemmas[verb] ?? '') && tree.tokens[verb]?.xpos === 'VBN' && !lemmas.slice(0, verb).includes('have')
  const before = lemmas.findLastIndex((_, at) => at < first && isVerb(at))
  return isMade(tree.clauseOf(head)) || (before >= first - WIDEST_ORIGIN && isMade(before))
}

/** Tokens from the verb to the year [*founded* by Karl Reed *in* 1979]. */
const WIDEST_ORIGIN = 5

/** [arrested the builder *who* carried out last year's repairs]: the owner of something in a clause of its own. */
function isInRelative(
  { forms, isVerb, tree }: ReadSentence,
  { first, last }: DateMention,
  triggers: readonly Trigger[],
): boolean {
  const isOwner = tree.tokens[last + 1]?.xpos === 'POS'
  if (!isOwner || triggers.some(({ at }) => at > last && at <= last + 3)) return false
  for (let at = first - 1; at > Math.max(0, first - WIDEST_RELATIVE); at -= 1) {
    if (forms[at] === 'who' || forms[at] === 'which') return isVerb(at + 1) || isVerb(at + 2)
    if (forms[at] === ',') return false
  }
  return false
}

const WIDEST_RELATIVE = 8

/** [was half contained as of Wednesday night]: when something was so. */
function isOfState({ forms }: ReadSentence, { first }: DateMention): boolean {
  const end = forms[first] === 'as' ? first : first - 2
  return (forms[end] === 'as' && forms[end + 1] === 'of') || isRunning(forms, first)
}

const ORDINAL = wordSet(
  'second third fourth fifth sixth seventh eighth ninth tenth another consecutive successive straight',
)

/** [paralysed the port *for a second day* on Tuesday, raged for a third straight night on Monday] */
function isRunning(forms: readonly string[], first: number): boolean {
  const day = [first - 1, first - 2].find((at) => DAYS.has(forms[at] ?? '')) ?? -1
  if (!ORDINAL.has(forms[day - 1] ?? '')) return false
  return forms.slice(Math.max(0, day - 5), day).includes('for')
}

const DAYS = new Set(['day', 'night', 'week'])

const COMPARING = wordSet('from than against versus')
/** Tokens from what a figure is compared with to the day of that [from nine missing people on Tuesday]. */
const WIDEST_COMPARED = 6
/** And from what it rose or fell [up *from* 54 percent in the first round on Sunday]. */
const WIDEST_FROM = 9

/** [six are missing, down from nine on Tuesday; the closing price on Monday] */
function isComparedWith(sentence: ReadSentence, { first }: DateMention): boolean {
  const { forms, isVerb, lemmas } = sentence
  if (OF_A_DAY.has(lemmas[first - 1] ?? '') && !isVerb(first - 1)) return true
  for (let at = first - 1; at > Math.max(0, first - WIDEST_FROM); at -= 1) {
    if (isVerb(at) || forms[at] === ',') return false
    if (isOther(sentence, at, first - at < WIDEST_COMPARED)) return true
  }
  return false
}

/** What is compared with stands at a token [higher *than* in the first round, down from *nine*]. */
function isOther(sentence: ReadSentence, at: number, isNear: boolean): boolean {
  const { forms, tree } = sentence
  if (isNear && forms[at] === 'than' && tree.tokens[at + 1]?.upos === 'ADP') return true
  const lead = forms[at - 1] ?? ''
  const isLed = isNear ? COMPARING.has(lead) : lead === 'from'
  // [from 20 February to 3 March]
  return isLed && tree.tokens[at]?.upos === 'NUM' && mentionAt(sentence, 'date', at) === null
}

const ARTICLES = new Set(['DET', 'PRON'])
const OF_A_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
/** A year or a decade; a day before a noun is mostly that of what happened [the Tuesday raid]. */
const SHORTEST_TIME = 300 * MINUTES_PER_DAY

/** [a Fourth of July parade, a Sunday sermon] */
function isOneOfMany(forms: readonly string[], first: number): boolean {
  return [first - 1, first].some((at) => forms[at] === 'a' || forms[at] === 'an')
}

/**
 * [the 1950s film star has died, a 2008 candidate, a star of the 1950s]: a time that tells what someone or something was
 * known for.
 */
export function isOfNoun(sentence: ReadSentence, mention: DateMention, triggers: readonly Trigger[]): boolean {
  const { tree, forms } = sentence
  const { first, last, value } = mention
  if (value === null) return false
  if (isInRelative(sentence, mention, triggers)) return true
  const isLong = lengthOf(value) >= SHORTEST_TIME
  if (isLong && isBehindNoun(sentence, first, triggers)) return true
  if (isOfNext(sentence, mention, triggers)) return true
  const isLed = [first - 1, first, Math.min(first + 1, last)].some((at) => ARTICLES.has(tree.tokens[at]?.upos ?? ''))
  if (!isLed || !(isLong || isOneOfMany(forms, first))) return false
  let end = last
  while (OF_A_PHRASE.has(tree.tokens[end + 1]?.upos ?? '') || forms[end + 1] === '-') end += 1
  return end > last && !triggers.some(({ at }) => at > last && at <= end)
}

const DURING = new Set(['in', 'during', 'at', 'on'])

/** [a day before *the June 24 vote*, questioned over *the Monday fire*]: of the noun that it stands before, whatever else is told. */
function isOfNext(
  { tree, forms }: ReadSentence,
  { first, last }: DateMention,
  triggers: readonly Pick<Trigger, 'at'>[],
): boolean {
  const isOpened = ARTICLES.has(tree.tokens[first - 1]?.upos ?? '') && tree.tokens[first - 2]?.upos === 'ADP'
  if (!isOpened || tree.tokens[last + 1]?.upos !== 'NOUN' || DURING.has(forms[first - 2] ?? '')) return false
  let end = last + 1
  while (tree.tokens[end + 1]?.upos === 'NOUN') end += 1
  return !triggers.some(({ at }) => at > last && at <= end)
}

/** How far before a time its `of` may stand [of the 1940s and early '50s]. */
const WIDEST_PHRASE = 6

/** [a star *of* the 1950s]; not [the storm of 2003]. */
function isBehindNoun({ tree, forms }: ReadSentence, first: number, triggers: readonly Trigger[]): boolean {
  let of = first
  while (of > first - WIDEST_PHRASE && isOfTime(tree.tokens[of]?.upos, of < first)) of -= 1
  const noun = forms[of] === 'of' ? of - 1 : -1
  return (
    tree.tokens[noun]?.upos === 'NOUN' && !triggers.some((trigger) => trigger.first <= noun && noun <= trigger.last)
  )
}

function isOfTime(upos: string | undefined, isBefore: boolean): boolean {
  return (
    !isBefore ||
    upos === 'DET' ||
    upos === 'CCONJ' ||
    upos === 'NUM' ||
    upos === 'NOUN' ||
    upos === 'ADJ' ||
    upos === 'PUNCT'
  )
}

const GOING_ON = new Set(['protest', 'attack', 'disaster', 'accident'])
const ENDING = wordSet(
  'end finish conclude stop cease subside lift suspend repair fix restore resolve extinguish contain',
)

/** The word that tells of an event. */
type Telling = Pick<Trigger, 'type' | 'at'> & Pick<Trigger['entry'], 'form'>

/**
 * [the strike ended on Thursday, the siege was lifted on Monday, crews put out the fire, brought the fire under control]: when it
 * was over is not when it was.
 */
export function isEndOf(sentence: ReadSentence, { type, form, at }: Telling): boolean {
  const { tree, lemmas } = sentence
  if (form !== 'noun') return false
  const governor = governorOf(tree, lemmas, at)
  if (OF_DAYS.has(type)) return isEnding(sentence, governor?.index ?? -1) && isOfDays(sentence, type, at)
  if (!GOING_ON.has(type)) return false
  if (governor === null) return false
  return (
    ENDING.has(lemmas[governor.index] ?? '') || (governor.as === 'object' && isControlled(sentence, governor.index, at))
  )
}

/** [wound *up* a visit, rounded *off* a tour] */
const ENDING_WITH: ReadonlyMap<string, string> = new Map([
  ['wind', 'up'],
  // The past of the verb, where it is read as another's present.
  ['wound', 'up'],
  ['wrap', 'up'],
  ['round', 'off'],
  ['finish', 'off'],
])

/** A verb of what is over with it. */
export function isEnding({ lemmas, forms }: ReadSentence, verb: number): boolean {
  const lemma = lemmas[verb] ?? ''
  return ENDING.has(lemma) || lemma === 'complete' || (forms[verb + 1] ?? '-') === ENDING_WITH.get(lemma)
}

const WIDEST_CONTROL = 8

/** [*brought* a wildfire near Almara *under control*] */
function isControlled({ lemmas, forms }: ReadSentence, verb: number, noun: number): boolean {
  const control = forms.indexOf('control', noun)
  return lemmas[verb] === 'bring' && control > 0 && control <= noun + WIDEST_CONTROL && forms[control - 1] === 'under'
}

const STARTING = wordSet('effect force')

/** [the truce takes effect on 1 December]: the day from which it holds is not that on which it was made. */
export function isOfEffect({ lemmas }: ReadSentence, { first }: DateMention, { type, at }: Telling): boolean {
  return (
    type === 'agreement' &&
    lemmas.slice(Math.max(at, first - WIDEST_EFFECT), first).some((lemma) => STARTING.has(lemma))
  )
}

/** Tokens from the words to the day [comes into *force* at midnight on]. */
const WIDEST_EFFECT = 5

const OF_DAYS = new Set(['meeting', 'visit'])
const LONG_MEETINGS = wordSet('summit conference forum congress convention retreat')

/** [ended a two-day meeting on Tuesday, the summit concluded on Tuesday]; talks that ended on Tuesday were held then. */
export function isOfDays({ lemmas, forms, mentions }: ReadSentence, type: string, at: number): boolean {
  if (type === 'visit' || LONG_MEETINGS.has(lemmas[at] ?? '')) return true
  return mentions.some(
    (mention) => mention.kind === 'quantity' && mention.dimension === 'time' && isQualifierOf(mention.last, at, forms),
  )
}

/** [two-day meeting, two-day ministerial meeting] */
function isQualifierOf(last: number, at: number, forms: readonly string[]): boolean {
  return last < at && at - last <= 2 && !forms.slice(last + 1, at).includes(',')
}

/** Words that lead to the day to which something is put off, or from which [postponed the launch *to* Friday]. */
const MOVED = wordSet('to until till for from')

/**
 * [the agency on Monday postponed the launch, the launch was scrapped on Tuesday]: when it was put off is not when it was
 * to be; not [Monday's launch was postponed, postponed the launch to Friday].
 */
export function isOfPutOff(
  { tree, lemmas, forms, written }: ReadSentence,
  { first, last, value }: DateMention,
  { form, at }: Telling,
): boolean {
  if (form !== 'noun' || written === null || value === null) return false
  const governor = governorOf(tree, lemmas, at)
  const put = governor?.index ?? -1
  if (!(POSTPONING.has(lemmas[put] ?? '') || CALLED_OFF.has(lemmas[put] ?? ''))) return false
  // [talks due in Oslo on Monday were cancelled]
  if ((governor?.as === 'subject' && first < put) || isSetBefore(lemmas, at, first)) return false
  if (MOVED.has(forms[first] ?? '') || MOVED.has(forms[first - 1] ?? '') || tree.tokens[last + 1]?.xpos === 'POS')
    return false
  return (spanOf(value)?.start ?? written.end) < written.end
}

const SETTING = wordSet('due plan schedule set slate expect book arrange')

/** [cancelled the talks that were planned for Monday] */
function isSetBefore(lemmas: readonly string[], noun: number, date: number): boolean {
  return lemmas.slice(noun + 1, date).some((lemma) => SETTING.has(lemma))
}

/** Words before the noun in which the verb stands. */
const WIDEST_ANNOUNCING = 4

/** [announced her retirement in June]: that day is none on which she left. */
export function isOfAnnouncement({ lemmas }: ReadSentence, { at, lemma, entry, type }: Trigger): boolean {
  // [was declared president on Sunday]: the vote was before.
  if ((type === 'election' && /^(?:declare|proclaim)(?: |$)/.test(lemma)) || entry.group.sense === 'counts-votes')
    return true
  return lemmas[at] === 'retirement' && lemmas.slice(Math.max(0, at - WIDEST_ANNOUNCING), at).includes('announce')
}
