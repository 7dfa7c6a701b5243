import type { Document, DocumentProblem } from '../model/document.ts'
import { assembleDocument, type ReadText } from './assemble-document.ts'
import { detectFormat } from './detect-format.ts'
import { decodeArticle } from './encoding/decode-article.ts'
import { splitParagraphs } from './line/paragraph.ts'
import { NO_METADATA } from './metadata.ts'
import { readMarkdown } from './read-markdown.ts'

/** What is known of an article besides its bytes. */
export interface DocumentHints {
  /** File name or `-`; its ending tells the format where the content does not. */
  readonly name: string
  /** EDTF, from `sources.yaml` or the command line: goes before what the article itself tells. */
  readonly published: string | null
}

/** A long book has some ten thousand; classifying more than these takes longer than anyone waits. */
const MOST_PARAGRAPHS = 200_000

/**
 * Bytes to a document: decoded, its markup taken off, its lines classified. What is not text is refused with a reason.
 * Never throws.
 */
export async function readDocument(bytes: Uint8Array, hints: DocumentHints): Promise<Document | DocumentProblem> {
  const read = await readText(bytes, hints.name)
  if ('problem' in read) return read
  if (read.paragraphs.length > MOST_PARAGRAPHS) {
    return {
      problem: `the text has more than ${MOST_PARAGRAPHS} paragraphs`,
      hint: 'give each article a file of its own',
    }
  }
  return assembleDocument(read, hints.published)
}

/**
 * The text into which the evidence of an article points: of plain text the decoded file, of Markdown that with its marks
 * blanked out, of HTML the text of the article. Null for what is refused.
 */
export async function textOf(name: string, bytes: Uint8Array): Promise<string | null> {
  const read = await readText(bytes, name)
  return 'problem' in read ? null : read.text
}

async function readText(bytes: Uint8Array, name: string): Promise<ReadText | DocumentProblem> {
  const text = decodeArticle(bytes)
  if (typeof text !== 'string') return text
  const format = detectFormat(text, name)
  if (format === 'markdown') return { format, ...(await readMarkdown(text)) }
  if (format === 'text') return { format, text, paragraphs: splitParagraphs(text), metadata: NO_METADATA }
  const { readHtml } = await import('./read-html.ts')
  const page = readHtml(text)
  return 'problem' in page ? page : { format, ...page }
}
