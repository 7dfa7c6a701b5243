import type { DateMention } from '../../model/mention.ts'
import { countBy } from '../../util/collection.ts'
import { wordSet } from '../../util/word-set.ts'
import { foldThings } from '../../value/thing-name.ts'
import { spanOf } from '../circumstance/date-span.ts'
import { STRUCTURES } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'
import { isDeal } from './deal.ts'
import { subjectOf } from './measuring-verb.ts'
import { recordSince } from './record-since.ts'
import { isThing } from './thing.ts'

/** A day from which something holds, or the year in which it was built: dates that are not those of what happened. */
export interface Dated {
  readonly sentence: ReadSentence
  readonly date: DateMention
  readonly measured: {
    readonly attribute: 'start' | 'built'
    /** Empty of what the story's event is itself. */
    readonly of: string
    readonly first: number
    readonly last: number
    /** Of a record: who broke it. */
    readonly owner?: number
  }
}

/** Those of a text that give no other day for the same. */
export function datesOfThings(sentences: readonly ReadSentence[]): readonly Dated[] {
  const built = oldestThing(sentences)
  const found = sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((date) =>
      date.kind === 'date'
        ? [...startOf(sentence, date), ...builtIn(sentence, date, built), ...broken(sentence, date)]
        : [],
    ),
  )
  return found.filter((one) =>
    found.every((other) => keyOf(one) !== keyOf(other) || one.date.value === other.date.value),
  )
}

function keyOf({ measured: { attribute, of, owner } }: Dated): string {
  return `${attribute} ${of} ${owner ?? ''}`
}

function broken(sentence: ReadSentence, date: DateMention): readonly Dated[] {
  const measured = recordSince(sentence, date)
  return measured ? [{ sentence, date, measured }] : []
}

/** Most tokens from the verb to its day [comes into force in Almara at midnight *on Monday*]. */
const WIDEST_START = 8
/** Lemmas in their order that end where the day begins. */
const TAKES_EFFECT =
  /(?:^| )(?:(?:take|have) effect|(?:come|go|enter|put|bring) (?:\S+ )?into (?:effect|force)|effective)(?: |$)/
const BEGINS = wordSet('begin start commence')
/** What has a first day of its own; of [a deal begins] nothing is meant. */
const SPELLS = wordSet('truce ceasefire cease-fire armistice pause lull')

/** [the truce *takes effect* at midnight *on Monday*], [is to stop *on Wednesday, when* a truce takes effect] */
function startOf(sentence: ReadSentence, date: DateMention): readonly Dated[] {
  if (date.value === null || date.reading === 'previous' || date.reading === 'duration') return []
  const at = verbOfStart(sentence, date)
  if (at < 0) return []
  const subject = dealBefore(sentence, at) ?? subjectOf(sentence, at)
  const lemma = sentence.lemmas[subject] ?? ''
  if (BEGINS.has(sentence.lemmas[at] ?? '') && !SPELLS.has(lemma)) return []
  const isName = subject >= 0 && isThing(sentence, subject) && !isDeal(lemma)
  const measured = { attribute: 'start', of: isName ? lemma : '', first: date.first, last: date.last } as const
  return [{ sentence, date, measured }]
}

/** [a *truce* between the army and the rebels *takes effect*]: the last one told, of whomever it is. */
function dealBefore({ lemmas }: ReadSentence, verb: number): number | null {
  const at = lemmas.findLastIndex((lemma, index) => index < verb && isDeal(lemma))
  return at < 0 ? null : at
}

/** Token of the verb that says that something holds from the day on; -1 without one. */
function verbOfStart(sentence: ReadSentence, { first, last }: DateMention): number {
  const { lemmas, forms } = sentence
  const isWhen = forms[last + 1] === ',' && forms[last + 2] === 'when'
  const [from, to] = isWhen ? [last + 3, lemmas.length] : [Math.max(0, first - WIDEST_START), first]
  const words = lemmas.slice(from, to)
  if (words.some((word) => word === 'say' || word === ';')) return -1
  const begun = words.findLastIndex((word, at) => BEGINS.has(word) && sentence.isVerb(from + at))
  const match = TAKES_EFFECT.exec(words.join(' '))
  if (!match) return begun < 0 ? -1 : from + begun
  return from + words.join(' ').slice(0, match.index).split(' ').filter(Boolean).length
}

const SHIPS = wordSet('ferry ship vessel boat trawler tanker freighter carrier liner yacht tug barge tugboat ferryboat')
const AIRCRAFT = wordSet('plane aircraft airplane jet airliner helicopter jetliner')
/** What stands or goes and was made in a year; the place where it is was not. */
const NOT_BUILT = wordSet(
  'town village city district area neighbourhood neighborhood suburb convoy wall floor roof stage port bus car base camp',
)
/** Of these any may be meant. */
const GENERIC = wordSet('structure building construction it')
const MAKING = wordSet('build construct complete erect')
const YEAR = /^1[5-9]\d\d$|^20\d\d$/
/** Tokens from the word to the year [was *built* by prisoners in *1968*]. */
const WIDEST_MAKING = 5

/** [the ferry, *built in 1987*], [the structure *dates from 1974*] */
function builtIn(sentence: ReadSentence, date: DateMention, oldest: string | null): readonly Dated[] {
  const { lemmas, written } = sentence
  const value = date.value ?? ''
  const span = YEAR.test(value) ? spanOf(value) : null
  if (date.reading !== 'point' && date.reading !== 'start') return []
  if (span === null || (written !== null && span.end > written.start)) return []
  const verb = verbOfMaking(sentence, date)
  if (verb < 0) return []
  const subject = ownerOf(sentence, verb)
  const thing = classOf(lemmas[subject] ?? '') ?? maybeOldest(sentence, subject, oldest)
  if (thing === null) return []
  return [{ sentence, date, measured: { attribute: 'built', of: thing, first: verb, last: date.last } }]
}

function verbOfMaking({ lemmas, forms, tree }: ReadSentence, { first }: DateMention): number {
  for (let at = first - 1; at >= Math.max(0, first - WIDEST_MAKING); at -= 1) {
    const lemma = lemmas[at] ?? ''
    if (MAKING.has(lemma) && tree.tokens[at]?.xpos === 'VBN') return at
    if (lemma === 'date' && /^(?:from|back)$/.test(forms[at + 1] ?? '')) return at
  }
  return -1
}

/** [it, the structure, the Lady Maren]: what the text tells most of. */
function maybeOldest({ lemmas, tree }: ReadSentence, subject: number, oldest: string | null): string | null {
  const { upos = '' } = tree.tokens[subject] ?? {}
  return GENERIC.has(lemmas[subject] ?? '') || upos === 'PROPN' || upos === 'PRON' ? oldest : null
}

/** [the structure *dates* from 1974]: a noun to the tagger, with its subject right before it. */
function ownerOf(sentence: ReadSentence, verb: number): number {
  return sentence.tree.tokens[verb]?.upos === 'NOUN' ? verb - 1 : subjectOf(sentence, verb)
}

function classOf(lemma: string): string | null {
  if (SHIPS.has(lemma)) return 'ship'
  if (AIRCRAFT.has(lemma)) return 'aircraft'
  return STRUCTURES.has(lemma) && !NOT_BUILT.has(lemma) && !GENERIC.has(lemma) ? foldThings(lemma) : null
}

/** The ship or building that a text tells of most; the first of those told as often. */
function oldestThing(sentences: readonly ReadSentence[]): string | null {
  const things = sentences.flatMap(({ chunks, lemmas }) =>
    chunks.flatMap(({ head }) => classOf(lemmas[head] ?? '') ?? []),
  )
  const [most] = [...countBy(things, (thing) => thing)].sort(([, left], [, right]) => right - left)
  return most?.[0] ?? null
}
