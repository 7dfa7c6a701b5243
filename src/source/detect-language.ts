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
  const latin = count(sample, /\p{Script=Latin}/gu)
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu)
  const arabic = count(sample, /\p{Script=Arabic}/gu)
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0) return null
  if (cyrillic > letters / 2) return byWords(sample, cyrillicWords())
  if (arabic > letters / 2) return byWords(sample, arabicWords())
  return latin > letters / 2 ? byWords(sample, latinWords()) : byScript(sample, letters)
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

function byWords(text: string, table: WordTable): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu) ?? []
  if (words.length < FEWEST_WORDS) return null
  const counts = new Map<string, number>()
  for (const word of words) {
    for (const language of table.get(word.replaceAll('’', "'")) ?? []) {
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
