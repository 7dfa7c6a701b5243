import { dirname, isAbsolute, join } from 'node:path'
import { type AcceptedList, readEntries } from '../accepted/read-accepted.ts'
import { SHARED_NAMES, yamlName } from '../claim/find-stories.ts'
import { readRecord } from '../claim/read-record.ts'
import type { StoryRecords } from '../claim/read-stories.ts'
import { readStory } from '../claim/read-story.ts'
import { readPlainText } from '../claim/read-text.ts'
import { unknownStory } from '../claim/unknown-story.ts'
import type { ClaimRecord } from '../model/record.ts'
import { displayPath } from '../yaml/read-file.ts'
import type { BaseFile } from './base-files.ts'
import type { Base } from './find-base.ts'

/** The list of a story that has none, or whose list does not count. */
export const NO_LIST: AcceptedList = { entries: [], problems: [] }

/** A story as it was, but for its texts. */
export interface FolderAtBase {
  readonly records: StoryRecords
  readonly accepted: AcceptedList
}

/** Bytes by what they were asked for. */
export type Contents = ReadonlyMap<string, Uint8Array>

/** Reads the YAML files of one folder; `contents` has them by object. */
export async function readBaseFolder(
  files: readonly [BaseFile, ...BaseFile[]],
  contents: Contents,
): Promise<FolderAtBase> {
  const folder = displayPath(dirname(files[0].path))
  const named = (name: string) => files.find(({ path }) => yamlName(path) === name)
  const bytesOf = (file: BaseFile) => contents.get(file.object) ?? new Uint8Array()
  const [storyFile, acceptedFile] = [named('story'), named('accepted')]
  const declaration = storyFile
    ? (await readStory(storyFile.path, bytesOf(storyFile))).declaration
    : unknownStory(folder)
  const records: ClaimRecord[] = []
  for (const file of files.filter(({ path }) => !SHARED_NAMES.has(yamlName(path) ?? ''))) {
    const { record, problems } = await readRecord(file.path, bytesOf(file))
    if (record && problems.length === 0) records.push(record)
  }
  const accepted = acceptedFile ? await readEntries(acceptedFile.path, bytesOf(acceptedFile)) : NO_LIST
  return { records: { folder, declaration, records, acceptedFile: null, texts: new Map() }, accepted }
}

/** What to read of the articles: sources that carry the same text are one origin. */
export function textNames({ records }: StoryRecords, base: Base): readonly string[] {
  return records.flatMap((record) => textName(record, base) ?? [])
}

/** [<commit>:articles/harbor-post.txt] */
function textName({ file, source }: ClaimRecord, { commit, prefix }: Base): string | null {
  const named = source.text?.file ?? null
  if (named === null || isAbsolute(named)) return null
  const path = displayPath(join(dirname(file), named))
  return path.startsWith('../') ? null : `${commit}:${prefix}${path}`
}

/** The articles by source id. */
export function textsOf({ records }: StoryRecords, base: Base, contents: Contents): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap((record) => {
      const name = textName(record, base)
      const bytes = name === null ? undefined : contents.get(name)
      const text = name === null || !bytes ? null : readPlainText(name, bytes)
      return text === null ? [] : [[record.source.id, text] as const]
    }),
  )
}
