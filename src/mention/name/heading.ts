import type { SentenceTree } from '../../model/syntax.ts'
import type { NameBook } from './book.ts'
import { isCapitalised } from './case.ts'
import { isNewWorld } from './core.ts'
import type { NameEntry } from './entry.ts'
import { bestType } from './entry.ts'
import { NO_NAMES } from './known.ts'
import type { TokenRange } from './span.ts'
import { textOf } from './text.ts'
import type { WordCounts } from './word-count.ts'

export interface HeadingName extends TokenRange {
  readonly entry: NameEntry
}

const LONGEST_NAME = 6
/** What a name of no other sentence must be known by. */
const LEAST_SCORE = 4

/** Names of a headline, where capitals tell none: those that the document has elsewhere, then those that are well known. */
export function findHeadingNames(tree: SentenceTree, book: NameBook, counts: WordCounts): readonly HeadingName[] {
  const names: HeadingName[] = []
  for (let at = 0; at < tree.tokens.length; at += 1) {
    const name = isCandidate(tree, at) ? (knownName(tree, at, book) ?? famousName(tree, at, book, counts)) : null
    if (!name) continue
    names.push(name)
    at = name.last
  }
  return names
}

function isCandidate({ tokens }: SentenceTree, at: number): boolean {
  const form = tokens[at]?.form ?? ''
  return isCapitalised(form) && (!NO_NAMES.has(form.toLowerCase()) || isNewWorld(tokens, at))
}

function knownName(tree: SentenceTree, first: number, book: NameBook): HeadingName | null {
  for (const range of ranges(tree, first)) {
    const written = textOf(tree, range)
    const entry = book.find(written) ?? (range.first === range.last ? book.findSurname(written) : null)
    if (entry && bestType(entry.scores, 1)) return { ...range, entry }
  }
  return null
}

function famousName(tree: SentenceTree, first: number, book: NameBook, counts: WordCounts): HeadingName | null {
  if (tree.tokens[first]?.upos !== 'PROPN' && !isNewWorld(tree.tokens, first)) return null
  for (const range of ranges(tree, first)) {
    if (!isUnseen(tree, range, counts)) continue
    const entry = book.entryOf(textOf(tree, range))
    if (bestType(entry.scores, LEAST_SCORE)) return { ...range, entry }
  }
  return null
}

/** Whether no word of it stands in small letters elsewhere. */
function isUnseen({ tokens }: SentenceTree, { first, last }: TokenRange, counts: WordCounts): boolean {
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at]
    if (at === first && isNewWorld(tokens, at)) continue
    if (token?.upos !== 'PROPN' || (counts.get(token.form.toLowerCase())?.small ?? 0) > 0) return false
  }
  return true
}

/** The longest first. */
function ranges({ tokens }: SentenceTree, first: number): readonly TokenRange[] {
  const longest = Math.min(LONGEST_NAME, tokens.length - first)
  return Array.from({ length: longest }, (_, at) => ({ first, last: first + longest - 1 - at })).filter(({ last }) =>
    isCapitalised(tokens[last]?.form ?? ''),
  )
}
