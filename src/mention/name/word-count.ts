import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { isCapitalised, type SentenceCase } from './case.ts'

/** How often a word stands in a document in small letters, and with a capital where only a name has one. */
export interface WordCount {
  small: number
  capital: number
}

export type WordCounts = ReadonlyMap<string, WordCount>

/** Counts of every word that has a capital somewhere, by its lower-cased form. Headlines do not count. */
export function countWords(sentences: readonly SentenceTree[], cases: readonly SentenceCase[]): WordCounts {
  const counts = new Map<string, WordCount>()
  const told = sentences.filter((_, at) => cases[at] === 'sentence')
  for (const { tokens } of told) countCapitals(tokens, counts)
  for (const { tokens } of told) countSmall(tokens, counts)
  return counts
}

/** A first word has a capital whatever it is. */
function countCapitals(tokens: readonly SyntaxToken[], counts: Map<string, WordCount>): void {
  for (let at = 1; at < tokens.length; at += 1) {
    const form = tokens[at]?.form ?? ''
    if (isCapitalised(form)) countOf(form.toLowerCase(), counts).capital += 1
  }
}

function countSmall(tokens: readonly SyntaxToken[], counts: ReadonlyMap<string, WordCount>): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const form = tokens[at]?.form ?? ''
    const count = isCapitalised(form) ? undefined : counts.get(form)
    if (count) count.small += 1
  }
}

function countOf(word: string, counts: Map<string, WordCount>): WordCount {
  const known = counts.get(word)
  if (known) return known
  const count = { small: 0, capital: 0 }
  counts.set(word, count)
  return count
}
