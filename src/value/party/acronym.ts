import type { PartyNode } from './node.ts'
import { CONNECTIVES } from './words.ts'

const MOST_WORDS = 12

/**
 * What a long name may be shortened to: its initials, with and without small words. Two letters stand for too much,
 * unless the name is surely no person's.
 */
export function acronymsOf(node: PartyNode): readonly string[] {
  if (node.isContested || node.isPerson) return []
  return acronymsOfName(node.key, node.isOrganization ? 2 : 3)
}

/** Of a folded name; `shortest` in letters. */
export function acronymsOfName(name: string, shortest: number): readonly string[] {
  const words = name.split(' ')
  if (words.length < 2 || words.length > MOST_WORDS) return []
  const all = initialsOf(words)
  const heavy = initialsOf(words.filter((word) => !CONNECTIVES.has(word)))
  return [...new Set([all, heavy])].filter((acronym) => acronym.length >= shortest)
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => [...word][0] ?? '').join('')
}
