/** Unified diffs: the one file that knows the npm package `diff`, which counts lines and quotes file names. */
import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff'
import type { Mark } from './hunk.ts'

export interface PatchLine {
  readonly mark: Mark
  /** One line of escaped text. */
  readonly text: string
}

export interface PatchFile {
  readonly before: PatchName
  readonly after: PatchName
}

export interface PatchName {
  readonly name: string
  /** What follows the name behind a tab, where other tools write a time. */
  readonly remark: string | null
}

/** One patch of one file; every line of both sides is given, and lines far from any change are left out. */
export function patchText({ before, after }: PatchFile, lines: readonly PatchLine[], context: number): string {
  const patch = {
    oldFileName: before.name,
    oldHeader: before.remark ?? undefined,
    newFileName: after.name,
    newHeader: after.remark ?? undefined,
    hunks: hunksOf(lines, context),
  }
  return formatPatch(patch, FILE_HEADERS_ONLY)
}

/** Runs of lines within `context` of a change, each a hunk. */
function hunksOf(lines: readonly PatchLine[], context: number): StructuredPatchHunk[] {
  const changes = lines.flatMap((line, index) => (line.mark === ' ' ? [] : [index]))
  const hunks: StructuredPatchHunk[] = []
  const position = { before: 1, after: 1, index: 0 }
  for (let from = 0; from < changes.length; ) {
    const last = lastOfRun(changes, from, context)
    const start = Math.max(position.index, (changes[from] ?? 0) - context)
    const end = Math.min(lines.length, (changes[last] ?? 0) + context + 1)
    skip(position, start)
    hunks.push(hunkOf(lines.slice(start, end), position))
    from = last + 1
  }
  return hunks
}

/** The last change whose context touches that of the change before it. */
function lastOfRun(changes: readonly number[], from: number, context: number): number {
  let last = from
  while (last + 1 < changes.length && (changes[last + 1] ?? 0) - (changes[last] ?? 0) <= 2 * context + 1) last += 1
  return last
}

interface Cursor {
  before: number
  after: number
  index: number
}

/** Lines outside hunks are context: both sides move on together. */
function skip(cursor: Cursor, index: number): void {
  cursor.before += index - cursor.index
  cursor.after += index - cursor.index
  cursor.index = index
}

function hunkOf(lines: readonly PatchLine[], cursor: Cursor): StructuredPatchHunk {
  const oldLines = lines.filter((line) => line.mark !== '+').length
  const newLines = lines.filter((line) => line.mark !== '-').length
  const hunk = {
    oldStart: cursor.before,
    oldLines,
    newStart: cursor.after,
    newLines,
    lines: lines.map(({ mark, text }) => mark + text),
  }
  cursor.before += oldLines
  cursor.after += newLines
  cursor.index += lines.length
  return hunk
}
