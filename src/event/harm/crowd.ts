import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { inDigits } from '../figure.ts'
import { PROTESTING } from '../lexicon/protest.ts'
import type { ReadSentence } from '../reading.ts'
import { manyTowns } from './crowd-towns.ts'
import { countsDoers, countsPeople, type Harm, isPartial } from './figure.ts'
import { harmNumbered } from './noun.ts'
import { figureTeller, TELLING_FIGURES, tellerOf } from './teller.ts'
import { HARM_TO_OBJECT } from './words.ts'

/** What a crowd does [80,000 people took part, thousands marched]. */
const GATHERING = wordSet(`
  march rally demonstrate protest gather assemble attend participate join congregate converge flock parade riot strike picket walk turn go
  take pour pack fill throng chant come mass surge jam line show descend block drive
`)
/** Of these only with the words that follow [took part, took to the streets, turned out]. */
const PHRASES: Readonly<Record<string, ReadonlySet<string>>> = {
  take: wordSet('part to'),
  turn: wordSet('out up'),
  come: wordSet('out'),
  show: wordSet('up'),
  walk: wordSet('out off'),
  go: wordSet('on'),
  pour: wordSet('into onto through'),
  drive: wordSet('their tractors trucks'),
  join: wordSet('the a in march rally protest demonstration'),
}
const CROWDS = wordSet(
  'crowd turnout march rally protest demonstration gathering vigil attendance procession number protester demonstrator marcher participant',
)
/** [a strike by 3,500 dockers]; not [a strike by 12 jets]. */
const STOPPAGES = wordSet('strike walkout stoppage')
/** Before the figure of a crowd [a crowd of 300, put the number at 300, attended by 300, drew 300]. */
const LEADS = wordSet('of at by draw attract exceed reach number top involve')
const SURE = 0.8
const LIKELY = 0.65
const REACH = 4
const LEAST = 10
const LEAST_BARE = 100

/** How many took part in what is told, with whose figure it is where the sentence says so. */
export function findCrowd(sentence: ReadSentence): readonly Harm[] {
  return sentence.mentions.flatMap((mention) => {
    if (mention.kind !== 'quantity' || !isCrowd(mention) || isPartial(sentence, mention)) return []
    if (isExpected(sentence, mention) || areHarmed(sentence, mention) || areThings(sentence, mention)) return []
    const { first, last, value } = mention
    const found = gatheringAfter(sentence, last) ?? crowdBefore(sentence, mention) ?? onlookersAt(sentence, mention)
    const of = areStrikers(sentence, mention) ? 'strikers' : manyTowns(sentence, last)
    const figure = { attribute: 'attendance', value: inDigits(value), party: null, first, last, of }
    if (found !== null) return [{ ...figure, at: found, by: figureTeller(sentence, found), confidence: SURE }]
    const teller = tellerBefore(sentence, mention)
    return teller === null ? [] : [{ ...figure, ...teller, confidence: LIKELY }]
  })
}

/** [mudslides *killed* 38 people and blocked the road]: done to them, who did nothing. */
export function areHarmed({ lemmas, isVerb }: ReadSentence, { first }: Pick<QuantityMention, 'first'>): boolean {
  return isVerb(first - 1) && HARM_TO_OBJECT.has(lemmas[first - 1] ?? '')
}

/** [scores of firebombs were assembled] */
function areThings(sentence: ReadSentence, mention: QuantityMention): boolean {
  if (countsPeople(sentence, mention) || countsDoers(sentence, mention)) return false
  // [40 trucks *were lined up* at the barrier]: they were stopped by a crowd.
  return !VEHICLES.has(mention.countedLemma ?? '') || sentence.lemmas[mention.last + 1] === 'be'
}

/** Their drivers come with them. */
const VEHICLES = wordSet(
  'tractor truck car lorry taxi vehicle motorbike motorcycle bike boat family group union delegation',
)

/** [A crowd of about 36,000 is *expected*]: none that came. */
function isExpected({ lemmas }: ReadSentence, { first, last }: QuantityMention): boolean {
  const around = [...lemmas.slice(Math.max(0, first - 3), first), ...lemmas.slice(last + 1, last + REACH)]
  return around.includes('expect') || lemmas.slice(Math.max(0, first - 3), first).some((lemma) => TO_COME.has(lemma))
}

/** [the number *will* reach 1,800] */
const TO_COME = wordSet('will could may might would')

const STRIKES = wordSet('strike striker stoppage walkout walk-out')
const MEETINGS = wordSet('rally march demonstration protest demonstrate square street')
const STAFF = wordSet(
  'worker member employee staff driver teacher nurse doctor pilot miner docker dockworker lecturer firefighter crew',
)

/** [About 30,000 workers took part in the stoppage]: no crowd in the street. */
function areStrikers(sentence: ReadSentence, { countedLemma, first }: QuantityMention): boolean {
  const { lemmas, isTold } = sentence
  // [his late *strike* was cheered by a crowd of 30,000]
  if (lemmas[first - 1] === 'of' && lemmas[first - 2] === 'crowd') return false
  // [went on strike *in protest*]
  if (lemmas.some((lemma, at) => MEETINGS.has(lemma) && !(lemma === 'protest' && lemmas[at - 1] === 'in'))) return false
  // [22,000 took part], where the text tells of no march.
  if (countedLemma === null) return lemmas.some((lemma) => STRIKES.has(lemma)) || (isTold(STRIKES) && !isTold(MEETINGS))
  return STAFF.has(countedLemma.toLowerCase()) && isTold(STRIKES)
}

/** Who is asked to come to a ceremony is no crowd. */
const INVITED = wordSet('guest invitee dignitary')

/** [300, thousands]; neither [several] nor [.357]. */
function isCrowd({ value, dimension, part, countedLemma }: QuantityMention): boolean {
  if (INVITED.has(countedLemma ?? '')) return false
  if ((dimension !== 'people' && dimension !== 'none') || part !== null || value.includes('.')) return false
  if (/\b(?:hundreds|thousands|dozens|scores|million|millions)\b/.test(value)) return true
  // [several hundred people]
  if (/^(?:several|a few) (?:hundred|thousand)$/u.test(value)) return true
  return sizeOf(value) >= LEAST
}

function sizeOf(value: string): number {
  return Number(/\d[\d,]*/.exec(inDigits(value))?.[0].replaceAll(',', '') ?? 0)
}

/** [80,000 people took part, thousands of students marched]: no other verb stands between. */
function gatheringAfter({ lemmas, tree, forms, isVerb }: ReadSentence, last: number): number | null {
  let isBehindPreposition = false
  for (let at = last + 1; at <= last + LONGEST_CROWD; at += 1) {
    const lemma = lemmas[at] ?? ''
    const isWhole = (lemma !== 'go' || lemmas[at + 2] === 'strike') && (isVerb(at) || !isBehindPreposition)
    if (isWhole && isGathering(lemmas, forms, at)) return at
    const upos = tree.tokens[at]?.upos
    if (upos === 'VERB' && isVerb(at)) return purposeAfter(lemmas, forms, at)
    if (upos === undefined || upos === 'VERB' || upos === 'PUNCT') return null
    isBehindPreposition ||= upos === 'ADP'
  }
  return null
}

/** [took part, marched; 12,000 people *are on the square*] */
function isGathering(lemmas: readonly string[], forms: readonly string[], at: number): boolean {
  if (lemmas[at] === 'be') return OUTDOORS.has(forms.slice(at + 1, at + 4).join(' '))
  return GATHERING.has(lemmas[at] ?? '') && isOfCrowd(lemmas, forms, at)
}

const OUTDOORS: ReadonlySet<string> = new Set(['on the square', 'in the square', 'on the streets', 'in the streets'])

/** Tokens between what a crowd does and what it does it for. */
const WIDEST_PURPOSE = 8

/** [4,000 farmers drove into Almara on Monday *to protest*] */
function purposeAfter(lemmas: readonly string[], forms: readonly string[], verb: number): number | null {
  for (let at = verb + 1; at <= verb + WIDEST_PURPOSE && forms[at] !== ','; at += 1)
    if (forms[at] === 'to' && PROTESTING.has(lemmas[at + 1] ?? '')) return at + 1
  return null
}

/** [joined Sunday's march]: with what is joined within a few words. */
const WIDEST_JOINED = 6

function isOfCrowd(lemmas: readonly string[], forms: readonly string[], at: number): boolean {
  const lemma = lemmas[at] ?? ''
  if (PHRASES[lemma]?.has(forms[at + 1] ?? '') ?? true) return true
  return lemma === 'join' && lemmas.slice(at + 1, at + WIDEST_JOINED).some((word) => MEETINGS.has(word))
}

/** Tokens from a figure to what the crowd did [28,000 workers at the mines of a company went on strike]. */
const LONGEST_CROWD = 14

/** Tokens between [put the number] and the figure at which it is put. */
const WIDEST_NUMBER = 16

/** [police *put the number of* teachers who demonstrated in Almara on Saturday *at* 6,500]: what they did. */
function numberPutAt({ lemmas, forms }: ReadSentence, first: number): number | null {
  if (forms[first - 1] !== 'at') return null
  const turnout = lemmas.lastIndexOf('turnout', first)
  if (turnout >= Math.max(0, first - WIDEST_NUMBER) && lemmas.slice(Math.max(0, turnout - 3), turnout).includes('put'))
    return turnout
  const number = lemmas.lastIndexOf('number', first)
  if (
    number < first - WIDEST_NUMBER ||
    forms[number + 1] !== 'of' ||
    !lemmas.slice(Math.max(0, number - 3), number).includes('put')
  )
    return null
  const done = lemmas.findIndex((lemma, at) => at > number && at < first && PROTESTING.has(lemma))
  return done < 0 ? null : done
}

function crowdBefore(sentence: ReadSentence, { first, dimension }: QuantityMention): number | null {
  const { lemmas, tree } = sentence
  if (!isLed(lemmas, first)) return null
  const counted = numberPutAt(sentence, first)
  if (counted !== null) return counted
  for (let at = first - 1; at >= Math.max(0, first - REACH - 2); at -= 1) {
    const lemma = lemmas[at] ?? ''
    if (STOPPAGES.has(lemma) && dimension === 'people') return at
    if (CROWDS.has(lemma)) return harmNumbered(sentence, at) === null ? at : null
    if (tree.tokens[at]?.upos === 'PUNCT') return null
  }
  return null
}

/** [a crowd *of* 300, the attendance *was* 300] */
function isLed(lemmas: readonly string[], first: number): boolean {
  return LEADS.has(lemmas[first - 1] ?? '') || (lemmas[first - 1] === 'be' && lemmas[first - 2] === 'attendance')
}

/** [in front of 31,204 spectators, 29,800 fans watched] */
function onlookersAt({ forms, lemmas }: ReadSentence, { first, last, head, counted }: QuantityMention): number | null {
  const isInFront = forms[first - 1] === 'of' && forms[first - 2] === 'front'
  // [in front of 61,200 people, 67,000 in the stands]
  if (isInFront || (forms[last + 1] === 'in' && STANDS.has(forms[last + 3] ?? ''))) return head
  if (counted === null || !ONLOOKERS.has(lemmas[counted] ?? '')) return null
  const isBefore = forms[first - 1] === 'before'
  return isBefore || WATCHING.has(forms[last + 1] ?? '') ? head : null
}

const STANDS = wordSet('stands stadium arena')
const ONLOOKERS = wordSet('spectator fan supporter onlooker')
const WATCHING = wordSet('watched saw witnessed attended packed filled')

/** [Police had spoken of 30,000]: a figure of nothing else, as somebody who counts crowds gives it. */
function tellerBefore(sentence: ReadSentence, mention: QuantityMention): Pick<Harm, 'at' | 'by'> | null {
  const { lemmas, tree } = sentence
  const { first, counted, value } = mention
  if (counted !== null || sizeOf(value) < LEAST_BARE || tree.tokens[mention.last + 1]?.upos === 'NOUN') return null
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    if (!TELLING_FIGURES.has(lemmas[at] ?? '')) continue
    const by = tellerOf(sentence, at)
    return by === null ? null : { at: mention.head, by }
  }
  return null
}
