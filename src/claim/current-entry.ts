import type { AcceptedEntry, AcceptedPair } from '../model/accepted.ts'
import { readValue } from '../value/read-value.ts'
import { isProblem } from '../value/value-reader.ts'
import { readScope, type TypingContext } from './type-claims.ts'

/** [2026-02-03 [planned]] */
const STATUS = / \[(?:planned|cancelled|denied)\]$/

/** The entry with its scope as identities have it: a person may have typed it as a record does. */
export function scopedEntry(entry: AcceptedEntry, reading: TypingContext['reading']): AcceptedEntry {
  return entry.of === null ? entry : { ...entry, of: readScope(entry.of, reading) }
}

/**
 * The entry under the names that the story knows now. What was `starmer` when it was accepted is `keir starmer` once
 * another source gives the full name: the same pair of values, which must not come back as new.
 */
export function currentEntry(
  entry: AcceptedEntry,
  context: TypingContext,
  fingerprint: (entry: AcceptedPair) => string,
): AcceptedEntry {
  const by = entry.by === null ? null : context.reading.parties.resolve(entry.by).canonical
  if (entry.covers === 'slot') return { ...entry, by }
  const [one, other] = entry.values
  const values = [currentKey(one, entry, context), currentKey(other, entry, context)] as const
  return { ...entry, by, currentId: fingerprint({ ...entry, by, values }) }
}

function currentKey(key: string, entry: AcceptedEntry, { declaration, vocabulary, reading }: TypingContext): string {
  const definition = vocabulary.define(entry.attribute, declaration.events.get(entry.about)?.type ?? null)
  const [status = ''] = STATUS.exec(key) ?? []
  const value = definition && readValue(key.slice(0, key.length - status.length), definition, reading)
  return !value || isProblem(value) ? key : `${value.canonical}${status}`
}
