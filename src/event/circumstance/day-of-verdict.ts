import type { DateMention } from '../../model/mention.ts'
import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { wordSet } from '../../util/word-set.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { COURT_TYPES, JUSTICE_TYPES } from '../lexicon/court-types.ts'
import type { ReadSentence } from '../reading.ts'
import { caseOf } from '../role/deed-of-case.ts'
import type { Trigger } from '../trigger.ts'
import { spanOf } from './date-span.ts'

/** What leads from a verdict to what it is about. */
const CHARGED_WITH = wordSet('of with for in on over to')
/** Tokens from the word of a court to the day [found *guilty of the murder of her husband in Almara* on Monday]. */
const WIDEST_CHARGE = 14
const OF_CHARGE = new Set(['NOUN', 'ADJ', 'NUM', 'CCONJ'])
/** A verdict comes months after the crime: the day of this week beside both is the verdict's. */
const THIS_WEEK = 7 * MINUTES_PER_DAY

const VERDICTS = wordSet('convict guilty clear acquit jail sentence imprison exonerate sentenced conviction')

/**
 * [convicted of murder *on Thursday*, jailed for killing a man *on Monday*, charged with theft on Monday]: the court's day,
 * and none of the crime. Not [charged with the murder on Monday of Ana Brandt, convicted of killing two men in 2019].
 */
export function courtOfDay(sentence: ReadSentence, date: DateMention, triggers: readonly Trigger[]): Trigger | null {
  const { forms, tree } = sentence
  const { first } = date
  const court = triggers.findLast(({ type, last }) => JUSTICE_TYPES.has(type) && last < first - 1)
  if (forms[first] !== 'on' || !court || first - court.last > WIDEST_CHARGE) return null
  const between = tree.tokens.slice(court.last + 1, first)
  const preposition = between.findIndex(({ form }) => CHARGED_WITH.has(form.toLowerCase()))
  const isOneClause = between.every(({ xpos, form }) => !FINITE_TAGS.has(xpos) && form !== ',')
  const isCrime = triggers.some(({ at }) => at > court.last && at < first)
  if (preposition < 0 || !isOneClause || !isCrime) return null
  const isBare = between.slice(preposition + 1).every(({ upos, xpos }) => OF_CHARGE.has(upos) || xpos === 'VBN')
  return isBare || isVerdictOfWeek(sentence, date, court) ? court : null
}

/** A court sits on a day, and soon after told of; what it looks into was in a month or long ago. */
const LONGEST_SITTING = 3 * MINUTES_PER_DAY
const LONG_BEFORE = 60 * MINUTES_PER_DAY

/** [found guilty of the murder of Ana Lind in Varo *in October 2011*]: the deed's time, whatever the tree hangs it on. */
export function deedOfDate(sentence: ReadSentence, date: DateMention, triggers: readonly Trigger[]): Trigger | null {
  const { tree, written } = sentence
  const span = spanOf(date.value ?? '')
  const deed = triggers.findLast(({ last }) => last < date.first)
  if (!span || !deed || !caseOf(sentence, deed)) return null
  const isLong = span.end - span.start > LONGEST_SITTING
  if (!isLong && !(written && span.end < written.start - LONG_BEFORE)) return null
  const between = tree.tokens.slice(deed.last + 1, date.first)
  return between.every(({ xpos, form }) => !FINITE_TAGS.has(xpos) && form !== ',') ? deed : null
}

function isVerdictOfWeek({ written, lemmas }: ReadSentence, { value }: DateMention, court: Trigger): boolean {
  const day = spanOf(value ?? '')
  if (!COURT_TYPES.has(court.type) || !written || !day || day.end - day.start > MINUTES_PER_DAY) return false
  const isVerdict = lemmas.slice(court.first, court.last + 1).some((lemma) => VERDICTS.has(lemma))
  return isVerdict && written.start - day.start <= THIS_WEEK && day.start < written.end
}
