import { basename, dirname, join, resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { compareText, groupBy } from '../util/collection.ts'
import { type FolderEntry, isFileProblem, isOutside, listFolder, pathKind, realPath } from '../util/file-system.ts'
import { fromCwd, inFolder, linkedTwice, linkLoop } from '../yaml/folder-path.ts'
import { complainOfFile } from '../yaml/lines.ts'
import { displayPath, unreadable } from '../yaml/read-file.ts'
import { globMatcher, globRoot, isGlob } from './glob.ts'
import { slugOf } from './slug.ts'

/** The articles of one story. Paths are relative to the working directory, with forward slashes. */
export interface ArticleFolder {
  /** Name of the folder; a `sources.yaml` may tell another. */
  readonly story: string
  /** Name of the file, where it alone was asked for and no list is beside it: it may be a story by itself. */
  readonly alone: string | null
  /** The `sources.yaml` beside the articles. */
  readonly sourcesFile: string | null
  /** In code unit order; `-` is standard input. */
  readonly files: readonly string[]
  /** The whole folder was asked for: what its `sources.yaml` lists counts, whatever lies in it. */
  readonly isWhole: boolean
}

export interface FoundArticles {
  /** In code unit order of their stories and files. */
  readonly folders: readonly ArticleFolder[]
  readonly problems: readonly Diagnostic[]
}

interface Search {
  readonly cwd: string
  readonly wholeFolders: Set<string>
  readonly files: Set<string>
  readonly problems: Diagnostic[]
  /** Real paths of the folders seen, with the name under which each was seen. */
  readonly seen: Map<string, string>
}

/** The name under which standard input is asked for. */
export const STANDARD_INPUT = '-'

/** Endings of files that lie beside articles and are none. */
const NO_ARTICLE =
  /\.(?:ya?ml|jsonl?|csv|tsv|png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|map|ttf|otf|woff2?|mp[34]|m4a|ogg|wav|webm|zip|gz|sha256)$/i
const SOURCES = /^sources\.ya?ml$/

/** Browsers save the parts of a page in a folder of this name. */
const PARTS_OF_PAGE = /_files$/

/** The articles at or below the paths, each once. A path is a file, a folder, a pattern or `-`. */
export function findArticles(paths: readonly string[], cwd: string): FoundArticles {
  const search: Search = { cwd, wholeFolders: new Set(), files: new Set(), problems: [], seen: new Map() }
  for (const path of paths) {
    if (path === STANDARD_INPUT) search.files.add(path)
    else searchPath(search, fromCwd(cwd, path))
  }
  return { folders: articleFolders(search), problems: search.problems }
}

function searchPath(search: Search, path: string): void {
  if (isOutside(search.cwd, join(search.cwd, path))) return void complain(search, outside(path))
  const kind = pathKind(join(search.cwd, path))
  if (isFileProblem(kind)) return void complain(search, unreadable(path, kind))
  if (kind === 'folder') return void searchWhole(search, path)
  if (kind === 'file')
    return void (SOURCES.test(basename(path))
      ? searchWhole(search, displayPath(dirname(path)))
      : search.files.add(path))
  if (kind === 'missing' && isGlob(path)) return void searchPattern(search, path)
  complain(search, kind === 'missing' ? missing(path) : notAFile(path))
}

function complain(search: Search, problem: Diagnostic): void {
  search.problems.push(problem)
}

function searchWhole(search: Search, folder: string): void {
  const before = search.files.size + search.wholeFolders.size + search.problems.length
  searchFolder(search, folder, [], () => true)
  const isKnown = [...search.files].some((file) => folder === '.' || file.startsWith(`${folder}/`))
  if (!isKnown && search.files.size + search.wholeFolders.size + search.problems.length === before) {
    complain(search, noArticles(folder))
  }
}

function searchPattern(search: Search, pattern: string): void {
  const root = globRoot(pattern)
  const before = search.files.size
  const matches = globMatcher(pattern)
  const matched = new Set<string>()
  if (pathKind(join(search.cwd, root)) === 'folder') {
    searchFolder({ ...search, files: matched, wholeFolders: new Set(), seen: new Map() }, root, [], matches)
  }
  for (const file of matched) search.files.add(file)
  if (matched.size === 0 && search.files.size === before) complain(search, missing(pattern))
}

/** `above` are the real paths of the folders that this one lies in. */
function searchFolder(
  search: Search,
  folder: string,
  above: readonly string[],
  isWanted: (file: string) => boolean,
): void {
  const real = realPath(join(search.cwd, folder))
  if (isFileProblem(real)) return void complain(search, unreadable(folder, real))
  if (isOutside(search.cwd, join(search.cwd, folder))) return void complain(search, outside(folder))
  if (above.includes(real)) return void complain(search, linkLoop(folder))
  const name = search.seen.get(real)
  if (name !== undefined && name !== folder) return void complain(search, linkedTwice(folder, name))
  search.seen.set(real, folder)
  const entries = listFolder(join(search.cwd, folder))
  if (isFileProblem(entries)) return void complain(search, unreadable(folder, entries))
  addFiles(search, folder, entries, isWanted)
  for (const entry of entries) {
    if (isSearched(entry)) searchFolder(search, inFolder(folder, entry.name), [...above, real], isWanted)
  }
}

function isSearched({ name, isFolder }: FolderEntry): boolean {
  return isFolder && !name.startsWith('.') && name !== 'node_modules' && !PARTS_OF_PAGE.test(name)
}

function addFiles(
  search: Search,
  folder: string,
  entries: readonly FolderEntry[],
  isWanted: (file: string) => boolean,
): void {
  const names = entries.filter(({ name, isFolder }) => !isFolder && !name.startsWith('.')).map(({ name }) => name)
  const articles = names.filter((name) => !NO_ARTICLE.test(name)).map((name) => inFolder(folder, name))
  const wanted = articles.filter(isWanted)
  for (const file of wanted) {
    if (isOutside(search.cwd, join(search.cwd, file))) complain(search, outside(file))
    else search.files.add(file)
  }
  if (wanted.length === articles.length && (articles.length > 0 || names.some((name) => SOURCES.test(name)))) {
    search.wholeFolders.add(folder)
  }
}

/** Files of one folder are one story. */
function articleFolders(search: Search): readonly ArticleFolder[] {
  const groups = groupBy([...search.files].sort(compareText), (file) =>
    file === STANDARD_INPUT ? file : displayPath(dirname(file)),
  )
  const folders = groups.map((files) => articleFolder(search, files))
  const known = new Set(groups.map(([file]) => displayPath(dirname(file))))
  const empty = [...search.wholeFolders].filter((folder) => !known.has(folder))
  return [...folders, ...empty.map((folder) => folderOf(search, folder, []))].sort(
    (left, right) => compareText(left.story, right.story) || compareText(left.files[0] ?? '', right.files[0] ?? ''),
  )
}

function articleFolder(search: Search, files: readonly [string, ...string[]]): ArticleFolder {
  const [first] = files
  if (first === STANDARD_INPUT) return { story: 'stdin', alone: null, sourcesFile: null, files, isWhole: false }
  const folder = displayPath(dirname(first))
  const found = folderOf(search, folder, files)
  const isAlone = files.length === 1 && !found.isWhole && found.sourcesFile === null
  return isAlone ? { ...found, alone: slugOf(first) || null } : found
}

function folderOf(search: Search, folder: string, files: readonly string[]): ArticleFolder {
  const entries = listFolder(join(search.cwd, folder))
  const sources = isFileProblem(entries)
    ? undefined
    : entries.find(({ name, isFolder }) => SOURCES.test(name) && !isFolder)
  return {
    story: slugOf(basename(resolve(search.cwd, folder))) || 'story',
    alone: null,
    sourcesFile: sources ? inFolder(folder, sources.name) : null,
    files,
    isWhole: search.wholeFolders.has(folder),
  }
}

function outside(path: string): Diagnostic {
  return complainOfFile(path, {
    code: 'article-outside',
    message: 'it lies outside the working directory',
    hint: 'run the command in a folder above it, or copy it',
  })
}

function missing(path: string): Diagnostic {
  return complainOfFile(path, {
    code: 'missing-path',
    message: `nothing is at \`${path}\``,
    hint: 'name an article, a folder of articles or `-` for standard input',
  })
}

function notAFile(path: string): Diagnostic {
  return complainOfFile(path, {
    code: 'not-a-file',
    message: 'it is neither a file nor a folder',
    hint: 'name an article, a folder of articles or `-` for standard input',
  })
}

function noArticles(folder: string): Diagnostic {
  return complainOfFile(folder, {
    code: 'no-articles',
    message: `\`${folder}\` holds no article`,
    hint: 'an article is a file of text, Markdown or HTML',
  })
}
