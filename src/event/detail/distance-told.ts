import type { PlaceMention, QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { foldPlaceName } from '../../value/place/name.ts'
import { readOffset } from '../../value/place/offset.ts'
import type { ReadSentence } from '../reading.ts'
import { verbBefore } from './measuring-verb.ts'
import type { Named } from './thing.ts'

/** Whose distance it is whatever the verb [the epicentre was 40 km north of Almara]. */
const CENTRES = wordSet('epicentre epicenter quake earthquake tremor focus hypocentre hypocenter')
/** What happens where it is told to; not [lies 40 km from Almara], which may be said of a town. */
const HAPPENING = wordSet(
  'sink capsize founder go come crash land fall plunge strike hit occur happen explode derail overturn collide run touch splash detonate ' +
    'ditch disappear vanish drop centre center erupt collapse',
)
/** A place is told with them or without [Wawonii island]. */
const KINDS = /(?<=\w) (?:island|isle|city|town|village)$|^(?:island|isle|city|town|village) of /u

/** The place that is told by how far it is from a named one, of which the figure is that [*8 nautical miles* off Varo]. */
export function farPlaceAt(
  { mentions }: ReadSentence,
  { first, last, dimension }: QuantityMention,
): PlaceMention | null {
  if (dimension !== 'length') return null
  const place = mentions.find(
    (mention): mention is PlaceMention => mention.kind === 'place' && mention.first <= first && last < mention.last,
  )
  return place ?? null
}

/** [sank *8 nautical miles off Varo*, its epicentre was *40 km north of Almara*]: how far from a place it was. */
export function distanceTold(sentence: ReadSentence, figure: QuantityMention, place: PlaceMention): Named | null {
  const { lemmas, mentions } = sentence
  const { first, last } = figure
  // [147 km (91 miles) from Almara]
  if (place.first !== first) return null
  const from = readOffset(foldPlaceName(place.value.split(',')[0] ?? ''))
  if (!from || from.offset.distance === null) return null
  const centre = lemmas.findLastIndex((lemma, at) => at < first && CENTRES.has(lemma))
  const start = centre >= 0 ? centre : verbBefore(sentence, first)
  if (centre < 0 && !HAPPENING.has(lemmas[start] ?? '')) return null
  // [the quake killed three in Orrin, 27 km from Almara]: how far off Orrin is.
  if (mentions.some((mention) => mention.kind === 'place' && mention.first > start && mention.last < first)) return null
  return { of: `${DISTANCE}${from.name.replace(KINDS, '')}`, first, last: Math.max(last, place.last) }
}

const DISTANCE = 'distance from '

/** Papers measure from the middle of a town or from its edge: how far off something is, is never told to the kilometre. */
export function inRoughDistance(of: string, value: string): string {
  return of.startsWith(DISTANCE) && /^\d/.test(value) ? `about ${value}` : value
}
