import type { PartyNode } from './node.ts'
import { CONNECTIVES } from './words.ts'

const MOST_WORDS = 12

/**
 * What a long name may be shortened to: its initials, with and without small words. Two letters stand for too much,
 * unless the name is surely no person's.
 */
export function acronymsOf(node: PartyNode): readonly string[] {
  const words = node.key.split(' ')
  if (words.length < 2 || words.length > MOST_WORDS || node.isContested || node.isPerson) return []
  const shortest = node.isOrganization ? 2 : 3
  const all = initialsOf(words)
  const heavy = initialsOf(words.filter((word) => !CONNECTIVES.has(word)))
  return [...new Set([all, heavy])].filter((acronym) => acronym.length >= shortest)
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => [...word][0] ?? '').join('')
}
