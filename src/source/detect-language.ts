import { once } from '../util/once.ts'
import { ARABIC_WORDS, CYRILLIC_WORDS, FUNCTION_WORDS, SCRIPTS } from './language-words.ts'

/** UTF-16 units: as much as tells any language from any other. */
const SAMPLE = 20_000

/** Fewer words hold too few function words to go by. */
const FEWEST_WORDS = 8

/** Less than this share of function words is no prose of the language: lists of names, another language. */
const LEAST_SHARE = 0.14

/** How far the best language must be ahead of the next: Danish and Norwegian are near each other, others are not. */
const LEAST_LEAD = 1.08

type WordTable = ReadonlyMap<string, readonly string[]>

const latinWords = once(() => languagesByWord(FUNCTION_WORDS))
const cyrillicWords = once(() => languagesByWord(CYRILLIC_WORDS))
const arabicWords = once(() => languagesByWord(ARABIC_WORDS))

/** BCP 47 tag of the language that the text is written in; null where too little text tells. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  // Classes of all of Unicode's letters are slow: of most texts they see a quotation mark or two.
  const others = sample.replace(ASCII, ' ')
  const plain = countPlainLetters(sample)
  const latin = plain + count(others, /\p{Script=Latin}/gu)
  const cyrillic = count(others, /\p{Script=Cyrillic}/gu)
  const arabic = count(others, /\p{Script=Arabic}/gu)
  const letters = plain + count(others, /\p{L}/gu)
  if (letters === 0) return null
  if (cyrillic > letters / 2) return byWords(sample, cyrillicWords(), WORD)
  if (arabic > letters / 2) return byWords(sample, arabicWords(), WORD)
  if (latin <= letters / 2) return byScript(sample, letters)
  return byWords(sample, latinWords(), LETTER_OR_MARK.test(others) ? WORD : PLAIN_WORD)
}

const ASCII = /[\0-\x7f]+/g
const LETTER_OR_MARK = /[\p{L}\p{M}]/u
const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)?/gu
const PLAIN_WORD = /[a-z]+(?:'[a-z]+)?/g

function countPlainLetters(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at += 1) {
    const lower = text.charCodeAt(at) | 32
    if (lower >= 97 && lower <= 122) letters += 1
  }
  return letters
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Japanese has its own letters between those of Chinese: a tenth of them tells. */
function byScript(text: string, letters: number): string | null {
  for (const [script, language] of SCRIPTS) {
    const found = count(text, new RegExp(script.source, 'gu'))
    if (found >= FEWEST_WORDS && found > letters * (language === 'ja' ? 0.1 : 0.5)) return language
  }
  return null
}

function byWords(text: string, table: WordTable, pattern: RegExp): string | null {
  const words = text.toLowerCase().replaceAll('’', "'").match(pattern) ?? []
  if (words.length < FEWEST_WORDS) return null
  const counts = new Map<string, number>()
  for (const word of words) {
    for (const language of table.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  const [best, next] = [...counts].sort((left, right) => right[1] - left[1])
  if (!best || best[1] < words.length * LEAST_SHARE) return null
  return next && best[1] < next[1] * LEAST_LEAD ? null : best[0]
}

function languagesByWord(words: Readonly<Record<string, string>>): WordTable {
  const table = new Map<string, string[]>()
  for (const [language, list] of Object.entries(words)) {
    for (const word of new Set(list.split(' '))) table.set(word, [...(table.get(word) ?? []), language])
  }
  return table
}
