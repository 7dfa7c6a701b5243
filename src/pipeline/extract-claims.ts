import { dirname, join, relative, resolve } from 'node:path'
import type { AttributeDefinition } from '../model/attribute.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DraftRecord } from '../model/draft.ts'
import type { ExtractedSource, ExtractedStory } from '../model/extraction.ts'
import { STANDARD_INPUT } from '../source/find-articles.ts'
import type { SourceEntry } from '../source/read-sources.ts'
import { complainOfFile } from '../yaml/lines.ts'
import { displayPath } from '../yaml/read-file.ts'
import { draftStoryFiles, type ReadSource } from './draft-story.ts'
import { type ExistingStory, readExistingStory } from './existing-story.ts'
import type { ArticleStory } from './list-articles.ts'
import type { SourceResult } from './read-source.ts'
import { isRead, type SourceTask } from './read-source.ts'
import { readSources, type SourceReader } from './read-sources.ts'
import { type RecordFile, recordFile, storyFile } from './story-files.ts'

export interface ExtractOptions {
  /** Absolute; files are named relative to it. */
  readonly cwd: string
  /** Folder of the stories, absolute or relative to `cwd`. */
  readonly out: string
  /** EDTF, for articles that nothing else dates. */
  readonly published: string | null
  /** Attributes beyond the built-in ones, of all stories. */
  readonly attributes: ReadonlyMap<string, AttributeDefinition>
  /** The gazetteer's bytes, or null without one. */
  readonly gazetteer: () => Uint8Array | null
  /** Bytes of standard input, where an article is `-`. */
  readonly standardInput: Uint8Array | null
  readonly reader: SourceReader
}

/**
 * Articles of stories to their records, renewed where they are there already. Nothing is written here. The articles of
 * all stories are read together, so that no core waits for the last one of a story.
 */
export async function extractStories(
  stories: readonly ArticleStory[],
  options: ExtractOptions,
): Promise<readonly ExtractedStory[]> {
  const plans: StoryPlan[] = []
  for (const story of stories) plans.push(await planStory(story, options))
  const tasks = plans.flatMap((plan) => plan.tasks)
  const results = await readSources(tasks, options.reader)
  const extracted: ExtractedStory[] = []
  let from = 0
  for (const plan of plans) {
    extracted.push(await extractStory(plan, results.slice(from, from + plan.tasks.length), options))
    from += plan.tasks.length
  }
  return extracted
}

interface StoryPlan {
  readonly story: string
  readonly folder: string
  readonly existing: ExistingStory
  readonly tasks: readonly SourceTask[]
}

/** Nothing is read for a story that has a broken file. */
async function planStory({ story, articles }: ArticleStory, options: ExtractOptions): Promise<StoryPlan> {
  const { cwd, out, published, standardInput } = options
  const folder = displayPath(relative(cwd, resolve(cwd, out, story)))
  const existing = await readExistingStory(folder, cwd)
  const wanted = existing.problems.length > 0 ? [] : articles
  const tasks = wanted.map((article) => ({
    article: { ...article, id: recordedId(article, existing) ?? article.id },
    path: join(cwd, article.file),
    bytes: article.file === STANDARD_INPUT ? standardInput : null,
    folder,
    published,
  }))
  return { story, folder, existing, tasks }
}

/** The id under which a record holds the article already: a person may have given it another than that of its file. */
function recordedId({ id, file }: SourceEntry, { records }: ExistingStory): string | null {
  if (records.some(({ source }) => source.id === id)) return id
  const holder = records.find(
    (record) => record.source.text?.file && displayPath(join(dirname(record.file), record.source.text.file)) === file,
  )
  return holder?.source.id ?? null
}

async function extractStory(
  { story, folder, existing, tasks }: StoryPlan,
  results: readonly SourceResult[],
  options: ExtractOptions,
): Promise<ExtractedStory> {
  const sources = results.filter((result): result is ReadSource => !('problem' in result))
  const refused = results.flatMap((result, at) => refusal(result, tasks[at]))
  const problems = [...existing.problems, ...refused, ...sources.flatMap(unreadLanguage)]
  if (sources.length === 0) {
    return { story, folder, files: [], sources: [], problems, events: 0, entities: 0, places: 0, dropped: 0 }
  }
  const drafted = draftStoryFiles(sources, {
    story,
    declaration: existing.declaration,
    records: existing.records,
    attributes: options.attributes,
    gazetteer: options.gazetteer,
  })
  const records: RecordFile[] = []
  for (const record of drafted.records) records.push(await recordFile(record, folder, existing, options.cwd))
  return {
    story,
    folder,
    files: [await storyFile(drafted.story, existing, options.cwd), ...records.map(({ file }) => file)],
    sources: sources.flatMap((source, at) => extractedSource(source, drafted.records[at], records[at])),
    problems,
    events: drafted.story.events.length,
    entities: drafted.story.entities.length,
    places: drafted.story.places.length,
    dropped: drafted.dropped,
  }
}

function refusal(result: SourceResult, task: SourceTask | undefined): readonly Diagnostic[] {
  if (!('problem' in result)) return []
  const { problem, hint } = result
  return [complainOfFile(task?.article.file ?? '', { code: 'unreadable-article', message: problem, hint })]
}

/** A record without claims is written, so that a person can fill it in. */
function unreadLanguage({ file, document: { language } }: ReadSource): readonly Diagnostic[] {
  if (isRead(language)) return []
  const message = `it is in \`${language}\`, and only English is read`
  const hint = 'its record has no claims; write them by hand'
  return [complainOfFile(file, { code: 'unread-language', message, hint })]
}

function extractedSource(
  { id, file, events }: ReadSource,
  record: DraftRecord | undefined,
  written: RecordFile | undefined,
): readonly ExtractedSource[] {
  if (!record || !written) return []
  const { added, removed, proposed, reviewed } = written
  return [
    {
      id,
      article: file,
      record: written.file.path,
      change: written.file.change,
      added,
      removed,
      proposed,
      reviewed,
      unresolvedDates: record.claims.filter(({ value }) => value === 'unresolved').length,
      notCovered: events.notCovered,
      copyOf: record.source.copyOf,
    },
  ]
}
