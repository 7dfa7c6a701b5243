import { isGivenName } from './given-name.ts'
import { keyOf, type NameWord } from './word.ts'
import { FAMILY_FIRST, FAMILY_FIRST_BEFORE_SYLLABLES, GENERATIONS, PARTICLES } from './words.ts'

/** The parts of a full personal name of two words or more. */

const ONE_SYLLABLE = /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/u

/** A name without the suffix that tells a child from a parent [Jr.]; the number of [Charles III] is part of his name. */
export function withoutGeneration(words: readonly NameWord[]): readonly NameWord[] {
  return generationOf(words) === '' ? words : words.slice(0, -1)
}

/** [jr] of [Martin King Jr.], [iii] of [John Smith III]; empty for other names. */
function generationOf(words: readonly NameWord[]): string {
  const last = words.at(-1)
  if (!last || !GENERATIONS.has(last.folded) || words.length < (isTitleWord(last) ? 2 : 3)) return ''
  return last.folded
}

function isTitleWord({ folded }: NameWord): boolean {
  return folded === 'jr' || folded === 'sr'
}

function withSuffix(name: string, words: readonly NameWord[]): string {
  const generation = generationOf(words)
  return generation === '' ? name : `${name} ${generation}`
}

/** Every form in which the surname alone may be told: `leyen`, `der leyen`, `von der leyen`; `king jr` for a child. */
export function surnameKeys(words: readonly NameWord[]): readonly string[] {
  const bare = withoutGeneration(words)
  if (bare.length < words.length)
    return [...regnalKeys(words), ...surnameKeys(bare).map((key) => withSuffix(key, words))]
  const keys = [...regnalKeys(words), ...familyFirstKeys(words)]
  for (let start = words.length - 1; start >= surnameStart(words); start -= 1) keys.push(keyOf(words.slice(start)))
  const [particle = '', ...rest] = (words.at(-1)?.folded ?? '').split('-')
  if (PARTICLES.has(particle) && rest.length > 0) keys.push(rest.join(' '))
  return keys
}

/** First name and surname, without what stands between; all words where the family name comes first or a number last. */
export function firstAndLast(words: readonly NameWord[]): string {
  const bare = withoutGeneration(words)
  if (bare.length < words.length) return withSuffix(firstAndLast(bare), words)
  if (familyFirstKeys(words).length > 0 || words.at(-1)?.isNumeral) return keyOf(words)
  const first = firstNameIndex(words)
  return keyOf([...words.slice(first, first + 1), ...words.slice(surnameStart(words))])
}

/** The names beside first name and surname, initials parted: `h w` of `George H. W. Bush`. */
export function middleNames(whole: readonly NameWord[]): readonly string[] {
  const words = withoutGeneration(whole)
  const first = firstNameIndex(words)
  const middle = words.slice(0, surnameStart(words)).filter((_, index) => index !== first)
  return middle.flatMap((word) => (word.isInitials ? [...word.folded] : [word.folded]))
}

/** [Mark] in [W. Mark Felt] */
export function firstNameIndex(whole: readonly NameWord[]): number {
  const words = withoutGeneration(whole)
  return words[0]?.isInitials && surnameStart(words) > 1 && !words[1]?.isInitials ? 1 : 0
}

/** The surname with its particles, and with the suffix that tells a child from a parent. */
export function surnameOf(words: readonly NameWord[]): string {
  const bare = withoutGeneration(words)
  return withSuffix(keyOf(bare.slice(surnameStart(bare))), words)
}

/** [Starmer], [Ocasio-Cortez], [von der Leyen], [King Jr.] */
export function isSurnameAlone(whole: readonly NameWord[]): boolean {
  const words = withoutGeneration(whole)
  return words.length > 0 && words.slice(0, -1).every((word) => PARTICLES.has(word.folded))
}

/** [Torres] of [Elena Torres Vidal]: the name before the last, where nobody is given it; null of names that have no two surnames. */
export function firstSurname(words: readonly NameWord[]): string | null {
  const word = words.at(-2)
  if (words.length < 3 || !word || withoutGeneration(words).length < words.length || words.at(-1)?.isNumeral)
    return null
  const isGiven = word.isInitials || PARTICLES.has(word.folded) || isGivenName(word.folded)
  // [Kim Jong Un]
  return isGiven || familyFirstKeys(words).length > 0 ? null : keyOf([word])
}

/** [Torres Vidal] of [Elena Torres Vidal] */
export function doubleSurname(words: readonly NameWord[]): string | null {
  return firstSurname(words) === null ? null : keyOf(words.slice(-2))
}

/** [Elena Torres] of [Elena Torres Vidal] */
export function givenAndFirstSurname(words: readonly NameWord[]): string | null {
  const surname = firstSurname(words)
  const given = words[firstNameIndex(words)]
  return surname === null || !given ? null : `${given.folded} ${surname}`
}

/** Whether the names between can belong to one person: all are the longest one, its initials, or nothing. */
export function areOnePerson(middles: readonly (readonly string[])[]): boolean {
  const longest = middles.reduce((long, middle) => (isLonger(middle, long) ? middle : long), [])
  return middles.every((middle) => middle.length === 0 || abbreviates(middle, longest))
}

function isLonger(middle: readonly string[], other: readonly string[]): boolean {
  return middle.length > other.length || (middle.length === other.length && middle.join().length > other.join().length)
}

function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length === long.length &&
    short.every((name, index) => name === long[index] || (name.length === 1 && long[index]?.startsWith(name)))
  )
}

function surnameStart(words: readonly NameWord[]): number {
  let start = words.length - 1
  while (start > 1 && PARTICLES.has(words[start - 1]?.folded ?? '')) start -= 1
  return start
}

/** [Charles] of [Charles III] */
function regnalKeys(words: readonly NameWord[]): readonly string[] {
  return words.at(-1)?.isNumeral ? [keyOf(words.slice(0, -1))] : []
}

/** [Xi] of [Xi Jinping], [Kim] of [Kim Jong-un] */
function familyFirstKeys(words: readonly NameWord[]): readonly string[] {
  const [first, ...rest] = words
  if (!first || rest.length === 0 || rest.length > 2) return []
  if (FAMILY_FIRST.has(first.folded)) return [first.folded]
  const syllables = rest.flatMap((word) => word.folded.split('-'))
  const isSyllabic = syllables.length === 2 && syllables.every((part) => ONE_SYLLABLE.test(part))
  return isSyllabic && FAMILY_FIRST_BEFORE_SYLLABLES.has(first.folded) ? [first.folded] : []
}
