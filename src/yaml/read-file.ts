import { isAbsolute, join, normalize, sep } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type FileProblem, fileSize, isFileProblem, isLink, pathKind, readBytes } from '../util/file-system.ts'
import { complainOfFile } from './lines.ts'
import { LARGEST_FILE, tooLarge } from './read-document.ts'

/** The bytes of a file named relative to a folder, or why there are none. */
export function readFileBytes(folder: string, file: string, limit: number = LARGEST_FILE): Uint8Array | Diagnostic {
  const path = isAbsolute(file) ? file : join(folder, file)
  const kind = pathKind(path)
  if (isFileProblem(kind)) return unreadable(file, kind)
  if (kind === 'missing' && isLink(path)) return brokenLink(file)
  if (kind !== 'file') return notAFile(file, kind)
  if ((fileSize(path) ?? 0) > limit) return tooLarge(file, limit)
  const bytes = readBytes(path)
  return isFileProblem(bytes) ? unreadable(file, bytes) : bytes
}

function brokenLink(file: string): Diagnostic {
  return complainOfFile(file, {
    code: 'missing-file',
    message: 'the link leads to a file that does not exist',
    hint: 'remove it, or let it point to a file',
  })
}

function notAFile(file: string, kind: 'folder' | 'other' | 'missing'): Diagnostic {
  if (kind === 'missing') {
    return complainOfFile(file, { code: 'missing-file', message: 'the file does not exist', hint: 'check its name' })
  }
  return complainOfFile(file, {
    code: 'not-a-file',
    message: kind === 'folder' ? 'it is a folder, not a file' : 'it is no regular file',
    hint: 'rename it, or move it elsewhere',
  })
}

const REASONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  EACCES: ['the file may not be read', 'allow reading it'],
  EPERM: ['the file may not be read', 'allow reading it'],
  ELOOP: ['the link leads to itself', 'remove it, or let it point to a file'],
  ENOENT: ['the file does not exist', 'check its name'],
  ENAMETOOLONG: ['the name is too long', 'shorten it'],
}

/** What the system says about a file, in words. */
export function unreadable(file: string, { code, message }: FileProblem): Diagnostic {
  const [words, hint] = REASONS[code] ?? [`the file cannot be read: ${message.replaceAll('\n', ' ')}`, 'check the file']
  return complainOfFile(file, { code: 'unreadable-file', message: words, hint })
}

/** A path as messages name it: with forward slashes and without [./]. */
export function displayPath(path: string): string {
  const normal = normalize(path).replaceAll(sep, '/')
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal
}
