import type { WordedSentence } from '../sentence-words.ts'
import type { DateExpression } from './meaning.ts'

/** Takes the dates of a sentence, in the order of the text and apart, and gives them joined, cut or dropped. */
export type DateRefiner = (sentence: WordedSentence, dates: readonly DateExpression[]) => readonly DateExpression[]

/** What two neighbours are together; null where they stay two. */
export type JoinRule = (sentence: WordedSentence, left: DateExpression, right: DateExpression) => DateExpression | null

/** Joins neighbours from the left, as often as the rule can. */
export function joining(rule: JoinRule): DateRefiner {
  return (sentence, dates) => {
    const joined: DateExpression[] = []
    for (const date of dates) {
      const before = joined.at(-1)
      const both = before ? rule(sentence, before, date) : null
      if (both) joined.pop()
      joined.push(both ?? date)
    }
    return joined
  }
}

/** Changes each date by itself; null drops it. */
export function each(change: (sentence: WordedSentence, date: DateExpression) => DateExpression | null): DateRefiner {
  return (sentence, dates) => dates.map((date) => change(sentence, date)).filter((date) => date !== null)
}

/** The words between two dates, joined by spaces. */
export function wordsBetween({ words }: WordedSentence, left: DateExpression, right: DateExpression): string {
  return right.first - left.last > LONGEST_JOINT + 1 ? FAR : words.slice(left.last + 1, right.first).join(' ')
}

const LONGEST_JOINT = 4
/** No words of any table. */
const FAR = '\n'
