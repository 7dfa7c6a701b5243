import type { TextValue } from '../model/value.ts'
import type { ValueReader } from './value-reader.ts'

/** Anything that is no other kind: its words as they are, with white space folded. */
export const textReader: ValueReader<TextValue> = {
  kind: 'text',
  parse: (text) => {
    const canonical = foldWhiteSpace(text)
    if (canonical === '') return { problem: 'the text is empty', hint: 'write what the source says' }
    return { kind: 'text', written: text, canonical }
  },
  format: (value) => value.canonical,
}

function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
