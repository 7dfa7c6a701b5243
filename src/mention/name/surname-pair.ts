import type { NameBook } from './book.ts'
import type { NameMention } from './entry.ts'

/**
 * [Under Brandt Rovers won five games]: of two words that each end another name of the document [Ana Brandt, Ashford
 * Rovers], side by side, each is a name of its own.
 */
export function partSurnames(
  mentions: readonly (readonly NameMention[])[],
  book: NameBook,
): readonly (readonly NameMention[])[] {
  const endings = endingsOf(mentions.flat())
  const isEnding = (word: string, whole: string): boolean => {
    const names = endings.get(word)
    return names !== undefined && (names.size > 1 || !names.has(whole))
  }
  return mentions.map((list) =>
    list.flatMap((mention) => {
      const { words, key, text } = mention.entry
      const [first = '', second = ''] = words
      const isPair = words.length === 2 && mention.last === mention.first + 1 && !mention.isTitled
      if (!isPair || !isEnding(first, key) || !isEnding(second, key)) return [mention]
      const [before = '', behind = ''] = text.split(' ')
      return [
        { ...mention, last: mention.first, entry: book.entryOf(before) },
        { ...mention, first: mention.last, entry: book.entryOf(behind) },
      ]
    }),
  )
}

/** By their last word, the names of several words. */
function endingsOf(mentions: readonly NameMention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const endings = new Map<string, Set<string>>()
  for (const { entry } of mentions) {
    const last = entry.words.at(-1)
    if (last === undefined || entry.words.length < 2) continue
    const known = endings.get(last)
    if (known) known.add(entry.key)
    else endings.set(last, new Set([entry.key]))
  }
  return endings
}
