/**
 * JSON that is kept between runs: a first line with the version of its writer and the hash of all that follows. What is
 * damaged, of another version or out of reach reads as null and is never a problem.
 */
import { join } from 'node:path'
import { isFileProblem, readBytes, writeWhole } from './file-system.ts'
import { sha256 } from './hash.ts'
import { utf8Text } from './utf-8.ts'

/** The pack of a name, in a folder of packs. */
export function packPath(folder: string, name: string): string {
  return join(folder, `${sha256(name).slice(0, 32)}.json`)
}

export function readPack(path: string, version: string): unknown {
  const bytes = readBytes(path)
  if (isFileProblem(bytes)) return null
  const headerEnd = bytes.indexOf(10)
  const body = bytes.subarray(headerEnd + 1)
  if (utf8Text(bytes.subarray(0, Math.max(0, headerEnd))) !== header(version, body)) return null
  try {
    return JSON.parse(utf8Text(body))
  } catch {
    return null
  }
}

/** A pack that cannot be written only costs time. */
export function writePack(path: string, version: string, content: unknown): void {
  const body = JSON.stringify(content)
  writeWhole(path, `${header(version, body)}\n${body}`)
}

function header(version: string, body: string | Uint8Array): string {
  return `factdiff ${version} ${sha256(body)}`
}

/** Remembers what single files said, by the hash of their bytes. */
export interface FileMemory {
  /** What was kept for a file of these bytes, to be checked like any input; null when nothing was. */
  readonly recall: (file: string, bytes: Uint8Array) => unknown
  readonly keep: (file: string, bytes: Uint8Array, content: unknown) => void
}

/** A pack a file in the folder; null remembers nothing. */
export function fileMemory(folder: string | null, version: string): FileMemory {
  if (folder === null) return { recall: () => null, keep: () => undefined }
  return {
    recall: (file, bytes) => {
      const pack = readPack(packPath(folder, file), version)
      const [hash, content] = Array.isArray(pack) ? pack : []
      return hash === sha256(bytes) ? content : null
    },
    keep: (file, bytes, content) => writePack(packPath(folder, file), version, [sha256(bytes), content]),
  }
}
