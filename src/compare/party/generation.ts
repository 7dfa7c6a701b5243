import type { PartyValue } from '../../model/value.ts'
import { GENERATIONS } from '../../value/party/words.ts'

/** What the suffixes behind two names that are otherwise one say [Jr.]; null for names that have none or the same. */
export function relateGenerations(left: PartyValue, right: PartyValue): 'other' | 'open' | null {
  const [one, other] = [splitName(left), splitName(right)]
  if (one.suffixes.join() === other.suffixes.join()) return null
  if (!isPart(one.names, other.names) && !isPart(other.names, one.names)) return null
  return one.suffixes.length > 0 && other.suffixes.length > 0 ? 'other' : 'open'
}

function splitName({ words }: PartyValue): { readonly names: readonly string[]; readonly suffixes: readonly string[] } {
  const isSuffix = (word: string, index: number): boolean => index > 0 && GENERATIONS.has(word)
  return { names: words.filter((word, index) => !isSuffix(word, index)), suffixes: words.filter(isSuffix).sort() }
}

function isPart(words: readonly string[], whole: readonly string[]): boolean {
  const isInitial = (word: string): boolean => word.length === 1 && whole.some((name) => name.startsWith(word))
  return words.length > 0 && words.every((word) => whole.includes(word) || isInitial(word))
}
