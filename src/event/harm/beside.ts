/** Figures of a sentence that another stands beside: some of all who were harmed, and those who did it among them. */
import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { inDigits } from '../figure.ts'
import type { ReadSentence } from '../reading.ts'

/** Tokens from a figure to the next [two people in Corvane *and* three more in Lisk]. */
const WIDEST_JOINT = 12
const FURTHER = wordSet('more others another')
const NUMBER = /^\d+$/

interface Sum {
  /** Null where the figures cannot be added. */
  readonly value: string | null
  readonly last: number
}

/** [killed two people in Corvane *and three more* in Lisk]: both together; null where no more are told. */
export function withMore({ mentions, forms, tree }: ReadSentence, figure: QuantityMention): Sum | null {
  const next = mentions.find((mention) => mention.kind === 'quantity' && mention.first > figure.last)
  if (next?.kind !== 'quantity' || next.first - figure.last > WIDEST_JOINT) return null
  if (forms[next.first - 1] !== 'and' || !isFurther(forms, next)) return null
  const between = tree.tokens.slice(figure.last + 1, next.first)
  if (between.some(({ upos, form }) => upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT' || /^\d/.test(form)))
    return null
  // [killed two people and three more *were hurt*]
  const behind = [1, 2].map((step) => tree.tokens[next.last + step]?.upos)
  if (behind.some((upos) => upos === 'VERB' || upos === 'AUX')) return null
  const [one, other] = [inDigits(figure.value), inDigits(next.value)]
  const isSum = NUMBER.test(one) && NUMBER.test(other)
  return { value: isSum ? `${Number(one) + Number(other)}` : null, last: next.last }
}

function isFurther(forms: readonly string[], { first, last }: QuantityMention): boolean {
  return forms.slice(first, last + 2).some((form, at) => FURTHER.has(form) && forms[first + at + 1] !== 'than')
}

const DOERS = wordSet(
  'attacker gunman bomber assailant shooter assassin hijacker suspect perpetrator attackers gunmen bombers assailants',
)
const INCLUDING = new Set(['including', 'counting'])
/** Tokens from a figure to who is counted among them [nine people, *including the suicide bomber*]. */
const WIDEST_INCLUDED = 7

/** [nine people, including the attacker]: those whom he killed are fewer. */
export function areWithDoers({ forms, lemmas }: ReadSentence, { last }: QuantityMention): boolean {
  for (let at = last + 1; at <= last + 2; at += 1) {
    if (!INCLUDING.has(forms[at] ?? '')) continue
    const named = lemmas.slice(at + 1, last + WIDEST_INCLUDED)
    const end = named.indexOf(',')
    return named.slice(0, end < 0 ? named.length : end).some((lemma) => DOERS.has(lemma))
  }
  return false
}

const BADLY = wordSet('seriously badly critically severely gravely')
/** How hard they were hurt: of all who were hurt some. */
const HARD = 'seriously hurt'

/** [six people were *seriously* injured]; null where nothing tells how hard. */
export function severityAt({ forms }: ReadSentence, attribute: string, at: number): string | null {
  if (attribute !== 'injured') return null
  return BADLY.has(forms[at - 1] ?? '') || BADLY.has(forms[at + 1] ?? '') ? HARD : null
}

/** Who did it is counted too. */
export const WITH_DOERS = 'people and attackers'
