import { dirname, isAbsolute, join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ClaimRecord } from '../model/record.ts'
import { isOutside, pathKind } from '../util/file-system.ts'
import { sha256 } from '../util/hash.ts'
import { LARGEST_TEXT } from '../util/largest-text.ts'
import type { Complaint } from '../yaml/lines.ts'
import { displayPath, readFileBytes } from '../yaml/read-file.ts'
import { complainOfKey } from './check-story.ts'

/** The text of an article in a page, a Markdown file or another encoding; null where there is none. */
export type ArticleReader = (file: string, bytes: Uint8Array) => Promise<string | null>

interface SourceDocument {
  /** Relative to the working directory. */
  readonly file: string
  readonly hash: string
  readonly bytes: Uint8Array
  /** Of plain text in UTF-8; null for files with markup and for other encodings. */
  readonly text: string | null
}

export interface TextResult {
  readonly document: SourceDocument | null
  readonly problems: readonly Diagnostic[]
}

const NOTHING: TextResult = { document: null, problems: [] }

/** Markup stands between the words of these, so evidence is not found in them verbatim. */
const MARKUP = /\.(?:html?|xhtml|md|markdown)$/i

/** Plain text in UTF-8; null for files with markup and for other encodings [UTF-16, which NUL bytes tell without a mark]. */
export function readPlainText(file: string, bytes: Uint8Array): string | null {
  if (MARKUP.test(file) || bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text that a record names, if it names one that is at hand and lies below the working directory. */
export function readText(record: ClaimRecord, cwd: string): TextResult {
  const named = record.source.text?.file ?? null
  if (named === null) return NOTHING
  const file = displayPath(join(dirname(record.file), named))
  if (isAbsolute(named) || /^[A-Za-z]:/.test(named) || isOutside(cwd, join(cwd, file)))
    return complain(record, 'file', outside(named))
  if (pathKind(join(cwd, file)) === 'missing') return complain(record, 'file', missing(file))
  const bytes = readFileBytes(cwd, file, LARGEST_TEXT)
  if ('code' in bytes)
    return complain(record, 'file', {
      code: 'unreadable-text',
      message: `\`${file}\`: ${bytes.message}`,
      hint: bytes.hint,
    })
  const document = { file, hash: sha256(bytes), bytes, text: readPlainText(file, bytes) }
  const expected = record.source.text?.sha256 ?? null
  if (expected === null || expected === document.hash) return { document, problems: [] }
  return { document, problems: complain(record, 'sha256', changed(document)).problems }
}

function complain({ file, source }: ClaimRecord, key: string, complaint: Complaint): TextResult {
  const position = source.keyPositions?.[`text.${key}`]
  return { document: null, problems: [complainOfKey(file, key, position, complaint)] }
}

function outside(named: string): Complaint {
  return {
    code: 'text-outside',
    message: `\`${named}\` lies outside the working directory`,
    hint: 'name a file below it, relative to this record',
  }
}

function missing(file: string): Complaint {
  return {
    code: 'missing-text',
    severity: 'warning',
    message: `\`${file}\` does not exist, so the evidence is not checked`,
    hint: 'restore the file, or remove `file` when the text may not be kept',
  }
}

function changed({ file, hash }: SourceDocument): Complaint {
  return {
    code: 'text-changed',
    message: `\`${file}\` has changed since this hash was written`,
    hint: `check the claims against the text, then write \`sha256: ${hash}\``,
  }
}
