import type { StoredPairs } from '../stored-table.ts'
import { finiteClasses } from '../verb-context.ts'
import type { TagKnowledge } from '../weights-file.ts'
import { hashText, normalizeWord } from '../word-shape.ts'
import { PAST_PARTICIPLES, PRETERITES } from './past-form.ts'
import type { GoldSentence } from './read-conllu.ts'

/** Numbers for tags, relations and words, as the training files have them. */
export interface Vocabulary extends TagKnowledge {
  readonly relations: readonly string[]
  /** From the hash of a word to its ambiguity class, in rising order of hashes. */
  readonly lexicon: ReadonlyMap<number, number>
  readonly clusters: StoredPairs
}

/** From the hash of a word to how often it had each tag. */
type TagCounts = ReadonlyMap<number, ReadonlyMap<number, number>>

const RAREST_TAG = 5
const RAREST_WORD = 3
/** From this count on a word has no tags but those it was seen with. */
const WELL_KNOWN = 40
/** A tag this rare among a word's is an error of annotation more often than not: 1 in so many. */
const RAREST_USE = 400

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Most frequent first, then by name. */
function ranked(counts: ReadonlyMap<string, number>, atLeast: number): readonly string[] {
  return [...counts]
    .filter(([, count]) => count >= atLeast)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([name]) => name)
}

export function tagName(sentence: GoldSentence, at: number): string {
  return `${sentence.upos[at] ?? ''} ${sentence.xpos[at] ?? ''}`
}

/** Tags are the most frequent first. */
export function collectVocabulary(sentences: readonly GoldSentence[], clusters: StoredPairs): Vocabulary {
  const tagCounts = new Map<string, number>()
  const relationCounts = new Map<string, number>()
  for (const sentence of sentences) {
    for (const [at, relation] of sentence.relations.entries()) {
      increment(tagCounts, tagName(sentence, at))
      increment(relationCounts, relation)
    }
  }
  const tags = ranked(tagCounts, RAREST_TAG)
  return { tags, relations: ranked(relationCounts, RAREST_TAG), ...collectLexicon(sentences, tags), clusters }
}

/** Words and the tags they had in these sentences, and irregular past forms. */
export function collectLexicon(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
): Pick<Vocabulary, 'tagClasses' | 'finiteClasses' | 'lexicon'> {
  const tagCounts = countTags(sentences, tags)
  const pastForms = tagsOfPastForms(tags)
  const classNumbers = new Map<string, number>()
  const lexicon = new Map<number, number>()
  const hashes = new Set([...tagCounts.keys(), ...pastForms.keys()])
  for (const hash of [...hashes].sort((a, b) => a - b)) {
    const counts = tagCounts.get(hash) ?? new Map<number, number>()
    const name = classOfPastForm(pastForms.get(hash), counts) ?? tagClassOf(counts)
    if (name === null) continue
    if (!classNumbers.has(name)) classNumbers.set(name, classNumbers.size)
    lexicon.set(hash, classNumbers.get(name) ?? 0)
  }
  const names = [...classNumbers.keys()]
  const tagsOf = (name: string): readonly number[] => name.slice(1).split(',').map(Number)
  return {
    // Classes of words that are not well known only inform; any tag is possible.
    tagClasses: names.map((name) => (name.startsWith('!') ? tagsOf(name) : [])),
    finiteClasses: finiteClasses(tags, names.map(tagsOf)),
    lexicon,
  }
}

/** From the hash of an irregular past form to the tags it may have without being seen with them. */
function tagsOfPastForms(tags: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const numbersOf = (names: readonly string[]): readonly number[] =>
    names.map((name) => tags.indexOf(name)).filter((tag) => tag >= 0)
  const past = numbersOf(['VERB VBD', 'PROPN NNP'])
  const participle = numbersOf(['VERB VBD', 'VERB VBN', 'PROPN NNP'])
  return new Map([
    ...PRETERITES.map((form) => [hashText(form), past] as const),
    ...PAST_PARTICIPLES.map((form) => [hashText(form), participle] as const),
  ])
}

function classOfPastForm(tags: readonly number[] | undefined, counts: ReadonlyMap<number, number>): string | null {
  if (!tags || tags.length === 0) return null
  return `!${[...new Set([...tags, ...counts.keys()])].sort((a, b) => a - b).join(',')}`
}

function countTags(sentences: readonly GoldSentence[], tags: readonly string[]): TagCounts {
  const numbers = new Map(tags.map((tag, at) => [tag, at]))
  const counts = new Map<number, Map<number, number>>()
  for (const sentence of sentences) {
    for (const [at, form] of sentence.forms.entries()) {
      const tag = numbers.get(tagName(sentence, at))
      if (tag === undefined) continue
      const hash = hashText(normalizeWord(form))
      const ofWord = counts.get(hash) ?? new Map<number, number>()
      counts.set(hash, ofWord)
      increment(ofWord, tag)
    }
  }
  return counts
}

/** The tags of a word as a name, `!` before those of a well-known word; null where the word is too rare. */
function tagClassOf(counts: ReadonlyMap<number, number>): string | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total < RAREST_WORD) return null
  const tags = [...counts].filter(([, count]) => count * RAREST_USE >= total).map(([tag]) => tag)
  return `${total >= WELL_KNOWN ? '!' : '?'}${tags.sort((a, b) => a - b).join(',')}`
}
