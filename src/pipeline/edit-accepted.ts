import { join } from 'node:path'
import { addEntries, EMPTY_LIST } from '../accepted/add-entries.ts'
import { readEntries } from '../accepted/read-accepted.ts'
import { removeEntries } from '../accepted/remove-entries.ts'
import type { AcceptedEntry, NewEntry } from '../model/accepted.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { exists, isLink } from '../util/file-system.ts'
import type { YamlDocument } from '../yaml/document.ts'
import { complainOfFile } from '../yaml/lines.ts'
import { isUnreadable, readDocument } from '../yaml/read-document.ts'
import { readFileBytes } from '../yaml/read-file.ts'

/** A list to write, whole. */
export interface EditedList {
  /** Relative to the working directory. */
  readonly file: string
  readonly content: string
}

/** The accepted list of a story, whether it is there yet or not. */
export function acceptedFile(folder: string, cwd: string): string {
  const other = `${folder}/accepted.yml`
  return exists(join(cwd, other)) ? other : `${folder}/accepted.yaml`
}

/** The list with entries added; one that is not there yet is begun. */
export function withEntries(file: string, added: readonly NewEntry[], cwd: string): Promise<EditedList | Diagnostic> {
  const isWhole = (before: readonly AcceptedEntry[], after: readonly AcceptedEntry[]) =>
    after.length === before.length + added.length
  return edit(file, cwd, (document) => addEntries(document, added), isWhole)
}

/** The list without the entries of these numbers, from 0. */
export function withoutEntries(
  file: string,
  removed: ReadonlySet<number>,
  cwd: string,
): Promise<EditedList | Diagnostic> {
  const isWhole = (before: readonly AcceptedEntry[], after: readonly AcceptedEntry[]) =>
    after.length === before.length - removed.size
  return edit(file, cwd, (document) => removeEntries(document, removed), isWhole)
}

type IsWhole = (before: readonly AcceptedEntry[], after: readonly AcceptedEntry[]) => boolean

/** What was written is read again: YAML can be laid out in more ways than an edit of its bytes foresees. */
async function edit(
  file: string,
  cwd: string,
  change: (document: YamlDocument) => string,
  isWhole: IsWhole,
): Promise<EditedList | Diagnostic> {
  if (isLink(join(cwd, file))) return complainOfFile(file, LINK)
  const bytes = exists(join(cwd, file)) ? readFileBytes(cwd, file) : new TextEncoder().encode(EMPTY_LIST)
  if ('code' in bytes) return bytes
  const document = await readDocument(file, bytes)
  if (isUnreadable(document)) return document[0] ?? complainOfFile(file, STRANGE)
  const content = change(document)
  const before = await readEntries(file, bytes)
  const after = await readEntries(file, new TextEncoder().encode(content))
  if (after.problems.length > 0 || !isWhole(before.entries, after.entries)) return complainOfFile(file, STRANGE)
  return { file, content: hasMark(bytes) ? `\uFEFF${content}` : content }
}

/** Of byte order: reading leaves it out. */
function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

const LINK = {
  code: 'linked-file',
  message: 'the accepted list is a link, which may lead anywhere',
  hint: 'put the file itself in its place',
}

const STRANGE = {
  code: 'unknown-layout',
  message: 'the list is laid out in a way that cannot be edited without changing more than the entries',
  hint: 'write one entry in lines of its own, beginning with `- id:`',
}
