import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'

/** Before who some or most of those counted were [12 people, mostly children; 12 people including a child]. */
const DESCRIBING = wordSet('including mostly mainly largely chiefly predominantly primarily')
/** Parts followed back to their whole [87 people including 31 children, five women and a priest]. */
const MOST_PARTS = 6
/** Tokens from such a word to the verb [mostly women and young children *were killed*]. */
const WIDEST_DESCRIPTION = 10

/** [87 people including 31 children and a priest died; 12 people eight of them children]: what the figure is a part of. */
export function wholeOf(sentence: ReadSentence, { first, part }: QuantityMention): QuantityMention | null {
  if (part === null) return null
  let start = first
  for (let step = 0; step < MOST_PARTS; step += 1) {
    const before = figureEndingAt(sentence, beforeJoint(sentence, start))
    if (before === null || before.part === null) return before
    start = before.first
  }
  return null
}

/**
 * [one of *seven people* who died]: who it is said of is one of all those who did; null for other parts [caught one of two
 * men who fled], whose verb at `harm` stands before them.
 */
export function wholeOfOne(
  sentence: ReadSentence,
  { value, last, first }: QuantityMention,
  harm: number,
): QuantityMention | null {
  const { forms, mentions } = sentence
  if (value !== 'one' && value !== '1') return null
  const of = forms.indexOf('of', first)
  if (of < 0 || of > last + 1) return null
  const whole = mentions.find((mention) => mention.kind === 'quantity' && mention.first > of && mention.first <= of + 2)
  const isClause =
    whole !== undefined && harm > whole.last && ['who', 'that', 'killed'].includes(forms[whole.last + 1] ?? '')
  return isClause && whole.kind === 'quantity' ? whole : null
}

/** [73 civilians, mostly women and children, were killed]: the figure that a description parts from its verb. */
export function describedWhole(sentence: ReadSentence, verb: number): QuantityMention | null {
  const { forms, tree } = sentence
  for (let at = verb - 1; at >= Math.max(1, verb - WIDEST_DESCRIPTION); at -= 1) {
    if (DESCRIBING.has(forms[at] ?? '')) return figureEndingAt(sentence, beforeComma(forms, at - 1))
    const upos = tree.tokens[at]?.upos
    if (upos === 'VERB' || upos === 'SCONJ') return null
  }
  return null
}

/** The last token of what comes before a part [12 people*, including* three children; two women *and* a child]. */
function beforeJoint({ forms }: ReadSentence, first: number): number {
  const word = forms[first - 1] ?? ''
  const isJoint = word === 'and' || DESCRIBING.has(word)
  return beforeComma(forms, isJoint ? first - 2 : first - 1)
}

function beforeComma(forms: readonly string[], at: number): number {
  return forms[at] === ',' ? at - 1 : at
}

function figureEndingAt({ mentions }: ReadSentence, end: number): QuantityMention | null {
  const found = mentions.find(({ kind, last }) => kind === 'quantity' && last === end)
  return found?.kind === 'quantity' ? found : null
}
