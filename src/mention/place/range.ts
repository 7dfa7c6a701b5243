import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { countryOfDemonym } from '../../value/place/demonym-country.ts'
import { CITY_WORDS, COUNTRY_WORDS, PART_WORDS, REGION_WORDS } from '../../value/place/word.ts'
import { AREA_NOUNS, VENUE_NOUNS } from '../name/noun.ts'
import type { TokenRange } from '../name/span.ts'
import { isUnnamedCapital } from './capital.ts'

/** A place name with the words around it that belong to it, and what a record would write. */
export interface PlaceWords extends TokenRange {
  readonly value: string
  /** What the value says before the place that it is only near [off the coast of ], with its space; else empty. */
  readonly lead: string
  readonly parser: 'name' | 'kind' | 'part' | 'near'
}

/** Grows a name by the words around it: its kind, then the part of it, then that it is only near. */
export function growPlace(tree: SentenceTree, range: TokenRange, value: string): PlaceWords {
  const named: PlaceWords = { ...range, value, lead: '', parser: 'name' }
  const kind = withKindAfter(tree, withKindBefore(tree, named))
  return withNear(tree, withPart(tree, kind))
}

const COUNTRYSIDE: ReadonlySet<string> = wordSet('countryside hinterland')
/** [the suburbs of Almara] are not all of it. */
const SURROUNDINGS: ReadonlySet<string> = wordSet('outskirts suburb suburbs')

/** [Raqqa province], [Almara airport]; [Almara countryside] is `rural Almara`. */
function withKindAfter(tree: SentenceTree, place: PlaceWords): PlaceWords {
  const capital = capitalAfter(tree, place)
  if (capital !== null) return { ...place, last: capital, value: capitalOf(place.value), parser: 'kind' }
  const next = tree.tokens[place.last + 1]
  if (next?.upos !== 'NOUN' && !(next?.upos === 'PROPN' && REGION_WORDS.has(next.form))) return place
  const isKind = REGION_WORDS.has(next.lemma) || CITY_WORDS.has(next.lemma) || isPlaceNoun(next.lemma)
  const isModifier =
    next.head > place.last + 1 && tree.tokens[next.head]?.upos === 'NOUN' && next.relation === 'compound'
  if (COUNTRYSIDE.has(next.lemma))
    return { ...place, last: place.last + 1, value: `rural ${place.value}`, parser: 'part' }
  if (!isKind || isModifier || next.lemma === 'capital' || isKindOfNext(tree, place.last + 1)) return place
  const value = TOWNS.has(next.lemma) ? place.value : `${place.value} ${next.form}`
  return { ...place, last: place.last + 1, value, parser: 'kind' }
}

/** Some adjectives are names too [South Ruritanian]. */
function capitalOf(name: string): string {
  return `capital of ${countryOfDemonym(name) ?? name}`
}

/** [Ruritania's capital, near Ruritania capital] */
function capitalAfter({ tokens }: SentenceTree, { last }: PlaceWords): number | null {
  const at = tokens[last + 1]?.xpos === 'POS' ? last + 2 : last + 1
  return isUnnamedCapital(tokens, at) ? at : null
}

/** [the Almara *suburb* of Varo] */
function isKindOfNext({ tokens }: SentenceTree, at: number): boolean {
  return tokens[at + 1]?.form === 'of' && tokens[at + 2]?.upos === 'PROPN'
}

/** [Varo village] is Varo; [Almara city] is told from the province. */
const TOWNS: ReadonlySet<string> = wordSet('town village municipality')

function isPlaceNoun(lemma: string): boolean {
  return AREA_NOUNS.has(lemma) || VENUE_NOUNS.has(lemma)
}

/** [the province of Homs], [the city of Almara]; a [village of Kafr Zita] is that name. */
function withKindBefore({ tokens }: SentenceTree, place: PlaceWords): PlaceWords {
  const [noun, of] = [tokens[place.first - 2], tokens[place.first - 1]]
  if (of?.form !== 'of' || noun?.upos !== 'NOUN') return place
  // [the heads of state of Northland]
  if (noun.form === 'state' && tokens[place.first - 3]?.form === 'of' && tokens[place.first - 4]?.lemma === 'head')
    return place
  if (COUNTRYSIDE.has(noun.form))
    return { ...place, first: place.first - 2, value: `rural ${place.value}`, parser: 'part' }
  if (SURROUNDINGS.has(noun.form) && !isNamedSuburb(tokens, place.first - 2))
    return { ...place, first: place.first - 2, ...near('outskirts of', place.value) }
  const isRegion = REGION_WORDS.has(noun.lemma)
  if (!isRegion && !CITY_WORDS.has(noun.lemma) && !COUNTRY_WORDS.has(noun.lemma) && !isArea(noun)) return place
  if (noun.lemma === 'capital')
    return { ...place, first: place.first - 2, value: capitalOf(place.value), parser: 'kind' }
  // [the Iraqi city of Almara] is no other than Almara.
  const isDescribed = tokens[place.first - 3]?.upos === 'ADJ'
  const isTold = noun.xpos === 'NN' && (isRegion || (noun.lemma === 'city' && !isDescribed))
  const value = isTold ? `${noun.lemma} of ${place.value}` : place.value
  return { ...place, first: place.first - 2, value, parser: 'kind' }
}

/** [the island of Varo, the Damascus suburb of Jaramana]; not [the hills of Varo]. */
function isArea({ lemma, xpos }: SyntaxToken): boolean {
  return xpos === 'NN' && AREA_NOUNS.has(lemma) && !FEATURES.has(lemma)
}

/** [the hill of Varo, the coast of Varo] are places of their own. */
const FEATURES: ReadonlySet<string> = wordSet(
  'border coast coastline corridor front frontier heartland hill hinterland mainland outskirt rural shore riviera sea waterway forest',
)

/** [the suburb of Jaramana, the Damascus suburb of Jaramana]; not [a suburb of Damascus]. */
function isNamedSuburb(tokens: readonly SyntaxToken[], at: number): boolean {
  const before = tokens[at - 1]
  return tokens[at]?.xpos === 'NN' && (before?.form === 'the' || before?.upos === 'PROPN')
}

/** [northern Syria], [south-eastern Turkey], [downtown Cairo], [the north of Syria], [10 km northeast of Damascus] */
function withPart({ tokens }: SentenceTree, place: PlaceWords): PlaceWords {
  if (place.parser === 'near') return place
  const article = tokens[place.first - 1]?.form === 'the' ? 1 : 0
  const isOf = tokens[place.first - 1 - article]?.form === 'of'
  const before = place.first - 1 - (isOf ? article + 1 : 0)
  const part = partEnding(tokens, before)
  if (!part) return place
  // [the northern province of Almara] is all of it.
  if (!isOf && tokens[place.first + 1]?.form === 'of') return { ...place, first: part.first }
  if (!isOf) return { ...place, first: part.first, value: `${part.word} ${place.value}`, parser: 'part' }
  // [to the south of Almara] is outside it.
  const isWithin = tokens[part.first - 1]?.form === 'the' && tokens[part.first - 2]?.form !== 'to'
  if (!isWithin) return { ...place, first: part.first, ...near(`${part.word} of`, place.value) }
  const value = `${PART_WORDS.get(part.word) ?? part.word} ${place.value}`
  return { ...place, first: part.first - 1, value, parser: 'part' }
}

/** The direction that ends at a token; of one in two words [south - eastern] both. */
function partEnding(
  tokens: readonly SyntaxToken[],
  at: number,
): { readonly first: number; readonly word: string } | null {
  const word = tokens[at]?.form.toLowerCase() ?? ''
  const half = tokens[at - 2]?.form.toLowerCase() ?? ''
  if (tokens[at - 1]?.form === '-' && PART_WORDS.has(`${half}${word}`)) return { first: at - 2, word: `${half}${word}` }
  return PART_WORDS.has(word) ? { first: at, word } : null
}

/** The words before a place that is only near, the longest first. */
const NEAR_WORDS: readonly (readonly [phrase: readonly string[], value: string])[] = [
  [['off', 'the', 'coast', 'of'], 'off the coast of'],
  [['in', 'the', 'vicinity', 'of'], 'near'],
  [['on', 'the', 'outskirts', 'of'], 'outskirts of'],
  [['just', 'outside', 'of'], 'outside'],
  [['not', 'far', 'from'], 'near'],
  [['close', 'to'], 'near'],
  [['next', 'to'], 'near'],
  [['outside', 'of'], 'outside'],
  [['outside'], 'outside'],
  [['near'], 'near'],
  [['off'], 'off'],
]

/** [near Aleppo], [outside the town of Varo] */
function withNear({ tokens }: SentenceTree, place: PlaceWords): PlaceWords {
  if (place.parser === 'near' || isOwner(tokens, place.last)) return place
  const article = tokens[place.first - 1]?.upos === 'DET' ? 1 : 0
  const end = place.first - article
  const found = NEAR_WORDS.find(([phrase]) =>
    phrase.every((word, at) => tokens[end - phrase.length + at]?.form === word),
  )
  if (!found) return place
  const [phrase, value] = found
  return { ...place, first: end - phrase.length, ...near(value, place.value) }
}

/** [outside Northland's parliament]: what is near is near the parliament; not [off Northland's coast]. */
function isOwner(tokens: readonly SyntaxToken[], last: number): boolean {
  const owned = tokens[last + 2]
  return tokens[last + 1]?.xpos === 'POS' && owned?.upos !== 'PROPN' && !EDGES.has(owned?.lemma ?? '')
}

const EDGES: ReadonlySet<string> = new Set(
  'border frontier coast coastline shore waters edge northern southern eastern western'.split(' '),
)

function near(words: string, place: string): Pick<PlaceWords, 'value' | 'lead' | 'parser'> {
  return { value: `${words} ${place}`, lead: `${words} `, parser: 'near' }
}
