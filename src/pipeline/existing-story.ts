import { join } from 'node:path'
import { readStories } from '../claim/read-stories.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ClaimRecord, StoryDeclaration } from '../model/record.ts'
import { isFileProblem, pathKind, readBytes } from '../util/file-system.ts'
import type { YamlDocument } from '../yaml/document.ts'
import { isUnreadable, readDocument } from '../yaml/read-document.ts'
import { displayPath } from '../yaml/read-file.ts'

/** What the folder of a story holds before its articles are read. */
export interface ExistingStory {
  readonly declaration: StoryDeclaration
  readonly records: readonly ClaimRecord[]
  readonly hasStoryFile: boolean
  /** What cannot be read cannot be kept: a story with a file that is not valid is left alone. */
  readonly problems: readonly Diagnostic[]
}

/** What extracting mends: an article that was corrected, evidence that is no longer in it, files that are not there yet. */
const MENDED: ReadonlySet<string> = new Set([
  'text-changed',
  'evidence-not-found',
  'missing-story',
  'no-records',
  'no-stories',
])

export async function readExistingStory(folder: string, cwd: string): Promise<ExistingStory> {
  const declaration = newDeclaration(folder)
  const nothing = { declaration, records: [], hasStoryFile: false, problems: [] }
  if (pathKind(join(cwd, folder)) !== 'folder') return nothing
  const read = await readStories([folder], { cwd, cache: null })
  const problems = read.problems.filter(({ severity, code }) => severity === 'error' && !MENDED.has(code))
  const found = read.stories.find((story) => story.folder === folder)
  if (!found) return { ...nothing, problems }
  const hasStoryFile = pathKind(join(cwd, found.declaration.file)) === 'file'
  return { declaration: found.declaration, records: found.records, hasStoryFile, problems }
}

function newDeclaration(folder: string): StoryDeclaration {
  return {
    file: displayPath(join(folder, 'story.yaml')),
    story: '',
    events: new Map(),
    entities: new Map(),
    places: new Map(),
    attributes: new Map(),
  }
}

/** A file as it stands, to be changed where it must. */
export interface EditableFile {
  readonly document: YamlDocument
  /** What stands before its text: a byte order mark, or nothing. */
  readonly mark: '\uFEFF' | ''
}

/** Null where there is no file that could be changed. */
export async function readEditable(path: string, cwd: string): Promise<EditableFile | null> {
  const bytes = readBytes(join(cwd, path))
  if (isFileProblem(bytes)) return null
  const document = await readDocument(path, bytes)
  if (isUnreadable(document)) return null
  return { document, mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '' }
}
