import { wordSet } from '../util/word-set.ts'
import { isConverted, isPartialAmount } from './partial-amount.ts'
import type { ReadSentence } from './reading.ts'
import { lifeTerm } from './role/life-term.ts'
import { isFurther } from './role/stake.ts'
import type { Trigger } from './trigger.ts'

/** The tokens of a figure. */
export interface TokenSpan {
  readonly first: number
  readonly last: number
}

/** Tokens around a figure. */
const REACH = 4

type Exclusion = (sentence: ReadSentence, trigger: Trigger, mention: TokenSpan) => boolean

/** Figures of the right dimension that tell of something else. */
export const NOT_ITS_OWN: Readonly<Record<string, Exclusion>> = {
  amount: (sentence, _, mention) => isPartialAmount(sentence, mention.last) || isConverted(sentence, mention),
  stake: (sentence, _, mention) =>
    isChange(sentence, mention.first) || isComparison(sentence, mention.last) || isFurther(sentence.forms, mention),
  score: (sentence, { last }, mention) =>
    (mention.first !== last + 1 && isStanding(sentence, mention)) ||
    isOfPart(sentence, mention) ||
    isOfSeries(sentence, last, mention),
  age: isOfAnother,
  // [jailed for life with a minimum term of 24 years]
  term: (sentence, trigger, mention) =>
    isServed(sentence, mention) || isOfAside(sentence, trigger, mention) || lifeTerm(sentence, trigger).length > 0,
  magnitude: (sentence, { at }, { first, last }) =>
    isNoStrength(sentence, first, last) ||
    countsThings(sentence, last) ||
    (at === last && sentence.tree.tokens[at]?.xpos === 'NNS' && first < at),
  votes: (sentence, _, mention) => isOfCounted(sentence, mention),
  turnout: (sentence, _, mention) => isSoFar(sentence, mention),
}

const MEASURING = wordSet('measure register')

/** [*75 buildings* fell in a magnitude 6.6 quake]; not [6.6 points on the Richter scale]. */
function countsThings({ tree, lemmas }: ReadSentence, last: number): boolean {
  return tree.tokens[last]?.xpos === 'NNS' && !DEGREES.has(lemmas[last] ?? '')
}

const DEGREES = new Set(['point', 'degree'])

/** [measured 30 metres, registered 12 aftershocks]; [measured 7.4, measured it at magnitude 7.4] are strengths. */
function isNoStrength({ lemmas, forms }: ReadSentence, first: number, last: number): boolean {
  const isMeasured = lemmas.slice(Math.max(0, first - REACH), first).some((lemma) => MEASURING.has(lemma))
  const isOfScale = forms.slice(first, last + 1).some((form) => /^\d\.\d$/.test(form))
  return isMeasured && !isOfScale && forms[last + 1] !== 'on'
}

/** [The day before Brandt's death, 36-year-old Tom Reed died]: of the name beside it, which the trigger does not stand by. */
function isOfAnother({ mentions }: ReadSentence, trigger: Trigger, { first }: TokenSpan): boolean {
  const named = new Set(
    mentions.flatMap((mention) => (mention.kind === 'party' && mention.form === 'name' ? [mention.party] : [])),
  )
  return named.size > 1 && Math.abs(trigger.at - first) > NEAREST_AGE
}

const NEAREST_AGE = 3
const COUNTING = wordSet('count process tally report scrutinize scrutinise check')

const HOURS = wordSet('noon midday pm am p.m. a.m. hour')
/** Tokens between a time of day and the figure that was reached by then. */
const WIDEST_HOUR = 14

/** [turnout was 12 percent at noon, had reached 30 percent by 4 p.m.]: not that of the whole day. */
function isSoFar({ lemmas }: ReadSentence, { first, last }: TokenSpan): boolean {
  const behind = lemmas.slice(last + 1, last + 6)
  const isBefore = lemmas.slice(Math.max(0, first - WIDEST_HOUR), first).some((lemma) => HOURS.has(lemma))
  return isBefore || behind.some((lemma) => HOURS.has(lemma)) || behind.join(' ').includes('so far')
}

/** [with 99.4 percent of ballots counted]: how far the count is. */
function isOfCounted({ lemmas, forms }: ReadSentence, { last }: TokenSpan): boolean {
  return forms[last + 1] === 'of' && lemmas.slice(last + 2, last + 7).some((lemma) => COUNTING.has(lemma))
}

const RECORDS = wordSet('go fall drop improve slip stand rise record move')
const HALFWAY = wordSet('lead advantage deficit run burst start record')

/** [went 5-11, fell to 5-10; raced out to a 14-0 lead]: no end of a game. */
function isStanding({ lemmas }: ReadSentence, { first, last }: TokenSpan): boolean {
  const before = lemmas[first - 1] === 'to' ? (lemmas[first - 2] ?? '') : (lemmas[first - 1] ?? '')
  const behind = lemmas[last + 1] === 'series' ? last + 2 : last + 1
  return RECORDS.has(before) || HALFWAY.has(lemmas[behind] ?? '')
}

const PARTS_OF_MATCH = wordSet('set frame quarter half period tie-break tiebreak tiebreaker inning')
const BREAKS = wordSet('half halftime half-time break interval')

/** [led 2-0 *at half-time*, taking the deciding *set* 7-5]: of a part of it. */
function isOfPart({ lemmas, forms }: ReadSentence, { first, last }: TokenSpan): boolean {
  if (PARTS_OF_MATCH.has(lemmas[first - 1] ?? '')) return true
  const isThen = forms[last + 1] === 'at' || forms[last + 1] === 'by'
  return isThen && forms.slice(last + 2, last + 4).some((form) => BREAKS.has(form))
}

/** [beat Ashford by two runs to take the series 2-1]: of all their games. */
function isOfSeries({ lemmas, isVerb }: ReadSentence, trigger: number, { first }: TokenSpan): boolean {
  if (lemmas[first - 1] !== 'series') return false
  for (let at = trigger + 1; at < first; at += 1) if (isVerb(at)) return true
  return false
}

/** [served nine months of a sentence of two years, with nine months to serve]: not the whole term. */
function isServed({ lemmas, forms }: ReadSentence, { first, last }: TokenSpan): boolean {
  const isOf = forms[first - 1] === 'served' && forms[last + 1] === 'of'
  return isOf || (forms[last + 1] === 'to' && lemmas[last + 2] === 'serve')
}

/** [named Ana Brandt, *its counsel for ten years,* chair]: of what somebody did before. */
function isOfAside({ forms }: ReadSentence, { type, last }: Trigger, { first }: TokenSpan): boolean {
  return type === 'appointment' && forms.slice(last + 1, first).includes(',')
}

/** [a premium of 22 percent, shares rose 5 percent]: what a price changed by is no part of a company. */
function isChange({ lemmas }: ReadSentence, first: number): boolean {
  return lemmas.slice(Math.max(0, first - REACH), first).some((lemma) => CHANGES.has(lemma))
}

/** [*34 percent above* the last price] */
function isComparison({ forms }: ReadSentence, last: number): boolean {
  return COMPARING.has(forms[last + 1] ?? '')
}

const COMPARING = wordSet('above below higher lower more less premium over under')

const CHANGES = wordSet(
  'premium discount rise fall gain drop jump surge climb slip slide lose soar plunge tumble increase decrease up down growth by',
)
