import type { Position } from '../model/record.ts'
import { positionAt, type SourceText, type Span } from './lines.ts'

/** Keys of maps and indexes of lists, from the top of a file down. */
export type Path = readonly (string | number)[]

/** The entries of one map or list in the order of the file. */
interface Entries {
  /** Keys of a map, with their number; empty for a list. */
  readonly keys: Map<string, number>
  /** Four offsets an entry: start and end of its key, start and end of its value; a list's entries have no key. */
  readonly offsets: number[]
  /** From its first character to behind its last, brackets included. */
  readonly extent: Span
}

/** What a YAML file says, and where it says it. */
export interface YamlDocument extends SourceText {
  readonly data: unknown
  readonly entries: ReadonlyMap<object, Entries>
}

export type YamlMap = Readonly<Record<string, unknown>>

/** The places of the entries of the maps and lists that are being read. */
export interface DataBuilder {
  readonly entries: Map<object, Entries>
  /** Starts the entries of a map or list. */
  readonly open: (container: object, extent: Span) => Entries
}

export function dataBuilder(): DataBuilder {
  const entries = new Map<object, Entries>()
  const open = (container: object, extent: Span): Entries => {
    const opened = { keys: new Map<string, number>(), offsets: [], extent }
    entries.set(container, opened)
    return opened
  }
  return { entries, open }
}

/** Sets an own key, also one that plain assignment would take for the prototype. */
export function setKey(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true })
  else map[key] = value
}

export function isMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at a path, or undefined. */
export function valueAt(document: YamlDocument, path: Path): unknown {
  return path.reduce<unknown>((value, step) => child(value, step), document.data)
}

function child(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)]
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined
}

/**
 * Where the key, or the value, at a path stands. Without one of the two the other is told: list items have no key, and
 * a value that is empty, a map or a list is best shown by its key.
 */
export function spanAt(document: YamlDocument, path: Path, part: 'key' | 'value'): Span {
  const step = path.at(-1)
  const parent = valueAt(document, path.slice(0, -1))
  const entries = typeof parent === 'object' && parent !== null ? document.entries.get(parent) : undefined
  if (step === undefined || !entries) return { start: 0, end: 1 }
  const { key, value } = entrySpans(
    entries,
    Array.isArray(parent) ? Number(step) : (entries.keys.get(String(step)) ?? -1),
  )
  const isWanted = part === 'key' ? key.end > key.start : value.end > value.start
  if (part === 'key') return isWanted ? key : value
  return isWanted || key.end <= key.start ? value : key
}

function entrySpans({ offsets }: Entries, index: number): { readonly key: Span; readonly value: Span } {
  const [keyStart = 0, keyEnd = 0, valueStart = 0, valueEnd = 0] =
    index < 0 ? [] : offsets.slice(4 * index, 4 * index + 4)
  return { key: { start: keyStart, end: keyEnd }, value: { start: valueStart, end: valueEnd } }
}

/** The keys of a map in the order of the file. */
export function keysOf(document: YamlDocument, map: object): readonly string[] {
  return [...(document.entries.get(map)?.keys.keys() ?? [])]
}

/** All of what stands at a path, a map or a list with its brackets; null where there is none. */
export function extentAt(document: YamlDocument, path: Path): Span | null {
  const value = valueAt(document, path)
  if (typeof value === 'object' && value !== null) return document.entries.get(value)?.extent ?? null
  return value === undefined ? null : spanAt(document, path, 'value')
}

/** Where each key of a map stands. */
export function keyPositions(document: YamlDocument, map: object): Readonly<Record<string, Position>> {
  const { keys = new Map<string, number>(), offsets = [] } = document.entries.get(map) ?? {}
  return Object.fromEntries([...keys].map(([key, index]) => [key, positionAt(document, offsets[4 * index] ?? 0)]))
}
