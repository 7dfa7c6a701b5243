import { extentAt, type YamlDocument } from '../yaml/document.ts'
import { type Splice, splice } from '../yaml/splice.ts'
import { entriesOf } from './landmark.ts'
import { isBlockEntry, lineEnd, lineStart, trimmedExtent } from './text-line.ts'

/**
 * The text of a valid list without the entries of these numbers, from 0. A comment within an entry goes with it; one that
 * stands on lines of its own stays, and so does every other byte.
 */
export function removeEntries(document: YamlDocument, removed: ReadonlySet<number>): string {
  const count = entriesOf(document).length
  const indexes = [...removed].filter((index) => index >= 0 && index < count)
  if (indexes.length === 0) return document.text
  if (!isBlockEntry(document, trimmedExtent(document, 0))) return splice(document.text, flowRemovals(document, removed))
  const emptied = indexes.length === count ? [emptyBrackets(document)] : []
  return splice(document.text, [...emptied, ...indexes.map((index) => blockRemoval(document, index))])
}

/** The lines of an entry and the blank line behind it. */
function blockRemoval(document: YamlDocument, index: number): Splice {
  const { text } = document
  const { start, end } = trimmedExtent(document, index)
  const to = lineEnd(text, end)
  const isBlank = to < text.length && text.slice(to, lineEnd(text, to)).trim() === ''
  return { start: lineStart(text, start), end: isBlank ? lineEnd(text, to) : to, text: '' }
}

/** [accepted: []]: a list without entries is told from a forgotten one. */
function emptyBrackets(document: YamlDocument): Splice {
  const start = extentAt(document, ['accepted'])?.start ?? document.text.length
  const at = document.text.lastIndexOf(':', start - 1) + 1
  return { start: at, end: at, text: ' []' }
}

/** What stays, and the commas before it: all of the list is written anew between its brackets. */
function flowRemovals(document: YamlDocument, removed: ReadonlySet<number>): readonly Splice[] {
  const spans = entriesOf(document).map((_, index) => trimmedExtent(document, index))
  const kept = spans.filter((_, index) => !removed.has(index))
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return []
  return [
    {
      start: first.start,
      end: last.end,
      text: kept.map(({ start, end }) => document.text.slice(start, end)).join(', '),
    },
  ]
}
