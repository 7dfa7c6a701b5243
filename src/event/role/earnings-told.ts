import type { PartyMention, QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { calendarDay, MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import type { FoundValue } from '../fact.ts'
import { subjectBefore } from '../order.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { RoleContext } from './context.ts'
import { endsInName } from './is-named.ts'

const CONFIDENCE = 0.75

/** The attribute that each word for what a company makes fills. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  profit: 'profit',
  earnings: 'profit',
  income: 'profit',
  earn: 'profit',
  loss: 'loss',
  lose: 'loss',
  revenue: 'revenue',
  turnover: 'revenue',
  sale: 'revenue',
}
/** What is left of it after what: figures of two kinds are two. */
const KINDS: Readonly<Record<string, string>> = {
  net: 'net',
  operating: 'operating',
  pretax: 'pre-tax',
  'pre-tax': 'pre-tax',
  gross: 'gross',
  core: 'core',
  adjusted: 'adjusted',
  underlying: 'underlying',
  headline: 'headline',
  attributable: 'attributable',
}
/** Before the figure that was reached [a profit *of* 5 million, fell *to* 5 million]; not [from 5 million, by 5 million]. */
const LEADS = wordSet('of to at be reach total hit : (')
const ABOUT = wordSet('about around nearly almost some roughly a record just over more than')
/** What has not been made yet, or by somebody's guess. */
const GUESSING = wordSet(
  'expect forecast predict estimate guidance outlook target project analyst consensus plan hope aim will would could may warn',
)
const OTHER_TIMES = wordSet('earlier previous prior')
/** Tokens from the word to its figure [profit in the first three months of the year rose 12 percent *to*]. */
const WIDEST = 16
const BEFORE = 3

/** The figure that a word for what a company makes has in its sentence; null where it has none. */
export function earningsFigure(sentence: ReadSentence, at: number): QuantityMention | null {
  const { lemmas, tree } = sentence
  const sums = sentence.mentions.filter(
    (mention): mention is QuantityMention => mention.kind === 'quantity' && mention.dimension === 'money',
  )
  const reach = behindAside(sentence, at) + WIDEST
  const behind = sums.find((sum) => sum.first > at && sum.first <= reach && isReached(sentence, at, sum.first))
  const before = sums.find(
    (sum) =>
      sum.last < at &&
      at - sum.last <= BEFORE &&
      tree.tokens.slice(sum.last + 1, at).every(({ upos }) => upos === 'ADJ' || upos === 'NOUN'),
  )
  const found = before ?? behind ?? null
  if (!found) return null
  const around = lemmas.slice(Math.max(0, at - BEFORE * 2), Math.max(at, found.last) + BEFORE)
  return around.some((lemma) => GUESSING.has(lemma) || OTHER_TIMES.has(lemma)) && isGuess(sentence, at, found)
    ? null
    : found
}

/** [had expected a profit of]; not [a profit of 5 million, more than analysts had expected]. */
function isGuess({ lemmas }: ReadSentence, at: number, { first }: QuantityMention): boolean {
  return lemmas
    .slice(Math.max(0, Math.min(at, first) - BEFORE * 2), Math.max(at, first))
    .some((lemma) => GUESSING.has(lemma) || OTHER_TIMES.has(lemma))
}

function isReached({ lemmas, forms, isVerb, tree }: ReadSentence, at: number, first: number): boolean {
  let lead = first - 1
  while (lead > at && ABOUT.has(lemmas[lead] ?? '')) lead -= 1
  // [earned 5 million]
  if (lead === at) return isVerb(at)
  const between = lemmas.slice(behindAside({ forms, isVerb, tree }, at) + 1, lead)
  if (between.some((lemma) => ATTRIBUTES[lemma] !== undefined) || forms.slice(at + 1, lead).includes(';')) return false
  return LEADS.has(lemmas[lead] ?? '') || forms[lead] === ':'
}

/** Longest aside between a word and its verb. */
const LONGEST_ASIDE = 24

/** [earnings, *the main measure of profit, which leaves out one-off items*, came to]: the comma that ends what is told aside, else the word itself. */
function behindAside({ forms, isVerb, tree }: Pick<ReadSentence, 'forms' | 'isVerb' | 'tree'>, at: number): number {
  if (forms[at + 1] !== ',') return at
  const end = forms.findIndex(
    (form, index) =>
      form === ',' &&
      index > at + 1 &&
      index <= at + LONGEST_ASIDE &&
      (isVerb(index + 1) || tree.tokens[index + 1]?.upos === 'AUX'),
  )
  return end < 0 ? at : end
}

/** What a company made, with the kind and the time it is of as its scope [a net profit of $5 million in the first quarter]. */
export function earningsTold({ sentence, parties, before }: RoleContext, { type, at }: Trigger): readonly FoundValue[] {
  const attribute = type === 'earnings' ? ATTRIBUTES[sentence.lemmas[at] ?? ''] : undefined
  const figure = attribute === undefined ? null : earningsFigure(sentence, at)
  if (attribute === undefined || !figure) return []
  const { value, first, last } = figure
  const kind = attribute === 'revenue' ? '' : kindBefore(sentence, at)
  const period = periodTold(sentence) ?? periodBefore(before) ?? periodOfText(sentence)
  const of = [kind, [period, olderYear(sentence, figure)].filter(Boolean).join(' ')]
    .filter((word) => word !== '')
    .join(', ')
  const maker = makerBefore(sentence, at)
  const name = parties[maker?.party ?? -1]?.names[0]
  const told = { attribute, value, party: null, of, first, last, confidence: CONFIDENCE }
  if (!maker || name === undefined || !endsInName(name) || parties[maker.party]?.nature !== 'organization')
    return [told]
  return [
    told,
    {
      ...told,
      attribute: 'organization',
      value: name,
      party: maker.party,
      of: null,
      first: maker.first,
      last: maker.last,
    },
  ]
}

/** Tokens from the word to what it is before. */
const FARTHEST_KIND = 8

const REPORTING = wordSet('report post make record announce book register swing slump slip fall plunge suffer incur')

/** [Gamma *reported* a profit]: who did. */
function makerBefore(sentence: ReadSentence, at: number): PartyMention | null {
  const verb = sentence.lemmas.findLastIndex(
    (lemma, index) => index < at && sentence.isVerb(index) && REPORTING.has(lemma),
  )
  const subject = verb < 0 ? null : subjectBefore(sentence, verb)
  return subject ? mentionAt(sentence, 'party', subject.last) : null
}

function kindBefore({ lemmas, forms }: ReadSentence, at: number): string {
  if (lemmas[at] === 'earn') return 'net'
  // [lost 84 million pounds *before tax*]
  const before = forms.indexOf('before', at)
  if (before > at && before <= at + FARTHEST_KIND && forms[before + 1] === 'tax') return 'pre-tax'
  if (forms[at + 1] === 'attributable') return 'attributable'
  const found = forms.slice(Math.max(0, at - BEFORE), at).findLast((form) => KINDS[form] !== undefined)
  return KINDS[found ?? ''] ?? ''
}

/** Weeks of a quarter, a half and a year as retailers count them. */
const WEEKS: Readonly<Record<string, string>> = { 13: 'quarter', 26: 'half', 52: 'year', 53: 'year' }

const QUARTERS = wordSet('quarter quarterly q1 q2 q3 q4')
const HALVES = wordSet('half half-year interim')
/** An interim dividend is told in results of the year too. */
const TOLD_HALVES = wordSet('half half-year')
const WHOLE = wordSet('last full whole fiscal financial')
const TOLD_QUARTERS: ReadonlySet<string> = new Set([...QUARTERS, 'Q1', 'Q2', 'Q3', 'Q4'])

const PARTS = [
  { name: 'quarter', words: QUARTERS, months: 'three' },
  { name: 'half', words: HALVES, months: 'six' },
  { name: 'nine months', words: new Set<string>(), months: 'nine' },
] as const

/** Of what time a sentence tells: [quarter], [half], [nine months] or [year]; null where it tells none. */
function periodTold(sentence: ReadSentence): string | null {
  const { lemmas, forms } = sentence
  const part = PARTS.find(({ words, months }) => lemmas.some((lemma) => words.has(lemma)) || isMonths(forms, months))
  if (part) return part.name
  const weeks = forms.find((form, at) => WEEKS[form] !== undefined && forms[at + 1] === 'weeks')
  if (weeks !== undefined) return WEEKS[weeks] ?? null
  const isYear = forms.some((form, at) => (form === 'year' && WHOLE.has(forms[at - 1] ?? '')) || form === 'annual')
  return isYear || isYearBefore(sentence) ? 'year' : null
}

/** [a profit of $5 million for 2025]: of a year that is over. */
function isYearBefore({ forms, written }: ReadSentence): boolean {
  if (written === null) return false
  const { year } = calendarDay(Math.floor(written.start / MINUTES_PER_DAY))
  return forms.some((form, at) => form === `${year - 1}` && DURING.has(forms[at - 1] ?? ''))
}

/** [*in 2019*, before the pandemic, turnover was 161 million]: which year, where it is none of the last two; null else. */
function olderYear({ forms, written }: ReadSentence, { first, last }: QuantityMention): string | null {
  if (written === null) return null
  const { year } = calendarDay(Math.floor(written.start / MINUTES_PER_DAY))
  const isTold = (form: string, at: number) => YEAR.test(form) && DURING.has((forms[at - 1] ?? '').toLowerCase())
  const next = forms.findIndex((form, at) => at > last && (isTold(form, at) || APART.has(form)))
  const told =
    next >= 0 && isTold(forms[next] ?? '', next)
      ? next
      : forms.findLastIndex((form, at) => at < first && isTold(form, at))
  const found = Number(forms[told] ?? year)
  return found < year - 1 ? `${found}` : null
}

const YEAR = /^(?:19|20)\d\d$/
const APART = new Set([',', ';', 'from', 'against', 'and', 'than', 'since'])

const DURING = wordSet('in for during of')

/** [reported a profit for 2025. Revenue rose to $5 million]: of the time that the sentence before told. */
function periodBefore(before: RoleContext['before']): string | null {
  if (before?.type !== 'earnings') return null
  const scope = before.facts.find(({ attribute }) => FIGURES.has(attribute))?.of
  return scope?.split(', ').at(-1) ?? null
}

const FIGURES: ReadonlySet<string> = new Set(Object.values(ATTRIBUTES))

/** Of what time a text tells anywhere. */
function periodOfText({ isTold }: ReadSentence): string {
  if (isTold(TOLD_QUARTERS)) return 'quarter'
  return isTold(TOLD_HALVES) ? 'half' : 'year'
}

/** [the first three months] */
function isMonths(forms: readonly string[], count: string): boolean {
  return forms.some((form, at) => form === 'months' && forms[at - 1] === count)
}
