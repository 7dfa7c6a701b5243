import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { kindsOf } from './vehicle-kind.ts'

/** A phrase of a sentence that names a vehicle. */
export interface Vehicle {
  readonly first: number
  readonly last: number
  readonly kinds: readonly string[]
  /** Which one it is needs no telling [the plane, flight 411]. */
  readonly isDefinite: boolean
}

/** Of those who came to help, or of others than the one that was told of. */
const ASIDE = wordSet(
  'rescue army military police search another second other coastguard ambulance medical hospital relief',
)

/** Vehicles that act or are told of, in their order; not those that somebody goes by [by bus, on a ferry]. */
export function vehiclesIn(sentence: ReadSentence): readonly Vehicle[] {
  const { chunks, lemmas, forms, tree } = sentence
  return chunks.flatMap(({ first, last, head, preposition, isPossessive }) => {
    if (isPossessive || (preposition >= 0 && forms[preposition] !== 'of' && !opensClause(sentence, preposition, last)))
      return []
    const kinds = kindsOf(isNumbered(forms, first) ? 'flight' : (lemmas[head] ?? ''))
    const isModel = kinds.length === 0 && isTypeTold(sentence, first, last)
    const model = isModel ? kindsOf('aircraft') : kinds
    if (model.length === 0 || lemmas.slice(first, last).some((lemma) => ASIDE.has(lemma))) return []
    const isDefinite =
      DEFINITE.has(forms[first] ?? '') || tree.tokens[first]?.upos === 'PROPN' || isNumbered(forms, first)
    return [{ first, last, kinds: model, isDefinite }]
  })
}

const OPENING = wordSet('after before since until as')

/** [missing *after a ferry sank*]: of a clause, no phrase. */
function opensClause({ forms, tree }: ReadSentence, preposition: number, last: number): boolean {
  return OPENING.has(forms[preposition] ?? '') && tree.tokens[last + 1]?.xpos === 'VBD'
}

const DEFINITE = wordSet('the this that their his her')

/** [Flight 411] */
function isNumbered(forms: readonly string[], first: number): boolean {
  return forms[first] === 'flight' && /\d/.test(`${forms[first + 1]}${forms[first + 2]}`)
}

/** [Boeing 737, Cessna 208 Caravan]: the words of a type stand for the aircraft. */
export function isTypeTold({ lemmas, forms }: ReadSentence, first: number, last: number): boolean {
  return lemmas.slice(first, last + 1).some((lemma, step) => lemma === 'aircraft' && forms[first + step] !== 'aircraft')
}

/** The last token before somebody or something else acts [the bus had stopped when *a driver* left Almara]. */
export function ownEnd({ chunks, forms, tree }: ReadSentence, { last: after }: Vehicle): number {
  const other = chunks.find(({ first, last, preposition }) => {
    if (first <= after) return false
    if (OTHERS.has(forms[first] ?? '')) return true
    const next = tree.tokens[last + 1]
    const isActing = next?.upos === 'AUX' || (next?.upos === 'VERB' && ACTING.has(next.xpos))
    // [the plane, a jet of Skyward Air, *had left*]
    const isApposed = forms[last + 1] === ',' || forms[first - 1] === ','
    return preposition < 0 && isActing && !isApposed && !RELATIVE.has(forms[first] ?? '')
  })
  return (other?.first ?? tree.tokens.length) - 1
}

const OTHERS = wordSet('he she they we i who')
const ACTING = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const RELATIVE = new Set(['which', 'that', 'it'])
