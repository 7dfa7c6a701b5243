import type { PlaceResolver } from '../../model/reading.ts'
import type { SentenceTree } from '../../model/syntax.ts'
import type { PlaceNode } from '../../model/value.ts'
import { isSameAs, joinLeading, ONLY_NAMED } from './leading.ts'
import type { PlaceWords } from './range.ts'

/** More parts than these name no place more closely. */
const MOST_PARTS = 3
/** Places that name one together become one [Almara, Ruritania; Khan Varo in Almara province; a market in Varo]. */
export function joinPlaces<P extends PlaceWords>(
  tree: SentenceTree,
  places: readonly P[],
  resolver: PlaceResolver,
): readonly (P & { readonly isPair: boolean })[] {
  const joined: (P & { isPair: boolean; parts: number })[] = []
  for (const place of joinLeading(tree, places, resolver)) {
    const before = joined.at(-1)
    const value = before && before.parts < MOST_PARTS ? joinedValue(tree, before, place, resolver) : null
    if (before && value !== null)
      joined[joined.length - 1] = {
        ...before,
        last: place.last,
        value,
        isPair: true,
        parts: before.parts + place.parts,
      }
    else joined.push({ ...place, isPair: place.parts > 1 })
  }
  return joined
}

/** What both name together; null where they are two places. */
function joinedValue(tree: SentenceTree, inner: PlaceWords, outer: PlaceWords, resolver: PlaceResolver): string | null {
  const link = linkBetween(tree, inner, outer)
  if (link === null || outer.lead !== '' || (link === 'in' && isLandIn(inner, outer, resolver))) return null
  const value = `${inner.value}, ${outer.value}`
  const [head] = resolver.resolve(value)[0]?.chain ?? []
  if (!head) return null
  if (!head.id.startsWith(ONLY_NAMED)) return isSameAs(inner.value, outer.value, resolver) ? null : value
  const isUnknown = resolver.resolve(inner.value).length === 0
  return isUnknown && (link === 'in' || isRegion(outer, resolver)) && !isList(tree, outer) ? value : null
}

/** [Varo, *a town in* Almara province; Varo *is located in*, *situated in* Almara province] */
const DEFINING =
  /^(?:, |)(?:an? (?:[a-z]+ ){0,2}(?:town|village|city|suburb|district|neighborhood|neighbourhood|settlement) (?:in|of)|(?:which )?(?:lies|is located|is situated|located|situated|lying) in)(?: the)?$/

/** [Varo on the island of Almara] */
const ISLANDS: ReadonlySet<string> = new Set(['island', 'isle', 'peninsula'])

function linkBetween({ tokens }: SentenceTree, inner: PlaceWords, outer: PlaceWords): 'comma' | 'in' | null {
  const gap = tokens.slice(inner.last + 1, outer.first)
  // [a market in the Iraqi city of Mosul]
  const between = gap.filter(({ upos }, at) => at < 2 || upos !== 'ADJ').map(({ form }) => form)
  const text = between.join(' ')
  if (text === ',' && saysWhose(tokens, outer)) return null
  if (text === ',' || text === '') return 'comma'
  if (DEFINING.test(text)) return 'in'
  if ((text === 'on' || text === 'on the') && ISLANDS.has(tokens[outer.first]?.lemma ?? '')) return 'in'
  return text === 'in' || text === 'in the' || text === ', in' || text === ', in the' || text === "in the 's"
    ? 'in'
    : null
}

/** [from Varo, *Almara* prosecutors said]: the name says whose the people behind it are. */
function saysWhose(tokens: SentenceTree['tokens'], { last }: PlaceWords): boolean {
  const [own, next] = [tokens[last], tokens[last + 1]]
  return next?.xpos === 'NNS' && own?.relation === 'compound' && own.head === last + 1
}

/** [drew with *Chile in Santiago*]: a land lies in no town. */
function isLandIn(inner: PlaceWords, outer: PlaceWords, resolver: PlaceResolver): boolean {
  return levelOf(inner, resolver) === 'country' && levelOf(outer, resolver) !== 'continent'
}

function levelOf({ value }: PlaceWords, resolver: PlaceResolver): PlaceNode['level'] | undefined {
  return resolver.resolve(value)[0]?.chain[0]?.level
}

function isRegion(place: PlaceWords, resolver: PlaceResolver): boolean {
  const level = levelOf(place, resolver)
  return level === 'region' || level === 'country'
}

/** [Varo, Almara and Pella] */
function isList({ tokens }: SentenceTree, { last }: PlaceWords): boolean {
  const next = tokens[last + 1]?.form
  return next === 'and' || next === 'or' || (next === ',' && tokens[last + 2]?.upos === 'PROPN')
}
