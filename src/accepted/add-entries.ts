import type { NewEntry } from '../model/accepted.ts'
import { compareText, groupBy } from '../util/collection.ts'
import { extentAt, spanAt, type YamlDocument } from '../yaml/document.ts'
import { type Splice, splice } from '../yaml/splice.ts'
import { entriesOf, findLandmarks, IS_MARK, type Landmark, MARKS, orderKey } from './landmark.ts'
import { isBlockEntry, lineBefore, lineBreakOf, lineEnd, lineStart, trimmedExtent } from './text-line.ts'
import { writeEntry, writeFlowEntry } from './write-entry.ts'

/** A list without entries, to add to. */
export const EMPTY_LIST: string = `# yaml-language-server: $schema=https://unpkg.com/factdiff/dist/schema/accepted.schema.json
# Entries stand in the order of their ids, below the mark of the first digit. The marks keep apart what two branches
# add, so that git merges it without a conflict: leave them.
accepted: []
${MARKS}`

/** The text of a valid list with entries added in their places; every other byte stays as it is. */
export function addEntries(document: YamlDocument, added: readonly NewEntry[]): string {
  const sorted = [...added].sort((left, right) => compareText(orderKey(left), orderKey(right)))
  const count = entriesOf(document).length
  if (count === 0) return splice(document.text, [...withoutBrackets(document), ...blockSplices(document, sorted)])
  const isBlock = isBlockEntry(document, trimmedExtent(document, 0))
  return splice(document.text, isBlock ? blockSplices(document, sorted) : flowSplices(document, sorted))
}

/** [accepted:] of [accepted: []] */
function withoutBrackets(document: YamlDocument): readonly Splice[] {
  const { text } = document
  const { start, end } = extentAt(document, ['accepted']) ?? { start: text.length, end: text.length }
  return [{ start: text.slice(0, start).trimEnd().length, end, text: '' }]
}

/** Entries that go to one place are one splice. */
function blockSplices(document: YamlDocument, added: readonly NewEntry[]): readonly Splice[] {
  const landmarks = findLandmarks(document)
  const indentation = indentationOf(document)
  const placed = added.map((entry) => ({ entry, at: placeOf(document, landmarks, orderKey(entry)) }))
  return groupBy(placed, ({ at }) => String(at)).map((group) => {
    const blocks = group.map(({ entry }) => writeEntry(entry, indentation))
    return insertion(document.text, group[0].at, blocks)
  })
}

function indentationOf(document: YamlDocument): string {
  if (entriesOf(document).length === 0) return '  '
  const { start } = trimmedExtent(document, 0)
  return /^ */.exec(document.text.slice(lineStart(document.text, start)))?.[0] ?? ''
}

/** Before the first landmark that is greater, and the comment above it; else behind the last one. */
function placeOf(document: YamlDocument, landmarks: readonly Landmark[], key: string): number {
  const next = landmarks.find((landmark) => compareText(landmark.key, key) > 0)
  if (next) return aboveComment(document.text, next.start)
  return landmarks.at(-1)?.end ?? lineEnd(document.text, spanAt(document, ['accepted'], 'key').end)
}

function aboveComment(text: string, start: number): number {
  let from = start
  for (let line = lineBefore(text, from); line !== null && isComment(line); line = lineBefore(text, from))
    from = lineStart(text, from - 1)
  return from
}

function isComment(line: string): boolean {
  return /^ *#/.test(line) && !IS_MARK.test(line)
}

/** With a blank line between entries, and none below a mark or the key. */
function insertion(text: string, at: number, blocks: readonly string[]): Splice {
  const lineBreak = lineBreakOf(text)
  const above = lineBefore(text, at) ?? ''
  const isFirst = above === '' || IS_MARK.test(above) || /^\S.*:\s*(?:\[\])?\s*(?:#.*)?$/.test(above)
  const isOpen = at > 0 && text[at - 1] !== '\n'
  const isLast = text.slice(at, lineEnd(text, at)).trim() === ''
  const body = blocks.join('\n').replaceAll('\n', lineBreak)
  const before = `${isOpen ? lineBreak : ''}${isFirst ? '' : lineBreak}`
  return { start: at, end: at, text: `${before}${body}${isLast ? '' : lineBreak}` }
}

/** Within the brackets: before the first entry that is greater, else behind the last one. */
function flowSplices(document: YamlDocument, added: readonly NewEntry[]): readonly Splice[] {
  const entries = entriesOf(document).map((entry, index) => ({
    key: orderKey(entry),
    ...trimmedExtent(document, index),
  }))
  const end = entries.at(-1)?.end ?? 0
  return added.map((entry) => {
    const next = entries.find(({ key }) => compareText(key, orderKey(entry)) > 0)
    const text = writeFlowEntry(entry)
    return next ? { start: next.start, end: next.start, text: `${text}, ` } : { start: end, end, text: `, ${text}` }
  })
}
