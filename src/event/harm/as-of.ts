import type { DateMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { hasBegun, lengthOf } from '../circumstance/date-span.ts'
import type { ReadSentence } from '../reading.ts'
import type { Harm } from './figure.ts'

/** What a figure that had been reached is told with [had died, stood at 14, were dead]. */
const REACHED = wordSet('have stand reach be rise climb')

/** [by Tuesday evening 24 bodies had been found; 25 had died as of Monday]: until when the figures of a sentence were counted. */
export function withAsOf(sentence: ReadSentence, figures: readonly Harm[]): readonly Harm[] {
  if (figures.length === 0) return figures
  const days = sentence.mentions.filter(
    (mention): mention is DateMention => mention.kind === 'date' && isDayOfCount(sentence, mention),
  )
  const [day] = days
  return day && days.length === 1 ? figures.map((harm) => ({ ...harm, asOf: day.value })) : figures
}

/** Not when it happened [by Tuesday evening 24 bodies had been recovered]. */
export function isDayOfCount(sentence: ReadSentence, day: DateMention): boolean {
  return sentence.lemmas.some((lemma) => REACHED.has(lemma)) && isUntil(sentence, day)
}

/** A day, told with the `by` before it or without. */
const UNTIL = new Set(['point', 'end', 'deadline'])

function isUntil(sentence: ReadSentence, { first, last, value, reading }: DateMention): boolean {
  if (value === null || !UNTIL.has(reading) || lengthOf(value) > MINUTES_PER_DAY) return false
  // [killed by Monday's blast]
  if (sentence.tree.tokens[last + 1]?.xpos === 'POS' || !hasBegun(value, sentence.written)) return false
  return isLed(sentence.forms, first) || isLed(sentence.forms, first - 1)
}

/** [by, as of] */
function isLed(forms: readonly string[], at: number): boolean {
  return (
    forms[at] === 'by' ||
    (forms[at] === 'of' && forms[at - 1] === 'as') ||
    (forms[at] === 'as' && forms[at + 1] === 'of')
  )
}
