/**
 * Remembers what valid files said, by the hash of their bytes. One pack file a story folder, which holds only what the
 * last run used. A pack that is damaged, of another version or out of reach is a miss and never a problem.
 */
import type { ClaimRecord, StoryDeclaration } from '../model/record.ts'
import { packPath, readPack, writePack } from '../util/pack.ts'
import { READER_VERSION } from './reader-version.generated.js'
import { decodeRecord, decodeStory, encodeRecord, encodeStory } from './record-codec.ts'

/** Where packs are kept; null reads every file anew. */
export type CacheLocation = { readonly folder: string } | null

export interface Pack {
  readonly path: string | null
  /** What the file holds, by hash. */
  readonly stored: ReadonlyMap<string, unknown>
  /** What this run used. */
  readonly used: Map<string, unknown>
  /** By hash of a record: hash of the text in which all of its evidence was found. */
  readonly storedChecks: ReadonlyMap<string, unknown>
  readonly usedChecks: Map<string, unknown>
}

export function openPack(location: CacheLocation, storyFolder: string): Pack {
  const path = location && packPath(location.folder, storyFolder)
  const { files, checks } = path === null ? EMPTY : readContent(path)
  return { path, stored: files, used: new Map(), storedChecks: checks, usedChecks: new Map() }
}

interface Content {
  readonly files: ReadonlyMap<string, unknown>
  readonly checks: ReadonlyMap<string, unknown>
}

const EMPTY: Content = { files: new Map(), checks: new Map() }

function readContent(path: string): Content {
  const content = readPack(path, READER_VERSION)
  const [files, checks] = Array.isArray(content) ? content : []
  return { files: new Map(Object.entries(files ?? {})), checks: new Map(Object.entries(checks ?? {})) }
}

/** The record that bytes of this hash were read as, or null. */
export function cachedRecord(pack: Pack, hash: string, file: string): ClaimRecord | null {
  return take(pack, hash, (encoded) => decodeRecord(encoded, file))
}

/** The story that bytes of this hash were read as, or null. */
export function cachedStory(pack: Pack, hash: string, file: string): StoryDeclaration | null {
  return take(pack, `story:${hash}`, (encoded) => decodeStory(encoded, file))
}

function take<T>(pack: Pack, key: string, decode: (encoded: unknown) => T | null): T | null {
  const encoded = pack.stored.get(key)
  if (encoded === undefined) return null
  const decoded = decode(encoded)
  if (decoded !== null) pack.used.set(key, encoded)
  return decoded
}

export function keepRecord(pack: Pack, hash: string, record: ClaimRecord): void {
  if (pack.path !== null) pack.used.set(hash, encodeRecord(record))
}

export function keepStory(pack: Pack, hash: string, story: StoryDeclaration): void {
  if (pack.path !== null) pack.used.set(`story:${hash}`, encodeStory(story))
}

/** Whether all evidence of a record was found in a text before. */
export function isChecked(pack: Pack, recordHash: string, textHash: string): boolean {
  const isFound = pack.storedChecks.get(recordHash) === textHash
  if (isFound) pack.usedChecks.set(recordHash, textHash)
  return isFound
}

export function keepCheck(pack: Pack, recordHash: string, textHash: string): void {
  if (pack.path !== null) pack.usedChecks.set(recordHash, textHash)
}

/** Writes what this run used, when it is not what the file holds. */
export function closePack({ path, stored, used, storedChecks, usedChecks }: Pack): void {
  if (path === null || (isSame(stored, used) && isSame(storedChecks, usedChecks))) return
  writePack(path, READER_VERSION, [toObject(used), toObject(usedChecks)])
}

function isSame(left: ReadonlyMap<string, unknown>, right: ReadonlyMap<string, unknown>): boolean {
  return left.size === right.size && [...left].every(([key, value]) => right.get(key) === value)
}

function toObject(map: ReadonlyMap<string, unknown>): Record<string, unknown> {
  return Object.fromEntries([...map].sort(([left], [right]) => (left < right ? -1 : 1)))
}
