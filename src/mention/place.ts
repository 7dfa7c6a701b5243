import type { PlaceMention, QuantityMention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'
import type { MentionContext } from './mention-context.ts'
import type { Name } from './name/entry.ts'
import { PERSON_NOUNS } from './name/noun.ts'
import type { TokenRange } from './name/span.ts'
import { headWithin, placeOf, textOf } from './name/text.ts'
import { isBurned, isBurning } from './place/burned.ts'
import { type Capital, findCapitals } from './place/capital.ts'
import { withDistance } from './place/distance.ts'
import { landOfCapital } from './place/land.ts'
import { isActor, isTownItself } from './place/metonym.ts'
import { joinPlaces } from './place/pair.ts'
import { growPlace, type PlaceWords } from './place/range.ts'
import { withRegions } from './place/region.ts'
import { readingIn, toldLands } from './place/told-land.ts'
import { findVenues, type Venue } from './place/venue.ts'
import { settleVenues } from './place/venue-again.ts'

/** What was found before in the sentences. */
interface Known {
  readonly names: readonly (readonly Name[])[]
  readonly quantities: readonly QuantityMention[]
}

/** Where things are told to be, from countries down to venues; names that act for their government are marked. */
export function findPlaces(
  text: string,
  sentences: readonly SentenceTree[],
  { names, quantities }: Known,
  context: MentionContext,
): readonly PlaceMention[] {
  const lengths = quantities.filter(({ dimension }) => dimension === 'length')
  const joined = sentences.map((tree, sentence) => {
    const own = lengths.filter((length) => length.sentence === sentence)
    const places = placesOf(tree, names[sentence] ?? []).map((place) => withDistance(tree, place, own))
    return joinPlaces(tree, places, context.places)
  })
  const told = withRegions(settleVenues(joined), context.places)
  const lands = toldLands(
    told.flat().map(({ value }) => value),
    context.places,
  )
  return sentences.flatMap((tree, sentence) =>
    (told[sentence] ?? []).map((place): PlaceMention => {
      const position = placeOf(tree, sentence, place)
      const chain = readingIn(place.value, lands, context.places)?.chain.map(({ id }) => id)
      return {
        kind: 'place',
        ...position,
        text: text.slice(position.start, position.end),
        parser: place.isPair ? 'pair' : place.parser,
        value: place.value,
        isKnown: place.isKnown || place.parser === 'kind' || chain !== undefined,
        ...acting(tree, place, context),
        ...(chain && { chain }),
      }
    }),
  )
}

/** Whether the place acts, and for which land. */
function acting(
  tree: SentenceTree,
  place: Found & { readonly isPair: boolean },
  { places }: MentionContext,
): Pick<PlaceMention, 'isMetonym' | 'land'> {
  if (!isPlainName(place)) return { isMetonym: false }
  const land = place.isCountry ? null : landOfCapital(place.value, places)
  const standing = place.isCountry ? 'country' : land === null ? 'other' : 'capital'
  const isMetonym = isActor(tree, place, standing)
  return isMetonym && land !== null && !isTownItself(tree, place) ? { isMetonym, land } : { isMetonym }
}

function isPlainName({ isNamed, parser, isPair }: Found & { readonly isPair: boolean }): boolean {
  return isNamed && parser === 'name' && !isPair
}

interface Found extends PlaceWords {
  readonly isKnown: boolean
  readonly isNamed: boolean
  readonly isCountry: boolean
}

/** Named places with the words around them, and venues told by common nouns, in the order of the text. */
function placesOf(tree: SentenceTree, names: readonly Name[]): readonly Found[] {
  const known = names
    .filter((name) => name.type === 'place' && !isAttribute(tree, name))
    .map((name) => named(tree, name))
  const isKnown = takenBy(known)
  const capitals = findCapitals(tree).filter(({ last }) => !isKnown(last))
  const places = [...known, ...capitals.map(fromCapital)]
  const venues = findVenues(tree, takenBy(places)).map(fromVenue)
  const sites = names.filter((name) => isSite(tree, name) && !venues.some((venue) => isWithin(name, venue)))
  return [...places, ...venues, ...sites.map((name) => site(tree, name))].toSorted((a, b) => a.first - b.first)
}

function named(tree: SentenceTree, name: Name): Found {
  const { entry } = name
  const isKnown = entry.readings.length > 0 || entry.isVenue
  const isCountry = entry.readings[0]?.chain[0]?.level === 'country'
  return { ...growPlace(tree, name, entry.text), isKnown, isNamed: true, isCountry }
}

function fromCapital({ first, last, value }: Capital): Found {
  return { first, last, value, lead: '', parser: 'kind', isKnown: true, isNamed: true, isCountry: false }
}

function fromVenue({ first, last, value, isDescribed }: Venue): Found {
  return {
    first,
    last,
    value,
    lead: '',
    parser: isDescribed ? 'kind' : 'name',
    isKnown: isDescribed,
    isNamed: false,
    isCountry: false,
  }
}

/** What an organization's name stands for where something happens at it [a fire at Sirrus Motors]. */
function site(tree: SentenceTree, { first, last, entry }: Name): Found {
  return {
    first,
    last,
    value: textOf(tree, { first, last }),
    lead: '',
    parser: 'name',
    isKnown: entry.isVenue,
    isNamed: false,
    isCountry: false,
  }
}

const SITE_PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'outside', 'inside', 'near'])

function isSite({ tokens }: SentenceTree, { first, last, type, entry }: Name): boolean {
  if (type !== 'organization') return false
  const before = tokens[first - 1]?.form === 'the' ? first - 2 : first - 1
  if (entry.isVenue && (isBurning(tokens, before) || isBurned(tokens, last))) return true
  const preposition = tokens[before]
  const head = tokens[headWithin(tokens, first, last)]
  const of = tokens[head?.head ?? -1]
  return (
    SITE_PREPOSITIONS.has(preposition?.form.toLowerCase() ?? '') && (of === undefined || !PERSON_NOUNS.has(of.lemma))
  )
}

function isWithin({ first }: TokenRange, around: TokenRange): boolean {
  return around.first <= first && first <= around.last
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
