import type { Block, Document, DocumentProblem } from '../model/document.ts'

/** What is known of an article besides its bytes. */
export interface DocumentHints {
  /** File name or `-`; its ending tells the format. */
  readonly name: string
  /** EDTF, from `sources.yaml` or the command line: goes before what the article itself tells. */
  readonly published: string | null
}

/** Bytes to a document: decoded, its lines classified. What is not text is refused with a reason. Never throws. */
export function readDocument(bytes: Uint8Array, hints: DocumentHints): Document | DocumentProblem {
  const text = new TextDecoder('utf-8').decode(bytes)
  return {
    text,
    format: 'text',
    blocks: paragraphs(text),
    title: null,
    publisher: null,
    author: null,
    published: hints.published,
    written: null,
    url: null,
    language: 'en',
    dateline: null,
  }
}

function paragraphs(text: string): readonly Block[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }, at) => ({
    kind: at === 0 ? 'title' : 'body',
    start: index,
    end: index + line.trimEnd().length,
  }))
}
