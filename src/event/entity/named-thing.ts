import type { PartyMention } from '../../model/mention.ts'
import type { Chunk } from '../chunk.ts'
import { STRUCTURES, VEHICLES } from '../lexicon/thing-words.ts'
import type { ReadSentence } from '../reading.ts'

/** Whom or what a noun phrase of a document names: indexes of parties. */
export type Naming = (sentence: ReadSentence, chunk: Chunk) => number | null

/** Words between an article and its noun [the 27-kilometre tunnel]. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'this'])

/**
 * The party that a phrase names [the Varo Tunnel, the Ana Bridge bridge, the cruise ship Aurora Star], or that it calls by
 * the noun of the only thing of its kind that the text names [the 27-kilometre tunnel].
 */
export function createNaming(sentences: readonly ReadSentence[]): Naming {
  const byNoun = new Map<string, Set<number>>()
  for (const sentence of sentences) for (const [noun, party] of nounsOf(sentence)) addTo(byNoun, noun, party)
  return (sentence, chunk) => {
    const named = nameIn(sentence, chunk)
    if (named) return named.party
    // [the average home]: of many.
    if (sentence.forms[chunk.first + 1] === 'average' || sentence.forms[chunk.first + 1] === 'typical') return null
    const isDefinite = ARTICLES.has(sentence.forms[chunk.first] ?? '')
    const known = isDefinite ? byNoun.get(sentence.lemmas[chunk.head] ?? '') : undefined
    return known?.size === 1 ? ([...known][0] ?? null) : null
  }
}

/** The name at the end of a phrase, or with nothing but the noun of its kind behind it. */
function nameIn(sentence: ReadSentence, { first, last }: Chunk): PartyMention | null {
  const { mentions, lemmas } = sentence
  const found = mentions.find(
    (mention): mention is PartyMention => mention.kind === 'party' && mention.first >= first && mention.last <= last,
  )
  if (!found || found.last === last) return found ?? null
  return found.last === last - 1 && isKind(lemmas[last] ?? '') ? found : null
}

/** What kind of thing each name of a sentence is of, as the name itself or the word beside it tells. */
function nounsOf({ mentions, lemmas }: ReadSentence): readonly (readonly [noun: string, party: number])[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'party' || mention.form !== 'name') return []
    const words = [lemmas[mention.last], lemmas[mention.last + 1], lemmas[mention.first - 1]]
    return words.flatMap((word = '') => (isKind(word) ? [[word, mention.party] as const] : []))
  })
}

export function isKind(lemma: string): boolean {
  return STRUCTURES.has(lemma) || VEHICLES.has(lemma)
}

function addTo(sets: Map<string, Set<number>>, key: string, item: number): void {
  const set = sets.get(key)
  if (set) set.add(item)
  else sets.set(key, new Set([item]))
}
