import type { SentenceTree } from '../../model/syntax.ts'
import { isGivenName } from '../../value/party/given-name.ts'
import type { NameBook } from './book.ts'
import { isDemonym } from './demonym.ts'
import { bestType, type NameEntry } from './entry.ts'
import type { NamePart } from './split.ts'
import { textOf } from './text.ts'

/** What a name must be known by to stand beside another. */
const LEAST_SCORE = 3
const LONGEST_OUTER = 2

/** Two places whose comma is missing [in Almara Ruritania] are two names; everything else stays one. */
export function partPlaces(tree: SentenceTree, part: NamePart, book: NameBook): readonly NamePart[] {
  const person = withoutAcronym(tree, part)
  if (person) return person
  const whole = book.entryOf(textOf(tree, part))
  if (part.isTitled || whole.words.length < 2 || isKnown(whole)) return [part]
  for (let length = 1; length <= LONGEST_OUTER && part.last - length >= part.first; length += 1) {
    const end = part.last - length
    const isHyphened = tree.tokens[end]?.form === '-'
    const [inner, outer] = [
      { ...part, last: isHyphened ? end - 1 : end },
      { ...part, first: part.last - length + 1 },
    ]
    if (isWide(book.entryOf(textOf(tree, outer))) && isPlace(book.entryOf(textOf(tree, inner)))) return [inner, outer]
  }
  return [part]
}

/** [Ana Brandt U.S.], where a word is missing between */
function withoutAcronym(tree: SentenceTree, part: NamePart): readonly NamePart[] | null {
  const [first, last] = [tree.tokens[part.first]?.form ?? '', tree.tokens[part.last]?.form ?? '']
  const isParted = part.last - part.first >= 2 && /^(?:U\.[SKN]\.?|US|UK|UN|EU|NATO)$/u.test(last)
  if (!isParted || !isGivenName(first.toLowerCase())) return null
  return [
    { ...part, last: part.last - 1 },
    { ...part, first: part.last, isTitled: false },
  ]
}

function isKnown({ scores, readings }: NameEntry): boolean {
  return readings.length > 0 || bestType(scores, LEAST_SCORE) !== null
}

function isWide({ readings, key }: NameEntry): boolean {
  if (isDemonym(key)) return false
  const level = readings[0]?.chain[0]?.level
  return level === 'country' || level === 'region'
}

function isPlace({ scores, readings }: NameEntry): boolean {
  return readings.length > 0 && bestType(scores, LEAST_SCORE) === 'place'
}
