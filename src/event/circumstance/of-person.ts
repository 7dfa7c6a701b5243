import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

/** Tokens between `who` and what its clause tells of time and place. */
const WIDEST_CLAUSE = 12
/** [who was in Almara, who were crossing the square]: there when it happened. */
const BEING = new Set(['was', 'were'])

/** The words of a time or a place, by token. */
interface Words {
  readonly first: number
  readonly last: number
}

/**
 * [killed a man who worked in Almara; the nomination of a doctor who opened a clinic there in 2019; the star whose films
 * filled halls in the 1950s, has died]: of the life of who is told of, not of what happened.
 */
export function isOfPerson(
  sentence: ReadSentence,
  words: Words,
  { first, last }: Pick<Trigger, 'first' | 'last'>,
): boolean {
  if (words.last < first) return sentence.forms[words.last + 1] === ',' && clauseBefore(sentence, words, 0) !== null
  const clause = clauseBefore(sentence, words, last + 1)
  return clause !== null && sentence.forms[clause - 1] !== 'whose' && hasVerb(sentence, clause, words.first)
}

/** The first token of a clause behind `who` that goes on to the words without a comma; null where there is none. */
function clauseBefore({ forms }: ReadSentence, { first }: Words, from: number): number | null {
  const start = Math.max(from, first - WIDEST_CLAUSE)
  const who = forms.slice(start, first).findLastIndex((form) => form === 'who' || form === 'whose')
  const clause = start + who + 1
  if (who < 0 || BEING.has(forms[clause] ?? '') || forms.slice(clause, first).includes(',')) return null
  return clause
}

function hasVerb({ isVerb }: ReadSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerb(at)) return true
  return false
}
