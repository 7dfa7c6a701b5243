import { once } from '../../util/once.ts'
import type { LexiconEntry } from '../lexicon/lexicon.ts'
import { GROUPS, PEOPLE } from '../lexicon/person-words.ts'
import type { SenseName } from '../lexicon/sense-name.ts'
import { mentionAt, natureOf, type ReadSentence } from '../reading.ts'
import { type Argument, findArguments } from '../role/argument.ts'

export interface Candidate {
  readonly at: number
  readonly first: number
  readonly last: number
  readonly entry: LexiconEntry
}

/** A word with what its sense is told by. Arguments are token indices; -1 where there is none. */
export interface SenseView {
  readonly sentence: ReadSentence
  readonly at: number
  readonly first: number
  readonly last: number
  readonly lemma: string
  readonly type: string
  readonly arguments: () => readonly Argument[]
  readonly argument: (...names: readonly string[]) => number
  /** Lemma of that argument; empty where there is none. */
  readonly lemmaOf: (...names: readonly string[]) => string
  readonly isActor: (index: number) => boolean
  readonly isPerson: (index: number) => boolean
  readonly isName: (index: number) => boolean
  /** One of the words stands within some tokens of the candidate. */
  readonly isNear: (words: ReadonlySet<string>, reach: number) => boolean
}

/** Tells the type that is meant, or null. */
export type Sense = (view: SenseView) => string | null
export type Senses<K extends SenseName> = Readonly<Record<K, Sense>>

export function viewOf(sentence: ReadSentence, candidate: Candidate): SenseView {
  const found = once(() => findArguments(sentence, candidate))
  const argument = (...names: readonly string[]): number =>
    found().find(({ name }) => names.includes(name))?.index ?? -1
  return {
    sentence,
    at: candidate.at,
    first: candidate.first,
    last: candidate.last,
    lemma: candidate.entry.head,
    type: candidate.entry.type,
    arguments: found,
    argument,
    lemmaOf: (...names) => sentence.lemmas[argument(...names)] ?? '',
    isActor: (index) => isActor(sentence, index),
    isPerson: (index) => isPerson(sentence, index),
    isName: (index) => isName(sentence, index),
    isNear: (words, reach) => isNear(sentence, candidate, words, reach),
  }
}

/** A person, a group, or a name that is not known to be a place. */
export function isActor(sentence: ReadSentence, index: number): boolean {
  return (
    isPerson(sentence, index) ||
    GROUPS.has(sentence.lemmas[index] ?? '') ||
    mentionAt(sentence, 'party', index) !== null
  )
}

export function isPerson(sentence: ReadSentence, index: number): boolean {
  if (index < 0) return false
  if (PEOPLE.has(sentence.lemmas[index] ?? '')) return true
  if (mentionAt(sentence, 'quantity', index)?.dimension === 'people') return true
  const nature = natureOf(sentence, index) ?? natureBehind(sentence, index)
  if (nature !== null && nature !== 'unknown') return nature === 'person' || nature === 'group'
  const place = mentionAt(sentence, 'place', index)
  return sentence.tree.tokens[index]?.upos === 'PROPN' && (place === null || place.isMetonym)
}

/** [The Northland conductor *Ana Brandt*]: of the name that ends the phrase; null where none does. */
function natureBehind(sentence: ReadSentence, index: number): ReturnType<typeof natureOf> {
  const chunk = sentence.chunks.find(({ first, last }) => first <= index && index < last)
  const mention = chunk ? mentionAt(sentence, 'party', chunk.last) : null
  return mention?.form === 'name' && mention.first > index ? natureOf(sentence, mention.last) : null
}

/** [Crew-11]: of some names a figure is the head. */
function isName(sentence: ReadSentence, index: number): boolean {
  return sentence.tree.tokens[index]?.upos === 'PROPN' || mentionAt(sentence, 'party', index)?.form === 'name'
}

function isNear(
  { lemmas }: ReadSentence,
  { first, last }: Candidate,
  words: ReadonlySet<string>,
  reach: number,
): boolean {
  for (let at = Math.max(0, first - reach); at <= Math.min(lemmas.length - 1, last + reach); at += 1) {
    if ((at < first || at > last) && words.has(lemmas[at] ?? '')) return true
  }
  return false
}
