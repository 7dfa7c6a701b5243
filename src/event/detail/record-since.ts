import type { DateMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { lastWithin } from '../near-words.ts'
import type { ReadSentence } from '../reading.ts'

const RECORDS = wordSet('record mark best')
const BREAKING = wordSet('break beat smash shatter better eclipse surpass topple improve rewrite lower')
/** Lemmas between the record and the year from which it was [that Reed *had set in* 2016, which *had stood since* 2016]. */
const SET = wordSet('set stand date run establish hold')
/** Tokens from the record to its year, and back to who broke it. */
const WIDEST = 14
const YEAR = /^(?:19|20)\d\d$/

/** Since when a record had stood, of whoever broke it. */
interface RecordBroken {
  readonly attribute: 'start'
  readonly of: string
  readonly first: number
  readonly last: number
  readonly owner: number
}

/** [broke a *record that had stood since 2016*, beat the *record* Hannah Tague had *set in 2016*, broke Tague's *2016 record*]: of whoever broke it. */
export function recordSince(sentence: ReadSentence, date: DateMention): RecordBroken | null {
  const { lemmas } = sentence
  const value = date.value ?? ''
  if (!YEAR.test(value)) return null
  const record = recordOf(sentence, date)
  const verb = lastWithin(lemmas, record, WIDEST, (lemma, at) => BREAKING.has(lemma) && sentence.isVerb(at))
  const owner = verb < 0 ? null : breakerBefore(sentence, verb)
  if (owner === null) return null
  const [first, last] = record < date.first ? [record, date.last] : [date.first, record]
  return { attribute: 'start', of: 'record', first, last, owner }
}

/** Token of the record that a year is of; -1 of none. */
function recordOf({ lemmas, forms }: ReadSentence, { first, last }: DateMention): number {
  // [Tague's 2016 record]
  if (RECORDS.has(lemmas[last + 1] ?? '') || RECORDS.has(lemmas[last + 2] ?? ''))
    return RECORDS.has(lemmas[last + 1] ?? '') ? last + 1 : last + 2
  const record = lastWithin(lemmas, first, WIDEST, (lemma) => RECORDS.has(lemma))
  if (record < 0) return -1
  const between = lemmas.slice(record + 1, first)
  const isFrom = between.length === 0 && /^(?:from|of|since)$/.test(forms[first] ?? '')
  return isFrom || between.some((lemma) => SET.has(lemma)) ? record : -1
}

/** The last person told before the verb, by name or pronoun [*Her* time beat the record]. */
function breakerBefore({ mentions, parties }: ReadSentence, verb: number): number | null {
  const people = mentions.flatMap((mention) =>
    mention.kind === 'party' && mention.last < verb && parties[mention.party]?.nature === 'person'
      ? [mention.party]
      : [],
  )
  return people.at(-1) ?? null
}
