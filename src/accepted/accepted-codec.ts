/** Accepted entries as JSON, for a memory between runs. What comes back is checked like any input. */
import type { AcceptedEntry } from '../model/accepted.ts'
import type { Position } from '../model/record.ts'

/** Without the file: the same bytes may stand elsewhere. */
export function encodeEntries(entries: readonly AcceptedEntry[]): unknown {
  return entries.map(({ file, ...entry }) => entry)
}

/** Null when the shape is not exactly right. */
export function decodeEntries(encoded: unknown, file: string): readonly AcceptedEntry[] | null {
  if (!Array.isArray(encoded)) return null
  const entries = encoded.flatMap((entry: unknown) => (isEntry(entry) ? [{ ...entry, file }] : []))
  return entries.length === encoded.length ? entries : null
}

type Encoded = AcceptedEntry extends infer Entry ? (Entry extends AcceptedEntry ? Omit<Entry, 'file'> : never) : never

function isEntry(entry: unknown): entry is Encoded {
  if (!isObject(entry)) return false
  const { about, attribute, of, by, reason, position, keyPositions } = entry
  if (![about, attribute, reason].every(isText) || ![of, by].every(isOptional) || !isPosition(position)) return false
  if (!isObject(keyPositions) || !Object.values(keyPositions).every(isPosition)) return false
  return entry.covers === 'pair' ? isPair(entry) : entry.covers === 'slot' && isText(entry.until)
}

function isPair({ id, values, self, until }: Readonly<Record<string, unknown>>): boolean {
  const isValues = Array.isArray(values) && values.length === 2 && values.every(isText)
  return isText(id) && isValues && typeof self === 'boolean' && isOptional(until)
}

function isPosition(value: unknown): value is Position {
  return isObject(value) && typeof value.line === 'number' && typeof value.column === 'number'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isOptional(value: unknown): value is string | null {
  return value === null || isText(value)
}
