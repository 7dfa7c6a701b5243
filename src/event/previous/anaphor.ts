import type { DateMention, PlaceMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue, TriggerTold } from '../fact.ts'
import { rankBefore } from '../previous.ts'
import type { ReadSentence } from '../reading.ts'
import type { ToldEvent } from '../told-event.ts'
import { wordTrigger } from '../trigger.ts'

/** Words that say of anything that it was so: with others, a sentence tells of something else. */
const OF_ANYTHING = wordSet(
  'be have do come go take make see sit speak talk happen occur mark hold gather become travel set face call know describe hit strike shake',
)
const CONFIDENCE = 0.75

/**
 * The one before of the event that the sentence before told of.
 * [It was the first time in nine years, the pair had not seen each other since 2018, the last time the two sat at one
 * table was in March 2022 in Geneva]: a sentence that tells only when the one before was.
 */
export function previousOfTold(sentence: ReadSentence, told: ToldEvent | null): TriggerTold | null {
  if (!told || sentence.isTitle || !saysNothingElse(sentence)) return null
  const found = rankedDate(sentence) ?? lastTime(sentence)
  if (!found) return null
  const { at, values } = found
  return { trigger: wordTrigger({ type: told.type, lemma: told.lemma, head: sentence.lemmas[at] ?? '', at }), values }
}

function saysNothingElse({ tree }: ReadSentence): boolean {
  return tree.tokens.every(({ upos, lemma }) => upos !== 'VERB' || OF_ANYTHING.has(lemma))
}

interface Found {
  readonly at: number
  readonly values: readonly FoundValue[]
}

const OPENING = wordSet('it this that the they he she both')

function rankedDate(sentence: ReadSentence): Found | null {
  const date = sentence.mentions.find((mention) => mention.kind === 'date' && mention.reading === 'previous')
  if (date?.kind !== 'date' || date.value === null || !OPENING.has(sentence.forms[0] ?? '')) return null
  const at = rankBefore(sentence, date.first)
  return at < 0 ? null : { at, values: [foundValue('date', date, date.value)] }
}

/** Tokens from the start of the sentence to [last]. */
const WIDEST_START = 2
/** Between [was] and the time, and where somebody is named there [was Queen Ada in 2017]. */
const WIDEST_LINK = 3
const WIDEST_NAME = 8

/** [the last time they spoke was in May, the last monarch to come was Ada in 2017] */
function lastTime(sentence: ReadSentence): Found | null {
  const { forms, lemmas, mentions } = sentence
  const last = forms.indexOf('last')
  if (last < 1 || last > WIDEST_START || forms[last - 1] !== 'the') return null
  const link = lemmas.indexOf('be', last)
  const isTime = forms[last + 1] === 'time'
  if (!isTime && !forms.slice(last, link).includes('to')) return null
  const widest = link + (isTime ? WIDEST_LINK : WIDEST_NAME)
  const date = mentions.find(({ kind, first }) => kind === 'date' && first > link && first <= widest)
  if (link < 0 || date?.kind !== 'date' || date.value === null) return null
  const places = mentions.filter((mention): mention is PlaceMention => mention.kind === 'place' && mention.first > link)
  return {
    at: last,
    values: [
      foundValue('date', date, date.value),
      ...places.slice(0, 1).map((place) => foundValue('location', place, place.value)),
    ],
  }
}

function foundValue(attribute: string, { first, last }: DateMention | PlaceMention, value: string): FoundValue {
  return { attribute, value, party: null, first, last, confidence: CONFIDENCE }
}
