import type { DocumentParty, PartyMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { TriggerTold } from '../fact.ts'
import { lastWithin } from '../near-words.ts'
import { mentionAt, type ReadSentence, wordsOf } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'
import { isNamed } from './is-named.ts'

const CONFIDENCE = 0.8
/** What a company or an authority is made up of. */
const UNITS = wordSet(
  'division unit arm business branch subsidiary department section office agency operation venture laboratory lab bureau directorate inquiry',
)
const HEADING = wordSet('head lead run oversee manage helm direct')
/** What somebody has who heads something [in *charge* of, at the *helm* of]. */
const CHARGES = wordSet('charge helm reins control leadership head')
const TAKING = wordSet('take be put place assume get')
/** What is done with somebody who is to head something [was *named* to lead]. */
const CHOOSING = wordSet('name appoint choose pick select tap ask hire promote assign')
const DUE = wordSet('set due expect be')
const TO_COME = wordSet("will would shall 'll ’ll")
const OF_UNIT: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'PUNCT'])
const OWNERS = wordSet('the a an its their')
/** Tokens of a unit's name [the new southern hearing-aid division]. */
const LONGEST_UNIT = 8
/** Tokens from the verb to what it takes [*put* the finance director in *charge*]. */
const WIDEST_CHARGE = 4
/** Tokens between who is told of and the verb [Brandt, *who joined from Reed Motors, will lead*]. */
const WIDEST_SUBJECT = 10

interface Unit {
  /** Tokens: with its article, and its last word. */
  readonly first: number
  readonly last: number
}

/** What heads a unit, and whether who it is stands before or behind it. */
interface Heading {
  readonly verb: number
  readonly from: 'before' | 'behind'
  /** Where the search for who it is begins. */
  readonly at: number
}

/** [Ana Brandt will head the new division, was put in charge of the unit; the division will be run by Ana Brandt]: an appointment. */
export function unitHeads(
  sentence: ReadSentence,
  parties: readonly DocumentParty[],
  text: string,
): readonly TriggerTold[] {
  return sentence.lemmas.flatMap((lemma, last) => {
    const unit = UNITS.has(lemma) ? unitAt(sentence, last) : null
    const heading = unit && (headedByActive(sentence, unit) ?? headedByPassive(sentence, unit))
    const who = heading && whoHeads(sentence, heading, parties)
    return unit && heading && who ? (told(sentence, unit, heading, { who, parties, text }) ?? []) : []
  })
}

function told(
  sentence: ReadSentence,
  unit: Unit,
  { verb }: Heading,
  { who, parties, text }: { who: PartyMention; parties: readonly DocumentParty[]; text: string },
): TriggerTold | null {
  const name = parties[who.party]?.names[0]
  if (name === undefined || !isNamed(name)) return null
  const base = { confidence: CONFIDENCE }
  const office = `head of ${wordsOf(sentence, unit.first, unit.last, text)}`
  return {
    // [will run the unit]: who is to do it has been named, whenever it begins.
    trigger: wordTrigger({ type: 'appointment', lemma: 'head', form: 'verb', at: verb }),
    values: [
      { ...base, attribute: 'person', value: name, party: who.party, first: who.first, last: who.last },
      { ...base, attribute: 'office', value: office, party: null, first: unit.first, last: unit.last },
    ],
  }
}

/** [*the new hearing division*]; not [division of labour, the *business*]. */
function unitAt({ tree, forms }: ReadSentence, last: number): Unit | null {
  if (tree.tokens[last]?.xpos !== 'NN' && tree.tokens[last]?.xpos !== 'NNP') return null
  let first = last
  while (first > last - LONGEST_UNIT && OF_UNIT.has(tree.tokens[first - 1]?.upos ?? '') && forms[first - 1] !== ',')
    first -= 1
  const isOwned = tree.tokens[first - 1]?.xpos === 'POS' || OWNERS.has(forms[first - 1] ?? '')
  return isOwned && first < last ? { first, last } : null
}

/** [will *head* the unit, take *charge of* the unit] */
function headedByActive(sentence: ReadSentence, unit: Unit): Heading | null {
  const { lemmas, forms, tree } = sentence
  const before = startOf(sentence, unit) - 1
  if (HEADING.has(lemmas[before] ?? '') && tree.tokens[before]?.upos === 'VERB') {
    return headingOf(sentence, before)
  }
  if (forms[before] !== 'of' || !CHARGES.has(lemmas[before - 1] ?? '')) return null
  const behind = beBehind(sentence, unit)
  return behind < 0 ? takenBefore(sentence, before) : { verb: behind, from: 'behind', at: behind }
}

/** [*was put* in charge of, *takes* the helm of]; `of` is the token before the unit. */
function takenBefore(sentence: ReadSentence, of: number): Heading | null {
  const { lemmas, forms, tree } = sentence
  for (let at = of - 2; at >= Math.max(0, of - 1 - WIDEST_CHARGE); at -= 1) {
    if (!TAKING.has(lemmas[at] ?? '') || tree.tokens[at]?.upos === 'NOUN') continue
    const isNews = lemmas[at] !== 'be' || TO_COME.has(forms[at - 1] ?? '')
    return isNews ? { verb: at, from: 'before', at: startOfGroup(sentence, at) } : null
  }
  return null
}

/** [the unit *will be led by*, the unit, *to be run by*] */
function headedByPassive(sentence: ReadSentence, { last }: Unit): Heading | null {
  const { lemmas, forms, tree } = sentence
  for (let at = last + 2; at <= last + LONGEST_UNIT; at += 1) {
    if (!HEADING.has(lemmas[at] ?? '') || forms[at + 1] !== 'by' || forms[at - 1] !== 'be') continue
    const isComing = TO_COME.has(forms[at - 2] ?? '') || forms[at - 2] === 'to'
    const isNext = tree.tokens
      .slice(last + 1, at)
      .every(({ upos }) => upos === 'AUX' || upos === 'PART' || upos === 'PUNCT')
    return isComing && isNext ? { verb: at, from: 'behind', at: at + 1 } : null
  }
  return null
}

/** [At the helm of the unit *will be* Ana Brandt] */
function beBehind({ forms, lemmas }: ReadSentence, { last }: Unit): number {
  return TO_COME.has(forms[last + 1] ?? '') && lemmas[last + 2] === 'be' ? last + 2 : -1
}

function startOf({ tree, forms }: ReadSentence, { first }: Unit): number {
  if (tree.tokens[first - 1]?.xpos !== 'POS') return first - 1
  // [will head *Lindel Medical's* new unit]
  let at = first - 2
  while (tree.tokens[at - 1]?.upos === 'PROPN') at -= 1
  return forms[at - 1] === 'the' ? at - 1 : at
}

/** [*will* head, *is* to head, has been *named* to head]; null of [heads, wants to head]: no news, or a wish. */
function headingOf(sentence: ReadSentence, verb: number): Heading | null {
  const { forms, lemmas, tree } = sentence
  if (TO_COME.has(forms[verb - 1] ?? '')) return { verb, from: 'before', at: startOfGroup(sentence, verb) }
  if (forms[verb - 1] !== 'to') return null
  const chosen = lastWithin(lemmas, verb - 1, WIDEST_SUBJECT - 1, (lemma) => CHOOSING.has(lemma))
  const between = tree.tokens.slice(chosen + 1, verb - 1)
  if (chosen >= 0 && between.every(({ upos }) => upos !== 'VERB' && upos !== 'AUX'))
    // [has chosen *Ana Brandt to head*, was named to head]
    return { verb: chosen, from: 'before', at: between.length > 0 ? verb - 1 : startOfGroup(sentence, chosen) }
  return DUE.has(lemmas[verb - 2] ?? '') ? { verb, from: 'before', at: startOfGroup(sentence, verb - 2) } : null
}

/** The first token of a verb with its auxiliaries [*is* to lead, *has been* named]. */
function startOfGroup({ tree }: ReadSentence, verb: number): number {
  let at = verb
  while (GROUP.has(tree.tokens[at - 1]?.upos ?? '')) at -= 1
  return at
}

const GROUP: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])

function whoHeads(
  sentence: ReadSentence,
  { from, at }: Heading,
  parties: readonly DocumentParty[],
): PartyMention | null {
  const people = sentence.mentions.filter(
    (mention): mention is PartyMention => mention.kind === 'party' && parties[mention.party]?.nature === 'person',
  )
  if (from === 'behind')
    return people.find(({ first, form }) => first > at && first <= at + WIDEST_SUBJECT && form === 'name') ?? null
  const own = people.findLast(({ last }) => last < at && last >= at - WIDEST_SUBJECT)
  if (!own || (own.form !== 'name' && own.first > 0)) return null
  for (let between = own.last + 1; between < at; between += 1) if (sentence.isVerb(between)) return null
  return mentionAt(sentence, 'party', own.last)
}
