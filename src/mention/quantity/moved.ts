import type { WordedSentence } from '../sentence-words.ts'
import { wordAt } from '../sentence-words.ts'
import type { QuantityFound } from './parser.ts'

/** Words of a figure that becomes another. */
const MOVES: ReadonlySet<string> = new Set(
  (
    'rise rose risen rises rising climb climbed climbs fall fell fallen falls falling drop dropped drops grow grew grown grows increase ' +
    'increased increases decrease decreased decline declined jump jumped surge surged soar soared slip slipped slide slid ease eased ' +
    'swell swelled swollen balloon ballooned double doubled raise raised raises raising cut cuts lower lowered reduce reduced lift lifted ' +
    'up down shrink shrank shrunk edge edged rocket rocketed plunge plunged tumble tumbled revise revised went gone goes widen widened'
  ).split(' '),
)
/** Words before the figures in which such a word stands [rose, the bank said in its report, from 4 to 5 percent]. */
const WIDEST = 8

/**
 * [rose *from 4.1 to 5.2 percent*, raised its price from 499 to 549 euros]: two figures, of which the second is the one that
 * holds; [costs *from 40 to 60 euros*] is a range.
 */
export function whereMoved(sentence: WordedSentence, found: QuantityFound): QuantityFound {
  const { first, last, value } = found
  const from = wordAt(sentence, first) === 'from' ? first : wordAt(sentence, first - 1) === 'from' ? first - 1 : -1
  const [, reached, ...more] = value.split(' to ')
  if (from < 0 || reached === undefined || more.length > 0 || !isMoved(sentence, from)) return found
  const to = sentence.words.findIndex((word, at) => word === 'to' && at > first && at < last)
  return to < 0 ? found : { ...found, first: to + 1, value: reached, head: Math.max(found.head, to + 1) }
}

function isMoved({ words }: WordedSentence, from: number): boolean {
  return words.slice(Math.max(0, from - WIDEST), from).some((word) => MOVES.has(word))
}
