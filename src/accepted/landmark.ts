/**
 * The order of an accepted list: by id. Hashes spread new entries over the whole list, so two branches that each add one
 * rarely meet in one place. While a list is short they would: the marks [# 0] to [# f] of a new list keep them apart.
 */
import { sha256 } from '../util/hash.ts'
import { isMap, spanAt, type YamlDocument } from '../yaml/document.ts'
import type { Span } from '../yaml/lines.ts'
import { lineEnd, lineStart, trimmedExtent } from './text-line.ts'

const DIGITS = '0123456789abcdef'

/** The lines of all marks. */
export const MARKS: string = [...DIGITS].map((digit) => `  # ${digit}\n`).join('')

export const IS_MARK: RegExp = /^ *# [\da-f]$/

/** The lines of a mark or an entry, before or behind which others stand. */
export interface Landmark extends Span {
  /** What the order goes by: 16 hex digits of an entry, the one of a mark. */
  readonly key: string
}

interface EntryName {
  readonly id?: unknown
  readonly about?: unknown
  readonly attribute?: unknown
  readonly of?: unknown
  readonly by?: unknown
}

/** The digits of the id; of an entry for a whole slot, which has none, those of the slot's hash. */
export function orderKey({ id, about, attribute, of, by }: EntryName): string {
  if (typeof id === 'string') return id.replace(/^fd1:/, '')
  return sha256([about, attribute, of ?? '', by ?? ''].join('\n')).slice(0, 16)
}

/** In the order of the file. A line of a folded reason that looks like a mark is none. */
export function findLandmarks(document: YamlDocument): readonly Landmark[] {
  const all = [...entryLandmarks(document), ...markLandmarks(document)].sort((left, right) => left.start - right.start)
  let end = 0
  return all.filter((landmark) => {
    const isApart = landmark.start >= end
    if (isApart) end = landmark.end
    return isApart
  })
}

export function entriesOf({ data }: YamlDocument): readonly EntryName[] {
  const accepted = isMap(data) ? data.accepted : null
  return Array.isArray(accepted) ? accepted.filter(isMap) : []
}

function entryLandmarks(document: YamlDocument): readonly Landmark[] {
  return entriesOf(document).map((entry, index) => {
    const { start, end } = trimmedExtent(document, index)
    return { key: orderKey(entry), start: lineStart(document.text, start), end: lineEnd(document.text, end) }
  })
}

function markLandmarks(document: YamlDocument): readonly Landmark[] {
  const { text, lineStarts } = document
  const list = spanAt(document, ['accepted'], 'key').end
  return lineStarts.flatMap((start) => {
    const end = lineEnd(text, start)
    const line = text.slice(start, end).trimEnd()
    return start > list && IS_MARK.test(line) ? [{ key: line.trim().slice(2), start, end }] : []
  })
}
