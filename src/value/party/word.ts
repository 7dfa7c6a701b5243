import { lowerCase, splitWords } from '../fold.ts'
import { CONNECTIVES, ORGANIZATION_WORDS, PARTICLES } from './words.ts'

/** One word of a name between spaces; hyphens stay inside. */
export interface NameWord {
  readonly folded: string
  readonly isCapitalised: boolean
  /** [J. K.], [JK]: letters that stand for names. */
  readonly isInitials: boolean
  /** [III] behind a name. */
  readonly isNumeral: boolean
}

const INITIALS = /^\p{Lu}{1,3}$/u
/** Two letters or more, as [V] and [X] are initials too. */
const NUMERAL = /^(?=..)X{0,3}(?:IX|IV|V?I{0,3})$/u
/** Hyphens beside one of these join an office, and no name. */
const TITLES_IN_HYPHENS: ReadonlySet<string> = new Set(
  'then ex former vice president secretary director general elect designate chief minister prime'.split(' '),
)

/** The words of a text that was folded but for its case. */
export function nameWords(text: string): readonly NameWord[] {
  return joinInitials(text.split(' ').flatMap(nameWordsOfChunk))
}

/** The folded words, hyphens parted, joined by spaces: what names of one spelling have in common. */
export function keyOf(words: readonly NameWord[]): string {
  return words.map((word) => word.folded.replaceAll('-', ' ')).join(' ')
}

/** [Jean-Luc], [von], [W.]; not [Ministry], [of], [2028] */
export function isPersonalWord(word: NameWord): boolean {
  if (!/^[a-z-]+$/u.test(word.folded)) return false
  if (PARTICLES.has(word.folded)) return true
  if (CONNECTIVES.has(word.folded)) return word.isInitials
  return word.isCapitalised && !word.isNumeral && !word.folded.split('-').some((part) => ORGANIZATION_WORDS.has(part))
}

/** [Ocasio-Cortez] is one word, [then-President] are two. */
function nameWordsOfChunk(chunk: string): readonly NameWord[] {
  const written = splitWords(chunk)
  const isParted = !chunk.includes('-') || written.some((word) => TITLES_IN_HYPHENS.has(lowerCase(word)))
  const parts = isParted || written.length === 0 ? written : [written.join('-')]
  return parts.map((part) => ({
    folded: lowerCase(part),
    // [al-Assad] and [eBay] count as capitalised.
    isCapitalised: /\p{Lu}/u.test(part),
    isInitials: INITIALS.test(part) && !NUMERAL.test(part),
    isNumeral: NUMERAL.test(part),
  }))
}

/** [J. K. Rowling] becomes [JK Rowling]: single capitals beside each other are one word. */
function joinInitials(words: readonly NameWord[]): readonly NameWord[] {
  const joined: NameWord[] = []
  let canGrow = false
  for (const word of words) {
    const isSingle = word.isInitials && word.folded.length === 1
    const last = joined.at(-1)
    if (isSingle && canGrow && last && last.folded.length < 3) {
      joined[joined.length - 1] = { ...last, folded: last.folded + word.folded }
    } else joined.push(word)
    canGrow = isSingle
  }
  return joined
}
