import type { Document, DocumentProblem } from '../../src/model/document.ts'
import { readDocument } from '../../src/source/read-document.ts'

/** Reads an article that is known to be one. */
export async function read(
  content: string | Uint8Array,
  name = 'article.txt',
  published: string | null = null,
): Promise<Document> {
  const document = await readAny(content, name, published)
  if ('problem' in document) throw new Error(document.problem)
  return document
}

export async function readAny(
  content: string | Uint8Array,
  name = 'article.txt',
  published: string | null = null,
): Promise<Document | DocumentProblem> {
  return readDocument(typeof content === 'string' ? Buffer.from(content) : content, { name, published })
}

/** [body: The ministers met.], one entry a block. */
export function blocksOf({ text, blocks }: Document): readonly string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

/** Two paragraphs that any article could go on with. */
export const BODY: readonly string[] = [
  'The trade ministers of Brenn and Corland met at the old customs house in Almara, the first talks in seven years.',
  'They will meet again in the spring, the ministers told reporters after the talks in Almara.',
]
