import { join } from 'node:path'
import { isFileProblem, readBytes } from '../../util/file-system.ts'
import { utf8Text } from '../../util/utf-8.ts'

/** Where a CI host can take this very copy of factdiff from. */
export type ToolOrigin =
  | { readonly from: 'github'; readonly name: string; readonly commit: string }
  | { readonly from: 'git'; readonly url: string; readonly commit: string }
  | { readonly from: 'npm' }

const GITHUB =
  /^(?:https:\/\/github\.com\/|git@github\.com:|ssh:\/\/git@github\.com\/)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/

/** One that anybody may clone: no user, no password, nothing that a shell or YAML would read. */
const PUBLIC_URL = /^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/

const COMMIT = /^[0-9a-f]{40}$/

/** By the repository that the package's folder is a checkout of; an installed package has none and came from npm. */
export function toolOrigin(folder: string): ToolOrigin {
  const url = originUrl(readText(join(folder, '.git/config')))
  const commit = commitOf(folder)
  if (commit === null) return { from: 'npm' }
  const name = GITHUB.exec(url)?.[1]
  if (name !== undefined) return { from: 'github', name, commit }
  return PUBLIC_URL.test(url) ? { from: 'git', url, commit } : { from: 'npm' }
}

/** [url = https://…] of [remote "origin"]; empty without one. */
function originUrl(config: string): string {
  const lines = config.split('\n').map((line) => line.trim())
  const start = lines.indexOf('[remote "origin"]')
  if (start === -1) return ''
  const section = lines.slice(start + 1)
  const end = section.findIndex((line) => line.startsWith('['))
  const urls = section.slice(0, end === -1 ? undefined : end).map((line) => /^url *= *(\S+)$/.exec(line)?.[1] ?? '')
  return urls.find((url) => url !== '') ?? ''
}

/** The commit that is checked out, directly or through a branch. */
function commitOf(folder: string): string | null {
  const head = readText(join(folder, '.git/HEAD')).trim()
  const branch = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
  const commit = branch === undefined ? head : branchCommit(folder, branch)
  return COMMIT.test(commit) ? commit : null
}

function branchCommit(folder: string, branch: string): string {
  const loose = readText(join(folder, '.git', branch)).trim()
  if (loose !== '') return loose
  const packed = readText(join(folder, '.git/packed-refs')).split('\n')
  return packed.find((line) => line.endsWith(` ${branch}`))?.split(' ')[0] ?? ''
}

function readText(path: string): string {
  const bytes = readBytes(path)
  return isFileProblem(bytes) ? '' : utf8Text(bytes)
}
