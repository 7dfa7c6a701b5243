import { dirname, isAbsolute, join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import { isEdtfProblem } from '../value/edtf/date.ts'
import { readEdtf } from '../value/edtf.ts'
import { type Path, spanAt, type YamlDocument } from '../yaml/document.ts'
import { type Complaint, complain } from '../yaml/lines.ts'
import { readChecked } from '../yaml/read-checked.ts'
import { displayPath } from '../yaml/read-file.ts'
import { slugOf } from './slug.ts'

/** One article of a story, and what a person knows of it besides its text; null where they tell nothing. */
export interface SourceEntry {
  /** Unique within the story. */
  readonly id: string
  /** Relative to the working directory, with forward slashes. */
  readonly file: string
  readonly publisher: string | null
  readonly title: string | null
  /** EDTF. */
  readonly published: string | null
  /** EDTF. */
  readonly written: string | null
  readonly url: string | null
  readonly lang: string | null
  readonly copyOf: string | null
}

export interface SourceList {
  /** As the file tells, else the name of its folder; never empty. */
  readonly story: string
  readonly sources: readonly SourceEntry[]
}

/** `sources.yaml` as its schema has it. */
interface SourcesData {
  readonly story?: string
  readonly sources: readonly SourceData[]
}

interface SourceData {
  readonly id?: string
  readonly file: string
  readonly publisher?: string
  readonly title?: string
  readonly published?: string
  readonly written?: string
  readonly url?: string
  readonly lang?: string
  readonly 'copy-of'?: string
}

/** Names for stories whose folder has none [/]. */
const NAMELESS = 'story'

/**
 * The articles that a `sources.yaml` lists, or everything that is wrong with it. `file` is relative to the working
 * directory, with forward slashes; `story` is the name of the story where the file gives none.
 */
export async function readSources(
  file: string,
  bytes: Uint8Array,
  story: string,
): Promise<SourceList | readonly Diagnostic[]> {
  const { validateSources } = await import('./schema-validators.generated.js')
  const { document, problems } = await readChecked(file, bytes, validateSources, '`sources` of the story')
  if (!document || problems.length > 0) return problems
  // the schema was checked in the line above
  const data = document.data as SourcesData
  const ids = data.sources.map(({ id, file: article }) => id ?? (slugOf(article) || NAMELESS))
  const wrong = data.sources.flatMap((source, index) => sourceProblems(document, source, index, ids))
  if (wrong.length > 0) return wrong
  const sources = data.sources.map((source, index) => toEntry(dirname(file), source, ids[index] ?? NAMELESS))
  return { story: data.story ?? (slugOf(story) || NAMELESS), sources }
}

/** Tells the reasons from the list. */
export function isUnreadableSources(result: SourceList | readonly Diagnostic[]): result is readonly Diagnostic[] {
  return Array.isArray(result)
}

function toEntry(folder: string, source: SourceData, id: string): SourceEntry {
  return {
    id,
    file: displayPath(join(folder, source.file)),
    publisher: source.publisher ?? null,
    title: source.title ?? null,
    published: source.published ?? null,
    written: source.written ?? null,
    url: source.url ?? null,
    lang: source.lang ?? null,
    copyOf: source['copy-of'] ?? null,
  }
}

function sourceProblems(
  document: YamlDocument,
  source: SourceData,
  index: number,
  ids: readonly string[],
): readonly Diagnostic[] {
  const at = (key: string, complaint: Complaint | null): readonly Diagnostic[] =>
    complaint ? [complain(document, spanAt(document, ['sources', index, key] satisfies Path, 'value'), complaint)] : []
  return [
    ...at('file', isOutside(source.file) ? outside(source.file) : null),
    ...at(
      source.id === undefined ? 'file' : 'id',
      ids.indexOf(ids[index] ?? '') < index ? twice(ids[index] ?? '') : null,
    ),
    ...at('published', dateComplaint(source.published)),
    ...at('written', dateComplaint(source.written)),
    ...at('copy-of', copyComplaint(source['copy-of'], ids[index] ?? '', ids)),
  ]
}

/** Articles lie beside their list or below it. */
function isOutside(file: string): boolean {
  return isAbsolute(file) || /^[A-Za-z]:/.test(file) || displayPath(file).split('/')[0] === '..'
}

function outside(file: string): Complaint {
  return {
    code: 'article-outside',
    message: `\`${file}\` lies outside the folder of this list`,
    hint: 'name a file beside this list or below it',
  }
}

function twice(id: string): Complaint {
  return {
    code: 'duplicate-source',
    message: `another source above is \`${id}\` too`,
    hint: 'give each source an `id` of its own',
  }
}

function dateComplaint(date: string | undefined): Complaint | null {
  if (date === undefined) return null
  const reading = readEdtf(date)
  if (reading && !isEdtfProblem(reading)) return null
  return {
    code: 'invalid-date',
    message: reading?.problem ?? `\`${date}\` is no date in EDTF`,
    hint: reading?.hint ?? 'write a date such as `2026-02-03`, or an interval such as `2026-02-01/2026-02-03`',
  }
}

function copyComplaint(original: string | undefined, id: string, ids: readonly string[]): Complaint | null {
  if (original === undefined || (original !== id && ids.includes(original))) return null
  const isItself = original === id
  return {
    code: 'unknown-source',
    message: isItself ? `\`${id}\` cannot be a copy of itself` : `no source here is \`${original}\``,
    hint: 'write the `id` of another source of this list',
  }
}
