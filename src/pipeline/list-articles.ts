import type { Diagnostic } from '../model/diagnostic.ts'
import { type ArticleFolder, findArticles, STANDARD_INPUT } from '../source/find-articles.ts'
import { isUnreadableSources, readSources, type SourceEntry } from '../source/read-sources.ts'
import { slugOf } from '../source/slug.ts'
import { groupBy } from '../util/collection.ts'
import { claimIdentifier } from '../util/identifier.ts'
import { complainOfFile } from '../yaml/lines.ts'
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

export interface ListOptions {
  /** Absolute. */
  readonly cwd: string
  /** The story of all articles; null where their folders and lists tell. */
  readonly story: string | null
  /** Whether a story of this name is there already. */
  readonly hasStory: (name: string) => boolean
}

/** What there is to read at the paths: files, folders, patterns; `sources.yaml` tells what it knows of them. */
export async function listArticles(paths: readonly string[], options: ListOptions): Promise<ListedArticles> {
  const { folders, problems } = findArticles(paths, options.cwd)
  const listed = await Promise.all(folders.map((folder) => listFolder(named(folder, options), options.cwd)))
  const found = listed.flatMap(({ story }) => (story ? [story] : []))
  const stories = options.story === null ? found : asOne(options.story, found)
  const groups = groupBy(stories, ({ story }) => story)
  return {
    stories: groups.map(([story]) => story),
    problems: [
      ...problems,
      ...listed.flatMap((list) => list.problems),
      ...groups.flatMap(([first, ...others]) => others.map((other) => sameName(first, other))),
    ],
  }
}

/** [2025/floods, 2026/floods]: the records of both would be one story's. */
function sameName(first: ArticleStory, { story, articles: [article] }: ArticleStory): Diagnostic {
  return complainOfFile(article?.file ?? story, {
    code: 'duplicate-story',
    message: `its story would be \`${story}\`, as that of \`${first.articles[0]?.file ?? story}\``,
    hint: 'give one a `sources.yaml` with another `story`, or extract them one after the other with another `--out`',
  })
}

/** One article is a story by itself, unless its folder has one already, which it then joins. */
function named(folder: ArticleFolder, { hasStory }: ListOptions): ArticleFolder {
  return folder.alone === null || hasStory(folder.story) ? folder : { ...folder, story: folder.alone }
}

/** Of two articles with one id the second gets a number. */
function asOne(story: string, found: readonly ArticleStory[]): readonly ArticleStory[] {
  const taken = new Set<string>()
  const articles = found.flatMap((one) =>
    one.articles.map((entry) => ({ ...entry, id: claimIdentifier(entry.id, taken) })),
  )
  return articles.length === 0 ? [] : [{ story, articles }]
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
  if (isWhole && list.sources.length === 0) return { story: null, problems: [noSources(sourcesFile)] }
  if (isWhole) return { story: { story: list.story, articles: list.sources }, problems: [] }
  const known = list.sources.filter(({ file }) => files.includes(file))
  const unknown = files.filter((file) => !list.sources.some((source) => source.file === file))
  return { story: { story: list.story, articles: [...known, ...plainEntries(unknown)] }, problems: [] }
}

function noSources(file: string): Diagnostic {
  const message = 'it lists no article'
  return complainOfFile(file, { code: 'no-articles', message, hint: 'list the articles beside it under `sources`' })
}

/** Ids are the names of the files; of two alike the second gets a number. */
function plainEntries(files: readonly string[]): readonly SourceEntry[] {
  const taken = new Set<string>()
  return files.map((file) => ({
    id: claimIdentifier(file === STANDARD_INPUT ? 'stdin' : slugOf(file) || 'article', taken),
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
