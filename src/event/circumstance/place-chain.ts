import type { PlaceMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { isFarFrom } from '../../value/place/offset.ts'
import { isBroadPlace } from '../lexicon/broad-places.ts'
import { SCENES } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'

/** A place with the wider ones that the text tells around it [Almara, in the northern province of Varo]. */
export interface PlaceChain {
  readonly value: string
  readonly first: number
  readonly last: number
}

/** What may stand between a place and the one it lies in. */
const BETWEEN = wordSet(`
  , in of 's ’s ' ’ the its province provincial governorate region county state district city town capital countryside rural northern
  southern eastern western north south east west central northeastern northwestern southeastern southwestern northeast northwest
  southeast southwest north-eastern north-western south-eastern south-western outer coastal suburb suburbs area port island country
  neighborhood neighbourhood quarter village municipality borough department parish canton prefecture enclave camp zone division
`)
const OPENING = wordSet("in of 's ’s ' ’")
/** [the streets of Almara]: Almara. */
const VAGUE = wordSet(
  'street streets area areas part parts outskirts centre center heart middle vicinity side town city region',
)
const WIDEST_GAP = 9
const MOST_PLACES = 4

/** Two places side by side are brought together where names are read; here it is those with words between. */
export function placeChain(sentence: ReadSentence, from: PlaceMention): PlaceChain {
  const [plain = from.value] = isOwner(sentence, from) ? from.value.split(', ') : [from.value]
  const site = siteIn(sentence, from)
  const name = site === null ? plain : `${plain} ${site}`
  const names = [name]
  // [near Almara in Varo, 12 km from Almara in Varo]: what lies near a place need not lie in what is around it.
  if (name.startsWith('near ') || isFarFrom(name)) return { value: from.value, first: from.first, last: from.last }
  let last = from
  for (let step = 0; step < MOST_PLACES; step += 1) {
    const next = widerPlace(sentence, last)
    if (!next) break
    if (!isOwner(sentence, next) && !names.includes(next.value)) names.push(next.value)
    last = next
  }
  if (names.length > 1 && VAGUE.has(name.toLowerCase())) names.shift()
  return names.length === 1 && name === names[0]
    ? { value: from.value, first: from.first, last: from.last }
    : { value: names.join(', '), first: from.first, last: last.last }
}

/** [*Northland's* Almara province]: only says where the place after it lies. */
export function isOnlyOwner(sentence: ReadSentence, place: PlaceMention): boolean {
  if (!isOwner(sentence, place) || place.value.includes(', ')) return false
  return ownsSite(sentence, place) || widerPlace(sentence, place) !== null
}

/** [Northland's *embassy in Almara*]: where the site is says nothing of whose it is. */
function ownsSite({ forms, lemmas, mentions }: ReadSentence, { last }: PlaceMention): boolean {
  if (!SCENES.has(lemmas[last + 2] ?? '') || forms[last + 3] !== 'in') return false
  return mentions.some(({ kind, first }) => kind === 'place' && first > last + 3 && first <= last + 2 + WIDEST_SITE)
}

/** [the Litoral *prison* in Varo]: what a site is called, whatever town has the name; null where no place follows. */
function siteIn({ forms, lemmas, mentions }: ReadSentence, { last }: PlaceMention): string | null {
  const isSite = SCENES.has(lemmas[last + 1] ?? '') && !BETWEEN.has(forms[last + 1] ?? '') && forms[last + 2] === 'in'
  const isTold = mentions.some(({ kind, first }) => kind === 'place' && first > last && first <= last + WIDEST_SITE)
  return isSite && isTold ? (forms[last + 1] ?? null) : null
}

/** Tokens from a site's name to the place it is in [Litoral prison in *the* city of *Varo*]. */
const WIDEST_SITE = 6

/** The place that follows with nothing between but what says that the one lies in the other. */
function widerPlace(sentence: ReadSentence, place: PlaceMention): PlaceMention | null {
  const { mentions, forms } = sentence
  const { last } = place
  const next = mentions.find(
    (mention): mention is PlaceMention =>
      mention.kind === 'place' && mention.first > last && mention.first <= last + WIDEST_GAP,
  )
  if (!next || isLandBeforeTown(sentence, place, next)) return null
  // [the Almara market *district of Varo*]
  if (next.first === last + 1)
    return forms[next.first + 1] === 'of' && BETWEEN.has(forms[next.first] ?? '') ? next : null
  const from = siteIn(sentence, place) === null ? last + 1 : last + 2
  for (let at = from; at < next.first; at += 1) if (!mayStandBetween(sentence, at)) return null
  const [first = '', second = ''] = forms.slice(from, next.first)
  return OPENING.has(first) || (first === ',' && OPENING.has(second)) ? next : null
}

/** [lost to *Northland in Almara*]: a land lies in no town. */
function isLandBeforeTown(sentence: ReadSentence, place: PlaceMention, next: PlaceMention): boolean {
  return isBroadPlace(place.value) && !isOwner(sentence, place) && !isBroadPlace(next.value)
}

/** [in the *Northlandish city* of Almara] */
function mayStandBetween({ forms, tree }: ReadSentence, at: number): boolean {
  const token = tree.tokens[at]
  return BETWEEN.has(forms[at] ?? '') || token?.upos === 'ADJ' || isOfCompound(tree.tokens, at)
}

/** [in the *rebel-held* province of Almara, the *oil-rich* city] */
function isOfCompound(tokens: ReadSentence['tree']['tokens'], at: number): boolean {
  const isHyphen = (index: number): boolean => tokens[index]?.form === '-'
  const hyphen = [at, at + 1, at - 1].find(isHyphen) ?? -1
  return hyphen >= 0 && COMPOUND_ENDS.has(tokens[hyphen + 1]?.xpos ?? '')
}

const COMPOUND_ENDS = new Set(['VBN', 'JJ', 'VBD'])

/** [Northland's Almara city]: what follows lies in it. */
export function isOwner({ forms }: ReadSentence, { last }: PlaceMention): boolean {
  const next = forms[last + 1]
  return next === "'s" || next === '’s' || next === "'" || next === '’'
}
