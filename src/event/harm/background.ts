import type { DateMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { lengthOf, spanOf } from '../circumstance/date-span.ts'
import { NOUNS } from '../lexicon/lexicon.ts'
import type { ReadSentence } from '../reading.ts'
import type { Harm } from './figure.ts'
import { isOfBuilding } from './of-building.ts'
import { LONG_CAUSES } from './words.ts'

/** How far around the figure the words of its clause are looked at. */
const REACH = 16

/** A total over a war or many years [has killed 250,000 since 2011], which is not the toll of an event. */
export function isBackgroundFigure(sentence: ReadSentence, harm: Harm): boolean {
  if (harm.attribute === 'killed' && isOfBuilding(sentence)) return true
  if (harm.attribute === 'displaced' && isOfHost(sentence)) return true
  const isOfLong = hasLongCause(sentence, harm) || isPeriodic(sentence, harm, PERIODS)
  // [nine miners trapped since the quake]: missing to this day.
  if (isOfLong || isEpidemic(sentence) || harm.attribute === 'missing') return isOfLong
  return hasStart(sentence, harm) || isPeriodic(sentence, harm, SEASONS)
}

const HOSTING = wordSet('host shelter house accommodate')

/** [the city *has taken in* thousands who fled the fighting, is home to 40,000 people displaced by the war]: before what is told. */
function isOfHost({ forms, lemmas, tree }: ReadSentence): boolean {
  const words = forms.slice(0, WIDEST_SENTENCE).join(' ')
  if (/(?:^| )(?:has|have|had) (?:long )?taken in /.test(words) || /(?:^| )(?:home|refuge|host) to /.test(words))
    return true
  return lemmas.some(
    (lemma, at) => HOSTING.has(lemma) && (tree.tokens[at]?.xpos === 'VBZ' || tree.tokens[at]?.xpos === 'VBP'),
  )
}

const WIDEST_SENTENCE = 120

/** [cholera has killed 64 this year, since the beginning of the year]: an outbreak's toll is of its season. */
function isEpidemic({ lemmas }: ReadSentence): boolean {
  return lemmas.some((lemma) => NOUNS.get(lemma)?.some(({ group }) => group.family === 'epidemic'))
}

/** [since the war began, since 2011]: also where no date was read. */
function hasStart(sentence: ReadSentence, harm: Harm): boolean {
  const { mentions, forms } = sentence
  const starts = mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === 'date' && mention.reading === 'start' && isClose(mention.first, harm),
  )
  if (starts.length > 0) return !starts.every((start) => isRecent(sentence, start))
  return forms.some(
    (form, at) =>
      form === 'since' &&
      isClose(at, harm) &&
      !isOneBefore(sentence, at) &&
      !isRanking(sentence, at) &&
      !isOwnStart(sentence, at) &&
      !isOfLastDays(sentence, at),
  )
}

/** Tokens from [since] to the day of what began then [since fighting broke out around Almara *on Thursday*]. */
const WIDEST_BEGINNING = 10

/** [fled their homes *since fighting broke out on Thursday*]: so long it has gone on, and it is no war. */
function isOfLastDays(sentence: ReadSentence, since: number): boolean {
  const { mentions, lemmas, forms } = sentence
  return mentions.some(
    (date) =>
      date.kind === 'date' &&
      date.reading === 'point' &&
      date.first > since &&
      date.first <= since + WIDEST_BEGINNING &&
      !forms.slice(since, date.first).includes(',') &&
      !lemmas.slice(since, date.first).some((lemma) => LONG_CAUSES.has(lemma)) &&
      isRecent(sentence, date),
  )
}

/**
 * [32 people have been hurt since *the fire* broke out, since *the beginning*]: the toll of what the text tells of, all told;
 * not of a war.
 */
function isOwnStart({ lemmas, forms, isTold }: ReadSentence, since: number): boolean {
  if (forms[since + 1] !== 'the' || isTold(LONG_CAUSES)) return false
  const started = NOUNS.get(lemmas[since + 2] ?? '')?.some(({ type }) => type === 'accident' || type === 'disaster')
  return started === true || (STARTS.has(lemmas[since + 2] ?? '') && forms[since + 3] !== 'of')
}

const STARTS = new Set(['beginning', 'start', 'outset'])

/** Tokens from a superlative to its `since` [the deadliest clash between the two *since* the war began]. */
const WIDEST_RANK = 8

/** [one of the deadliest attacks since the war began]: says how bad it was, not since when people died. */
function isRanking({ tree }: ReadSentence, since: number): boolean {
  return tree.tokens.slice(Math.max(0, since - WIDEST_RANK), since).some(({ xpos }) => xpos === 'JJS')
}

/** [39 killed since Wednesday, cholera has killed 64 since March]: the toll of what goes on; longer, it is that of a war. */
const RECENT = 200 * MINUTES_PER_DAY
/** Tokens behind such a date in which the war stands that it is of. */
const WIDEST_CAUSE = 6

function isRecent({ written, lemmas, tree }: ReadSentence, { value, first, last }: DateMention): boolean {
  // [since the uprising began in March]
  const isOfLong = lemmas.slice(first, last + WIDEST_CAUSE).some((_, at) => isLongCause(tree, lemmas, first + at))
  if (isOfLong) return false
  const span = value === null ? null : spanOf(value)
  return span !== null && written !== null && span.start >= written.start - RECENT
}

/** [the worst since 2018, when 12 died]: of the one before. */
function isOneBefore({ mentions }: ReadSentence, since: number): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === 'date' && mention.reading === 'previous' && mention.first <= since && since <= mention.last,
  )
}

function isClose(at: number, { first, last, at: word }: Harm): boolean {
  return at >= Math.min(first, word) - REACH && at <= Math.max(last, word) + REACH
}

/** [the war has killed, killed in the conflict] */
function hasLongCause(sentence: ReadSentence, harm: Harm): boolean {
  const { lemmas, forms, tree } = sentence
  const { at } = harm
  const start = Math.min(at, harm.first)
  const end = Math.max(at, harm.last)
  const isPerfect = lemmas[at - 1] === 'have' || lemmas[at - 2] === 'have'
  const causes = [4, 3, 2, 1].map((step) => start - step).concat([1, 2, 3, 4].map((step) => end + step))
  const first = tree.tokens[at]?.relation === 'conj' ? (tree.tokens[at]?.head ?? at) : at
  const subject = [at, first].some((verb) =>
    tree.childrenOf(verb, 'nsubj').some((index) => LONG_CAUSES.has(lemmas[index] ?? '')),
  )
  return (
    (subject && !isOfOneDay(sentence, harm)) ||
    (isPerfect && causes.some((cause) => isLongCause(tree, lemmas, cause))) ||
    (causes.some((cause) => lemmas[cause] === 'war' && isLongCause(tree, lemmas, cause)) && forms.includes('civil'))
  )
}

/** Longer than a night or a weekend. */
const FEW_DAYS = 3 * MINUTES_PER_DAY

/** [the regime killed 28 people on Saturday]: told of a day, it is of no war. */
function isOfOneDay({ mentions }: ReadSentence, harm: Harm): boolean {
  return mentions.some((mention) => {
    if (mention.kind !== 'date' || mention.reading !== 'point' || mention.value === null) return false
    return isClose(mention.first, harm) && lengthOf(mention.value) <= FEW_DAYS
  })
}

/** Not what only stands before another noun [regime media, a war monitor]. */
function isLongCause({ tokens }: ReadSentence['tree'], lemmas: readonly string[], at: number): boolean {
  const next = tokens[at + 1]?.upos
  return LONG_CAUSES.has(lemmas[at] ?? '') && next !== 'NOUN' && next !== 'PROPN'
}

/** By the second word of a phrase, those that may be its first. */
type Phrases = ReadonlyMap<string, readonly string[]>

/** Of what comes again and again. */
const PERIODS: Phrases = new Map([
  ['year', ['each', 'every', 'a', 'per', 'last', 'past']],
  ['years', ['recent']],
  ['months', ['recent']],
  ['decade', ['past']],
  ['century', ['this']],
])
/** Of several happenings so far. */
const SEASONS: Phrases = new Map(
  ['year', 'winter', 'summer', 'spring', 'autumn', 'season'].map((word) => [word, ['this']]),
)

/** [at this year's festival] is one happening. */
function isOwner(form: string | undefined): boolean {
  return form === "'s" || form === '’s'
}

/** [so far this year, every year] */
function isPeriodic({ forms }: ReadSentence, harm: Harm, phrases: Phrases): boolean {
  return forms.some(
    (form, at) =>
      phrases.get(form)?.includes(forms[at - 1] ?? '') === true && isClose(at - 1, harm) && !isOwner(forms[at + 1]),
  )
}
