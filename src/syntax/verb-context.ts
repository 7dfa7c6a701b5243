import { FINITE_TAGS } from '../util/finite-tag.ts'
import { hashText } from './word-shape.ts'
import { TAG_CLASS_COLUMN, type WordTable } from './word-table.ts'

/**
 * The nearest verbs of a sentence to the left and right of a word, however far: a clause has one finite verb [`The two men
 * discussed cooperation.`, `The plan discussed there failed.`].
 */

const VERB = 1
const SEPARATOR = 2

/** By number of tag: whether it is a verb's or auxiliary's, or of what separates clauses. */
export function verbKinds(tags: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag) => {
    const [upos = '', xpos = ''] = tag.split(' ')
    if (upos === 'VERB' || upos === 'AUX') return VERB
    return CLAUSE_UPOS.has(upos) || CLAUSE_XPOS.has(xpos) ? SEPARATOR : 0
  })
}

const CLAUSE_UPOS: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ'])
const CLAUSE_XPOS: ReadonlySet<string> = new Set([',', ':', 'WDT', 'WP'])

/** The numbers of the ambiguity classes that have a finite verb's tag. */
export function finiteClasses(tags: readonly string[], tagClasses: readonly (readonly number[])[]): readonly number[] {
  const hasFiniteTag = (tag: number): boolean => {
    const [upos = '', xpos = ''] = tags[tag]?.split(' ') ?? []
    return upos === 'AUX' || (upos === 'VERB' && FINITE_TAGS.has(xpos))
  }
  return [...tagClasses.keys()].filter((at) => tagClasses[at]?.some(hasFiniteTag))
}

/** What stands left of the word after one with that tag: twice the last verb's tag, and 1 once its clause may be over. */
export function verbLeftAfter(kinds: Uint8Array, before: number, tag: number): number {
  const kind = kinds[tag] ?? 0
  if (kind === VERB) return (tag + 1) * 2
  return kind === SEPARATOR ? before | 1 : before
}

const COMMA = hashText(',')

/** For each position the ambiguity class of the next word that may be a finite verb, doubled, and 1 where a comma comes first. */
export function findVerbsRight(
  words: WordTable,
  finite: Uint8Array,
  wordRows: Int32Array,
  length: number,
  verbsRight: Int32Array,
): void {
  let verb = 0
  for (let at = length - 1; at >= 0; at -= 1) {
    verbsRight[at] = verb
    const row = wordRows[at] ?? 0
    const tagClass = words.rows[row + TAG_CLASS_COLUMN] ?? -1
    if (finite[tagClass] === 1) verb = (tagClass + 1) * 2
    else if (words.rows[row] === COMMA) verb |= 1
  }
}
