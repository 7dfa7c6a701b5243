/** Results of games: `2-1`, `6-4, 6-3`, `1-1 (4-3 on penalties)`, `2-1 (3-2 on aggregate)`. */
import type { Score } from '../../model/value.ts'

// Half a point is one of chess and golf: [14.5-13.5]; [245/6] is 245 runs for 6 wickets.
const PAIR = /(\d{1,4}(?:\.5)?) ?(?:[-:–/]|to) ?(\d{1,4}(?:\.5)?)/g
const AGGREGATE = /^(?:on|in|over)? ?(?:agg(?:regate)?|two legs)\b/
/** [nil-nil], [one-nil] */
const WORD_PAIR =
  /\b(nil|zero|one|two|three|four|five|six|seven|eight|nine|ten)(?:-| to | )(?=(?:nil|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b)/g
const WORD_NUMBERS = 'nil one two three four five six seven eight nine ten'.split(' ')
const PENALTIES =
  /^(?:on|in|after|by|via)?(?: ?(?:a|the))? ?(?:penalt(?:y|ies)(?: kicks?| shoot-?out)?|pens?|pso|p|shoot-?out)\b/
const EXTRA_TIME = /\b(?:extra[ -]time|aet|a\.e\.t\.?|overtime|ot|et|so|shoot-?out)(?![a-z])/
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
  const text = inFigures(plain.toLowerCase()).replace(WINNER, '')
  const pieces = piecesOf(text)
  if (!pieces || pieces.length > MOST_PARTS) return null
  const penalties = pieces.find(({ after }) => isPenalties(after))
  const aggregate = pieces.find(({ after }) => AGGREGATE.test(after))
  const parts = pieces
    .filter((piece) => piece !== penalties && piece !== aggregate && !piece.isBracketed)
    .map(({ pair }) => pair)
  if (parts.length === 0 && !penalties && !aggregate) return null
  const isAfterExtraTime = parts.length > 0 && EXTRA_TIME.test(text)
  return { parts, isAfterExtraTime, penalties: penalties?.pair ?? null, aggregate: aggregate?.pair ?? null }
}

/** [one-nil] as [1-0], [3 1/2 - 2 1/2] as [3.5-2.5]. */
function inFigures(text: string): string {
  return text
    .replace(/(\d) 1\/2/g, '$1.5')
    .replace(WORD_PAIR, (_, word: string) => `${WORD_NUMBERS.indexOf(word === 'zero' ? 'nil' : word)}-`)
    .replace(/-(nil|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b/g, (_, word: string) => {
      return `-${WORD_NUMBERS.indexOf(word === 'zero' ? 'nil' : word)}`
    })
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
    .replace(AGGREGATE, '')
    .replace(EXTRA_TIME, '')
    .replace(/\((\d{1,2})\)/g, '')
    .replace(
      /\b(?:after|in|and|then|sets?|at half-?time|half-?time|ht|ft|full-?time|points?|goals?|win|victory|legs?|runs?|wickets?)\b/g,
      '',
    )
  return /^[\s,;()/.]*$/.test(rest)
}
