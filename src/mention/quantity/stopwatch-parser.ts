/** Times of races, as stopwatches show them. */

import { wordAt } from '../sentence-words.ts'
import { phrase, type QuantityParser } from './parser.ts'

/** [2:05:31], [1:43.21], [1:02:03.4]: seconds tell them from the time of day. */
export const stopwatchParser: QuantityParser = {
  name: 'stopwatch',
  parse(sentence, at) {
    const word = wordAt(sentence, at)
    const [, hours, minutes, seconds] = HOURS.exec(word) ?? [null, null, ...(MINUTES.exec(word)?.slice(1) ?? [])]
    // [at 10:05:31 UTC, 10:05:31 a.m.]
    if (!minutes || !seconds || OF_DAY.has(wordAt(sentence, at - 1)) || OF_DAY.has(wordAt(sentence, at + 1)))
      return null
    const value = phrase(part(hours, 'hours'), part(minutes, 'minutes'), part(seconds, 'seconds'))
    return { first: at, last: at, head: at, value, counted: null, dimension: 'time' }
  },
}

const HOURS = /^(\d{1,2}):([0-5]\d):([0-5]\d(?:\.\d{1,3})?)$/
const MINUTES = /^([0-5]?\d):([0-5]\d\.\d{1,3})$/

const OF_DAY: ReadonlySet<string> = new Set('at am a.m. pm p.m. utc gmt cet est et edt hours local'.split(' '))

/** [05] is five minutes; none of a unit is left out. */
function part(digits: string | null | undefined, unit: string): string | null {
  const number = digits?.replace(/^0+(?=\d)/, '') ?? '0'
  if (Number(number) === 0) return null
  return `${number} ${Number(number) === 1 ? unit.slice(0, -1) : unit}`
}
