import { join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ClaimRecord, StoryDeclaration } from '../model/record.ts'
import { sha256 } from '../util/hash.ts'
import { complainOfFile } from '../yaml/lines.ts'
import { inPlaceOrder } from '../yaml/problem-list.ts'
import { readFileBytes } from '../yaml/read-file.ts'
import { checkEvidence } from './check-evidence.ts'
import { checkStory, complainOfKey } from './check-story.ts'
import { withExcerpts } from './excerpt.ts'
import { findStories, type StoryFolder } from './find-stories.ts'
import type { RecordResult } from './read-record.ts'
import type { StoryResult } from './read-story.ts'
import { type ArticleReader, readText } from './read-text.ts'
import {
  type CacheLocation,
  cachedRecord,
  cachedStory,
  closePack,
  isChecked,
  keepCheck,
  keepRecord,
  keepStory,
  openPack,
  type Pack,
} from './record-cache.ts'
import { unknownStory } from './unknown-story.ts'

/** A story as its files state it; values are still the words of the files. */
export interface StoryRecords {
  /** Relative to the working directory, with forward slashes. */
  readonly folder: string
  readonly declaration: StoryDeclaration
  /** In code unit order of their files. */
  readonly records: readonly ClaimRecord[]
  readonly acceptedFile: string | null
  /** By source id, the texts that are at hand, as their files have them but for a byte order mark. */
  readonly texts: ReadonlyMap<string, string>
}

export interface ReadStories {
  /** All stories, with what could be read of their files: to be compared only when there is no error. */
  readonly stories: readonly StoryRecords[]
  /** Of all files, in the order of file, line and column. With an error among them no result is complete. */
  readonly problems: readonly Diagnostic[]
  /** A path named single records: their stories are read whole, but not all stories may be. */
  readonly partial: boolean
}

export interface ReadOptions {
  readonly cwd: string
  readonly cache: CacheLocation
  /** Reads what is no plain text; without it the evidence in such files is not checked. */
  readonly readArticle?: ArticleReader
}

/**
 * Reads every story below the paths: folders of stories, stories or single records, relative to `cwd` or absolute.
 * Never throws for what is in the files; everything wrong with any of them is among the problems.
 */
export async function readStories(paths: readonly string[], options: ReadOptions): Promise<ReadStories> {
  const { folders, problems, partial } = findStories(paths, options.cwd)
  const reads: FolderRead[] = []
  for (const folder of folders) reads.push(await readFolder(folder, options))
  const stories = reads.map(({ story }) => story)
  const all = [...problems, ...reads.flatMap((read) => read.problems), ...sharedStoryIds(stories)]
  return { stories, problems: withExcerpts(inPlaceOrder(all), options.cwd), partial }
}

interface FolderRead {
  readonly story: StoryRecords
  readonly problems: readonly Diagnostic[]
}

async function readFolder(found: StoryFolder, options: ReadOptions): Promise<FolderRead> {
  const { folder, storyFile, acceptedFile, recordFiles } = found
  const pack = openPack(options.cache, folder)
  const { declaration, problems } = await loadStory(found, options, pack)
  const loaded: LoadedRecord[] = []
  for (const file of recordFiles) loaded.push(await loadRecord(file, options, pack))
  const { texts, problems: ofTexts } = await loadTexts(loaded, options, pack)
  closePack(pack)
  const records = loaded.flatMap(({ record }) => (record ? [record] : []))
  const ofStory = checkStory(records, declaration, records.length === recordFiles.length)
  const empty = recordFiles.length === 0 && storyFile !== null ? [noRecords(folder)] : []
  return {
    story: { folder, declaration, records, acceptedFile, texts },
    problems: [...problems, ...loaded.flatMap((read) => read.problems), ...ofTexts, ...ofStory, ...empty],
  }
}

async function loadStory({ folder, storyFile }: StoryFolder, { cwd }: ReadOptions, pack: Pack): Promise<StoryResult> {
  const file = storyFile ?? folder
  const bytes = storyFile === null ? noStoryFile(folder) : readFileBytes(cwd, storyFile)
  if ('code' in bytes) return { declaration: unknownStory(file), problems: [bytes] }
  const hash = sha256(bytes)
  const cached = cachedStory(pack, hash, file)
  if (cached) return { declaration: cached, problems: [] }
  const { readStory } = await import('./read-story.ts')
  const read = await readStory(file, bytes)
  if (read.problems.length === 0) keepStory(pack, hash, read.declaration)
  return read
}

function noStoryFile(folder: string): Diagnostic {
  return complainOfFile(folder, {
    code: 'missing-story',
    message: 'the folder has no `story.yaml`, which declares what its records are about',
    hint: `write \`${join(folder, 'story.yaml')}\`; \`factdiff init\` writes an example`,
  })
}

function noRecords(folder: string): Diagnostic {
  return complainOfFile(folder, {
    code: 'no-records',
    severity: 'warning',
    message: 'the story has no records',
    hint: 'add a record for each source; `factdiff init` writes two to look at',
  })
}

interface LoadedRecord extends RecordResult {
  /** Of the file's bytes. */
  readonly hash: string
}

async function loadRecord(file: string, { cwd }: ReadOptions, pack: Pack): Promise<LoadedRecord> {
  const bytes = readFileBytes(cwd, file)
  if ('code' in bytes) return { record: null, hash: '', problems: [bytes] }
  const hash = sha256(bytes)
  const cached = cachedRecord(pack, hash, file)
  if (cached) return { record: cached, hash, problems: [] }
  const { readRecord } = await import('./read-record.ts')
  const { record, problems } = await readRecord(file, bytes)
  if (record && problems.length === 0) keepRecord(pack, hash, record)
  return { record, hash, problems }
}

interface LoadedTexts {
  /** By source id. */
  readonly texts: ReadonlyMap<string, string>
  readonly problems: readonly Diagnostic[]
}

/**
 * The texts at hand, each with its evidence checked. A page is read only until its evidence is known to be in it, so its
 * text is not among them.
 */
async function loadTexts(
  loaded: readonly LoadedRecord[],
  { cwd, readArticle }: ReadOptions,
  pack: Pack,
): Promise<LoadedTexts> {
  const texts = new Map<string, string>()
  const problems: Diagnostic[] = []
  for (const { record, hash } of loaded) {
    if (!record) continue
    const { document, problems: ofText } = readText(record, cwd)
    problems.push(...ofText)
    if (!document) continue
    if (document.text !== null) texts.set(record.source.id, document.text)
    if (isChecked(pack, hash, document.hash)) continue
    const text = document.text ?? (await readArticle?.(document.file, document.bytes)) ?? null
    const notFound = text === null ? [] : checkEvidence(record, text, document.file)
    if (text !== null && notFound.length === 0) keepCheck(pack, hash, document.hash)
    problems.push(...notFound)
  }
  return { texts, problems }
}

function sharedStoryIds(stories: readonly StoryRecords[]): readonly Diagnostic[] {
  const files = new Map<string, string>()
  const named = stories.filter(({ declaration }) => declaration.story !== '')
  return named.flatMap(({ declaration: { file, story, keyPositions } }) => {
    const first = files.get(story)
    if (first === undefined) files.set(story, file)
    if (first === undefined) return []
    const message = `\`${story}\` is also the story of \`${first}\``
    const hint = 'give each story an id of its own, or move the records together'
    return [complainOfKey(file, 'story', keyPositions?.story, { code: 'duplicate-story', message, hint })]
  })
}
