import { type AcceptedList, readAccepted } from '../accepted/read-accepted.ts'
import { withExcerpts } from '../claim/excerpt.ts'
import { readStories, type StoryRecords } from '../claim/read-stories.ts'
import type { ArticleReader } from '../claim/read-text.ts'
import { READER_VERSION } from '../claim/reader-version.generated.js'
import { outcomeOf, summarize } from '../finding/summary.ts'
import type { CheckResult, StoryResult } from '../model/finding.ts'
import { compareText } from '../util/collection.ts'
import { fileMemory } from '../util/pack.ts'
import { firstOfEachFile } from '../yaml/problem-list.ts'
import { type JudgingOptions, judgeStory, prepareStory } from './judge-story.ts'
import { knownEntries } from './known-entries.ts'

export interface CheckOptions extends JudgingOptions {
  /** Absolute; files are named relative to it. */
  readonly cwd: string
  /** Where read records are kept between runs; null to keep none. */
  readonly cacheFolder: string | null
  /** Whether `accepted.yaml` counts. */
  readonly useAccepted: boolean
  /** Whether an accepted entry that matches nothing any more fails the run. */
  readonly failOnStale?: boolean
  /** The stories as they were at another commit: what was to be accepted there is not new. */
  readonly before?: readonly StoryResult[]
}

/** A result, and the texts at hand by story folder and source id, for those who show evidence in context. */
export interface Check {
  readonly result: CheckResult
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/**
 * Records to findings: reads the stories below the paths, compares and judges each. When any file is invalid nothing is
 * compared, and the result lists every problem.
 */
export async function checkClaims(paths: readonly string[], options: CheckOptions): Promise<Check> {
  const cache = options.cacheFolder === null ? null : { folder: options.cacheFolder }
  const { stories, problems } = await readStories(paths, { cwd: options.cwd, cache, readArticle })
  const entriesBefore = knownEntries(options.before ?? [], stories)
  const prepared = await Promise.all(
    stories.map(async (story) => prepareStory(story, await acceptedOf(story, options), entriesBefore(story), options)),
  )
  const all = firstOfEachFile([...problems, ...prepared.flatMap((story) => story.problems)])
  const isFailed = all.some((problem) => problem.severity === 'error')
  const warnings = isFailed ? [] : withExcerpts(all, options.cwd)
  const judged = isFailed ? [] : prepared.map((story) => judgeStory(story, warnings, options))
  const results = judged.sort((a, b) => compareText(a.story, b.story) || compareText(a.folder, b.folder))
  const summary = summarize(results)
  return {
    result: {
      version: 1,
      ...outcomeOf({ isFailed, summary, failOnStale: options.failOnStale === true }),
      stories: results,
      summary,
      problems: isFailed ? withExcerpts(all, options.cwd) : [],
    },
    texts: new Map(stories.map((story) => [story.folder, story.texts])),
  }
}

/** Most records name no page: what reads them is loaded for those that do. */
const readArticle: ArticleReader = async (file, bytes) => (await import('./article-text.ts')).articleText(file, bytes)

async function acceptedOf({ acceptedFile }: StoryRecords, options: CheckOptions): Promise<AcceptedList> {
  if (!options.useAccepted || acceptedFile === null) return { entries: [], problems: [] }
  return readAccepted(acceptedFile, options.cwd, fileMemory(options.cacheFolder, READER_VERSION))
}
