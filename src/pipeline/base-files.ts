/** Files of a commit, by their paths from the working directory. */
import { posix } from 'node:path'
import { type Git, type GitFailure, isGitFailure } from '../util/git.ts'
import { utf8Text } from '../util/utf-8.ts'
import type { Base } from './find-base.ts'

export interface BaseFile {
  /** From the working directory, with forward slashes. */
  readonly path: string
  /** What `git` calls its content. */
  readonly object: string
  readonly size: number
}

/** The regular files below paths that are relative to the working directory. Links are left out: they may lead anywhere. */
export function listBaseFiles(
  git: Git,
  { commit, prefix }: Base,
  paths: readonly string[],
): readonly BaseFile[] | GitFailure {
  const wanted = paths.map((path) => posix.join(prefix, path)).filter((path) => !isOutside(path))
  if (wanted.length === 0) return []
  const isAll = wanted.includes('./') || wanted.includes('.')
  const output = git(['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', ...(isAll ? [] : wanted)])
  if (isGitFailure(output)) return output
  const lines = utf8Text(output).split('\0')
  return lines.flatMap((line) => {
    const [, object = '', size = '', path = ''] = /^100\d+ blob ([\da-f]+) +(\d+)\t(.*)$/s.exec(line) ?? []
    return path === '' ? [] : [{ path: posix.relative(`/${prefix}`, `/${path}`), object, size: Number(size) }]
  })
}

/** Above the repository. */
function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../') || path.startsWith('/')
}

/**
 * Contents by the name each was asked for: an object, or [commit:path]. What is not there is left out.
 * One process reads them all.
 */
export function readBaseFiles(git: Git, names: readonly string[]): ReadonlyMap<string, Uint8Array> | GitFailure {
  const asked = names.filter((name) => !name.includes('\n'))
  const contents = new Map<string, Uint8Array>()
  if (asked.length === 0) return contents
  const output = git(['cat-file', '--batch'], `${asked.join('\n')}\n`)
  if (isGitFailure(output)) return output
  let offset = 0
  for (const name of asked) {
    const end = output.indexOf(LINE_FEED, offset)
    // [<hash> blob 12], [<name> missing]
    const [, type, size] = /^[\da-f]+ (\w+) (\d+)$/.exec(utf8Text(output.subarray(offset, end))) ?? []
    offset = end + 1
    if (size === undefined) continue
    if (type === 'blob') contents.set(name, output.subarray(offset, offset + Number(size)))
    offset += Number(size) + 1
  }
  return contents
}

const LINE_FEED = 10
