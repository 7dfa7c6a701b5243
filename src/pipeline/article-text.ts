import { textOf } from '../source/read-document.ts'

/** The text into which the evidence of an article points; null for what is refused. */
export function articleText(file: string, bytes: Uint8Array): Promise<string | null> {
  return textOf(file, bytes)
}
