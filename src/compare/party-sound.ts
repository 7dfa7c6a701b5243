const LONGEST = 40

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
