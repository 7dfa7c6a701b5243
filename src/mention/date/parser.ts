import type { DateReading } from '../../model/mention.ts'
import type { WordedSentence } from '../sentence-words.ts'
import type { DateMeaning } from './meaning.ts'

/** What a parser read around the word that called it. */
export interface DateFound {
  readonly first: number
  readonly last: number
  /** The token that the tree hangs up by its clause; the word that called the parser where it is left out. */
  readonly head?: number
  readonly meaning: DateMeaning
  readonly reading?: DateReading
}

/** Reads one kind of date around the words that only such a date has. */
export interface DateParser {
  readonly name: string
  /** In lower case; FIGURE stands for every token that begins with a digit, MIDDLE for those that begin so. */
  readonly words: Iterable<string>
  /** Null where the words around tell no such date. */
  readonly parse: (sentence: WordedSentence, at: number) => DateFound | null
}

export const FIGURE = '#'
/** Stands for every token that begins so [mid-March], and for [mid-2018]. */
export const MIDDLE = 'mid-'
