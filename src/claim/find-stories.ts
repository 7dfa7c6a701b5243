import { dirname, join, resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type FolderEntry, isFileProblem, isWithin, listFolder, pathKind, realPath } from '../util/file-system.ts'
import { fromCwd, inFolder, linkedTwice, linkLoop } from '../yaml/folder-path.ts'
import { complainOfFile } from '../yaml/lines.ts'
import { displayPath, unreadable } from '../yaml/read-file.ts'

/** A folder that holds a `story.yaml` or records. Paths are relative to the working directory, with forward slashes. */
export interface StoryFolder {
  readonly folder: string
  readonly storyFile: string | null
  readonly acceptedFile: string | null
  readonly recordFiles: readonly string[]
}

export interface FoundStories {
  readonly folders: readonly StoryFolder[]
  readonly problems: readonly Diagnostic[]
  /** A path named one record: its story is read whole, but the caller asked for less. */
  readonly partial: boolean
}

interface Search {
  readonly cwd: string
  readonly found: Map<string, StoryFolder>
  readonly problems: Diagnostic[]
  /** Real paths of the folders seen, with the name under which each was seen. */
  readonly seen: Map<string, string>
  /** Real paths that links may lead to: the working directory, and what was named outside of it. */
  readonly roots: readonly string[]
}

/** Files of a story that are no records. */
export const SHARED_NAMES: ReadonlySet<string> = new Set(['story', 'accepted', 'sources'])

/** Every story below the paths, each once, in code unit order of their folders. A path may be a folder or one file. */
export function findStories(paths: readonly string[], cwd: string): FoundStories {
  const search: Search = { cwd, found: new Map(), problems: [], seen: new Map(), roots: rootsOf(paths, cwd) }
  const partial = paths.map((path) => searchPath(search, fromCwd(cwd, path))).includes('record')
  const folders = [...search.found.values()].sort((left, right) => (left.folder < right.folder ? -1 : 1))
  return { folders, problems: search.problems, partial }
}

/** A link in the working directory may come with a checkout, so that it is one's own says nothing of where it leads. */
function rootsOf(paths: readonly string[], cwd: string): readonly string[] {
  const outside = paths.map((path) => resolve(cwd, path)).filter((path) => !isWithin(cwd, path))
  return [cwd, ...outside].map(realPath).filter((path): path is string => !isFileProblem(path))
}

function isOutside({ roots }: Search, real: string): boolean {
  return !roots.some((root) => isWithin(root, real))
}

/** Tells whether the path named one record. */
function searchPath(search: Search, path: string): 'record' | 'folder' | 'nothing' {
  const kind = pathKind(join(search.cwd, path))
  if (isFileProblem(kind)) return complain(search, unreadable(path, kind))
  if (kind === 'folder') return searchRoot(search, path)
  if (kind === 'file' && yamlName(path) !== null) {
    searchFolder(search, displayPath(dirname(path)), [], false)
    if (!isFound(search, path)) return complain(search, notRead(path))
    return SHARED_NAMES.has(yamlName(path) ?? '') ? 'folder' : 'record'
  }
  return complain(search, noStory(path, kind))
}

function isFound({ found }: Search, path: string): boolean {
  const story = found.get(displayPath(dirname(path)))
  return [story?.storyFile, story?.acceptedFile, ...(story?.recordFiles ?? [])].includes(path)
}

/** [.hidden.yaml], [sources.yaml]: never taken for a record, so naming one must not look like a check of it. */
function notRead(path: string): Diagnostic {
  return complainOfFile(path, {
    code: 'not-a-record',
    message: 'a file of this name is not read as a record',
    hint: 'name a folder of stories, a story or a record; rename the file if it is one',
  })
}

function complain(search: Search, problem: Diagnostic): 'nothing' {
  search.problems.push(problem)
  return 'nothing'
}

function noStory(path: string, kind: 'file' | 'other' | 'missing'): Diagnostic {
  if (kind === 'missing') {
    return complainOfFile(path, {
      code: 'missing-path',
      message: `nothing is at \`${path}\``,
      hint: 'name a folder of stories, a story or a record; `factdiff init` writes a first one',
    })
  }
  return complainOfFile(path, {
    code: 'not-a-record',
    message: `\`${path}\` is no record, since its name does not end in \`.yaml\``,
    hint: 'name a folder of stories, a story or a record',
  })
}

function searchRoot(search: Search, path: string): 'folder' {
  const before = search.found.size + search.problems.length
  searchFolder(search, path, [], true)
  const isKnown = [...search.found.keys()].some((folder) => folder === path || folder.startsWith(`${path}/`))
  if (!isKnown && search.found.size + search.problems.length === before) {
    const message = `\`${path}\` holds no story`
    const hint = 'a story is a folder with `story.yaml` and records; `factdiff init` writes a first one'
    complain(search, complainOfFile(path, { code: 'no-stories', message, hint }))
  }
  return 'folder'
}

/** `above` are the real paths of the folders that this one lies in. */
function searchFolder(search: Search, folder: string, above: readonly string[], isDeep: boolean): void {
  const real = realPath(join(search.cwd, folder))
  if (isFileProblem(real)) return void complain(search, unreadable(folder, real))
  const name = search.seen.get(real)
  if (isOutside(search, real)) return void complain(search, linkOutside(folder))
  if (above.includes(real)) return void complain(search, linkLoop(folder))
  if (name !== undefined && name !== folder) return void complain(search, linkedTwice(folder, name))
  search.seen.set(real, folder)
  const entries = listFolder(join(search.cwd, folder))
  if (isFileProblem(entries)) return void complain(search, unreadable(folder, entries))
  const visible = entries.filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
  addStory(search, folder, visible)
  if (!isDeep) return
  for (const entry of visible) {
    if (entry.isFolder) searchFolder(search, inFolder(folder, entry.name), [...above, real], true)
  }
}

function linkOutside(path: string): Diagnostic {
  return complainOfFile(path, {
    code: 'link-outside',
    message: 'the link leads out of the working directory',
    hint: 'put the files themselves here, or name the place that it leads to',
  })
}

function addStory(search: Search, folder: string, entries: readonly FolderEntry[]): void {
  const files = entries.filter((entry) => isYamlFile(search, folder, entry)).map((entry) => entry.name)
  const records = files.filter((name) => !SHARED_NAMES.has(yamlName(name) ?? ''))
  const storyFile = shared(search, folder, files, 'story')
  const acceptedFile = shared(search, folder, files, 'accepted')
  if (records.length === 0 && storyFile === null && acceptedFile === null) return
  const recordFiles = records.map((name) => inFolder(folder, name))
  search.found.set(folder, { folder, storyFile, acceptedFile, recordFiles })
}

/** A folder or a broken link with the name of a record is told; it is easily taken for one. */
function isYamlFile(search: Search, folder: string, { name, isFolder, isLink }: FolderEntry): boolean {
  const file = inFolder(folder, name)
  if (yamlName(name) !== null && isFolder) {
    const message = 'it is a folder with the name of a record'
    complain(search, complainOfFile(file, { code: 'not-a-file', message, hint: 'rename it' }))
  }
  if (isFolder) return false
  if (yamlName(name) !== null) return !isLink || isLinkWithin(search, file)
  const kind = pathKind(join(search.cwd, file))
  if (isFileProblem(kind)) complain(search, unreadable(file, kind))
  return false
}

/** A broken link is told where it is read. */
function isLinkWithin(search: Search, file: string): boolean {
  const real = realPath(join(search.cwd, file))
  if (isFileProblem(real) || !isOutside(search, real)) return true
  complain(search, linkOutside(file))
  return false
}

/** The one file of the story with a set name, as [story.yaml] or [story.yml]. */
function shared(search: Search, folder: string, files: readonly string[], wanted: string): string | null {
  const [name, other] = files.filter((file) => yamlName(file) === wanted)
  if (name === undefined) return null
  if (other !== undefined) {
    const message = `\`${name}\` stands beside it and is read instead`
    complain(
      search,
      complainOfFile(inFolder(folder, other), { code: 'two-files', message, hint: 'keep one of the two' }),
    )
  }
  return inFolder(folder, name)
}

/** The name of a YAML file without its ending, else null. */
export function yamlName(path: string): string | null {
  return /([^/]+)\.ya?ml$/.exec(path)?.[1] ?? null
}
