/** What the preposition before a date makes of it. */
import type { DateReading } from '../../../model/mention.ts'
import { tagAt, type WordedSentence, wordAt } from '../../sentence-words.ts'
import type { DateExpression, DateMeaning } from '../meaning.ts'
import { type DateRefiner, each } from '../refiner.ts'
import { endsStretch } from '../stretch-end.ts'

/** [since 2018], [until March], [by Friday], [after 4 March], [around 2018], [on Monday]. */
export const readMarker: DateRefiner = each(withMarker)

interface Marker {
  readonly reading: DateReading
  readonly wrap?: (of: DateMeaning) => DateMeaning
}

const PLAIN: Marker = { reading: 'point' }
const START: Marker = { reading: 'start' }
const END: Marker = { reading: 'end' }
const DEADLINE: Marker = { reading: 'deadline' }
const BEFORE: Marker = { reading: 'point', wrap: (of) => ({ kind: 'open', side: 'before', of }) }
const AFTER: Marker = { reading: 'point', wrap: (of) => ({ kind: 'open', side: 'after', of }) }
const ABOUT: Marker = { reading: 'point', wrap: (of) => ({ kind: 'about', of }) }

/** By the words before the date, the longest first. */
const MARKERS: ReadonlyMap<string, Marker> = new Map([
  ['on', PLAIN],
  ['in', PLAIN],
  ['at', PLAIN],
  ['during', PLAIN],
  ['as of', PLAIN],
  ['since', START],
  ['ever since', START],
  ['from', START],
  ['starting', START],
  ['starting on', START],
  ['starting from', START],
  ['starting in', START],
  ['beginning', START],
  ['beginning on', START],
  ['beginning in', START],
  ['effective', START],
  ['from around', START],
  ['until', END],
  ['till', END],
  ['up until', END],
  ['up to', END],
  ['through', END],
  ['until at least', END],
  ['by', DEADLINE],
  ['no later than', DEADLINE],
  ['not later than', DEADLINE],
  ['by the', DEADLINE],
  ['before', BEFORE],
  ['prior to', BEFORE],
  ['after', AFTER],
  ['around', ABOUT],
  ['about', ABOUT],
  ['circa', ABOUT],
  ['in around', ABOUT],
  ['in about', ABOUT],
  ['on or around', ABOUT],
  ['on about', ABOUT],
])
const LONGEST_MARKER = 3

function withMarker(sentence: WordedSentence, date: DateExpression): DateExpression {
  if (date.reading !== 'point') return date
  const at = wordAt(sentence, date.first - 1) === 'the' ? date.first - 1 : date.first
  for (let length = Math.min(LONGEST_MARKER, at); length > 0; length -= 1) {
    const marker = MARKERS.get(sentence.words.slice(at - length, at).join(' '))
    if (marker) return marked(sentence, date, marker, at - length)
  }
  if (endsStretch(sentence, at - 1)) return marked(sentence, date, END, at - 1)
  // [the 1990s], [the 20th century]; the article of [the 2018 vote] is the noun's.
  return ownsNoun(sentence, date.last) ? date : { ...date, first: at }
}

/** [after Monday's attack] dates the attack, and what is after it has no date. */
function marked(sentence: WordedSentence, date: DateExpression, marker: Marker, first: number): DateExpression {
  const isOfNoun = ownsNoun(sentence, date.last)
  if (isOfNoun && marker !== PLAIN) return date
  if (date.meaning.kind === 'range' || date.meaning.kind === 'open') return marker === PLAIN ? { ...date, first } : date
  const meaning = marker.wrap && date.meaning.kind !== 'clock' ? marker.wrap(date.meaning) : date.meaning
  return { ...date, first, meaning, reading: marker.reading }
}

/** [Monday's attack], [2018 vote]: what follows is what the date belongs to. */
function ownsNoun(sentence: WordedSentence, last: number): boolean {
  const tag = tagAt(sentence, last + 1)
  return tag === 'POS' || tag === 'NN' || tag === 'NNS'
}
