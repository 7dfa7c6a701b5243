import type { Attribution } from '../model/mention.ts'
import type { ReadSentence } from './reading.ts'

/** Whose words a token stands in: the speaker of the quote around it or of what is reported; null for the source's own. */
export function speakerAt(
  sentence: ReadSentence,
  attributions: readonly Attribution[],
  at: number,
): number | string | null {
  const quote = sentence.mentions.find(({ kind, first, last }) => kind === 'quote' && first <= at && at <= last)
  if (quote?.kind === 'quote' && quote.speaker !== null) return quote.speaker
  const within = attributions.filter(({ first, last, verb }) => first <= at && at <= last && verb !== at)
  return within.at(-1)?.speaker ?? null
}
