import { join, relative } from 'node:path'
import { readStories } from '../claim/read-stories.ts'
import { renewRecord } from '../claim/renew-record.ts'
import { renewStory } from '../claim/renew-story.ts'
import { writeRecord } from '../claim/write-record.ts'
import { writeStory } from '../claim/write-story.ts'
import type { AttributeDefinition } from '../model/attribute.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { DraftRecord } from '../model/draft.ts'
import type { ClaimRecord, StoryDeclaration } from '../model/record.ts'
import type { ArticleFile, ArticleStory } from '../source/find-articles.ts'
import { readDocument } from '../source/read-document.ts'
import { isFileProblem, pathKind, readBytes } from '../util/file-system.ts'
import { sha256 } from '../util/hash.ts'
import { isUnreadable, readDocument as readYamlDocument } from '../yaml/read-document.ts'
import { displayPath } from '../yaml/read-file.ts'
import { draftStoryFiles, type ReadSource } from './draft-story.ts'
import { type ReadingTools, readArticle } from './read-article.ts'

export interface ExtractOptions {
  /** Absolute; files are named relative to it. */
  readonly cwd: string
  /** Folder of the stories, relative to `cwd`. */
  readonly out: string
  /** EDTF, for articles that nothing else dates. */
  readonly published: string | null
  readonly attributes: ReadonlyMap<string, AttributeDefinition>
  readonly gazetteer: () => Uint8Array | null
  readonly tools: ReadingTools
  /** Told after each article. */
  readonly onArticle: (file: string) => void
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

/** Articles of one story to its records, renewed where they are there already. Nothing is written here. */
export async function extractStory(
  { story, articles }: ArticleStory,
  options: ExtractOptions,
): Promise<ExtractedStory> {
  const folder = displayPath(join(options.out, story))
  const existing = await readExisting(folder, options)
  const failures: ExtractFailure[] = []
  const sources: ReadSource[] = []
  for (const article of existing.isBroken ? [] : articles) {
    const source = readSource(article, folder, options)
    if ('problem' in source) failures.push({ file: article.file, ...source })
    else sources.push(source)
    options.onArticle(article.file)
  }
  const drafted = draftStoryFiles(sources, {
    story,
    declaration: existing.declaration,
    records: existing.records,
    attributes: options.attributes,
    gazetteer: options.gazetteer,
  })
  const written = await Promise.all(drafted.records.map((record) => recordFile(record, folder, existing, options.cwd)))
  const files = sources.length === 0 ? [] : [await storyFile(drafted.story, folder, existing, options.cwd), ...written]
  const claims = drafted.records.flatMap((record) => record.claims)
  return {
    story,
    folder,
    files: files.map(({ path, content }) => ({ path, content })),
    failures,
    problems: existing.problems,
    sources: sources.length,
    claims: claims.length,
    events: drafted.story.events.length,
    added: written.reduce((sum, { added }) => sum + added, 0),
    removed: written.reduce((sum, { removed }) => sum + removed, 0),
    unresolvedDates: claims.filter(({ value }) => value === 'unresolved').length,
    notCovered: sources.reduce((sum, { events }) => sum + events.notCovered, 0),
    dropped: drafted.dropped,
    unread: sources.flatMap(({ document: { language } }, index) =>
      isRead(language) ? [] : [{ file: articles[index]?.file ?? '', language: language ?? '' }],
    ),
  }
}

/** The grammar is English; where too little text tells, it is tried. */
function isRead(language: string | null): boolean {
  return language === null || language === 'en'
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

type Refusal = Omit<ExtractFailure, 'file'>

function readSource(article: ArticleFile, folder: string, options: ExtractOptions): ReadSource | Refusal {
  const bytes = readBytes(join(options.cwd, article.file))
  if (isFileProblem(bytes)) return { problem: bytes.message, hint: 'check the path and its permissions' }
  const document = readDocument(bytes, { name: article.file, published: article.published ?? options.published })
  if ('problem' in document) return document
  const { mentions, events } = isRead(document.language)
    ? readArticle(document, options.tools)
    : { mentions: { parties: [] }, events: { events: [], entityFacts: [], notCovered: 0 } }
  return {
    id: article.id,
    publisher: article.publisher,
    url: article.url,
    copyOf: article.copyOf,
    textFile: displayPath(relative(folder, article.file)),
    sha256: sha256(bytes),
    document,
    parties: mentions.parties,
    events,
  }
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
