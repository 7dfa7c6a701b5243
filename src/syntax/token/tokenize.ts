import { addressEnd } from './address.ts'
import { DIGIT, isWordKind, JOINER, kindAt, LETTER, PICTURE, SPACE } from './character.ts'
import type { Chunk } from './chunk.ts'
import { markEnd } from './mark.ts'
import { moneySignEnd } from './money-sign.ts'
import { numberEnd } from './number.ts'
import { pictureEnd } from './picture.ts'
import { wordEnd } from './word.ts'

/** UTF-16 offsets into a text, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Token extends Span {
  /** Exactly the text between `start` and `end`. */
  readonly form: string
}

/**
 * Words and punctuation of one sentence, by the conventions of the English treebanks of Universal Dependencies:
 * clitics and compounds with a hyphen are split, abbreviations keep their full stop.
 * Nothing but white space, control and zero-width characters is left out. Never throws; linear time.
 */
export function tokenize(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = []
  const tail = tailStart(text, span)
  let at = span.start
  while (at < span.end) {
    if (kindAt(text, at) === SPACE) at++
    else at = readChunk(text, chunkAt(text, at, span.end, tail), tokens)
  }
  return tokens
}

/** Where the last word of the sentence ends. */
function tailStart(text: string, span: Span): number {
  let at = span.end
  while (at > span.start && !isWordKind(kindAt(text, at - 1))) at--
  return at
}

const AT_SIGN = 0x40
const FULL_STOP = 0x2e
const COLON = 0x3a
const NUMBER_SIGN = 0x23

function chunkAt(text: string, start: number, limit: number, tail: number): Chunk {
  let end = start
  let mayHoldAddress = false
  for (; end < limit && kindAt(text, end) !== SPACE; end++) {
    const code = text.charCodeAt(end)
    if (code === AT_SIGN || code === FULL_STOP || code === COLON || code === NUMBER_SIGN) mayHoldAddress = true
  }
  return { start, end, tail, mayHoldAddress }
}

/** [R|12.4bn]: at the start of a word; 0 without a sign. */
function moneySignBefore(text: string, at: number, chunk: Chunk): number {
  const end = at > chunk.start && isWordKind(kindAt(text, at - 1)) ? at : moneySignEnd(text, at, chunk.end)
  return end > at ? end : 0
}

function readChunk(text: string, chunk: Chunk, tokens: Token[]): number {
  let at = chunk.start
  while (at < chunk.end) {
    if (kindAt(text, at) === JOINER) {
      at++
      continue
    }
    const end = Math.min(chunk.end, tokenEnd(text, at, chunk))
    tokens.push({ form: text.slice(at, end), start: at, end })
    at = end
  }
  return chunk.end
}

function tokenEnd(text: string, at: number, chunk: Chunk): number {
  const address = chunk.mayHoldAddress ? addressEnd(text, at, chunk) : at
  if (address > at) return address
  const kind = kindAt(text, at)
  if (kind === LETTER) return moneySignBefore(text, at, chunk) || wordEnd(text, at, chunk)
  if (kind === DIGIT) return numberEnd(text, at, chunk)
  if (kind === PICTURE) return pictureEnd(text, at, chunk)
  return markEnd(text, at, chunk)
}
