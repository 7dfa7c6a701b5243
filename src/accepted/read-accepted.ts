import type { AcceptedEntry } from '../model/accepted.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type FileMemory, fileMemory } from '../util/pack.ts'
import { keyPositions, spanAt, type YamlDocument } from '../yaml/document.ts'
import { complain, positionAt } from '../yaml/lines.ts'
import { readChecked } from '../yaml/read-checked.ts'
import { readFileBytes } from '../yaml/read-file.ts'
import { decodeEntries, encodeEntries } from './accepted-codec.ts'
import { isCalendarDay } from './calendar-day.ts'

export interface AcceptedList {
  /** In the order of the file; empty when anything is wrong with it. */
  readonly entries: readonly AcceptedEntry[]
  readonly problems: readonly Diagnostic[]
}

/** An entry as the schema has it. */
interface EntryData {
  readonly about: string
  readonly attribute: string
  readonly of?: string
  readonly by?: string
  readonly reason: string
  readonly id?: string
  readonly values?: readonly [string, string]
  readonly self?: boolean
  readonly until?: string
}

/** The accepted list of one story; `file` is relative to `cwd`. Never throws for what is in the file. */
export async function readAccepted(
  file: string,
  cwd: string,
  memory: FileMemory = fileMemory(null, ''),
): Promise<AcceptedList> {
  const bytes = readFileBytes(cwd, file)
  if ('code' in bytes) return { entries: [], problems: [bytes] }
  const known = decodeEntries(memory.recall(file, bytes), file)
  if (known) return { entries: known, problems: [] }
  const read = await readEntries(file, bytes)
  if (read.problems.length === 0) memory.keep(file, bytes, encodeEntries(read.entries))
  return read
}

/** The list that bytes hold. */
export async function readEntries(file: string, bytes: Uint8Array): Promise<AcceptedList> {
  const { validateAccepted } = await import('./schema-validators.generated.js')
  const { document, problems } = await readChecked(file, bytes, validateAccepted, 'accepted entries')
  if (!document) return { entries: [], problems }
  // the schema was checked, and what it refuses taken out
  const { accepted = [] } = document.data as { readonly accepted?: readonly EntryData[] }
  const all = [...problems, ...repeatedIds(document, accepted), ...wrongDays(document, accepted)]
  return { entries: all.length > 0 ? [] : accepted.map((entry) => toEntry(document, entry)), problems: all }
}

function toEntry(document: YamlDocument, entry: EntryData): AcceptedEntry {
  const { about, attribute, of = null, by = null, reason, id, values, self = false, until } = entry
  const place = {
    file: document.file,
    position: positionAt(document, document.entries.get(entry)?.offsets[0] ?? 0),
    keyPositions: keyPositions(document, entry),
  }
  const slot = { about, attribute, of, by, reason }
  if (id !== undefined && values) return { covers: 'pair', id, ...slot, values, self, until: until ?? null, ...place }
  // the schema demands `until` of an entry without an id
  return { covers: 'slot', ...slot, until: until ?? '', ...place }
}

function repeatedIds(document: YamlDocument, accepted: readonly EntryData[]): readonly Diagnostic[] {
  const lines = new Map<string, number>()
  return accepted.flatMap(({ id }, index) => {
    if (id === undefined) return []
    const span = spanAt(document, ['accepted', index, 'id'], 'value')
    const first = lines.get(id)
    if (first === undefined) lines.set(id, positionAt(document, span.start).line)
    if (first === undefined) return []
    const message = `\`${id}\` is accepted twice, first on line ${first}`
    return [complain(document, span, { code: 'duplicate-entry', message, hint: 'keep one of the two' })]
  })
}

function wrongDays(document: YamlDocument, accepted: readonly EntryData[]): readonly Diagnostic[] {
  return accepted.flatMap(({ until }, index) => {
    if (until === undefined || isCalendarDay(until)) return []
    const span = spanAt(document, ['accepted', index, 'until'], 'value')
    const message = `\`${until}\` is no day of the calendar`
    return [complain(document, span, { code: 'invalid-value', message, hint: 'write a day, such as `2026-03-31`' })]
  })
}
