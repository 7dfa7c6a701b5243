import type { PlaceResolver } from '../model/reading.ts'
import type { SentenceTree } from '../model/syntax.ts'
import { createNameBook, type NameBook } from './name/book.ts'
import { caseOf, isAllCapitals, type SentenceCase } from './name/case.ts'
import { contextScores, mostOf } from './name/context.ts'
import {
  addScores,
  bestType,
  isContested,
  type Name,
  type NameEntry,
  type NameMention,
  type NameType,
  NO_SCORES,
} from './name/entry.ts'
import { findHeadingNames } from './name/heading.ts'
import { isKindWord } from './name/kind.ts'
import { relateNames } from './name/relate.ts'
import { partPlaces } from './name/side-by-side.ts'
import { findNameRanges, type TokenRange } from './name/span.ts'
import { splitName } from './name/split.ts'
import { partSurnames } from './name/surname-pair.ts'
import { textOf } from './name/text.ts'
import { countWords, type WordCounts } from './name/word-count.ts'

/** The least that must speak for a type. */
const LEAST_SCORE = 2
/** Share of the best type's score from which another type is near enough for the mention's own words to decide. */
const NEAR_SHARE = 0.5
/** Further mentions of one name tell nothing new of its type. */
const MOST_MENTIONS = 30

/**
 * The names of a document with what each stands for, in the order of the text; by sentence. All mentions of a name are
 * heard before any is typed, then each mention's own words where two types are near.
 */
export function findNames(sentences: readonly SentenceTree[], places: PlaceResolver): readonly (readonly Name[])[] {
  const cases = sentences.map(caseOf)
  const counts = countWords(sentences, cases)
  const book = createNameBook(places)
  const parts = sentences.map((tree, at) => (cases[at] === 'sentence' ? readSentence(tree, at, book, counts) : []))
  const told = partSurnames(
    parts.map((list, at) => list.map((mention) => withoutSurplus(mention, sentences[at], book, counts))),
    book,
  )
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
    .filter((part) => part.isTitled || !isWord(tree, part, counts))
    .map((part) => ({ ...part, sentence, entry: book.entryOf(textOf(tree, part)) }))
}

/** [Riot], where the document has more riots in small letters. */
function isWord({ tokens }: SentenceTree, { first, last }: TokenRange, counts: WordCounts): boolean {
  const form = tokens[first]?.form ?? ''
  const count = first === last && !isAllCapitals(form) ? counts.get(form.toLowerCase()) : undefined
  return count !== undefined && count.small >= count.capital && count.small > 0
}

const LONGEST_SURPLUS = 3

/**
 * [Ana Brandt Charged], of a headline that runs into the text, is [Ana Brandt] where the document has that name and the
 * rest is words of the language.
 */
function withoutSurplus(
  mention: NameMention,
  tree: SentenceTree | undefined,
  book: NameBook,
  counts: WordCounts,
): NameMention {
  for (let cut = 1; tree && cut <= LONGEST_SURPLUS && mention.last - cut > mention.first; cut += 1) {
    const range = { first: mention.first, last: mention.last - cut }
    const entry = book.find(textOf(tree, range))
    if (entry && isSurplus(tree, mention, cut, counts)) return { ...mention, ...range, entry }
  }
  return mention
}

function isSurplus({ tokens }: SentenceTree, { last }: NameMention, cut: number, counts: WordCounts): boolean {
  return tokens.slice(last - cut + 1, last + 1).every(({ form }) => {
    const count = counts.get(form.toLowerCase())
    return !isKindWord(form.toLowerCase()) && (count === undefined || count.small >= count.capital)
  })
}

function readHeading(tree: SentenceTree, sentence: number, book: NameBook, counts: WordCounts): readonly NameMention[] {
  return findHeadingNames(tree, book, counts).map((name) => ({ ...name, sentence, isTitled: false }))
}

function hearMentions(mentions: readonly (readonly NameMention[])[], sentences: readonly SentenceTree[]): void {
  const heard = new Map<NameEntry, Heard>()
  const list = mentions.flat()
  for (const [at, mention] of list.entries()) {
    const tree = sentences[mention.sentence]
    const so = heard.get(mention.entry) ?? { mentions: 0, rules: [] }
    if (!tree || so.mentions >= MOST_MENTIONS) continue
    so.mentions += 1
    heard.set(mention.entry, so)
    if (isInside(mention, tree, list[at + 1])) addScores(mention.entry.scores, { place: 4 })
    const contexts = contextScores(tree, mention)
    for (let rule = 0; rule < contexts.length; rule += 1) {
      const scores = contexts[rule]
      if (!scores || (so.rules[rule] ?? 0) >= mostOf(rule)) continue
      so.rules[rule] = (so.rules[rule] ?? 0) + 1
      addScores(mention.entry.scores, scores)
    }
  }
}

/** [Troy, Mich.]: a larger place behind the comma. */
function isInside(mention: NameMention, { tokens }: SentenceTree, outer: NameMention | undefined): boolean {
  if (mention.isTitled || outer?.sentence !== mention.sentence || outer.first !== mention.last + 2) return false
  const level = outer.entry.readings[0]?.chain[0]?.level
  const isWide = level === 'region' || level === 'country' || outer.entry.scores.place >= 8
  const isKnown = mention.entry.readings.length > 0 && mention.entry.readings[0]?.chain[0]?.level === 'city'
  return isWide && isKnown && tokens[mention.last + 1]?.form === ','
}

/** How often each rule has counted for a name. */
interface Heard {
  mentions: number
  readonly rules: number[]
}

/** [US officials], [Ruritania fans]: what a country's name stands beside tells nothing of it, but for a surname's. */
function isCountry({ entry, isTitled }: NameMention, best: NameType): boolean {
  if (best !== 'place' || isTitled || entry.readings[0]?.chain[0]?.level !== 'country') return false
  return entry.scores.person < NEAR_SHARE * entry.scores.place
}

function typeOf(mention: NameMention, tree: SentenceTree, sentenceCase: SentenceCase): NameType | 'unknown' {
  const { scores } = mention.entry
  const best = bestType(scores, LEAST_SCORE)
  if (best === null) return 'unknown'
  if (best === 'other' || isCountry(mention, best)) return best
  if (!isContested(scores, best, NEAR_SHARE) || sentenceCase !== 'sentence') return best
  const own = { ...scores }
  for (const scores of contextScores(tree, mention)) {
    addScores(own, scores ?? NO_SCORES)
    addScores(own, scores ?? NO_SCORES)
  }
  return bestType(own, LEAST_SCORE) ?? best
}
