import type { PlaceMention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'
import type { MentionContext } from './mention-context.ts'
import type { Name } from './name-entry.ts'
import type { TokenRange } from './name-span.ts'
import { placeOf, textOf } from './name-text.ts'
import { isActor } from './place-metonym.ts'
import { joinPlaces } from './place-pair.ts'
import { growPlace, type PlaceWords } from './place-range.ts'
import { findVenues, type Venue } from './place-venue.ts'

/** Where things are told to be, from countries down to venues; names that act for their government are marked. */
export function findPlaces(
  text: string,
  sentences: readonly SentenceTree[],
  names: readonly (readonly Name[])[],
  context: MentionContext,
): readonly PlaceMention[] {
  return sentences.flatMap((tree, sentence) => {
    const found = joinPlaces(tree, placesOf(tree, names[sentence] ?? []), context.places)
    return found.map((place): PlaceMention => {
      const position = placeOf(tree, sentence, place)
      return {
        kind: 'place',
        ...position,
        text: text.slice(position.start, position.end),
        parser: place.isPair ? 'pair' : place.parser,
        value: place.value,
        isKnown: place.isKnown || context.places.resolve(place.value).length > 0,
        isMetonym: place.isNamed && place.parser === 'name' && !place.isPair && isActor(tree, place),
      }
    })
  })
}

interface Found extends PlaceWords {
  readonly isKnown: boolean
  readonly isNamed: boolean
}

/** Named places with the words around them, and venues told by common nouns, in the order of the text. */
function placesOf(tree: SentenceTree, names: readonly Name[]): readonly Found[] {
  const named = names
    .filter((name) => name.type === 'place' && !isAttribute(tree, name))
    .map((name) => namedPlace(tree, name))
  const isTaken = takenBy([...names, ...named])
  const venues = findVenues(tree, isTaken).map((venue) => fromVenue(venue))
  return venues.length === 0 ? named : [...named, ...venues].toSorted((a, b) => a.first - b.first)
}

function namedPlace(tree: SentenceTree, name: Name): Found {
  const value = textOf(tree, name)
  return {
    ...growPlace(tree, name, value),
    isKnown: name.entry.readings.length > 0 || name.entry.isVenue,
    isNamed: true,
  }
}

function fromVenue({ first, last, value, isDescribed }: Venue): Found {
  return { first, last, value, parser: 'kind', isKnown: isDescribed, isNamed: false }
}

function takenBy(ranges: readonly TokenRange[]): (at: number) => boolean {
  const taken = new Set<number>()
  for (const { first, last } of ranges) for (let at = first; at <= last; at += 1) taken.add(at)
  return (at) => taken.has(at)
}

/** [US-led], [Almara-based]: said of something, and no place where it is. */
function isAttribute({ tokens }: SentenceTree, { last }: TokenRange): boolean {
  const [hyphen, next] = [tokens[last + 1], tokens[last + 2]]
  return hyphen?.form === '-' && next !== undefined && (next.upos === 'VERB' || next.upos === 'ADJ')
}
