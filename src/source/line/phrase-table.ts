/** Phrases by their first word: a text is searched for all of them in one pass. */
export interface PhraseTable {
  readonly byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Phrases are separated by `|`. */
export function phraseTable(phrases: string): PhraseTable {
  const byFirstWord = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases.split('|')) {
    const words = wordsOf(phrase)
    const [first = ''] = words
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words])
  }
  return { byFirstWord }
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)?/gu
/** The same where there is nothing but ASCII: classes of all of Unicode's letters take several times as long. */
const PLAIN_WORD = /[a-z\d]+(?:'[a-z]+)?/g
const PLAIN = /^[ -~\s]*$/

/** Lower-cased words without punctuation; typographic apostrophes made plain. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll('’', "'")
  return plain.match(PLAIN.test(plain) ? PLAIN_WORD : WORD) ?? []
}

export function startsWithPhrase(words: readonly string[], table: PhraseTable): boolean {
  return matchesAt(words, 0, table)
}

/** Whether the words are one of the phrases and nothing else. */
export function isPhrase(words: readonly string[], table: PhraseTable): boolean {
  return (table.byFirstWord.get(words[0] ?? '') ?? []).some(
    (phrase) => phrase.length === words.length && phrase.every((word, index) => word === words[index]),
  )
}

/** How many places in the text begin one of the phrases. */
export function countPhrases(words: readonly string[], table: PhraseTable): number {
  let count = 0
  for (let index = 0; index < words.length; index += 1) if (matchesAt(words, index, table)) count += 1
  return count
}

function matchesAt(words: readonly string[], start: number, { byFirstWord }: PhraseTable): boolean {
  const phrases = byFirstWord.get(words[start] ?? '')
  return phrases?.some((phrase) => phrase.every((word, index) => word === words[start + index])) ?? false
}
