import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { lastWithin, skipBack } from '../near-words.ts'
import type { ReadSentence } from '../reading.ts'
import { WORK } from './cost-told.ts'
import { subjectOf } from './measuring-verb.ts'
import type { Named } from './thing.ts'

/** What a building or a region is measured by: how many it holds, how long it took to build, how hot it was. */

const CAPACITY = 'capacity'
const VENUES = wordSet(
  'stadium arena hall theatre theater cinema auditorium ground venue stand church mosque cathedral temple prison jail ferry ship plane aircraft train camp shelter dome amphitheatre opera school hospital hotel',
)
const HOLDING = wordSet('hold seat accommodate house sleep fit')
const NEARLY = wordSet('about around some nearly almost roughly up to over more than just a the at least')

/** [*seats* 42,000, *holds* 42,000 people, has *a capacity of* 42,000, *room for* 42,000, a *42,000-seat* stadium] */
export function capacity(sentence: ReadSentence, { first, last, counted }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  const end = Math.max(last, counted ?? last)
  const behind = lemmas.slice(last + 1, last + 4)
  const isSeat = lemmas[last] === 'seat' || (forms[last + 1] === '-' && lemmas[last + 2] === 'seat')
  if (isSeat && behind.some((lemma) => VENUES.has(lemma))) return { of: CAPACITY, first, last: end, isApart: true }
  const lead = skipBack(lemmas, first, NEARLY)
  const words = lemmas.slice(Math.max(0, lead - 1), lead + 1).join(' ')
  const isTold =
    words === 'capacity of' || words === 'room for' || words === 'space for' || isHeldBy(sentence, lead, counted)
  return isTold && sentence.isTold(VENUES) ? { of: CAPACITY, first: lead, last: end, isApart: true } : null
}

const SEATED = wordSet('people person spectator fan seat visitor passenger guest worshipper inmate prisoner')

/** [the stadium *holds* 42,000 people, it *seats* 42,000] */
function isHeldBy(sentence: ReadSentence, verb: number, counted: number | null): boolean {
  const { lemmas, forms } = sentence
  if (!HOLDING.has(lemmas[verb] ?? '') || (counted !== null && !SEATED.has(lemmas[counted] ?? ''))) return false
  const isOfIt =
    VENUES.has(lemmas[subjectOf(sentence, verb)] ?? '') || PRONOUNS.has((forms[verb - 1] ?? '').toLowerCase())
  return isOfIt || (forms[verb - 1] === ',' && VENUES.has(lemmas[sentence.chunks[0]?.head ?? -1] ?? ''))
}

const PRONOUNS = new Set(['it', 'which'])

/** Tokens from the verb to the time [*took* the builders more than *11 years to build*]. */
const WIDEST = 6
const BUILDING = wordSet('build construct complete finish restore renovate erect')

/** [the tunnel *took 11 years to build*, *construction took 11 years*] */
export function builtWithin(sentence: ReadSentence, { first, last, dimension, value }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  if (dimension !== 'time' || !/year|month|decade/.test(value)) return null
  const verb = lastWithin(lemmas, first, WIDEST, (lemma) => lemma === 'take' || lemma === 'last')
  if (verb < 0 || forms.slice(verb, first).includes(',')) return null
  const isToBuild = forms[last + 1] === 'to' && BUILDING.has(lemmas[last + 2] ?? '')
  const subject = lemmas[subjectOf(sentence, verb)] ?? ''
  const isWork =
    WORK.has(subject) &&
    (subject === 'project' || /^(?:construction|building|work|restoration|renovation)$/.test(subject))
  return (isToBuild && lemmas[verb] === 'take') || isWork ? { of: 'construction', first: verb, last } : null
}

const HEAT = wordSet('temperature mercury thermometer heat')
const REACHING = wordSet('reach hit top exceed touch be climb rise soar register record peak')
const COLD = wordSet('fall drop plunge sink dip')

/** [*temperatures reached* 43.5 degrees Celsius, temperatures of 43.5 degrees]: how hot or how cold it was at most. */
export function temperature(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  if (dimension !== 'temperature') return null
  const before = lemmas.slice(Math.max(0, first - WIDEST), first)
  const heat = before.findLastIndex((lemma) => HEAT.has(lemma))
  if (heat < 0 || forms[first - 1] === 'by' || forms[first - 1] === 'from') return null
  const between = before.slice(heat + 1)
  const at = first - before.length + heat
  if (between.some((lemma) => COLD.has(lemma))) return { of: `cold${inPlace(sentence)}`, first: at, last }
  const isTold = between.some((lemma) => REACHING.has(lemma)) || between[0] === 'of'
  return isTold ? { of: `temperature${inPlace(sentence)}`, first: at, last } : null
}

/** [temperatures *in Almara* reached 43.5 degrees]: of another town it is another figure. */
function inPlace({ mentions }: ReadSentence): string {
  const place = mentions.find(({ kind }) => kind === 'place')
  return place?.kind === 'place' ? ` in ${place.value.split(',')[0]?.toLowerCase() ?? ''}` : ''
}

const SEIZING = wordSet('seize confiscate intercept')

/** [*seized* two tonnes of cocaine *worth 90 million euros*, with a street value of 90 million euros] */
export function seizureWorth(
  { lemmas, isVerb }: ReadSentence,
  { first, last, dimension }: QuantityMention,
): Named | null {
  if (dimension !== 'money') return null
  const lead = skipBack(lemmas, first, NEARLY)
  const words = lemmas.slice(Math.max(0, lead - 1), lead + 1).join(' ')
  const isWorth = lemmas[lead] === 'worth' || words === 'value at' || words === 'value of'
  const verb = lemmas.findLastIndex((lemma, at) => at < lead && SEIZING.has(lemma) && isVerb(at))
  return isWorth && verb >= 0 ? { of: 'seizure', first: lead, last } : null
}
