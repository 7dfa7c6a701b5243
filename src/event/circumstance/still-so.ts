import type { ReadSentence } from '../reading.ts'

/** Tokens from [still] to the day. */
const WIDEST_STILL = 5

/** [ordered an end to the strike, but the cranes were *still idle today*]: how long it has gone on, and not when it was. */
export function isStillSo({ forms, lemmas }: ReadSentence, first: number): boolean {
  const still = forms.lastIndexOf('still', first - 1)
  return still >= first - WIDEST_STILL && lemmas[still - 1] === 'be' && !forms.slice(still, first).includes(',')
}
