import type { Diagnostic } from './diagnostic.ts'

/** What a file is to what was there before; `failed` where it could not be written. */
export type FileChange = 'new' | 'changed' | 'unchanged' | 'failed'

/** A file to write, whole. */
export interface ExtractedFile {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string
  readonly content: string
  readonly change: FileChange
}

/** One source of a story and the claims of its record. */
export interface ExtractedSource {
  readonly id: string
  /** Its article; `-` for standard input. Both paths are relative to the working directory, with forward slashes. */
  readonly article: string
  readonly record: string
  readonly change: FileChange
  /** Claims that wait for a reviewer, and those that a person accepted, rejected or wrote. */
  readonly proposed: number
  readonly reviewed: number
  /** Proposed claims that came, and those that went, against the record that was there. */
  readonly added: number
  readonly removed: number
  /** Claims on a date that nothing resolves. */
  readonly unresolvedDates: number
  /** Clauses that tell of something happening for which there is no type of event. */
  readonly notCovered: number
  /** The source whose text this one carries. */
  readonly copyOf: string | null
}

/** What came of the articles of one story. */
export interface ExtractedStory {
  readonly story: string
  /** Relative to the working directory, with forward slashes. */
  readonly folder: string
  /** `story.yaml` first, so that no record ever names what is not declared; none where no article was read. */
  readonly files: readonly ExtractedFile[]
  readonly sources: readonly ExtractedSource[]
  /** Why articles yield nothing, or files of the story were left as they are. */
  readonly problems: readonly Diagnostic[]
  /** That the claims speak of. */
  readonly events: number
  readonly entities: number
  readonly places: number
  /** Readings without evidence or a value that a record could hold. */
  readonly dropped: number
}
