import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import { inDigits } from '../figure.ts'
import type { ReadSentence } from '../reading.ts'
import { isWithdrawn } from '../withdrawn.ts'

const CONFIDENCE = 0.8
const WHOLE = /^(?:(?:at least|about|more than|nearly) )?\d{1,5}$/

/**
 * How many a vehicle carried, where all of them are counted. [with 96 people on board, the 61 people aboard, was carrying
 * nine passengers and two crew]; of passengers or pupils alone the rest is not told.
 */
export function aboardIn(sentence: ReadSentence): FoundValue | null {
  const figures = sentence.mentions.filter(
    (mention): mention is QuantityMention => mention.kind === 'quantity' && !isWithdrawn(sentence, mention),
  )
  for (const figure of figures) {
    const own = carriedIn(sentence, figure) ?? sumIn(sentence, figure, figures)
    if (own) return own
  }
  return null
}

const EVERYBODY = wordSet('person people soul occupant')
const LEADS = wordSet('with the all carrying carried had have has were was')
const BETWEEN = wordSet('were was who had been in total')

function carriedIn(sentence: ReadSentence, figure: QuantityMention): FoundValue | null {
  const { first, counted, countedLemma, value, last } = figure
  if (counted !== null && !EVERYBODY.has(countedLemma ?? '')) return null
  const board = boardBehind(sentence, last)
  if (board >= 0 && isOfAll(sentence, figure, board)) return found(inDigits(value), first, board)
  const isCarried = CARRYING.has(sentence.forms[first - 1] ?? '') && counted !== null
  return isCarried ? found(inDigits(value), first, last) : null
}

/** The token of [aboard] or [on board] behind a figure; -1 where there is none. */
function boardBehind({ forms }: ReadSentence, last: number): number {
  let at = last + 1
  while (BETWEEN.has(forms[at] ?? '') && at <= last + 3) at += 1
  return forms[at] === 'aboard' || (forms[at] === 'on' && forms[at + 1] === 'board') ? at : -1
}

/** [*with* 96 people on board, *the* 61 aboard; Eleven people *were* on board, said *that* eleven were]; not [killing 12 people on board]. */
function isOfAll({ forms }: ReadSentence, { first, last }: QuantityMention, board: number): boolean {
  const lead = forms[first - 1] ?? ''
  if (LEADS.has(lead) || forms[first] === 'all') return true
  return board > last + 1 && (first === 0 || OPENS_CLAUSE.has(lead))
}

const OPENS_CLAUSE = new Set([',', 'and', 'that'])
const CARRYING = wordSet('carrying carried')
const WIDEST_CREW = 5

/** [nine passengers and two crew, 12 passengers and a crew of four] */
function sumIn(
  { forms, lemmas }: ReadSentence,
  { first, last, countedLemma, value }: QuantityMention,
  figures: readonly QuantityMention[],
): FoundValue | null {
  if (countedLemma !== 'passenger' || !(CARRYING.has(forms[first - 1] ?? '') || forms[first - 1] === 'with'))
    return null
  if (forms[last + 1] !== 'and') return null
  const crew = figures.find((figure) => figure.first > last && figure.first <= last + WIDEST_CREW)
  if (!crew || !lemmas.slice(last + 2, crew.last + 2).includes('crew')) return null
  const [left, right] = [inDigits(value), inDigits(crew.value)]
  if (!/^\d+$/.test(left) || !/^\d+$/.test(right)) return null
  return found(`${Number(left) + Number(right)}`, first, crew.last)
}

function found(value: string, first: number, last: number): FoundValue | null {
  if (!WHOLE.test(value)) return null
  return { attribute: 'aboard', value, party: null, first, last, confidence: CONFIDENCE }
}
