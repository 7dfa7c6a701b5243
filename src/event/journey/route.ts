import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'

const CONFIDENCE = 0.8

/** Where a journey began and where it was to end, each with the token that says so. */
type Ends = readonly FoundValue[]

interface Place {
  readonly value: string
  readonly first: number
  readonly last: number
}

/**
 * The way that is told between two tokens, read by the order of its words, which holds where a tree does not.
 * [flying from Almara to Brenn, left Almara bound for Brenn, on its way to Brenn, took off from Almara]
 */
export function routeIn(sentence: ReadSentence, from: number, to: number): Ends {
  const found = new Map<string, FoundValue>()
  for (let at = from; at <= to; at += 1) {
    for (const value of endsAt(sentence, at, from)) if (!found.has(value.attribute)) found.set(value.attribute, value)
  }
  return [...found.values()]
}

function endsAt(sentence: ReadSentence, at: number, from: number): Ends {
  const { forms, lemmas, isVerb } = sentence
  const form = forms[at] ?? ''
  if (form === 'from' && isTravelled(sentence, at, from)) return wayFrom(sentence, at)
  if (isBeginning(sentence, at)) return endOfPlace('origin', placeFrom(sentence, at + 1))
  if (LEAVING.has(lemmas[at] ?? '') && isVerb(at) && isDone(sentence, at)) return leaving(sentence, at)
  const goal = goalBehind(forms, at)
  if (goal < 0) return []
  return [...destinationAt(sentence, goal), ...(GOING.has(form) ? fromBehind(sentence, goal) : [])]
}

/** The first token of where a journey leads, behind a word of its way; -1 where there is none. */
function goalBehind(forms: readonly string[], at: number): number {
  const [form = '', next = ''] = [forms[at], forms[at + 1]]
  const isOnWay = form === 'way' && forms[at - 2] === 'on'
  if (isOnWay && next === 'back') return at + 3
  if (isOnWay || GOING.has(form)) return next === 'to' ? at + 2 : -1
  const isHeaded = HEADING.has(form) || (form === 'route' && forms[at - 1] === 'en')
  return isHeaded && LEADING.has(next) ? at + 2 : -1
}

const LEAVING = wordSet('leave depart')
const HEADING = wordSet('bound heading headed heads')
const LEADING = wordSet('for to towards toward')
const GOING = wordSet('flying sailing travelling traveling returning')

/** Nouns and verbs of a journey, one of which stands before [from]. */
const TRAVEL = wordSet(`
  fly sail travel head return run carry bring way route flight service trip journey voyage crossing hop cruise tour take depart set
  express train ferry bus coach plane
`)
/** Tokens from such a word to [from]. */
const WIDEST_TRAVEL = 9

/** [a scheduled *service* from, was *carrying* 60 people from, *took off* from] */
function isTravelled({ lemmas, forms }: ReadSentence, at: number, from: number): boolean {
  const near = lemmas.slice(Math.max(from, at - WIDEST_TRAVEL), at)
  // [took the injured from Almara to Brenn]
  if (near.includes('take') && forms[at - 1] !== 'off') return false
  return near.some((lemma) => TRAVEL.has(lemma))
}

/** [had not left Almara, was to leave Almara] */
function isDone({ forms }: ReadSentence, at: number): boolean {
  return ![forms[at - 1], forms[at - 2]].some((form) => UNDONE.has(form ?? ''))
}

const UNDONE = wordSet('not never to will would could')

/** [from Almara to Brenn]; alone only where a journey begins [took off from Almara, departed from Almara]. */
function wayFrom(sentence: ReadSentence, at: number): Ends {
  const { forms, lemmas } = sentence
  const origin = placeFrom(sentence, at + 1)
  if (!origin) return destinationAt(sentence, goalBehindNoun(sentence, at + 1))
  const goal = forms[origin.last + 1] === 'to' ? placeFrom(sentence, origin.last + 2) : null
  const isStart = STARTS.has(lemmas[at - 1] ?? '') || STARTED.has(forms[at - 1] ?? '')
  if (!(goal || isStart)) return []
  return [...endOf('origin', origin), ...(goal ? endOf('destination', goal) : [])]
}

/** [from *the capital* to Brenn]: where it came from has no name; -1 where no way goes on. */
function goalBehindNoun({ tree, forms }: ReadSentence, from: number): number {
  let at = from
  while (at < from + WIDEST_LEAD && BEFORE_NAME.has(tree.tokens[at]?.upos ?? '')) at += 1
  return at > from && forms[at] === 'to' ? at + 1 : -1
}

const STARTS = wordSet('depart fly sail travel')
/** [took off from, set out from, set sail from] */
const STARTED = new Set(['off', 'out', 'sail'])

/** Tokens from where it left to where it goes [left Almara *at five minutes to seven on Monday* for Brenn]. */
const WIDEST_LEAVING = 9

/** [left Almara for Brenn, left Almara at 6 a.m. bound for Brenn]; of [left Almara] alone nothing is told. */
function leaving(sentence: ReadSentence, at: number): Ends {
  const { forms, tree } = sentence
  const origin = placeFrom(sentence, forms[at + 1] === 'from' ? at + 2 : at + 1)
  if (!origin) return []
  for (let next = origin.last + 1; next <= origin.last + WIDEST_LEAVING; next += 1) {
    if (tree.tokens[next]?.xpos === 'VBD' || forms[next] === ';') break
    if (forms[next] !== 'for') continue
    const goal = placeFrom(sentence, next + 1)
    if (goal) return [...endOf('origin', origin), ...endOf('destination', goal)]
  }
  return isWholeTown(sentence, origin) ? endOf('origin', origin) : []
}

/** Not [left the road, left the airport]. */
function isWholeTown({ tree }: ReadSentence, { first }: Place): boolean {
  return tree.tokens[first]?.upos === 'PROPN'
}

function destinationAt(sentence: ReadSentence, at: number): Ends {
  return endOfPlace('destination', placeFrom(sentence, at))
}

function endOfPlace(attribute: string, place: Place | null): Ends {
  return place ? endOf(attribute, place) : []
}

/** [began its journey *in* Almara, had started the trip *from* Almara] */
function isBeginning({ forms, lemmas }: ReadSentence, at: number): boolean {
  return BEGIN_AT.has(forms[at] ?? '') && JOURNEYS.has(lemmas[at - 1] ?? '') && BEGINNING.has(lemmas[at - 3] ?? '')
}

const BEGIN_AT = new Set(['in', 'at', 'from'])
const BEGINNING = wordSet('begin start')
const JOURNEYS = wordSet('journey trip voyage run crossing route flight')

/** [flying to Brenn *from Almara*] */
function fromBehind(sentence: ReadSentence, at: number): Ends {
  const goal = placeFrom(sentence, at)
  const origin = goal && sentence.forms[goal.last + 1] === 'from' ? placeFrom(sentence, goal.last + 2) : null
  return origin ? endOf('origin', origin) : []
}

function endOf(attribute: string, { value, first, last }: Place): Ends {
  return [{ attribute, value, party: null, first, last, confidence: CONFIDENCE }]
}

/** Tokens of what a place is called before its name [the lakeside city of Almara, the shrine at Brenn]. */
const WIDEST_LEAD = 5
const OF_PLACE = wordSet('of at in near')

/** The place that a phrase from a token on names; of an unknown one the name as it stands. */
function placeFrom(sentence: ReadSentence, at: number): Place | null {
  const { tree, mentions, forms } = sentence
  if (at < 0) return null
  for (let first = at; first <= at + WIDEST_LEAD; first += 1) {
    const upos = tree.tokens[first]?.upos ?? ''
    const place = mentions.find(
      (mention) => mention.kind === 'place' && mention.first <= first && first <= mention.last,
    )
    if (place?.kind === 'place') return { value: place.value, first: place.first, last: place.last }
    if (upos === 'PROPN') return unknownPlace(sentence, first)
    if (!BEFORE_NAME.has(upos) && !OF_PLACE.has(forms[first] ?? '')) return null
  }
  return null
}

const BEFORE_NAME = new Set(['DET', 'ADJ', 'NOUN'])

function unknownPlace({ tree, mentions, parties }: ReadSentence, first: number): Place | null {
  const party = mentions.find((mention) => mention.kind === 'party' && mention.first <= first && first <= mention.last)
  if (party?.kind === 'party' && parties[party.party]?.nature !== 'unknown') return null
  if (mentions.some(({ kind, first: start, last }) => kind === 'date' && start <= first && first <= last)) return null
  let last = first
  while (tree.tokens[last + 1]?.upos === 'PROPN') last += 1
  const value = tree.tokens
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ')
  return { value, first, last }
}
