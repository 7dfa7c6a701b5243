import type { Diagnostic } from '../model/diagnostic.ts'
import { type ArticleFolder, findArticles } from '../source/find-articles.ts'
import { isUnreadableSources, readSources, type SourceEntry } from '../source/read-sources.ts'
import { slugOf } from '../source/slug.ts'
import { claimIdentifier } from '../util/identifier.ts'
import { readFileBytes } from '../yaml/read-file.ts'

/** The articles of one story. */
export interface ArticleStory {
  readonly story: string
  readonly articles: readonly SourceEntry[]
}

export interface ListedArticles {
  readonly stories: readonly ArticleStory[]
  readonly problems: readonly Diagnostic[]
}

/** What there is to read at the paths: files, folders, patterns; `sources.yaml` tells what it knows of them. */
export async function listArticles(paths: readonly string[], cwd: string): Promise<ListedArticles> {
  const { folders, problems } = findArticles(paths, cwd)
  const listed = await Promise.all(folders.map((folder) => listFolder(folder, cwd)))
  return {
    stories: listed.flatMap(({ story }) => (story ? [story] : [])),
    problems: [...problems, ...listed.flatMap((list) => list.problems)],
  }
}

interface ListedFolder {
  readonly story: ArticleStory | null
  readonly problems: readonly Diagnostic[]
}

/** A file asked for by name is read also when the list beside it does not know it. */
async function listFolder({ story, sourcesFile, files, isWhole }: ArticleFolder, cwd: string): Promise<ListedFolder> {
  if (sourcesFile === null) return { story: { story, articles: plainEntries(files) }, problems: [] }
  const bytes = readFileBytes(cwd, sourcesFile)
  if ('code' in bytes) return { story: null, problems: [bytes] }
  const list = await readSources(sourcesFile, bytes, story)
  if (isUnreadableSources(list)) return { story: null, problems: list }
  if (isWhole) return { story: { story: list.story, articles: list.sources }, problems: [] }
  const known = list.sources.filter(({ file }) => files.includes(file))
  const unknown = files.filter((file) => !list.sources.some((source) => source.file === file))
  return { story: { story: list.story, articles: [...known, ...plainEntries(unknown)] }, problems: [] }
}

/** Ids are the names of the files; of two alike the second gets a number. */
function plainEntries(files: readonly string[]): readonly SourceEntry[] {
  const taken = new Set<string>()
  return files.map((file) => ({
    id: claimIdentifier(slugOf(file) || 'article', taken),
    file,
    publisher: null,
    title: null,
    published: null,
    written: null,
    url: null,
    lang: null,
    copyOf: null,
  }))
}
