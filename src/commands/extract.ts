import { join } from 'node:path'
import { readConfig } from '../config/read-config.ts'
import { type ExtractedStory, extractStories } from '../pipeline/extract-claims.ts'
import { listArticles } from '../pipeline/list-articles.ts'
import { formatDiagnostic } from '../report/diagnostics.ts'
import { disarmCommands, escapeLine } from '../report/escape.ts'
import { writeWhole } from '../util/file-system.ts'
import { type Command, type ExitCode, type Invocation, UsageError } from './command.ts'
import type { Host } from './host.ts'
import { sayProblems } from './problems.ts'
import { showProgress } from './progress.ts'
import { gazetteerOf } from './settings.ts'

export const extractCommand: Command = {
  name: 'extract',
  summary: 'read the articles of a story and draft its claim records for review',
  usage: '<path…> [options]',
  examples: [
    ['factdiff extract articles/port-talks', 'a folder of articles, with a sources.yaml where there is one'],
    ['factdiff extract article.txt --published 2026-02-03', 'one article, dated by hand'],
    ['factdiff extract articles/port-talks --out records', 'records go to records/ instead of claims/'],
  ],
  options: {
    out: { type: 'string', value: 'DIR', help: 'folder of the stories (default: claims)' },
    published: { type: 'string', value: 'EDTF', help: 'when the articles were published, where nothing else tells' },
  },
  notes: ['What is drafted says `review: proposed`. Claims that you accepted, rejected or wrote stay as they are.'],
  run: extract,
}

async function extract(invocation: Invocation, host: Host): Promise<ExitCode> {
  if (invocation.paths.length === 0)
    throw new UsageError(
      'no article is named',
      'name a file, or a folder of articles: `factdiff extract articles/port-talks`',
    )
  const { config, problems } = await readConfig(host.cwd)
  if (problems.length > 0) {
    sayProblems(problems, host)
    return 2
  }
  const gazetteer = gazetteerOf(host)
  const { stories, problems: unlisted } = await listArticles(invocation.paths, host.cwd)
  host.writeErr(disarmCommands(unlisted.map((problem) => `${formatDiagnostic(problem)}\n`).join('')))
  if (stories.length === 0) return 2
  const progress = showProgress(
    host,
    stories.reduce((sum, { articles }) => sum + articles.length, 0),
  )
  const options = {
    cwd: host.cwd,
    out: invocation.text('out') ?? 'claims',
    published: invocation.text('published'),
    attributes: config.attributes,
    gazetteer,
    reader: { ...host, onArticle: progress.step },
  }
  const all = await extractStories(stories, options)
  progress.end()
  let isIncomplete = unlisted.length > 0
  for (const extracted of all) {
    const isWritten = write(extracted, host)
    say(extracted, host)
    isIncomplete ||= !isWritten || extracted.failures.length + extracted.problems.length + extracted.unread.length > 0
  }
  return isIncomplete ? 3 : 0
}

function write({ files }: ExtractedStory, host: Host): boolean {
  const failed = files.flatMap(({ path, content }) => {
    const problem = writeWhole(join(host.cwd, path), content)
    return problem ? [`factdiff: \`${escapeLine(path)}\` could not be written: ${escapeLine(problem.message)}\n`] : []
  })
  host.writeErr(failed.join(''))
  return failed.length === 0
}

function say(story: ExtractedStory, host: Host): void {
  const lines = [
    ...story.problems.map((problem) => formatDiagnostic(problem)),
    ...story.failures.map(({ file, problem, hint }) => `factdiff: \`${escapeLine(file)}\` ${problem}; ${hint}`),
    ...story.unread.map(
      ({ file, language }) => `factdiff: \`${escapeLine(file)}\` is in \`${language}\`, and only English is read`,
    ),
  ]
  host.writeErr(disarmCommands(lines.map((line) => `${line}\n`).join('')))
  host.writeOut(`${summaryOf(story).join('\n')}\n`)
}

function summaryOf(story: ExtractedStory): readonly string[] {
  return [
    `${story.folder}: ${story.sources} sources, ${story.events} events, ${story.claims} claims (${story.added} new, ${story.removed} gone)`,
    `  not covered: ${story.notCovered} clauses tell of something that the vocabulary has no type for`,
    `  unresolved: ${story.unresolvedDates} dates; dropped: ${story.dropped} readings without usable evidence`,
  ]
}
