import { basename, dirname, extname, join } from 'node:path'
import { parse } from 'yaml'
import { exists, isFileProblem, listFolder, pathKind, readBytes } from '../util/file-system.ts'
import { identifier } from '../util/identifier.ts'

/** One article to read, with what `sources.yaml` tells of it. */
export interface ArticleFile {
  readonly id: string
  /** Relative to the working directory, with forward slashes; `-` is standard input. */
  readonly file: string
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly copyOf: string | null
}

export interface ArticleStory {
  readonly story: string
  readonly articles: readonly ArticleFile[]
}

export function findArticles(paths: readonly string[], cwd: string): readonly ArticleStory[] {
  return paths.map((path) => {
    if (pathKind(join(cwd, path)) !== 'folder') return { story: idOf(path), articles: [article(path)] }
    const list = join(cwd, path, 'sources.yaml')
    if (exists(list)) return listed(path, readBytes(list))
    const entries = listFolder(join(cwd, path))
    const files = isFileProblem(entries) ? [] : entries.filter(({ isFolder }) => !isFolder)
    return { story: identifier(basename(path)), articles: files.map(({ name }) => article(join(path, name))) }
  })
}

function listed(path: string, bytes: ReturnType<typeof readBytes>): ArticleStory {
  const data = parse(new TextDecoder().decode(bytes as Uint8Array))
  return {
    story: String(data.story ?? identifier(basename(path))),
    articles: data.sources.map((source: Record<string, string>) => ({
      ...article(join(path, String(source.file))),
      ...(source.id && { id: String(source.id) }),
      publisher: source.publisher ?? null,
      published: source.published ?? null,
      url: source.url ?? null,
      copyOf: source['copy-of'] ?? null,
    })),
  }
}

function article(file: string): ArticleFile {
  return { id: idOf(file), file, publisher: null, published: null, url: null, copyOf: null }
}

function idOf(file: string): string {
  return identifier(basename(file, extname(file)).toLowerCase()) || identifier(basename(dirname(file))) || 'article'
}
