const LONGEST = 40
/** Shorter words of two people are too often alike. */
const SHORTEST_NAME = 4
/** How news agencies write one letter or sound of another script; the longest first. */
const TRANSCRIPTIONS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/gu, 'ch'],
  [/sch/gu, 'sh'],
  [/tz/gu, 'ts'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/gh|dh/gu, 'g'],
  [/q|ck/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/ff$/u, 'v'],
  [/(?<=.)(?:y|i|j)(?:e|o|u)(?=.)/gu, 'e'],
  [/(?:e?[iy][iyj]?|ij)$/u, 'y'],
  [/(.)\1/gu, '$1'],
]
/** A given name that is written in more ways than letters tell. */
const MUHAMMAD = /^m[ou]+hamm?[ae]d$/u

/** A folded word in one spelling of those that transcriptions differ in: [zelensky], [zelenskyy], [zelenskiy]. */
export function transcriptionOf(word: string): string {
  if (word.length < SHORTEST_NAME || word.length > LONGEST) return word
  if (MUHAMMAD.test(word)) return 'muhammad'
  return TRANSCRIPTIONS.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), word)
}

/**
 * A folded word without what transcriptions of one name differ in: vowels, doubled and voiced consonants.
 * [zelensky], [zelenskyy] and [zelenskiy] sound the same; so do [qaddafi] and [gadhafi].
 */
export function soundOf(word: string): string {
  const consonants = word
    .slice(0, LONGEST)
    .replace(/ph/gu, 'f')
    .replace(/[szcx]h?|tsch|tch|ch|j/gu, (letters) => (letters === 'c' ? 'k' : 's'))
    .replace(/[qgk]h?/gu, 'k')
    .replace(/[dt]h?/gu, 't')
    .replace(/[bvfw]/gu, 'f')
    .replace(/(?<=.)[aeiouyh]/gu, '')
    .replace(/(.)\1+/gu, '$1')
  return /^[aeiouy]/u.test(consonants) ? consonants.replace(/^[aeiouy]/u, 'a') : consonants
}
