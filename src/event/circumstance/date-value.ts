/** What a date says of a happening, where that is less than the day it names. */
import type { DateMention } from '../../model/mention.ts'
import { calendarDay, dayNumber } from '../../value/date/calendar.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/
const DAY_AND_TIME = /^\d{4}-\d\d-\d\d(?:T[^/]*)?$/

/** EDTF; null of a date that could not be resolved. */
export function dateOf(sentence: ReadSentence, mention: DateMention, trigger: Trigger): string | null {
  const { value } = mention
  if (value === null) return null
  if (isFoundDead(trigger)) return DAY_AND_TIME.test(value) ? `../${value.slice(0, DATE_LENGTH)}` : value
  return dayAsSaid(sentence, mention, value)
}

/** [“*Tonight* was a vigil that became a riot,” he wrote]: when it was said, which may be the day before it is told. */
export function dayAsSaid(sentence: ReadSentence, mention: DateMention, value: string): string {
  return isTodayOfSpeaker(sentence, mention) ? orDayBefore(value) : value
}

const DATE_LENGTH = 'YYYY-MM-DD'.length

/** [was *found dead* on Tuesday]: by then, and nobody says since when. */
function isFoundDead({ type, lemma }: Trigger): boolean {
  return type === 'death' && lemma.startsWith('find')
}

const TODAY: ReadonlySet<string> = new Set(['today', 'tonight', 'morning', 'afternoon', 'evening'])

function isTodayOfSpeaker({ forms }: ReadSentence, { first, last }: DateMention): boolean {
  return TODAY.has(forms[last] ?? '') && isQuotedAt(forms, first)
}

function orDayBefore(value: string): string {
  const [, year = '', month = '', day = ''] = DAY.exec(value) ?? []
  if (year === '') return value
  const before = calendarDay(dayNumber({ year: Number(year), month: Number(month), day: Number(day) }) - 1)
  const text = [before.year, before.month, before.day].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
  return `${text.join('-')}/${value}`
}

const QUOTES = /^["“”]$|^(?:``|'')$/

/** Whether a token stands in quotation marks that open in its sentence. */
export function isQuotedAt(forms: readonly string[], at: number): boolean {
  return forms.slice(0, at).filter((form) => QUOTES.test(form)).length % 2 === 1
}
