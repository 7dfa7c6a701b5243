import { join } from 'node:path'
import { readStories } from '../claim/read-stories.ts'
import { renewRecord } from '../claim/renew-record.ts'
import { renewStory } from '../claim/renew-story.ts'
import { writeRecord } from '../claim/write-record.ts'
import { writeStory } from '../claim/write-story.ts'
import type { AttributeDefinition } from '../model/attribute.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DraftRecord } from '../model/draft.ts'
import type { ClaimRecord, StoryDeclaration } from '../model/record.ts'
import { isFileProblem, pathKind, readBytes } from '../util/file-system.ts'
import { isUnreadable, readDocument as readYamlDocument } from '../yaml/read-document.ts'
import { displayPath } from '../yaml/read-file.ts'
import { draftStoryFiles, type ReadSource } from './draft-story.ts'
import type { ArticleStory } from './list-articles.ts'
import { isRead, type SourceTask } from './read-source.ts'
import { readSources, type SourceReader, type SourceResult } from './read-sources.ts'

export interface ExtractOptions {
  /** Absolute; files are named relative to it. */
  readonly cwd: string
  /** Folder of the stories, relative to `cwd`. */
  readonly out: string
  /** EDTF, for articles that nothing else dates. */
  readonly published: string | null
  readonly attributes: ReadonlyMap<string, AttributeDefinition>
  readonly gazetteer: () => Uint8Array | null
  readonly reader: SourceReader
}

/** A file to write, whole. */
export interface ExtractedFile {
  /** Relative to the working directory. */
  readonly path: string
  readonly content: string
}

/** Why an article or a file of the story was left as it is. */
export interface ExtractFailure {
  readonly file: string
  readonly problem: string
  readonly hint: string
}

export interface ExtractedStory {
  readonly story: string
  /** Relative to the working directory. */
  readonly folder: string
  readonly files: readonly ExtractedFile[]
  readonly failures: readonly ExtractFailure[]
  readonly problems: readonly Diagnostic[]
  readonly sources: number
  readonly claims: number
  readonly events: number
  /** Claims that are new against the records that were there. */
  readonly added: number
  readonly removed: number
  readonly unresolvedDates: number
  readonly notCovered: number
  readonly dropped: number
  /** Sources in a language that is not read. */
  readonly unread: readonly { readonly file: string; readonly language: string }[]
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
  const results = await readSources(
    plans.flatMap(({ tasks }) => tasks),
    options.reader,
  )
  const extracted: ExtractedStory[] = []
  let from = 0
  for (const plan of plans) {
    extracted.push(await draftFiles(plan, results.slice(from, from + plan.tasks.length), options))
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
  const folder = displayPath(join(options.out, story))
  const existing = await readExisting(folder, options)
  const wanted = existing.isBroken ? [] : articles
  const tasks = wanted.map((article) => ({
    article,
    path: join(options.cwd, article.file),
    folder,
    published: options.published,
  }))
  return { story, folder, existing, tasks }
}

async function draftFiles(
  { story, folder, existing, tasks }: StoryPlan,
  results: readonly SourceResult[],
  options: ExtractOptions,
): Promise<ExtractedStory> {
  const sources = results.filter((result): result is ReadSource => !('problem' in result))
  const drafted = draftStoryFiles(sources, {
    story,
    declaration: existing.declaration,
    records: existing.records,
    attributes: options.attributes,
    gazetteer: options.gazetteer,
  })
  const records = await Promise.all(drafted.records.map((record) => recordFile(record, folder, existing, options.cwd)))
  const files = sources.length === 0 ? [] : [await storyFile(drafted.story, folder, existing, options.cwd), ...records]
  const claims = drafted.records.flatMap((record) => record.claims)
  return {
    story,
    folder,
    files: files.map(({ path, content }) => ({ path, content })),
    failures: results.flatMap((result, at) =>
      'problem' in result ? [{ file: tasks[at]?.article.file ?? '', ...result }] : [],
    ),
    problems: existing.problems,
    sources: sources.length,
    claims: claims.length,
    events: drafted.story.events.length,
    added: records.reduce((sum, { added }) => sum + added, 0),
    removed: records.reduce((sum, { removed }) => sum + removed, 0),
    unresolvedDates: claims.filter(({ value }) => value === 'unresolved').length,
    notCovered: sources.reduce((sum, { events }) => sum + events.notCovered, 0),
    dropped: drafted.dropped,
    unread: sources.flatMap(({ file, document: { language } }) =>
      isRead(language) ? [] : [{ file, language: language ?? '' }],
    ),
  }
}

interface ExistingStory {
  readonly declaration: StoryDeclaration
  readonly records: readonly ClaimRecord[]
  /** By source id. */
  readonly fileOf: ReadonlyMap<string, string>
  readonly hasStoryFile: boolean
  readonly isBroken: boolean
  readonly problems: readonly Diagnostic[]
}

/** A story with a file that is not valid is left alone: what cannot be read cannot be kept. */
async function readExisting(folder: string, { cwd }: ExtractOptions): Promise<ExistingStory> {
  if (pathKind(join(cwd, folder)) !== 'folder') return newStory(folder)
  const { stories, problems } = await readStories([folder], { cwd, cache: null })
  const errors = problems.filter(({ severity, code }) => severity === 'error' && !RENEWED.has(code))
  const [found] = stories
  if (!found) return { ...newStory(folder), isBroken: errors.length > 0, problems: errors }
  return {
    declaration: found.declaration,
    records: found.records,
    fileOf: new Map(found.records.map(({ source, file }) => [source.id, file])),
    hasStoryFile: pathKind(join(cwd, found.declaration.file)) === 'file',
    isBroken: errors.length > 0,
    problems: errors,
  }
}

/** What extracting mends: an article that was corrected, evidence that is no longer in it. */
const RENEWED: ReadonlySet<string> = new Set(['text-changed', 'evidence-not-found', 'missing-story', 'no-records'])

function newStory(folder: string): ExistingStory {
  const declaration: StoryDeclaration = {
    file: displayPath(join(folder, 'story.yaml')),
    story: '',
    events: new Map(),
    entities: new Map(),
    places: new Map(),
    attributes: new Map(),
  }
  return { declaration, records: [], fileOf: new Map(), hasStoryFile: false, isBroken: false, problems: [] }
}

interface WrittenRecord extends ExtractedFile {
  readonly added: number
  readonly removed: number
}

async function recordFile(
  record: DraftRecord,
  folder: string,
  { fileOf }: ExistingStory,
  cwd: string,
): Promise<WrittenRecord> {
  const known = fileOf.get(record.source.id)
  const path = known ?? displayPath(join(folder, `${record.source.id}.yaml`))
  const document = known === undefined ? null : await yamlOf(path, cwd)
  if (!document) return { path, content: writeRecord(record), added: record.claims.length, removed: 0 }
  const { text, added, removed } = renewRecord(document, record)
  return { path, content: text, added, removed }
}

async function storyFile(
  draft: Parameters<typeof writeStory>[0],
  folder: string,
  { declaration, hasStoryFile }: ExistingStory,
  cwd: string,
): Promise<ExtractedFile> {
  const path = hasStoryFile ? declaration.file : displayPath(join(folder, 'story.yaml'))
  const document = hasStoryFile ? await yamlOf(path, cwd) : null
  return { path, content: document ? renewStory(document, draft) : writeStory(draft) }
}

async function yamlOf(path: string, cwd: string) {
  const bytes = readBytes(join(cwd, path))
  if (isFileProblem(bytes)) return null
  const document = await readYamlDocument(path, bytes)
  return isUnreadable(document) ? null : document
}
