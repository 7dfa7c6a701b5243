import { JOINER, kindAt, LETTER, PICTURE, SPACE } from './character.ts'
import type { Chunk } from './chunk.ts'

const ZERO_WIDTH_JOINER = 0x200d

/** An emoji with its modifiers, skin tone and joined parts; a flag is two letters. */
export function pictureEnd(text: string, at: number, chunk: Chunk): number {
  let end = oneEnd(text, at, chunk.end)
  if (isRegional(text, at) && isRegional(text, end)) end = oneEnd(text, end, chunk.end)
  while (end < chunk.end && continuesPicture(text, end)) end = oneEnd(text, end, chunk.end)
  return end
}

function continuesPicture(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  if (kind === JOINER || isSkinTone(text, at)) return true
  return kind !== SPACE && text.charCodeAt(at - 1) === ZERO_WIDTH_JOINER && (kind === PICTURE || kind === LETTER)
}

function oneEnd(text: string, at: number, end: number): number {
  return Math.min(end, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1))
}

function isRegional(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

function isSkinTone(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x1f3fb && point <= 0x1f3ff
}
