/**
 * EDTF (ISO 8601-2) levels 0 and 1: dates and intervals.
 * Source: https://www.loc.gov/standards/datetime/
 */
import type { DateValue, ValueProblem } from '../model/value.ts'
import { readClockTime } from './edtf/clock.ts'
import {
  type EdtfDate,
  type EdtfForm,
  type EdtfReading,
  isEdtfProblem,
  readCalendarDate,
  readLongYear,
} from './edtf/date.ts'
import { readUnspecified } from './edtf/unspecified.ts'

/** A date alone is an interval from itself to itself. */
export interface Edtf {
  readonly first: EdtfDate
  readonly last: EdtfDate
}

/** Longer than any date or interval of these levels; what is longer is not looked at. */
export const LONGEST_EDTF = 100

const OPEN_START = {
  start: Number.NEGATIVE_INFINITY,
  end: Number.NEGATIVE_INFINITY,
  earliest: Number.NEGATIVE_INFINITY,
  latest: Number.NEGATIVE_INFINITY,
  precision: 'day',
  qualifier: '',
  zone: null,
} as const
const OPEN_END = {
  ...OPEN_START,
  start: Number.POSITIVE_INFINITY,
  end: Number.POSITIVE_INFINITY,
  earliest: Number.POSITIVE_INFINITY,
  latest: Number.POSITIVE_INFINITY,
} as const

/** What may start or end an interval; seasons are calendar dates that may not. */
const FORMS_OF_ENDS: readonly EdtfForm[] = [readCalendarDate, readClockTime]
const FORMS_ALONE: readonly EdtfForm[] = [readUnspecified, readLongYear]
const FORMS: readonly EdtfForm[] = [...FORMS_OF_ENDS, ...FORMS_ALONE]

/** Null when the text has no form of EDTF; a problem when it has one and still names no time. */
export function readEdtf(text: string): EdtfReading<Edtf> | null {
  if (text.length > LONGEST_EDTF) return null
  const [firstText = '', lastText, ...others] = text.split('/')
  if (others.length > 0) return null
  if (lastText !== undefined) return readInterval(text, firstText, lastText)
  const date = firstForm(text, FORMS)
  return !date || isEdtfProblem(date) ? date : { first: date, last: date }
}

function readInterval(text: string, firstText: string, lastText: string): EdtfReading<Edtf> | null {
  const first = readEnd(firstText, OPEN_START)
  const last = readEnd(lastText, OPEN_END)
  if (!(first && last)) return null
  if (isEdtfProblem(first)) return first
  if (isEdtfProblem(last)) return last
  return intervalProblem(text, first, last) ?? { first, last }
}

function readEnd(text: string, open: typeof OPEN_START | typeof OPEN_END): EdtfReading<EdtfDate> | null {
  return text === '' || text === '..' ? { ...open, boundless: text } : readEndDate(text)
}

function readEndDate(text: string): EdtfReading<EdtfDate> | null {
  const date = firstForm(text, FORMS_OF_ENDS)
  if (date && (isEdtfProblem(date) || date.precision !== 'season')) return date
  const standsAlone = date ?? firstForm(text, FORMS_ALONE)
  return (
    standsAlone && {
      problem: `\`${text}\` cannot start or end an interval`,
      hint: 'write a year, a month or a day there, like `2018-03`',
    }
  )
}

function firstForm(text: string, forms: readonly EdtfForm[]): EdtfReading<EdtfDate> | null {
  for (const form of forms) {
    const reading = form(text)
    if (reading) return reading
  }
  return null
}

function intervalProblem(text: string, first: EdtfDate, last: EdtfDate): ValueProblem | null {
  if (first.boundless !== null && last.boundless !== null) {
    return { problem: `\`${text}\` names no date`, hint: 'write at least one end, like `../2018-07-31`' }
  }
  if (first.start < last.end) return null
  return { problem: `\`${text}\` is reversed: the start lies after the end`, hint: 'write the earlier date first' }
}

/** A ladder asks for the ends of one value many times. */
const endsOfValues = new WeakMap<object, Edtf>()

/** The ends of a value, each with its own precision, zone and qualifier. Throws when its canonical form is no EDTF. */
export function canonicalEnds(value: Pick<DateValue, 'canonical'>): Edtf {
  const known = endsOfValues.get(value)
  if (known) return known
  const ends = readEdtf(value.canonical)
  if (!ends || isEdtfProblem(ends)) throw new Error(`the canonical form of a date must be EDTF: ${value.canonical}`)
  endsOfValues.set(value, ends)
  return ends
}
