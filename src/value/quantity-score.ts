/** Results of games: `2-1`, `6-4, 6-3`, `1-1 (4-3 on penalties)`. */
import type { Score } from '../model/value.ts'

const PAIR = /(\d{1,4}) ?(?:[-:–]|to) ?(\d{1,4})/g
const PENALTIES =
  /^(?:on|in|after|by|via)?(?: ?(?:a|the))? ?(?:penalt(?:y|ies)(?: kicks?| shoot-?out)?|pens?|pso|p|shoot-?out)\b/
const EXTRA_TIME = /\b(?:extra[ -]time|aet|a\.e\.t\.?|overtime|ot|et)(?![a-z])/
const WINNER = /^(?:won|win|lost|loss|drew|draw|beat|by|a|the|final|score|of|victory|defeat|:|,|\s)+/
/** More sets than any game has. */
const MOST_PARTS = 12

interface Piece {
  readonly pair: readonly [number, number]
  /** The words up to the next pair. */
  readonly after: string
  readonly isBracketed: boolean
}

/**
 * Reads a result, or null. Pairs in brackets that are not said to be penalties are left out: half-time scores and
 * tie-breaks are no part of the result. The text is plain and short.
 */
export function readScore(plain: string): Score | null {
  const text = plain.toLowerCase().replace(WINNER, '')
  const pieces = piecesOf(text)
  if (!pieces || pieces.length > MOST_PARTS) return null
  const penalties = pieces.find(({ after }) => isPenalties(after))
  const parts = pieces.filter((piece) => piece !== penalties && !piece.isBracketed).map(({ pair }) => pair)
  if (parts.length === 0 && !penalties) return null
  return { parts, isAfterExtraTime: parts.length > 0 && EXTRA_TIME.test(text), penalties: penalties?.pair ?? null }
}

/** Null when there is text that no result has: only separators and the words above may stand between the pairs. */
function piecesOf(text: string): readonly Piece[] | null {
  const matches = [...text.matchAll(PAIR)]
  const leading = text.slice(0, matches[0]?.index ?? 0)
  if (!isConnecting(leading)) return null
  const pieces = matches.map((match, index): Piece => {
    const after = text.slice(match.index + match[0].length, matches[index + 1]?.index ?? text.length)
    const before = text.slice(0, match.index)
    const isBracketed = before.lastIndexOf('(') > before.lastIndexOf(')')
    return { pair: [Number(match[1]), Number(match[2])], after: after.trim(), isBracketed }
  })
  return pieces.length > 0 && pieces.every(({ after }) => isConnecting(after)) ? pieces : null
}

function isPenalties(after: string): boolean {
  return PENALTIES.test(after)
}

/** Whether nothing is left when the words of results and separators are taken away; [7-6 (4)] has a lone figure. */
function isConnecting(text: string): boolean {
  const rest = text
    .replace(PENALTIES, '')
    .replace(EXTRA_TIME, '')
    .replace(/\((\d{1,2})\)/g, '')
    .replace(
      /\b(?:after|in|and|then|sets?|at half-?time|half-?time|ht|ft|full-?time|points?|goals?|win|victory|on aggregate)\b/g,
      '',
    )
  return /^[\s,;()/.]*$/.test(rest)
}
