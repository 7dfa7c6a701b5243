import { basename, join } from 'node:path'
import { type RenewedRecord, renewRecord } from '../claim/renew-record.ts'
import { renewStory } from '../claim/renew-story.ts'
import { writeRecord } from '../claim/write-record.ts'
import { writeStory } from '../claim/write-story.ts'
import type { DraftRecord, DraftStory } from '../model/draft.ts'
import type { ExtractedFile } from '../model/extraction.ts'
import { displayPath } from '../yaml/read-file.ts'
import { type EditableFile, type ExistingStory, readEditable } from './existing-story.ts'

/** A record to write, with what changes in it. */
export interface RecordFile extends Omit<RenewedRecord, 'text'> {
  readonly file: ExtractedFile
}

/** The record that holds the source already, renewed; else a new one in the folder. */
export async function recordFile(
  draft: DraftRecord,
  folder: string,
  { records }: ExistingStory,
  cwd: string,
): Promise<RecordFile> {
  const known = records.find(({ source }) => source.id === draft.source.id)?.file
  const taken = new Set(records.map(({ file }) => file))
  const path = known ?? newPath(displayPath(join(folder, draft.source.id)), taken)
  const old = known === undefined ? null : await readEditable(known, cwd)
  if (old) {
    const { text, ...counts } = renewRecord(old.document, draft)
    return { file: renewed(path, old, text), ...counts }
  }
  const claims = draft.claims.length
  const file: ExtractedFile = { path, content: writeRecord(draft), change: 'new' }
  return { file, added: claims, removed: 0, proposed: claims, reviewed: 0 }
}

/** Names of the files that the sources of a story share. */
const SHARED: ReadonlySet<string> = new Set(['story', 'accepted', 'sources'])

/** Beside the records of other sources, whatever their names. */
function newPath(path: string, taken: ReadonlySet<string>): string {
  const isFree = !SHARED.has(basename(path)) && !taken.has(`${path}.yaml`)
  return isFree ? `${path}.yaml` : newPath(`${path}-source`, taken)
}

export async function storyFile(
  draft: DraftStory,
  { declaration, hasStoryFile }: ExistingStory,
  cwd: string,
): Promise<ExtractedFile> {
  const path = declaration.file
  const old = hasStoryFile ? await readEditable(path, cwd) : null
  return old ? renewed(path, old, renewStory(old.document, draft)) : { path, content: writeStory(draft), change: 'new' }
}

function renewed(path: string, { document, mark }: EditableFile, text: string): ExtractedFile {
  return { path, content: mark + text, change: text === document.text ? 'unchanged' : 'changed' }
}
