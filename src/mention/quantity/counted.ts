/** What a figure counts. */

import { isDash, tagAt, type WordedSentence, wordAt } from '../sentence-words.ts'
import { CASUALTIES, HUMAN } from './lexicon.ts'

/** Words between a figure and its noun [12 Syrian army soldiers]. */
const FARTHEST = 6
const MODIFIERS: ReadonlySet<string> = new Set('JJ JJR JJS NN NNP VBN VBG CD'.split(' '))

/**
 * Index of the noun that a figure counts, from the token behind the figure on. A plural ends the search; without one the
 * last noun of the phrase counts.
 */
export function countedFrom(sentence: WordedSentence, from: number): number | null {
  let noun: number | null = null
  const start = skipOf(sentence, from)
  for (let at = start; at < start + FARTHEST; at += 1) {
    const tag = tagAt(sentence, at)
    if (isPlural(sentence, at, tag)) return lastPlural(sentence, at)
    if (isVerb(sentence, at) || isTime(sentence, at)) return noun
    if (!(isModifier(sentence, at, tag) || goesOn(sentence, at, noun)) || (tag === 'VBN' && at === from)) break
    noun = tag === 'NN' || isPersonAfterAll(sentence, at) ? at : noun
  }
  return noun
}

const LIKE_ADJECTIVES: ReadonlySet<string> = new Set(
  'civilian militant islamist jihadist veteran minor local'.split(' '),
)

/** [a civilian and two soldiers, one civilian was killed]: an adjective to the tagger, with no noun behind it. */
export function isPersonAfterAll(sentence: WordedSentence, at: number): boolean {
  if (tagAt(sentence, at) !== 'JJ' || !LIKE_ADJECTIVES.has(wordAt(sentence, at))) return false
  return !/^(?:NN|JJ|HYPH|CD)/.test(tagAt(sentence, at + 1)) && HUMAN.has(lemmaOf(sentence, at))
}

/** [eight White Helmets activists], [three police officers], [one police officer]: a name or a body before what is counted. */
function lastPlural(sentence: WordedSentence, at: number): number {
  const isBefore = tagAt(sentence, at) === 'NNPS' || BODIES.has(wordAt(sentence, at)) || isAcronym(sentence, at)
  const next = tagAt(sentence, at + 1)
  const isOne = BODIES.has(wordAt(sentence, at)) && next === 'NN' && HUMAN.has(lemmaOf(sentence, at + 1))
  return isOne || (isBefore && (next === 'NNS' || next === 'NNPS')) ? at + 1 : at
}

const BODIES: ReadonlySet<string> = new Set(['police', 'staff', 'personnel', 'security', 'aircraft'])

function isAcronym({ tokens }: WordedSentence, at: number): boolean {
  const form = tokens[at]?.form ?? ''
  return form.length > 1 && /^[A-Z]+$/.test(form)
}

/** [kills 5, wounds 20], [kill 5 injure 50]: headlines leave out what would tell that these are verbs. */
function isVerb(sentence: WordedSentence, at: number): boolean {
  return CASUALTY_VERBS.has(wordAt(sentence, at)) && /^\d/.test(wordAt(sentence, at + 1))
}

/** [stood at four *last night*]: when it was counted. */
function isTime(sentence: WordedSentence, at: number): boolean {
  const word = wordAt(sentence, at)
  return (word === 'last' || word === 'this' || word === 'next') && TIMES.has(wordAt(sentence, at + 1))
}

const TIMES: ReadonlySet<string> = new Set(
  'night week month year weekend evening morning afternoon summer winter'.split(' '),
)

const CASUALTY_VERBS: ReadonlySet<string> = new Set('injure injures wound wounds kill kills hurt hurts'.split(' '))

/** [eight regime and rebel fighters], [dozens of sheriff's deputies]: a singular noun is not the end. */
function goesOn(sentence: WordedSentence, at: number, noun: number | null): boolean {
  if (noun !== at - 1) return false
  if (tagAt(sentence, at) === 'POS') return true
  const isShared = tagAt(sentence, at + 1) === 'NN' && tagAt(sentence, at + 2) === 'NNS'
  return wordAt(sentence, at) === 'and' && isShared && !HUMAN.has(lemmaOf(sentence, noun))
}

/** Headlines write every word large, so that a plural is taken for a name [Operatives]. */
function isPlural(sentence: WordedSentence, at: number, tag: string): boolean {
  if (tag === 'NNS' || tag === 'NNPS') return true
  const word = wordAt(sentence, at)
  if (tag === 'NN') return UNCOUNTED_PLURALS.has(word)
  return tag === 'NNP' && (UNCOUNTED_PLURALS.has(word) || HUMAN.has(withoutS(word)))
}

function withoutS(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : ''
}

/** Plural without its ending. */
const UNCOUNTED_PLURALS: ReadonlySet<string> = new Set(
  'people police personnel staff aircraft cattle sheep troops'.split(' '),
)

/** [12 IS members]: an acronym that is tagged as the verb it looks like is a modifier too. */
function isModifier(sentence: WordedSentence, at: number, tag: string): boolean {
  if (tag === 'HYPH') return isDash(sentence, at) && tagAt(sentence, at + 1) !== ''
  return MODIFIERS.has(tag) || isAcronym(sentence, at) || QUOTES.has(wordAt(sentence, at))
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '``'])

/** [hundreds of people], [12 of the victims], [two more soldiers], [three other men]. */
function skipOf(sentence: WordedSentence, from: number): number {
  const isOf = wordAt(sentence, from) === 'of'
  let at = isOf ? from + 1 : afterAge(sentence, from)
  while (MORE.has(wordAt(sentence, at)) || (isOf && DETERMINERS.has(wordAt(sentence, at)))) at += 1
  return at
}

/** [two *16-year-old* sisters] */
function afterAge(sentence: WordedSentence, from: number): number {
  const words = [1, 2, 3, 4].map((step) => wordAt(sentence, from + step)).join('')
  return tagAt(sentence, from) === 'CD' && words === '-year-old' ? from + 5 : from
}

const MORE: ReadonlySet<string> = new Set('more other another additional further fellow'.split(' '))
const DETERMINERS: ReadonlySet<string> = new Set('the those these its their his her our'.split(' '))

export function lemmaOf({ tokens }: WordedSentence, at: number): string {
  const lemma = tokens[at]?.lemma.toLowerCase() ?? ''
  return lemma === 'people' ? 'person' : lemma
}

/** Whether what is counted are people. */
export function isHuman(sentence: WordedSentence, at: number): boolean {
  const lemma = lemmaOf(sentence, at)
  if (HUMAN.has(lemma) || CASUALTIES.has(lemma)) return true
  // [two Syrians], [12 Palestinians]
  const tag = tagAt(sentence, at)
  return tag === 'NNPS' && /(?:ans|is|ese|ns|ts|ds)$/.test(wordAt(sentence, at))
}

/** [12 killed], [dozens wounded], [three dead], [five others]: no noun, yet people. */
const BEFALLEN: ReadonlySet<string> = new Set(
  (
    'killed dead died injured wounded hurt missing arrested detained displaced others hospitalised hospitalized drowned trapped ' +
    'kidnapped abducted captured executed evacuated stranded rescued unaccounted infected sickened homeless captive'
  ).split(' '),
)

export function isBefallen(sentence: WordedSentence, at: number): boolean {
  return BEFALLEN.has(wordAt(sentence, at))
}

/** A noun of several. */
export function isPluralAt(sentence: WordedSentence, at: number): boolean {
  return tagAt(sentence, at).endsWith('S') || wordAt(sentence, at) === 'people'
}
