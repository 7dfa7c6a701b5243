import type { QuoteValue } from '../model/value.ts'
import { spokenWords } from './quote-words.ts'
import type { ValueReader } from './value-reader.ts'

/** The words that someone spoke: `“We won’t … leave [the station].”` is `we will not … leave`. */
export const quoteReader: ValueReader<QuoteValue> = {
  kind: 'quote',
  parse: (text) => {
    const words = spokenWords(text)
    if (words.length === 0) return { problem: 'the quote has no words', hint: 'write the words spoken, verbatim' }
    return { kind: 'quote', written: text, canonical: words.join(' '), words }
  },
  format: (value) => value.written.replace(/\s+/gu, ' ').trim(),
}
