import { resolve } from 'node:path'
import { readConfig } from '../config/read-config.ts'
import type { ExtractedFile, ExtractedStory } from '../model/extraction.ts'
import { extractStories } from '../pipeline/extract-claims.ts'
import { type ArticleStory, listArticles } from '../pipeline/list-articles.ts'
import { formatDiagnostic } from '../report/diagnostics.ts'
import { disarmCommands } from '../report/escape.ts'
import { formatExtracted } from '../report/extracted.ts'
import { STANDARD_INPUT } from '../source/find-articles.ts'
import { slugOf } from '../source/slug.ts'
import { isLedOut, isLink, isOutside, lazyBytes, pathKind } from '../util/file-system.ts'
import { hasColor } from './color.ts'
import { type Command, type ExitCode, type Invocation, UsageError } from './command.ts'
import type { Host } from './host.ts'
import { showProgress } from './progress.ts'
import { publishedOption } from './published-option.ts'
import { unwritten, writeBelow } from './write-below.ts'

const CLAIMS = 'claims'

export const extractCommand: Command = {
  name: 'extract',
  summary: 'read the articles of a story and draft its claim records for review',
  usage: '<path…> [options]',
  examples: [
    ['factdiff extract articles/port-talks', 'a folder of articles, with a sources.yaml where there is one'],
    ['factdiff extract article.txt --published 2026-02-03', 'one article, dated by hand'],
    ['factdiff extract "articles/**/*.html"', 'all files that fit; those of one folder are one story'],
    ['factdiff extract - < article.txt', 'an article from standard input'],
    ['factdiff extract late.html --story port-talks', 'one more article for a story that is there already'],
    ['factdiff extract articles/port-talks --out records', 'records go to records/ instead of claims/'],
  ],
  options: {
    out: { type: 'string', value: 'DIR', help: 'folder of the stories (default: claims)' },
    story: {
      type: 'string',
      value: 'ID',
      help: 'the story of all articles named, new or there already (default: named after their folder)',
    },
    published: {
      type: 'string',
      value: 'EDTF',
      help: 'when the articles were published, where sources.yaml does not tell',
    },
  },
  notes: [
    'Articles are text, Markdown or HTML. sources.yaml beside them may tell the id, publisher and date of each.\n' +
      'What is drafted says `review: proposed`. Claims that you accepted, rejected or wrote stay as they are, and a\n' +
      'rejected claim is not proposed again.',
  ],
  run: extract,
}

async function extract(invocation: Invocation, host: Host): Promise<ExitCode> {
  const out = outFolder(invocation, host)
  const published = publishedOption(invocation)
  const { config, problems } = await readConfig(host.cwd)
  if (problems.length > 0) {
    sayFailures(
      problems.map((problem) => formatDiagnostic(problem)),
      host,
    )
    host.writeErr('factdiff: nothing was read\n')
    return 2
  }
  const listed = await listArticles(namedPaths(invocation), {
    cwd: host.cwd,
    story: storyOption(invocation),
    hasStory: (name) => pathKind(resolve(host.cwd, out ?? CLAIMS, name)) === 'folder',
  })
  const progress = showProgress(host, articleCount(listed.stories))
  const extracted = await extractStories(listed.stories, {
    cwd: host.cwd,
    out: out ?? CLAIMS,
    published,
    attributes: config.attributes,
    gazetteer: lazyBytes(host.gazetteerFile),
    standardInput: hasStandardInput(listed.stories) ? await host.readIn() : null,
    reader: { ...host, onArticle: progress.step },
  })
  progress.end()
  const failures = [...listed.problems, ...extracted.flatMap((story) => story.problems)]
  sayFailures(
    failures.map((problem) => formatDiagnostic(problem)),
    host,
  )
  return conclude({ extracted, out, failed: failures.length }, host)
}

function namedPaths({ paths }: Invocation): readonly string[] {
  if (paths.includes('')) throw new UsageError('an empty path names nothing', 'name a file or a folder of articles')
  if (paths.length > 0) return paths
  throw new UsageError(
    'no article is named',
    'name a file, or a folder of articles: `factdiff extract articles/port-talks`',
  )
}

/** Null where none is named. */
function storyOption(invocation: Invocation): string | null {
  const story = invocation.text('story')
  if (story === null || slugOf(story) === story) return story
  const slug = slugOf(story)
  throw new UsageError(
    `\`--story ${story}\` is no name of a story`,
    `write lower-case letters and digits in words joined by \`-\`${slug === '' ? '' : `: \`${slug}\``}`,
  )
}

/** Null where none is named; the usual one is looked at too, as it may be a file or lead anywhere. */
function outFolder(invocation: Invocation, host: Host): string | null {
  const out = invocation.text('out')
  const named = out === null ? `\`${CLAIMS}\`` : `\`--out ${out}\``
  const path = resolve(host.cwd, out ?? CLAIMS)
  if (isOutside(host.cwd, path)) {
    throw new UsageError(
      `${named} ${isLedOut(host.cwd, path) ? 'leads out of' : 'lies outside'} the working directory`,
      'name a folder below it, where `check` finds the articles that the records name',
    )
  }
  const kind = pathKind(path)
  if (kind === 'folder' || (kind === 'missing' && !isLink(path))) return out
  throw new UsageError(`${named} is no folder`, 'name a folder, or a new one')
}

function articleCount(stories: readonly ArticleStory[]): number {
  return stories.reduce((sum, { articles }) => sum + articles.length, 0)
}

function hasStandardInput(stories: readonly ArticleStory[]): boolean {
  return stories.some(({ articles }) => articles.some(({ file }) => file === STANDARD_INPUT))
}

function sayFailures(lines: readonly string[], host: Host): void {
  host.writeErr(disarmCommands(lines.map((line) => `${line}\n\n`).join('')))
}

interface Extraction {
  readonly extracted: readonly ExtractedStory[]
  readonly out: string | null
  /** How many articles and files were left out. */
  readonly failed: number
}

function conclude({ extracted, out, failed }: Extraction, host: Host): ExitCode {
  const stories = extracted.filter(({ sources }) => sources.length > 0)
  if (stories.length === 0) {
    host.writeErr('factdiff: no article could be read, so nothing was written: exit code 2\n')
    return 2
  }
  const failures = new Map(stories.flatMap(({ files }) => files.flatMap((file) => write(file, host))))
  sayFailures([...failures.values()], host)
  const all = failed + failures.size
  const written = stories.map((story) => withFailures(story, failures))
  host.writeOut(
    formatExtracted({ stories: written, out, failed: all }, { color: hasColor(host), columns: host.columns }),
  )
  return all > 0 ? 3 : 0
}

function withFailures(story: ExtractedStory, failures: ReadonlyMap<string, string>): ExtractedStory {
  const files = story.files.map((file) => (failures.has(file.path) ? { ...file, change: 'failed' as const } : file))
  return { ...story, files }
}

/** The path of a file that could not be written, with the reason. */
function write({ path, content, change }: ExtractedFile, host: Host): readonly (readonly [string, string])[] {
  const reason = change === 'unchanged' ? null : writeBelow(host.cwd, path, content)
  return reason === null ? [] : [[path, unwritten(path, reason)]]
}
