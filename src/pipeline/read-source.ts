import { relative } from 'node:path'
import type { Document } from '../model/document.ts'
import { readDocument } from '../source/read-document.ts'
import type { SourceEntry } from '../source/read-sources.ts'
import { isFileProblem, readBytes } from '../util/file-system.ts'
import { sha256 } from '../util/hash.ts'
import { displayPath } from '../yaml/read-file.ts'
import type { ReadSource } from './draft-story.ts'
import { type ReadingTools, readArticle } from './read-article.ts'

/** One article to read, and where its record will be. */
export interface SourceTask {
  readonly article: SourceEntry
  /** Absolute path of the article. */
  readonly path: string
  /** Folder of the record, relative to the working directory. */
  readonly folder: string
  /** EDTF, where nothing else dates the article. */
  readonly published: string | null
}

/** Why an article yields nothing, and what to do. */
export interface SourceRefusal {
  readonly problem: string
  readonly hint: string
}

/** Reads one article whole: its document, its parties, its events. Nothing is written. */
export async function readSource(task: SourceTask, tools: ReadingTools): Promise<ReadSource | SourceRefusal> {
  const { article, path, folder } = task
  const bytes = readBytes(path)
  if (isFileProblem(bytes))
    return { problem: `cannot be read: ${bytes.message}`, hint: 'check the path and its permissions' }
  const read = await readDocument(bytes, { name: article.file, published: article.published ?? task.published })
  if ('problem' in read) return read
  const document = withKnown(read, article)
  const { mentions, events } = isRead(document.language) ? readArticle(document, tools) : NOTHING_READ
  return {
    id: article.id,
    file: article.file,
    copyOf: article.copyOf,
    textFile: displayPath(relative(folder, article.file)),
    sha256: sha256(bytes),
    document,
    parties: mentions.parties,
    events,
  }
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

const NOTHING_READ = { mentions: { parties: [] }, events: { events: [], entityFacts: [], notCovered: 0 } }

/** The grammar is English; where too little text tells, it is tried. */
export function isRead(language: string | null): boolean {
  return language === null || language === 'en'
}
