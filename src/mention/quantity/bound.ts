/** What is said of a figure before and behind it. */
import { type WordedSentence, wordAt } from '../sentence-words.ts'

/** As a record says it, and where it begins or ends. */
export interface Bound {
  /** Empty where nothing narrows the figure [exactly 12]. */
  readonly text: string
  /** The first token of a bound before a figure; the index after a bound behind one. */
  readonly at: number
}

/** By what records write: the phrases that say it. The reader of records knows the left side. */
const BEFORE: readonly (readonly [string, string])[] = [
  [
    'at least',
    'at least|at the very least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|upwards of|in excess of at least',
  ],
  [
    'more than',
    'more than|over|well over|just over|in excess of|exceeding|greater than|slightly more than|slightly over|a little over|a little more than|above|well above|just more than',
  ],
  ['up to', 'up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of'],
  ['fewer than', 'fewer than|less than|under|well under|below|well below'],
  [
    'nearly',
    'nearly|almost|just under|just below|slightly less than|slightly under|a little under|close to|nearing|approaching',
  ],
  [
    'about',
    'about|around|some|roughly|approximately|approx|approx.|circa|an estimated|estimated|in the region of|in the order of|somewhere around|perhaps|or so|near|reportedly about|more or less',
  ],
  ['', 'exactly|precisely|only|just|a total of|total of|all|another|a further|an additional|further|additional'],
]
const LONGEST = 4

const beforeByPhrase: ReadonlyMap<string, string> = new Map(
  BEFORE.flatMap(([bound, phrases]) => phrases.split('|').map((phrase) => [phrase, bound] as const)),
)
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...beforeByPhrase.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''),
)

/** The bound that ends right before a figure [more than]; null where there is none. */
export function boundBefore(sentence: WordedSentence, figure: number): Bound | null {
  if (!LAST_WORDS.has(wordAt(sentence, figure - 1))) return null
  for (let length = Math.min(LONGEST, figure); length > 0; length -= 1) {
    const text = beforeByPhrase.get(sentence.words.slice(figure - length, figure).join(' '))
    if (text !== undefined) return { text, at: figure - length }
  }
  return null
}

/** By the words right behind a figure or its noun: the bound, and how many words it has. */
const AFTER: readonly (readonly [string, readonly string[]])[] = [
  ['at least', ['or', 'more']],
  ['at least', ['or', 'above']],
  ['at least', ['or', 'higher']],
  ['at least', ['and', 'over']],
  ['at least', ['-', 'plus']],
  ['at least', ['plus']],
  ['at least', ['+']],
  ['about', ['or', 'so']],
  ['about', ['or', 'thereabouts']],
  ['about', ['-', 'odd']],
  ['up to', ['or', 'less']],
  ['up to', ['or', 'fewer']],
  ['up to', ['or', 'under']],
]

export function boundAfter(sentence: WordedSentence, at: number): Bound | null {
  const word = wordAt(sentence, at)
  for (const [text, words] of AFTER) {
    if (words[0] === word && words.every((wanted, offset) => wordAt(sentence, at + offset) === wanted)) {
      return { text, at: at + words.length }
    }
  }
  return null
}
