import { kindAt, LETTER, wordRunEnd } from './character.ts'
import type { Chunk } from './chunk.ts'

const FULL_STOP = 0x2e

/** More pieces are no acronym: keeps what is looked at twice short. */
const MOST_PIECES = 10

/** [U.S.], [a.m], [Ph.D.], [J.R.R.]: short pieces with full stops between them, one at least a single letter. */
export function acronymEnd(text: string, at: number, chunk: Chunk): number {
  if (text.charCodeAt(at + 1) !== FULL_STOP && text.charCodeAt(at + 2) !== FULL_STOP) return at
  let end = at
  let hasSingle = false
  let pieces = 0
  for (; pieces < MOST_PIECES; pieces++) {
    const next = pieceEnd(text, end, chunk)
    if (next === end) break
    const length = next - end - (text.charAt(next - 1) === '.' ? 1 : 0)
    hasSingle ||= length === 1
    end = next
  }
  return pieces >= 2 && hasSingle ? withoutLastStop(text, end, chunk) : at
}

/** [U.], [Ph.], a last [S]; `at` where no piece stands. */
function pieceEnd(text: string, at: number, chunk: Chunk): number {
  const next = wordRunEnd(text, at, Math.min(at + 3, chunk.end))
  const length = next - at
  if (length === 0 || length > 2 || kindAt(text, at) !== LETTER) return at
  if (text.charAt(next) === '.' && next < chunk.end) return next + 1
  return length === 1 ? next : at
}

/** The full stop of an ellipsis or of the sentence is a token of its own. */
function withoutLastStop(text: string, end: number, chunk: Chunk): number {
  if (text.charAt(end - 1) !== '.') return end
  return text.charAt(end) === '.' || end > chunk.tail ? end - 1 : end
}
