import type { ReadSentence } from '../reading.ts'
import type { TopicRange } from './topic-range.ts'

/** Words on either side in which the quotation marks of a title are looked for. */
const LONGEST_TITLE = 10
const OPENING = new Set(['"', '“', '‘', '«', '``', "'"])
const CLOSING = new Set(['"', '”', '’', '»', "''", "'"])

/** The words between the quotation marks around a token [bought "Girl with a Fan"], which begin with a capital; null without any. */
export function titleAround({ tree }: ReadSentence, index: number): TopicRange | null {
  const { tokens } = tree
  const first = markBefore(tokens, index) + 1
  const last = markBehind(tokens, index) - 1
  if (first <= 0 || last < 0 || !/^\p{Lu}/u.test(tokens[first]?.form ?? '')) return null
  return { first, last }
}

function markBefore(tokens: ReadSentence['tree']['tokens'], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_TITLE); at -= 1)
    if (OPENING.has(tokens[at]?.form ?? '')) return at
  return -1
}

function markBehind(tokens: ReadSentence['tree']['tokens'], index: number): number {
  for (let at = index + 1; at <= index + LONGEST_TITLE; at += 1) if (CLOSING.has(tokens[at]?.form ?? '')) return at
  return -1
}
