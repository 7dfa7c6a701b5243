import { isWordKind, kindAt, LETTERS } from './character.ts'
import type { Chunk } from './chunk.ts'

const SCHEME = /(?:https?|ftps?):\/\/|www\d?\.|mailto:/iy

/** Lengths are bounded so that a hostile chunk costs the same at each of its characters. */
const MAIL = /[\w.+%-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}/iy

const HANDLE = new RegExp(`[@#][${LETTERS}_][${LETTERS}\\d_]{0,100}`, 'uy')

/** [example.com], [notes.doc], [misc.consumers.house]; not [end.Next]. */
const DOTTED =
  /(?:[a-z0-9_][a-z0-9_-]{0,62}\.){1,8}(?:com|org|net|gov|edu|mil|int|info|biz|co|uk|us|eu|io|ai|tv|de|fr|ca|ru|cn|jp|in|au|nz|kr|doc|docx|xls|xlsx|pdf|txt|jpg|png|gif|html?|zip|js|exe|csv)(?![a-z0-9_-])(?:\/[^\s"'<>]{0,2000})?/iy

/** [.com], [.doc] as words. */
const ENDING = /\.(?:com|org|net|gov|edu|docx?|xlsx?|pdf|jpg|png|html?|zip)(?![\w-])/iy

const GROUP = /[a-z]{2,20}(?:\.[a-z]{2,20}){2,8}(?![\w.])/y

const PATTERNS = [MAIL, DOTTED, ENDING, GROUP]

/** End of a URL, mail address, domain, file name, @name or #tag that starts at `at`. */
export function addressEnd(text: string, at: number, chunk: Chunk): number {
  if (at > chunk.start && (text.charAt(at - 1) === '.' || isWordKind(kindAt(text, at - 1)))) return at
  if (matchEnd(SCHEME, text, at) > at) return withoutTail(text, at, chunk.end)
  const handle = matchEnd(HANDLE, text, at)
  if (handle > at) return handle
  for (const pattern of PATTERNS) {
    const end = matchEnd(pattern, text, at)
    if (end > at && end <= chunk.end) return withoutTail(text, at, end)
  }
  return at
}

/** End of what a sticky pattern matches at `at`, or `at`. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const TAIL = '.,;:!?\'"’”»>]*…'

/** Punctuation after an address is the sentence's; a closing bracket is the address's if it was opened there. */
function withoutTail(text: string, start: number, end: number): number {
  const isOpened = text.slice(start, end).includes('(')
  let last = end
  while (last > start + 1 && isTail(text.charAt(last - 1), isOpened)) last--
  return last
}

function isTail(mark: string, isOpened: boolean): boolean {
  return TAIL.includes(mark) || (mark === ')' && !isOpened)
}
