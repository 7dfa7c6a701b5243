import type { PlaceResolver } from '../../model/reading.ts'
import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { CITY_WORDS, REGION_WORDS } from '../../value/place/word.ts'
import { AREA_NOUNS } from '../name/noun.ts'
import { partOfTown } from './part-of-town.ts'
import type { PlaceWords } from './range.ts'

/** As the gazetteer marks what it knows only the surroundings of. */
export const ONLY_NAMED = 'named:'

/** More words than these describe no place [Northland's war-torn, oil-rich second city of Almara]. */
const WIDEST_DESCRIPTION = 8

/**
 * Places told before a narrower one that lies in them become one with it [Peru's Arequipa region, the Texas town of
 * Varo, Northland's second city, Almara].
 */
export function joinLeading<P extends PlaceWords>(
  tree: SentenceTree,
  places: readonly P[],
  resolver: PlaceResolver,
): readonly (P & { readonly parts: number })[] {
  const joined: (P & { readonly parts: number })[] = []
  for (const place of places) {
    const before = joined.at(-1)
    const value = before && (partOfTown(tree, before, place, resolver) ?? leadingValue(tree, before, place, resolver))
    if (!before || !value) joined.push({ ...place, parts: 1 })
    else joined[joined.length - 1] = { ...before, last: place.last, value, lead: before.lead, parts: before.parts + 1 }
  }
  return joined
}

function leadingValue(
  tree: SentenceTree,
  outer: PlaceWords,
  inner: PlaceWords,
  resolver: PlaceResolver,
): string | null {
  if (inner.lead !== '') return null
  const link = linkOf(tree, outer, inner)
  if (link === null) return null
  const around = outer.value.slice(outer.lead.length)
  const value = `${inner.value}, ${link.kind === '' ? around : `${around} ${link.kind}`}`
  const [head] = resolver.resolve(value)[0]?.chain ?? []
  if (!head || isSameAs(inner.value, around, resolver)) return null
  if (link.isLoose && head.id.startsWith(ONLY_NAMED) && resolver.resolve(inner.value).length > 0) return null
  return `${outer.lead}${value}`
}

interface Link {
  /** [province] of [the Almara province town of Varo] */
  readonly kind: string
  /** Words between them describe the inner one. */
  readonly isLoose: boolean
}

function linkOf(tree: SentenceTree, outer: PlaceWords, inner: PlaceWords): Link | null {
  const { tokens } = tree
  if (inner.first - outer.last > WIDEST_DESCRIPTION) return null
  const isOwner = tokens[outer.last + 1]?.xpos === 'POS'
  if (isOwner && inner.first === outer.last + 2) return { kind: '', isLoose: false }
  const from = outer.last + (isOwner ? 2 : 1)
  const kind = isOwner ? '' : regionWordAt(tokens[from])
  const named = nameStart(tokens, inner)
  const described = tokens.slice(from + (kind === '' ? 0 : 1), named)
  return isDescription(described, isOwner) ? { kind, isLoose: true } : null
}

function regionWordAt(token: SyntaxToken | undefined): string {
  return token?.upos === 'NOUN' && REGION_WORDS.has(token.lemma) ? token.form : ''
}

/** Where the name itself starts, its kind left out [the town of | Varo]. */
function nameStart(tokens: readonly SyntaxToken[], { first, last }: PlaceWords): number {
  for (let at = first; at < last; at += 1) if (tokens[at]?.form === 'of') return at + 1
  return first
}

const OF = new Set(['of', ','])

/** [second city of; rebel-held second city,; largest city; eastern]: adjectives and a noun of places, before the name. */
function isDescription(words: readonly SyntaxToken[], isOwned: boolean): boolean {
  const last = words.at(-1)
  const isLinked = OF.has(last?.form ?? '')
  const described = isLinked ? words.slice(0, -1) : words
  const noun = described.at(-1)
  if (!described.every(mayDescribe)) return false
  if (isPlaceNoun(noun)) return isOwned || isLinked
  return isOwned && !isLinked && noun !== undefined && (noun.upos === 'ADJ' || noun.upos === 'VERB')
}

const DESCRIBING: ReadonlySet<string> = wordSet('ADJ NOUN PROPN NUM ADV')

function mayDescribe({ upos, xpos, form }: SyntaxToken): boolean {
  return (
    DESCRIBING.has(upos) || form === '-' || xpos === 'VBN' || (xpos === 'VBD' && form.endsWith('ed')) || form === 'held'
  )
}

function isPlaceNoun(token: SyntaxToken | undefined): boolean {
  return token !== undefined && (CITY_WORDS.has(token.lemma) || AREA_NOUNS.has(token.lemma) || token.lemma === 'camp')
}

/** [Georgia, Georgia]: nothing lies in itself. */
export function isSameAs(inner: string, outer: string, resolver: PlaceResolver): boolean {
  return resolver.resolve(inner)[0]?.chain[0]?.id === resolver.resolve(outer)[0]?.chain[0]?.id
}
