import type { PartyMention, QuantityMention } from '../../model/mention.ts'
import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'

/** Tokens of a thing's name or noun. */
export interface ThingRange {
  readonly first: number
  readonly last: number
  /** The organization whose name leads it [the Skyward in `the Skyward Crew-11 mission`]; null where none does. */
  readonly owner: PartyMention | null
}

const LEADING = new Set(['DET', 'NUM', 'PRON', 'PUNCT', 'ADP'])

/**
 * The noun phrase around a token without article and number, its numeral kept where it is part of a name
 * [Falcon 9, Crew-11], and nothing of what follows it.
 */
export function thingRange(sentence: ReadSentence, index: number, trigger: number = index): ThingRange | null {
  const { chunks, tree } = sentence
  const chunk = chunks.find(({ first, last }) => first <= index && index <= last)
  // [the plane crash]: the plane.
  const limit = trigger > index ? Math.min(trigger - 1, chunk?.last ?? index) : (chunk?.last ?? index)
  const last = endOf(sentence, index, limit)
  const owner = ownerAt(sentence, chunk?.first ?? index, last)
  let first = owner ? owner.last + 1 : afterMeasure(sentence, chunk?.first ?? index, index)
  while (first < last && isLeading(tree.tokens[first])) first += 1
  const hasWord = tree.tokens.slice(first, last + 1).some(({ form }) => /\p{L}/u.test(form))
  return hasWord ? { first, last, owner } : null
}

/** [the 1,696-kg EOS-11, a 44-metre rocket]: how large it is is no part of its name. */
function afterMeasure({ mentions, tree }: ReadSentence, start: number, index: number): number {
  const from = tree.tokens[start]?.upos === 'DET' ? start + 1 : start
  const measure = mentions.find(
    (mention) => mention.kind === 'quantity' && mention.first === from && mention.last < index && isMeasure(mention),
  )
  return measure ? measure.last + 1 : start
}

function isMeasure({ dimension }: QuantityMention): boolean {
  return dimension !== 'none' && dimension !== 'people'
}

/** Which of its kind it is says nothing of what it is [its next lunar probe]. */
const WHICH = wordSet('next new latest first second third last another previous own')

/** [at least five bullets, more than 20 rockets] */
const HOW_MANY = wordSet('least most more fewer than about around nearly almost some')

/** [its new rocket]; not [its New Glenn rocket]. */
function isLeading(token: SyntaxToken | undefined): boolean {
  return token !== undefined && (LEADING.has(token.upos) || WHICH.has(token.form) || HOW_MANY.has(token.form))
}

/** The head, and the numeral or the noun that completes its name [Crew-11; the Ariane 6 rocket]. */
function endOf({ tree, forms, lemmas }: ReadSentence, index: number, limit: number): number {
  let last = index
  while (last < limit && isNameGoingOn(tree.tokens[last + 1]?.upos, forms[last + 1])) last += 1
  if (forms[last] === '-') return last - 1
  const isCalled = NAMED.has(tree.tokens[last - 1]?.upos ?? '')
  return isCalled && GOINGS.has(lemmas[last] ?? '') ? last - 1 : last
}

const NAMED: ReadonlySet<string> = new Set(['PROPN', 'NUM'])
/** What a thing does is no part of its name [the Crew-11 *mission*, the Starlark *flight*]. */
const GOINGS = wordSet('mission flight launch')

function isNameGoingOn(upos: string | undefined, form: string | undefined): boolean {
  return form === '-' || upos === 'NUM' || upos === 'NOUN' || upos === 'PROPN'
}

function ownerAt({ mentions, parties, tree }: ReadSentence, start: number, last: number): PartyMention | null {
  const from = tree.tokens[start]?.upos === 'DET' ? start + 1 : start
  const found = mentions.find(
    (mention): mention is PartyMention =>
      mention.kind === 'party' &&
      mention.form === 'name' &&
      mention.first === from &&
      mention.last < last &&
      tree.tokens[mention.last + 1]?.form !== '-',
  )
  return found && parties[found.party]?.nature === 'organization' ? found : null
}
