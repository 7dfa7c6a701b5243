import type { PlaceResolver } from '../model/reading.ts'
import type { SentenceTree } from '../model/syntax.ts'
import { createNameBook, type NameBook } from './name-book.ts'
import { caseOf, type SentenceCase } from './name-case.ts'
import { contextScores } from './name-context.ts'
import { addScores, bestType, type Name, type NameEntry, type NameMention, type NameType } from './name-entry.ts'
import { findHeadingNames } from './name-heading.ts'
import { relateNames } from './name-relate.ts'
import { partPlaces } from './name-side-by-side.ts'
import { findNameRanges } from './name-span.ts'
import { splitName } from './name-split.ts'
import { textOf } from './name-text.ts'
import { countWords, type WordCounts } from './name-word-count.ts'

/** The least that must speak for a type. */
const LEAST_SCORE = 2
/** Share of the best type's score from which another type is near enough for the mention's own words to decide. */
const NEAR_SHARE = 0.5
/** Further mentions of one name tell nothing new of its type. */
const MOST_MENTIONS = 10

/**
 * The names of a document with what each stands for, in the order of the text; by sentence. All mentions of a name are
 * heard before any is typed, then each mention's own words where two types are near.
 */
export function findNames(sentences: readonly SentenceTree[], places: PlaceResolver): readonly (readonly Name[])[] {
  const cases = sentences.map(caseOf)
  const counts = countWords(sentences, cases)
  const book = createNameBook(places)
  const told = sentences.map((tree, at) => (cases[at] === 'sentence' ? readSentence(tree, at, book, counts) : []))
  hearMentions(told, sentences)
  relateNames(book.entries())
  return sentences.map((tree, at) => {
    const mentions = cases[at] === 'sentence' ? (told[at] ?? []) : readHeading(tree, at, book, counts)
    return mentions.map((mention) => ({ ...mention, type: typeOf(mention, tree, cases[at] ?? 'sentence') }))
  })
}

function readSentence(
  tree: SentenceTree,
  sentence: number,
  book: NameBook,
  counts: WordCounts,
): readonly NameMention[] {
  return findNameRanges(tree, counts)
    .flatMap((range) => splitName(tree, range))
    .flatMap((part) => partPlaces(tree, part, book))
    .map((part) => ({ ...part, sentence, entry: book.entryOf(textOf(tree, part)) }))
}

function readHeading(tree: SentenceTree, sentence: number, book: NameBook, counts: WordCounts): readonly NameMention[] {
  return findHeadingNames(tree, book, counts).map((name) => ({ ...name, sentence, isTitled: false }))
}

function hearMentions(mentions: readonly (readonly NameMention[])[], sentences: readonly SentenceTree[]): void {
  const heard = new Map<NameEntry, number>()
  for (const mention of mentions.flat()) {
    const count = heard.get(mention.entry) ?? 0
    const tree = sentences[mention.sentence]
    if (count >= MOST_MENTIONS || !tree) continue
    heard.set(mention.entry, count + 1)
    for (const scores of contextScores(tree, mention)) addScores(mention.entry.scores, scores)
  }
}

function typeOf(mention: NameMention, tree: SentenceTree, sentenceCase: SentenceCase): NameType | 'unknown' {
  const { scores } = mention.entry
  const best = bestType(scores, LEAST_SCORE)
  if (best === null) return 'unknown'
  const isNear = Object.values(scores).filter((score) => score >= NEAR_SHARE * scores[best]).length > 1
  if (!isNear || sentenceCase !== 'sentence') return best
  const own = { ...scores }
  for (const each of contextScores(tree, mention)) {
    addScores(own, each)
    addScores(own, each)
  }
  return bestType(own, LEAST_SCORE) ?? best
}
