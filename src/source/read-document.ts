import type { Document, DocumentProblem } from '../model/document.ts'
import { assembleDocument } from './assemble-document.ts'
import { decodeArticle } from './decode-article.ts'
import { NO_METADATA } from './metadata.ts'
import { splitParagraphs } from './paragraph.ts'

/** What is known of an article besides its bytes. */
export interface DocumentHints {
  /** File name or `-`; its ending tells the format. */
  readonly name: string
  /** EDTF, from `sources.yaml` or the command line: goes before what the article itself tells. */
  readonly published: string | null
}

/** Bytes to a document: decoded, its lines classified. What is not text is refused with a reason. Never throws. */
export function readDocument(bytes: Uint8Array, hints: DocumentHints): Document | DocumentProblem {
  const text = decodeArticle(bytes)
  if (typeof text !== 'string') return text
  return assembleDocument({
    text,
    format: 'text',
    paragraphs: splitParagraphs(text),
    metadata: { ...NO_METADATA, published: hints.published },
  })
}
