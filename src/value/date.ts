import type { DateValue, UnresolvedValue, ValueProblem } from '../model/value.ts'
import { formatDate } from './date/format.ts'
import { datePrecision } from './date/precision.ts'
import { writeEdtf } from './edtf/canonical.ts'
import { isEdtfProblem } from './edtf/date.ts'
import { misspelledDate } from './edtf/hint.ts'
import { type Edtf, readEdtf } from './edtf.ts'
import type { ValueReader } from './value-reader.ts'

/** What is written where a text tells a date that nothing resolves. */
const UNRESOLVED = 'unresolved'

/**
 * Dates and intervals in EDTF level 0 and 1: `2018-10`, `../2018-07-31`, `2025-07-31T14:00Z`, `2018~`, `201X`.
 * A bare day is that day in UTC, a season that of the northern hemisphere; how far either may be off is for comparing.
 */
export const dateReader: ValueReader<DateValue> = { kind: 'date', parse: parseDate, format: formatDate }

function parseDate(text: string): DateValue | UnresolvedValue | ValueProblem {
  if (text === UNRESOLVED) return { kind: 'unresolved', written: text, canonical: text }
  const edtf = readEdtf(text) ?? misspelledDate(text)
  return isEdtfProblem(edtf) ? edtf : dateValue(text, edtf)
}

function dateValue(written: string, edtf: Edtf): DateValue {
  const ends = [edtf.first, edtf.last]
  return {
    kind: 'date',
    written,
    canonical: writeEdtf(edtf),
    start: edtf.first.start,
    end: edtf.last.end,
    precision: datePrecision(edtf),
    isApproximate: ends.some((end) => end.qualifier === '~' || end.qualifier === '%'),
    isUncertain: ends.some((end) => end.qualifier === '?' || end.qualifier === '%'),
    isFloating: ends.some((end) => end.zone === 'floating'),
  }
}
