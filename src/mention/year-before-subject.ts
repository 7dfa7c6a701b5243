import { FINITE_TAGS } from '../util/finite-tag.ts'
import { tagAt, type WordedSentence, wordAt } from './sentence-words.ts'

const BEFORE_YEARS: ReadonlySet<string> = new Set(['in', 'since', 'until', 'during', 'by'])
const BEFORE_CLAUSES: ReadonlySet<string> = new Set([
  '',
  ',',
  ';',
  ':',
  '-',
  '–',
  '—',
  '"',
  '“',
  '(',
  'and',
  'but',
  'that',
])
const RECENT = /^(?:19|20)\d\d$/
/** Most words of a subject without an article [2016 *angry young voters*]. */
const LONGEST_SUBJECT = 4
const OF_SUBJECT = /^(?:JJ|NN|NNS|VBN)$/

/**
 * [*In 2016* voters rejected the plan]: a figure of four digits behind a preposition that opens a clause is a year, where the
 * plural behind it is the subject of a verb; not [in 2016 homes the power was cut].
 */
export function isYearBeforeSubject(sentence: WordedSentence, at: number): boolean {
  if (!RECENT.test(wordAt(sentence, at)) || !BEFORE_YEARS.has(wordAt(sentence, at - 1))) return false
  if (!BEFORE_CLAUSES.has(wordAt(sentence, at - 2))) return false
  let next = at + 1
  while (next <= at + LONGEST_SUBJECT && OF_SUBJECT.test(tagAt(sentence, next))) next += 1
  return next > at + 1 && tagAt(sentence, next - 1) === 'NNS' && FINITE_TAGS.has(tagAt(sentence, next))
}
