import { endsSentence, type Paragraph } from './line/paragraph.ts'

/** How a paragraph looks, whatever its words: what tells prose from headlines and menus. */
export interface Shape {
  /** At most as many as are looked at. */
  readonly words: number
  readonly endsSentence: boolean
  /** Share of the words that begin with a capital, 0 to 1. */
  readonly capitalised: number
  /** Every letter is a capital. */
  readonly isCapitals: boolean
  readonly isBulleted: boolean
  /** Prose: a sentence of its own or more. */
  readonly isProse: boolean
}

/** UTF-16 units that are looked at from the start: a headline or menu is shorter, and prose shows by then. */
const HEAD = 600

/** A sentence has a few words; with fewer a full stop ends a label or an abbreviation [Inc.]. */
const SHORTEST_SENTENCE = 5

/** Longer than headlines are: prose that lost its full stop. */
const LONGEST_HEADLINE = 22
const LONG_HEADLINE = 15

const BULLET = /^(?:[•‣◦▪●■◆♦*·–—-]|\d{1,2}[.)])\s+/

export function shapeOf(text: string, { start, end }: Paragraph): Shape {
  const head = text.slice(start, Math.min(end, start + HEAD))
  const words = head.match(/[\p{L}\p{M}\p{N}]+(?:[.,:'’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  const isEnded = endsSentence(text, end)
  const capitalised = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length / Math.max(1, words.length)
  return {
    words: words.length,
    endsSentence: isEnded,
    capitalised,
    isCapitals: head.toUpperCase() === head && head.toLowerCase() !== head,
    isBulleted: BULLET.test(head),
    isProse: isProse(head, words.length, isEnded, capitalised),
  }
}

/** Where the words of an item begin, its bullet left out. */
export function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0
}

function isProse(head: string, words: number, isEnded: boolean, capitalised: number): boolean {
  if (isEnded && words >= SHORTEST_SENTENCE) return true
  if (words > LONGEST_HEADLINE && capitalised < 0.7) return true
  if (words > LONG_HEADLINE && capitalised < 0.35) return true
  if (/["”»]$/.test(head) && /^["“«]/.test(head) && words >= SHORTEST_SENTENCE) return true
  return isUnspaced(head)
}

/** Chinese, Japanese and Thai write no spaces: thirty letters in a row are a sentence. */
function isUnspaced(head: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{5}/u.test(head) && head.length >= 30
}
