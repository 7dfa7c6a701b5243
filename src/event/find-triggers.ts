import type { PartyMention } from '../model/mention.ts'
import { wordSet } from '../util/word-set.ts'
import { isFixing } from './circumstance/fixed-date.ts'
import { CRIMES } from './lexicon/crime-words.ts'
import { type LexiconEntry, NOUNS, VERBS } from './lexicon/lexicon.ts'
import { mentionAt, type ReadSentence } from './reading.ts'
import { TAKING } from './sense/theft.ts'
import { senseOf } from './sense.ts'
import type { Trigger } from './trigger.ts'

/** How many words may stand between the words of a verb phrase [checked herself into]. */
const WIDEST_GAP = 2
/** How many between a verb and what it makes of its object [found the former banker guilty]. */
const WIDEST_OBJECT = 6

/** The triggers of a sentence in order, at most one for each token. */
export function findTriggers(sentence: ReadSentence): readonly Trigger[] {
  const found: Trigger[] = []
  const { tokens } = sentence.tree
  for (let at = 0; at < tokens.length; at += 1) {
    const entries = entriesFor(sentence, at, tokens[at]?.upos ?? '', tokens[at]?.xpos ?? '')
    if (
      !entries ||
      isSurname(sentence, at) ||
      isInName(sentence, at) ||
      isAttribute(sentence, at) ||
      isFixing(sentence, at)
    )
      continue
    if (isOfInquiry(sentence, at) || isFoundByCourt(sentence, at)) continue
    const trigger = firstFitting(sentence, at, entries)
    if (trigger && !isWithinOne(found, at) && !isPleaded(sentence, trigger, found.at(-1))) found.push(trigger)
  }
  return found
}

function isWithinOne(triggers: readonly Trigger[], at: number): boolean {
  return triggers.some(({ first, last }) => first <= at && at <= last)
}

/** [*Mattie Flood*, a nurse; *Mrs Flood* said]: a word of a person's name. A storm has a person's name behind its word. */
function isSurname(sentence: ReadSentence, at: number): boolean {
  const token = sentence.tree.tokens[at]
  if (!token || sentence.isVerb(at) || !/^\p{Lu}/u.test(token.form)) return false
  const mention = mentionAt(sentence, 'party', at)
  if (mention?.form !== 'name') return false
  const { nature, names } = sentence.parties[mention.party] ?? { nature: 'unknown', names: [] }
  if (nature === 'person') return mention.first !== at || (names[0] ?? '').endsWith(` ${token.form}`)
  return nature === 'unknown' && mention.last === at && isTwoNames(sentence, mention)
}

/** [that *Mattie Flood* was killed]; not [the Almara Flood], nor the capitals of a headline. */
function isTwoNames({ forms, isTitle, isHeadline }: ReadSentence, { first, last }: PartyMention): boolean {
  return last === first + 1 && !isTitle && !isHeadline && forms[first - 1] !== 'the'
}

/** [the film Catching Fire]: a verb with a capital in a sentence that is no headline is part of a name. */
function isInName({ tree, isVerb, isTitle, isHeadline }: ReadSentence, at: number): boolean {
  const [letter = ''] = tree.tokens[at]?.form ?? ''
  if (at === 0 || isTitle || isHeadline || !isVerb(at) || !/\p{Lu}/u.test(letter)) return false
  return tree.tokens[at - 1]?.upos !== 'PUNCT'
}

/** [denied *murder*]: what he is charged with, and none that is told of; not [denied the murder of Ana Lind]. */
function isPleaded(
  { forms, lemmas }: ReadSentence,
  { at, type, entry }: Trigger,
  before: Trigger | undefined,
): boolean {
  if (type !== 'attack' || !CRIMES.has(lemmas[at] ?? '') || entry.form !== 'noun' || forms[at + 1] === 'of')
    return false
  return before?.type === 'trial' && before.lemma === 'deny' && at <= before.last + WIDEST_PLEA
}

/** Tokens from [denied] to the crime [denied two counts of murder]. */
const WIDEST_PLEA = 4

const INQUIRING = wordSet(
  'inquiry enquiry investigation probe inquest investigator detective squad suspect charge count conviction case',
)

/** [opened a *murder* investigation on Monday, crash investigators]: what is looked into was not then nor there. */
function isOfInquiry({ tree, lemmas, isVerb }: ReadSentence, at: number): boolean {
  return !isVerb(at) && INQUIRING.has(lemmas[at + 1] ?? '') && tree.tokens[at + 1]?.upos === 'NOUN'
}

const COURTS = wordSet('court jury judge tribunal magistrate panel')
/** Tokens from `by` to the court [by a *Northland* court]. */
const WIDEST_COURT = 4

/** [guilty of *murder* by a court in Almara]: the court has done none. */
function isFoundByCourt({ lemmas, forms, isVerb }: ReadSentence, at: number): boolean {
  if (isVerb(at) || !CRIMES.has(lemmas[at] ?? '') || forms[at + 1] !== 'by') return false
  return lemmas.slice(at + 2, at + 2 + WIDEST_COURT).some((lemma) => COURTS.has(lemma))
}

const BEFORE_ATTRIBUTES = new Set(['DET', 'ADJ', 'ADP', 'VERB', 'AUX', 'PUNCT', 'CCONJ'])

/** [has never held *elected* office, the *stolen* car]: says what kind of thing something is. */
function isAttribute({ tree, forms }: ReadSentence, at: number): boolean {
  const [before, token, next] = [tree.tokens[at - 1], tree.tokens[at], tree.tokens[at + 1]]
  if (token?.xpos !== 'VBN' || token.relation !== 'amod' || next?.upos !== 'NOUN') return false
  return forms[at + 1] !== '-' && BEFORE_ATTRIBUTES.has(before?.upos ?? '') && before?.lemma !== 'be'
}

function entriesFor(
  { lemmas, isVerb }: ReadSentence,
  at: number,
  upos: string,
  xpos: string,
): readonly LexiconEntry[] | undefined {
  const lemma = lemmas[at] ?? ''
  if (isVerb(at)) return VERBS.get(lemma)
  if (upos === 'NOUN' || upos === 'PROPN') return NOUNS.get(lemma) ?? NOUNS.get(singular(lemma, xpos))
  return undefined
}

/** [Rome Talks]: a name to the tagger. */
function singular(lemma: string, xpos: string): string {
  return xpos.startsWith('NNP') && lemma.endsWith('s') ? lemma.slice(0, -1) : lemma
}

function firstFitting(sentence: ReadSentence, at: number, entries: readonly LexiconEntry[]): Trigger | null {
  for (const entry of entries) {
    const range = rangeOf(sentence, at, entry)
    const type = range && senseOf(sentence, { ...range, at, entry })
    if (range && type) return { ...range, at, entry, type, lemma: nameOf(entry) }
  }
  return null
}

/** [car bombing, blow up]: its words in their order. */
function nameOf({ form, head, others, type }: LexiconEntry): string {
  // [fired rubber bullets]: no fire.
  if (form === 'verb' && head === 'fire' && type === 'attack') return 'shoot'
  // [thieves took the painting]
  if (type === 'attack' && TAKING.has(head) && others.length === 0) return 'steal'
  return (form === 'noun' ? [...others.toReversed(), head] : [head, ...others]).join(' ')
}

function rangeOf(sentence: ReadSentence, at: number, entry: LexiconEntry): { first: number; last: number } | null {
  return entry.form === 'verb' ? verbRange(sentence, at, entry.others) : nounRange(sentence, at, entry.others)
}

function verbRange(
  sentence: ReadSentence,
  at: number,
  others: readonly string[],
): { first: number; last: number } | null {
  let last = at
  for (const word of others) {
    const next = nextWord(sentence, last, word)
    if (next < 0) return null
    last = next
  }
  return { first: at, last }
}

function nextWord(sentence: ReadSentence, after: number, word: string): number {
  const { forms, lemmas, tree } = sentence
  const gap = RESULTS.has(word) || word === 'stake' ? WIDEST_OBJECT : WIDEST_GAP
  for (let at = after + 1; at <= after + 1 + gap; at += 1) {
    if (forms[at] === word || lemmas[at] === word) return at
    const isOfShare = word === 'stake' && SHARES.has(forms[at] ?? '')
    if (!isOfShare && !mayStandBetween(tree.tokens[at]?.upos, word) && !isAroundAge(sentence, at, word)) return -1
  }
  return -1
}

const PARTICLES = wordSet('up down out off over on in into away aside at to with for as by from of through back under')
const RESULTS = wordSet('dead guilty not ablaze alight hostage fire bankrupt insolvent')
/** Words of a share [a 25 *percent* stake]. */
const SHARES = new Set(['percent', '%', 'pct', 'per', 'cent', '-'])
const DETERMINING = new Set(['DET', 'ADJ', 'PRON', 'ADV', 'NUM'])

/** [found Reed*, 63,* guilty; found the 63*-*year*-*old guilty] */
function isAroundAge({ tree }: ReadSentence, at: number, word: string): boolean {
  if (!RESULTS.has(word)) return false
  if (tree.tokens[at]?.form === '-') return true
  if (tree.tokens[at]?.form !== ',') return false
  return tree.tokens[at - 1]?.upos === 'NUM' || tree.tokens[at + 1]?.upos === 'NUM'
}

/** [checked *herself* into, opened *heavy* fire, shot *two men* dead]; not [signed an agreement on]. */
function mayStandBetween(upos: string | undefined, word: string): boolean {
  if (upos === undefined || upos === 'VERB' || upos === 'PUNCT') return false
  if (PARTICLES.has(word)) return upos === 'PRON'
  return RESULTS.has(word) || DETERMINING.has(upos)
}

function nounRange(
  { forms, lemmas }: ReadSentence,
  at: number,
  others: readonly string[],
): { first: number; last: number } | null {
  let first = at
  for (const word of others) {
    let before = first - 1
    if (forms[before] === '-') before -= 1
    if (forms[before] !== word && lemmas[before] !== word) return null
    first = before
  }
  return { first, last: at }
}
