import type { SourceSummary, StoryResult } from '../model/finding.ts'
import { checkClaims } from '../pipeline/check-claims.ts'
import { diffFactSheets } from '../report/fact-sheet.ts'
import { suggest } from '../util/suggest.ts'
import { displayPath } from '../yaml/read-file.ts'
import { type Command, type ExitCode, type Invocation, UsageError } from './command.ts'
import type { Host } from './host.ts'
import { failedRun } from './problems.ts'
import { claimPaths, READING_OPTIONS, readSettings } from './settings.ts'

export const diffCommand: Command = {
  name: 'diff',
  summary: 'show what two sources say as a unified diff',
  usage: '<source> <source> [path…] [options]',
  examples: [
    ['factdiff diff harbor-post northwire', 'the facts of two sources, by their ids'],
    ['factdiff diff harbor-post northwire claims/port-talks', 'where several stories have sources of these ids'],
    ['factdiff diff claims/a/x.yaml claims/a/y.yaml', 'or by the files of their records'],
    ['factdiff diff harbor-post northwire | less', 'in a pager; `delta` and the like read it too'],
  ],
  options: READING_OPTIONS,
  notes: [
    'Lines with `-` are only in the first source, lines with `+` only in the second. Neither means wrong.\n' +
      'The exit code is 0 whether or not the sources differ; `factdiff check` is what fails.',
  ],
  run: diff,
}

async function diff(invocation: Invocation, host: Host): Promise<ExitCode> {
  const [first, second, ...paths] = invocation.paths
  if (first === undefined || second === undefined) {
    throw new UsageError('`diff` needs two sources', 'name them by their ids: `factdiff diff harbor-post northwire`')
  }
  const settings = await readSettings(invocation, host)
  if (!settings) return 2
  const { result } = await checkClaims(claimPaths(paths, host), settings.check)
  if (result.outcome === 'failed') return failedRun(result, host)
  const left = sourceId(result.stories, first)
  const right = sourceId(result.stories, second)
  const story = storyWith(result.stories, left, right)
  host.writeOut(diffFactSheets(story, left, right))
  return 0
}

/** A source may also be named by the file of its record. */
function sourceId(stories: readonly StoryResult[], name: string): string {
  const file = displayPath(name)
  return stories.flatMap((story) => story.sources).find((source) => source.file === file)?.id ?? name
}

/** The one story that has both sources. */
function storyWith(stories: readonly StoryResult[], left: string, right: string): StoryResult {
  const has = (story: StoryResult, id: string) => story.sources.some((source) => source.id === id)
  const sources = stories.flatMap((story) => story.sources)
  for (const id of [left, right]) if (!stories.some((story) => has(story, id))) throw unknownSource(id, sources)
  const both = stories.filter((story) => has(story, left) && has(story, right))
  const [story, other] = both
  if (!story)
    throw new UsageError(
      `\`${left}\` and \`${right}\` are in different stories`,
      'only sources of one story have facts to compare',
    )
  if (!other) return story
  const folders = both.map(({ folder }) => `\`${folder}\``).join(', ')
  throw new UsageError(`more than one story has \`${left}\` and \`${right}\``, `name one as well: ${folders}`)
}

function unknownSource(id: string, sources: readonly SourceSummary[]): UsageError {
  const ids = [...new Set(sources.map((source) => source.id))]
  const near = suggest(id, ids)
  return new UsageError(`no source is called \`${id}\``, near ? `did you mean \`${near}\`?` : knownSources(ids))
}

/** How many sources a hint names. */
const NAMED_SOURCES = 10

function knownSources(ids: readonly string[]): string {
  if (ids.length === 0) return 'no story here has a source'
  const rest = ids.length - NAMED_SOURCES
  const named = ids.slice(0, NAMED_SOURCES).join(', ')
  return `there ${ids.length === 1 ? 'is' : 'are'} ${named}${rest > 0 ? ` and ${rest} more` : ''}`
}
