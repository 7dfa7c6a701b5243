import type { PlaceMention } from '../../model/mention.ts'
import type { FoundValue } from '../fact.ts'
import { AUCTIONS, COMPETITIONS, GAMES } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'
import { formed, type Trigger } from '../trigger.ts'
import { isOfOpening, isPartedFrom, isSince } from './before-after.ts'
import { isBound, isFeltAt } from './felt-place.ts'
import {
  isHalfOfWorld,
  isInApposition,
  isNotWhereSaid,
  isOfThing,
  isSurname,
  isToBeServed,
  isWherePlaceLies,
} from './no-scene.ts'
import { isOfPerson } from './of-person.ts'
import { ownerBySigning } from './of-signing.ts'
import { isOnTheWay, isSpread } from './on-the-way.ts'
import { ownersOf } from './owner.ts'
import { isOnlyOwner, isOwner, placeChain } from './place-chain.ts'
import { isLeftFrom, isMoving, placeFit, strikerOf } from './place-fit.ts'
import { isRatified } from './ratified.ts'
import { isEndOfRoad, isHomeOfPeople } from './road-end.ts'
import { isNotWhereTalked, isTalkedAbout } from './talked-about.ts'
import { isSeatOfTeller, isWhereTold } from './teller-seat.ts'

/** What happened at a place, with the place as told. */
export interface Scene {
  readonly trigger: Trigger
  readonly value: FoundValue
}

/** The triggers that a place is where of. */
export function scenesAt(
  sentence: ReadSentence,
  mention: PlaceMention,
  triggers: readonly Trigger[],
): readonly Scene[] {
  if (isNoScene(sentence, mention, triggers)) return []
  const { first, head } = mention
  const chain = placeChain(sentence, mention)
  const striker = strikerOf(sentence, mention, triggers)
  const owners = striker ? [{ trigger: striker, confidence: SURE }] : ownersOf(sentence, head, first, triggers)
  const signed = owners.length > 0 ? owners : ownerBySigning(sentence, mention, triggers)
  return signed.flatMap(({ trigger, confidence }) => {
    if (isNotWhere(sentence, mention, trigger)) return []
    const fit = isPartedFrom(sentence, mention.last, formed(trigger)) ? 0 : placeFit(sentence, mention, trigger)
    const value = { attribute: 'location', party: null, confidence: confidence * fit, ...chain }
    return fit > 0 ? [{ trigger, value: mention.chain ? { ...value, ground: mention.chain } : value }] : []
  })
}

const SURE = 0.95

/** Nothing of what the sentence tells happened there. */
function isNoScene(sentence: ReadSentence, mention: PlaceMention, triggers: readonly Trigger[]): boolean {
  return (
    isTeam(sentence, mention) ||
    isHalfOfWorld(mention) ||
    isMoving(sentence, mention) ||
    isOnlyOwner(sentence, mention) ||
    isSeatOfTeller(sentence, mention) ||
    isWiderPart(sentence, mention) ||
    isSurname(sentence, mention) ||
    isInApposition(sentence, mention, triggers) ||
    isWherePlaceLies(sentence, mention) ||
    isOfThing(sentence, mention, triggers) ||
    isFeltAt(sentence, mention) ||
    isBound(sentence, mention) ||
    isEndOfRoad(sentence, mention)
  )
}

function isNotWhere(sentence: ReadSentence, mention: PlaceMention, trigger: Trigger): boolean {
  const { type } = trigger
  if (OF_ELSE.some((isOfElse) => isOfElse(sentence, mention, trigger))) return true
  if (type === 'acquisition' && !sentence.isTold(SALEROOMS)) return true
  if (type !== 'statement' && isWhereTold(sentence, mention)) return true
  if (type === 'sport-result') return isInLeague(sentence, mention)
  return isSpread(sentence, mention) || (HAPPENING.has(type) && isOnTheWay(sentence, mention))
}

/** What a place may be told of besides what happened. */
const OF_ELSE: readonly ((sentence: ReadSentence, mention: PlaceMention, trigger: Trigger) => boolean)[] = [
  (_, mention, trigger) => isDiscussed(mention, trigger) || isRatified(trigger),
  (sentence, { first }, { last }) => isSince(sentence, first, last),
  (sentence, { last }, trigger) => isOfOpening(sentence, last, trigger),
  isWhereCaredFor,
  isOfPerson,
  isNotWhereSaid,
  isToBeServed,
  isOfComers,
  isNotWhereTalked,
  isOfWhatIsAgreed,
]

/** [two people *died in hospital*, killed in a blast]: where they were hurt is told elsewhere; whose death it was died there. */
function isWhereCaredFor({ forms }: ReadSentence, { first }: PlaceMention, { type }: Trigger): boolean {
  return type !== 'death' && forms[first - 1] === 'in' && CARING.has(forms[first] ?? '')
}

const CARING = new Set(['hospital', 'hospice'])

/** [discussed gas in the eastern Mediterranean] */
function isDiscussed({ first }: PlaceMention, { lemma, last }: Trigger): boolean {
  return lemma === 'discuss' && first > last
}

/** [agreed *to open* a ferry line across the Brenn Sea]: where that is to be; not [agreed to meet in Almara]. */
function isOfWhatIsAgreed(
  { forms, tree }: ReadSentence,
  { first }: PlaceMention,
  { type, last, entry }: Trigger,
): boolean {
  if (type !== 'agreement' || entry.form !== 'verb' || first <= last) return false
  const to = forms.indexOf('to', last)
  return (
    to > 0 &&
    to < first &&
    tree.tokens[to + 1]?.xpos === 'VB' &&
    !tree.tokens.slice(last + 1, to).some(({ upos }) => upos === 'VERB')
  )
}

/** [a hall full of buyers from villages along the river] */
function isOfComers(sentence: ReadSentence, mention: PlaceMention, { type, entry }: Trigger): boolean {
  return !isLeftFrom({ type, family: entry.group.family ?? null }) && isHomeOfPeople(sentence, mention)
}

/** What is bought and sold elsewhere than at auctions is so nowhere in particular [bought a mine in Almara]. */
const SALEROOMS: ReadonlySet<string> = new Set([...AUCTIONS, 'gallery'])

/** [in the *UBL* grand final, in *Liga* 1]: a name that no map has is that of who plays there. */
function isInLeague({ forms, chunks, lemmas, tree }: ReadSentence, { isKnown, first, last }: PlaceMention): boolean {
  const chunk = chunks.find((one) => one.first <= first && first <= one.last)
  // [the *Almara Open* final]: called after the town.
  if (tree.tokens[last + 1]?.upos === 'PROPN' && COMPETITIONS.has(lemmas[last + 1] ?? '')) return true
  return !isKnown && forms[chunk?.preposition ?? -1] === 'in'
}

/** What happens to those who travel happens between the ends of their way. */
const HAPPENING = new Set(['escape', 'accident', 'attack', 'harm', 'explosion', 'death'])

/** [the derby between Central and City]: sides, not scenes. */
function isTeam({ forms, lemmas }: ReadSentence, { first }: PlaceMention): boolean {
  const between = forms.lastIndexOf('between', first)
  return between > 0 && first - between <= 4 && GAMES.has(lemmas[between - 1] ?? '')
}

/** It is told as part of a place before it [Almara in Northland's province of *Varo*]. */
function isWiderPart(sentence: ReadSentence, { first }: PlaceMention): boolean {
  return sentence.mentions.some(
    (mention) =>
      mention.kind === 'place' &&
      mention.first < first &&
      mention.first >= first - WIDEST_CHAIN &&
      !isTalkedAbout(sentence, mention) &&
      !isOwner(sentence, mention) &&
      placeChain(sentence, mention).last >= first,
  )
}

const WIDEST_CHAIN = 16
