import type { ReadSentence } from '../reading.ts'

/** Tokens between `who` and what its clause tells of time and place. */
const WIDEST_CLAUSE = 12
/** [who was in Almara, who were crossing the square]: there when it happened. */
const BEING = new Set(['was', 'were'])

/**
 * [killed a man who worked in Almara; the nomination of a doctor who opened a clinic there in 2019]: of the life of who is
 * told of, not of what happened. `last` is the last token of the event's word, `first` the first of the time or place.
 */
export function isOfPerson({ forms, isVerb }: ReadSentence, last: number, first: number): boolean {
  const who = forms.lastIndexOf('who', first)
  if (who <= last || first - who > WIDEST_CLAUSE) return false
  const clause = forms.slice(who + 1, first)
  if (clause.includes(',') || BEING.has(clause[0] ?? '')) return false
  return clause.some((_, at) => isVerb(who + 1 + at))
}
