import { dirname, relative } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import { readDocument } from '../source/read-document.ts'
import type { SourceEntry } from '../source/read-sources.ts'
import { sha256 } from '../util/hash.ts'
import type { PoolResult } from '../util/worker-pool.ts'
import { displayPath, readFileBytes } from '../yaml/read-file.ts'
import type { ReadSource } from './draft-story.ts'
import { type ReadingTools, readArticle } from './read-article.ts'

/** One article to read, and where its record will be. */
export interface SourceTask {
  readonly article: SourceEntry
  /** Absolute path of the article. */
  readonly path: string
  /** What standard input held, where that is the article; null to read the file. */
  readonly bytes: Uint8Array | null
  /** Folder of the record, relative to the working directory. */
  readonly folder: string
  /** EDTF, where nothing else dates the article. */
  readonly published: string | null
}

export type SourceResult = ReadSource | SourceRefusal

/** Why an article yields nothing, and what to do. */
export interface SourceRefusal {
  readonly problem: string
  readonly hint: string
}

/** What cannot be foreseen fails this article, not the others. */
export async function attemptSource(task: SourceTask, tools: ReadingTools): Promise<PoolResult<SourceResult>> {
  try {
    return { output: await readSource(task, tools) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

/** Reads one article whole: its document, its parties, its events. Nothing is written. */
export async function readSource(task: SourceTask, tools: ReadingTools): Promise<SourceResult> {
  const { article, folder } = task
  const bytes = articleBytes(task)
  if ('code' in bytes) return { problem: bytes.message, hint: bytes.hint }
  const read = await readDocument(bytes, { name: article.file, published: article.published ?? task.published })
  if ('problem' in read) return read
  const refusal = longText(read)
  if (refusal) return refusal
  const document = withKnown(read, article)
  const { mentions, events } = isRead(document.language) ? readArticle(document, tools) : NOTHING_READ
  return {
    id: article.id,
    file: article.file,
    copyOf: article.copyOf,
    textFile: task.bytes ? null : displayPath(relative(folder, article.file)),
    sha256: sha256(bytes),
    document,
    parties: mentions.parties,
    events,
  }
}

/**
 * UTF-16 units. Trees and mentions take some 200 bytes a unit, so this is what fits beside another thread's into the
 * memory that Node has by default; a long book has three million.
 */
const LONGEST_TEXT = 4_000_000

/** Why a text is not read at all; null of one that is. */
export function longText({ blocks }: Document): SourceRefusal | null {
  const length = blocks.reduce((sum, { kind, start, end }) => sum + (kind === 'body' ? end - start : 0), 0)
  if (length <= LONGEST_TEXT) return null
  return { problem: `the text is longer than ${LONGEST_TEXT} characters`, hint: 'give each article a file of its own' }
}

function articleBytes({ article, path, bytes }: SourceTask): Uint8Array | Diagnostic {
  if (bytes) return bytes
  const read = readFileBytes(dirname(path), path)
  return 'code' in read ? { ...read, file: article.file } : read
}

/** What a person wrote down goes before what the text seems to tell. */
function withKnown(document: Document, { publisher, title, written, url, lang }: SourceEntry): Document {
  return {
    ...document,
    publisher: publisher ?? document.publisher,
    title: title ?? document.title,
    written: written ?? document.written,
    url: url ?? document.url,
    language: lang?.split('-')[0]?.toLowerCase() ?? document.language,
  }
}

const NOTHING_READ = { mentions: { parties: [] }, events: { events: [], entityFacts: [], details: [], notCovered: 0 } }

/** The grammar is English; where too little text tells, it is tried. */
export function isRead(language: string | null): boolean {
  return language === null || language === 'en'
}
