import type { QuantityMention } from '../../model/mention.ts'
import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { readFigure } from '../../value/figure.ts'
import { formatQuantity } from '../../value/quantity/format.ts'
import type { PlaceWords } from './range.ts'

/** What a place is led by that is told with how far off it is. */
const LEADS = /^(?:(?:north|south)?(?:east|west)? ?of|(?:north|south) of|off|off the coast of|outside) $/
/** Between the distance and `from` [12 km *away* from Almara, 5 miles *inland* from Varo]. */
const ASIDE: ReadonlySet<string> = wordSet('away inland offshore out downstream upstream distant')
/** Whoever goes so far starts there [walked 40 km from Almara]. */
const GOING: ReadonlySet<string> = wordSet(
  'walk drive travel march ride sail fly move advance run swim cycle hike trek journey drift retreat push cover extend stretch',
)
/** Tokens back from a distance to such a verb. */
const WIDEST_GOING = 4

/** A place told by how far it is from a named one [8 nautical miles off Varo, 12 km (7 miles) from Almara]. */
export function withDistance<P extends PlaceWords>(
  { tokens }: SentenceTree,
  place: P,
  lengths: readonly QuantityMention[],
): P {
  if (lengths.length === 0) return place
  const lead = leadOf(tokens, place)
  const length = lead && (endingAt(lengths, lead.end) ?? beforeAside(tokens, lengths, lead.end))
  const value = length ? measureOf(length.value) : null
  if (!lead || !length || value === null || (lead.words === 'from ' && isWay(tokens, place, length))) return place
  const words = `${value} ${lead.words}`
  return {
    ...place,
    first: length.first,
    value: `${words}${place.value.slice(place.lead.length)}`,
    lead: words,
    parser: 'near',
  }
}

/** What stands between the distance and the name, and the token before it. */
function leadOf(
  tokens: readonly SyntaxToken[],
  { first, lead }: PlaceWords,
): { readonly words: string; readonly end: number } | null {
  if (lead !== '') return LEADS.test(lead) ? { words: lead, end: beforeTo(tokens, first - 1) } : null
  const from = tokens[first - 1]?.upos === 'DET' ? first - 2 : first - 1
  if (tokens[from]?.form !== 'from') return null
  return { words: 'from ', end: ASIDE.has(tokens[from - 1]?.form ?? '') ? from - 2 : from - 1 }
}

/** [12 km *to the* south of Almara] */
function beforeTo(tokens: readonly SyntaxToken[], end: number): number {
  if (tokens[end]?.form === 'just') return end - 1
  return tokens[end]?.form === 'the' && tokens[end - 1]?.form === 'to' ? end - 2 : end
}

function endingAt(lengths: readonly QuantityMention[], end: number): QuantityMention | undefined {
  return lengths.find(({ last }) => last === end)
}

/** [147 km *(91 miles)* from Almara] */
function beforeAside(
  tokens: readonly SyntaxToken[],
  lengths: readonly QuantityMention[],
  end: number,
): QuantityMention | undefined {
  if (tokens[end]?.form !== ')') return undefined
  const aside = endingAt(lengths, end - 1)
  return aside && tokens[aside.first - 1]?.form === '(' ? endingAt(lengths, aside.first - 2) : undefined
}

/** In figures, without commas, which part a place from what it lies in [1500 km]. */
function measureOf(value: string): string | null {
  const read = /\d/.test(value) ? null : readFigure(value)
  const figures = read ? formatQuantity(read) : value
  return /\d/.test(figures) ? figures.replaceAll(/(?<=\d),(?=\d)/g, '') : null
}

/** [drove 40 km from Almara, 40 km from Almara to Varo] */
function isWay(tokens: readonly SyntaxToken[], { last }: PlaceWords, { first }: QuantityMention): boolean {
  if (tokens[last + 1]?.form === 'to') return true
  return tokens.slice(Math.max(0, first - WIDEST_GOING), first).some(({ lemma }) => GOING.has(lemma))
}
