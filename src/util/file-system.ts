/**
 * The one place that touches the file system. Reading is synchronous: for many small files that is several times
 * faster than promises, and a run does nothing else meanwhile.
 */
import { randomUUID } from 'node:crypto'
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { once } from './once.ts'

/** Why something could not be read or written: `code` is the system's (`ENOENT`, `EACCES`, `EISDIR`, `ELOOP`). */
export interface FileProblem {
  readonly code: string
  readonly message: string
}

export interface FolderEntry {
  readonly name: string
  readonly isFolder: boolean
  /** Whether the name itself is a link, wherever it leads. */
  readonly isLink: boolean
}

export function isFileProblem(result: unknown): result is FileProblem {
  return typeof result === 'object' && result !== null && 'code' in result && 'message' in result
}

function problemOf(error: unknown): FileProblem {
  if (error instanceof Error) return { code: 'code' in error ? String(error.code) : 'EUNKNOWN', message: error.message }
  return { code: 'EUNKNOWN', message: String(error) }
}

function attempt<T>(action: () => T): T | FileProblem {
  try {
    return action()
  } catch (error) {
    return problemOf(error)
  }
}

export function readBytes(path: string): Uint8Array | FileProblem {
  return attempt(() => readFileSync(path))
}

/** Reads the file when it is first asked for; null where it cannot be read. */
export function lazyBytes(path: string): () => Uint8Array | null {
  return once(() => {
    const bytes = readBytes(path)
    return isFileProblem(bytes) ? null : bytes
  })
}

/** Bytes of the file, or null without a file that can be looked at. */
export function fileSize(path: string): number | null {
  const stats = attempt(() => statSync(path, { throwIfNoEntry: false }))
  return stats && !isFileProblem(stats) && stats.isFile() ? stats.size : null
}

export function pathKind(path: string): 'file' | 'folder' | 'other' | 'missing' | FileProblem {
  return attempt(() => {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) return 'missing'
    if (stats.isDirectory()) return 'folder'
    return stats.isFile() ? 'file' : 'other'
  })
}

/** Entries in code unit order, so that no file system decides an order. A link counts as what it points to. */
export function listFolder(path: string): readonly FolderEntry[] | FileProblem {
  return attempt(() =>
    readdirSync(path, { withFileTypes: true })
      .map((entry) => ({
        name: entry.name,
        isFolder: isFolder(join(path, entry.name), entry),
        isLink: entry.isSymbolicLink(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  )
}

function isFolder(path: string, entry: { isDirectory(): boolean; isSymbolicLink(): boolean }): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  const kind = pathKind(path)
  return kind === 'folder'
}

/** The path with every link followed. */
export function realPath(path: string): string | FileProblem {
  return attempt(() => realpathSync(path))
}

/** Whether the name itself is a link, wherever it leads. */
export function isLink(path: string): boolean {
  const stats = attempt(() => lstatSync(path, { throwIfNoEntry: false }))
  return stats && !isFileProblem(stats) ? stats.isSymbolicLink() : false
}

export function exists(path: string): boolean {
  return existsSync(path)
}

/** Whether the path, as it is written, is the folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  const inner = relative(folder, path)
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner)
}

/**
 * Whether a link leads a path out of the folder that it is written to lie in. What is not there yet lies where the
 * nearest folder above it lies. A path that is written to lie outside is led there by nothing.
 */
export function isLedOut(folder: string, path: string): boolean {
  if (!isWithin(folder, path)) return false
  const [root, real] = [realPath(folder), realPath(nearestThatExists(path))]
  return !isFileProblem(root) && !isFileProblem(real) && !isWithin(root, real)
}

/** Also when a link on the way leads out. */
export function isOutside(folder: string, path: string): boolean {
  return !isWithin(folder, path) || isLedOut(folder, path)
}

function nearestThatExists(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestThatExists(dirname(path))
}

/**
 * Writes the whole file or leaves the old one: the bytes go to a new file beside it, which then takes its name.
 * Folders that are missing are made. A link to a file is replaced, never followed: it may lead anywhere. A device or a
 * pipe has no old content, so it is written to.
 * A file that holds these bytes already is left alone, which spares waiting for the disk.
 */
export function writeWhole(path: string, content: string | Uint8Array): FileProblem | null {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const kind = pathKind(path)
  if (isFileProblem(kind)) return kind
  if (kind === 'folder') return { code: 'EISDIR', message: 'it is a folder' }
  if (kind === 'other') return attempt(() => writeFileSync(path, bytes)) ?? null
  return holds(path, bytes) ? null : replaceFile(path, bytes)
}

/**
 * Adds text to the end of a file, or leaves it as it was. A link is not followed, and no folder is made: this is for
 * files that somebody else has set up.
 */
export function appendWhole(path: string, text: string): FileProblem | null {
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants
  return attempt(() => {
    // Windows knows no such flag.
    const handle = openSync(path, O_WRONLY | O_APPEND | O_CREAT | (O_NOFOLLOW ?? 0))
    try {
      return appendTo(handle, Buffer.from(text))
    } finally {
      closeSync(handle)
    }
  })
}

function appendTo(handle: number, bytes: Uint8Array): FileProblem | null {
  const before = fstatSync(handle).size
  const problem = attempt(() => {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
    return null
  })
  if (problem) ftruncateSync(handle, before)
  return problem
}

/** Node's own way of making the folders above never ends where the system allows none, as in `/proc`. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another run may have made it in between.
    if (!existsSync(path)) throw error
  }
}

function replaceFile(path: string, bytes: Uint8Array): FileProblem | null {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  const problem = attempt(() => {
    makeFolder(dirname(path))
    writeDurably(temporary, bytes)
    renameSync(temporary, path)
    return null
  })
  if (problem) attempt(() => rmSync(temporary, { force: true }))
  return problem
}

/** A link is not followed: writing would put a file in its place. */
function holds(path: string, bytes: Uint8Array): boolean {
  const stats = attempt(() => lstatSync(path, { throwIfNoEntry: false }))
  if (!stats || isFileProblem(stats) || !stats.isFile() || stats.size !== bytes.length) return false
  const old = readBytes(path)
  return !isFileProblem(old) && Buffer.compare(old, bytes) === 0
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'wx')
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
