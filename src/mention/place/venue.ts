import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { VENUE_NOUNS } from '../name/noun.ts'
import type { TokenRange } from '../name/span.ts'
import { isBurned, isBurning } from './burned.ts'

export interface Venue extends TokenRange {
  readonly value: string
  /** Words besides the noun tell it apart [the old customs house]; a bare [house] may be any. */
  readonly isDescribed: boolean
}

const LOCATIVE: ReadonlySet<string> = wordSet(`
  in at inside near outside on from to into onto through around behind beside opposite under across towards toward
  within by
`)
/** Nouns of places that mostly mean something else after a preposition [in place, on the road, at the end of the day]. */
const VAGUE: ReadonlySet<string> = wordSet(`
  place office stage court case point ground way room side road field track train bus sea part corner exit stage bar
  party ward gate camp place practice floor pitch institution wing chamber
`)
const BEFORE_NOUN: ReadonlySet<string> = wordSet('ADJ NOUN PROPN NUM')
const LONGEST_VENUE = 7

/** Built places told by common nouns [at the old customs house, in a crowded market], by order and tags alone. */
export function findVenues({ tokens }: SentenceTree, isTaken: (at: number) => boolean): readonly Venue[] {
  const venues: Venue[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const venue =
      isLocative(tokens[at]) || isBurning(tokens, at) ? venueAfter(tokens, at, isTaken) : burnedAt(tokens, at, isTaken)
    if (!venue) continue
    venues.push(venue)
    at = venue.last
  }
  return venues
}

function isLocative(token: SyntaxToken | undefined): boolean {
  return token?.upos === 'ADP' && LOCATIVE.has(token.form.toLowerCase())
}

function venueAfter(
  tokens: readonly SyntaxToken[],
  preposition: number,
  isTaken: (at: number) => boolean,
): Venue | null {
  const start = preposition + 1
  const hasArticle = tokens[start]?.upos === 'DET' || tokens[start]?.xpos === 'PRP$'
  const first = hasArticle ? start + 1 : start
  let last = first - 1
  while (last - first < LONGEST_VENUE && isBeforeNoun(tokens[last + 1]) && !isTaken(last + 1)) last += 1
  const noun = tokens[last]
  if (last < first || noun?.upos !== 'NOUN' || !VENUE_NOUNS.has(noun.lemma) || isTaken(last + 1)) return null
  const isDescribed = tokens.slice(first, last).some((token) => token.upos !== 'NUM' && !isGeneric(token))
  const isHeld = !hasArticle && first === last && INSIDE.has(tokens[preposition]?.form ?? '') && HELD.has(noun.lemma)
  if (!hasArticle && !isDescribed && !isHeld) return null
  if (VAGUE.has(noun.lemma) && !isDescribed && !isRoom(tokens, last)) return null
  return {
    first,
    last,
    value: wordsOf(tokens, startOfValue(tokens, first, last), last),
    isDescribed: isDescribed || isHeld,
  }
}

/** [*The warehouse* was gutted by fire], from its article on. */
function burnedAt(tokens: readonly SyntaxToken[], article: number, isTaken: (at: number) => boolean): Venue | null {
  const venue = tokens[article]?.upos === 'DET' ? venueAfter(tokens, article - 1, isTaken) : null
  return venue && isBurned(tokens, venue.last) ? venue : null
}

const INSIDE: ReadonlySet<string> = wordSet('in inside')
/** [died in prison]: they need no article where somebody is kept there. */
const HELD: ReadonlySet<string> = wordSet('prison jail hospital hospice')

/** [a hotel room]: says where, as a [room] does not. */
function isRoom(tokens: readonly SyntaxToken[], last: number): boolean {
  return tokens[last]?.lemma === 'room' && LODGINGS.has(tokens[last - 1]?.lemma ?? '')
}

const LODGINGS: ReadonlySet<string> = wordSet('hotel motel hospital')

/** [crowded vegetable market] is the `vegetable market`: how it was there tells no place. */
function startOfValue(tokens: readonly SyntaxToken[], first: number, last: number): number {
  let start = first
  while (start < last && isCircumstance(tokens[start])) start += 1
  return start
}

function isCircumstance(token: SyntaxToken | undefined): boolean {
  const lemma = token?.lemma.toLowerCase() ?? ''
  return (
    token?.upos === 'NUM' ||
    token?.xpos === 'HYPH' ||
    token?.xpos === 'JJS' ||
    CIRCUMSTANCES.has(lemma) ||
    token?.form === ','
  )
}

/** [town hall, police station]: every town has one. */
function isGeneric({ lemma }: SyntaxToken): boolean {
  return GENERIC.has(lemma.toLowerCase())
}

const GENERIC: ReadonlySet<string> = wordSet(
  'town city village police fire bus train railway power gas petrol metro subway shopping parking apartment office government parliament school hospital court hotel army military news conference private public state seat member a the',
)

const CIRCUMSTANCES: ReadonlySet<string> = wordSet(`
  crowded packed busy bustling popular nearby local small large big huge tiny giant vast quiet remote empty sprawling
  upscale upmarket trendy fashionable famous exclusive luxurious modest makeshift heavily guarded fortified overcrowded
  unidentified unnamed unspecified same other another different certain damaged destroyed burning blazing collapsed
  historic iconic landmark well-known neighboring neighbouring adjacent deserted smoke-filled flooded snow-covered
`)

function isBeforeNoun(token: SyntaxToken | undefined): boolean {
  return (
    token !== undefined &&
    (BEFORE_NOUN.has(token.upos) || token.xpos === 'HYPH' || token.xpos === 'VBN' || token.xpos === 'POS')
  )
}

function wordsOf(tokens: readonly SyntaxToken[], first: number, last: number): string {
  let value = ''
  for (let at = first; at <= last; at += 1) {
    const isGap = at > first && (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0)
    value += (isGap ? ' ' : '') + (tokens[at]?.form ?? '')
  }
  return value
}
