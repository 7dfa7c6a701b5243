import { wordSet } from '../../util/word-set.ts'
import type { Chunk } from '../chunk.ts'
import { RELATIVE_PRONOUNS } from '../lexicon/relative-pronouns.ts'
import { subjectBefore } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

const HAVING = wordSet('have employ own run operate keep manage maintain count boast possess staff')
/** What a company has or gives up in many places, so that a place beside the figure says of which of them it is told. */
const HELD_EVERYWHERE = wordSet(
  'job post position role redundancy layoff lay-off dismissal cut loss worker employee staff staffer branch store shop outlet plant factory office restaurant customer subscriber',
)
const STANDING_IN = wordSet('in at across throughout around near')
/** What stands between a count and another clause or part. */
const ENDS = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '–',
  '—',
  'as',
  'after',
  'because',
  'when',
  'while',
  'to',
  'by',
  'and',
  'but',
  'that',
  'from',
])
/** Tokens from a count to where it is counted [540 employees *at its plant in* Almara]. */
const WIDEST = 8
/** A place of which the text has said elsewhere what it is called. */
const CALLED = wordSet(
  'city town country nation region province district state area county village capital island place plant factory mill mine site works',
)
const OF_ONE = wordSet('the this that its their his her our')
/** A part of a company. */
const UNITS = wordSet(
  'plant factory mill mine site works branch office store shop warehouse depot yard shipyard refinery unit division subsidiary',
)

/**
 * A count of what is held in many places, with the place where it is counted in its name [540 employees *in Oulu*: no figure
 * of all employees]; null where the place is not named [540 employees in the city].
 */
export function whereCounted(sentence: ReadSentence, named: Named, noun: number): Named | null {
  if (!isHeld(sentence, named, noun)) return named
  const place = placeCounted(sentence, named)
  if (place === undefined) return named
  return place === null ? null : { ...named, of: `${named.of} in ${place}` }
}

/** The name of the place where something is counted; null of one that is not named; undefined where none is told. */
export function placeCounted(sentence: ReadSentence, { first, last }: Pick<Named, 'first' | 'last'>): Place {
  return [behind(sentence, last), opening(sentence, first), ofUnit(sentence, first)].find((one) => one !== undefined)
}

function isHeld({ lemmas }: ReadSentence, { first }: Named, noun: number): boolean {
  return (
    HELD_EVERYWHERE.has(lemmas[noun] ?? '') || HAVING.has(lemmas[first - 1] ?? '') || HAVING.has(lemmas[first] ?? '')
  )
}

/** A place by its name; null of one without; undefined where none is told. */
type Place = string | null | undefined

function behind(sentence: ReadSentence, last: number): Place {
  const { forms, lemmas } = sentence
  for (let at = last + 1; at <= last + WIDEST && at < forms.length; at += 1) {
    if (ENDS.has(forms[at] ?? '') || RELATIVE_PRONOUNS.has(forms[at] ?? '')) return undefined
    const name = placeAt(sentence, at)
    if (name !== null) return name
    const isCalled =
      CALLED.has(lemmas[at] ?? '') &&
      OF_ONE.has(forms[at - 1] ?? '') &&
      STANDING_IN.has(forms[at - 2] ?? '') &&
      !isNamedSoon(sentence, at)
    if (isCalled) return null
  }
  return undefined
}

/** [at the plant *in Oulu*, in the city *of Oulu*] */
function isNamedSoon(sentence: ReadSentence, at: number): boolean {
  return [at + 1, at + 2, at + 3].some((next) => placeAt(sentence, next) !== null)
}

/** [*In Oulu*, the company has 540 employees] */
function opening(sentence: ReadSentence, first: number): Place {
  const { forms } = sentence
  if (!STANDING_IN.has((forms[0] ?? '').toLowerCase()) || forms.indexOf(',') >= first) return undefined
  return placeAt(sentence, 1) ?? undefined
}

/** [its *plant in Oulu* employs 540 people, its *Oulu plant*, which has 540 workers; the company's plant employs] */
function ofUnit(sentence: ReadSentence, first: number): Place {
  const { lemmas, forms, chunks } = sentence
  const verb = [first, first - 1].find((at) => HAVING.has(lemmas[at] ?? '')) ?? -1
  const unit = verb < 0 ? null : unitBefore(sentence, verb)
  if (!unit) return undefined
  for (let at = unit.first; at < Math.min(verb, unit.last + WIDEST); at += 1) {
    const name = placeAt(sentence, at)
    if (name !== null) return name
  }
  const isOwned = chunks.some(({ isPossessive, last }) => isPossessive && last === unit.first - 1)
  return forms[unit.first]?.toLowerCase() === 'the' && !isOwned ? undefined : null
}

/** The part of a company of which a verb is said. */
function unitBefore(sentence: ReadSentence, verb: number): Chunk | null {
  const { lemmas, forms, chunks } = sentence
  const isRelative = RELATIVE_PRONOUNS.has(forms[verb - 1] ?? '')
  const end = verb - (forms[verb - 2] === ',' ? 3 : 2)
  const subject = isRelative ? chunks.find(({ last }) => last === end) : subjectBefore(sentence, verb)
  // [its plant *in Oulu, which* employs]
  const isPlaced = isRelative && STANDING_IN.has(forms[subject?.preposition ?? -1] ?? '')
  const unit = isPlaced ? chunks.find(({ last }) => last === (subject?.preposition ?? 0) - 1) : subject
  return unit && UNITS.has(lemmas[unit.head] ?? '') ? unit : null
}

/** The name of the place that a token is of [the city of Oulu, its Oulu plant, a plant in Oulu: oulu]; null without one. */
function placeAt({ mentions }: ReadSentence, at: number): string | null {
  const place = mentions.find((mention) => mention.kind === 'place' && mention.first <= at && at <= mention.last)
  if (place?.kind !== 'place') return null
  const names = place.value.split(', ').map((part) => {
    const words = part
      .replace(/^.*\bof /u, '')
      .toLowerCase()
      .split(' ')
    return (UNITS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ')
  })
  return names.find((name) => name !== '') ?? null
}
