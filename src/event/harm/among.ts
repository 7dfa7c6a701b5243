import type { ReadSentence } from '../reading.ts'
import { type Harm, quantityHarm } from './figure.ts'
import { figureAfter, figureBefore } from './order.ts'
import { HARM_ADJECTIVES, HARM_TO_OBJECT } from './words.ts'

/** Less than a toll: whom a part counts is told by its noun alone. */
const CONFIDENCE = 0.7
const ALL = new Set(['the', 'those'])

/** [fifteen children were *among those killed*; *among the dead* were three soldiers]: of some, how many they were. */
export function amongHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { forms, lemmas, tree } = sentence
  if (forms[at - 2] !== 'among' || !ALL.has(forms[at - 1] ?? '') || tree.tokens[at + 1]?.upos === 'NOUN') return []
  const attribute = HARM_ADJECTIVES.get(forms[at] ?? '') ?? HARM_TO_OBJECT.get(lemmas[at] ?? '')
  if (attribute === undefined) return []
  const isBehind = lemmas[at - 3] === 'be'
  const isAhead = lemmas[at + 1] === 'be'
  const figure = isBehind ? figureBefore(sentence, at - 2) : isAhead ? figureAfter(sentence, at + 1) : null
  if (!figure) return []
  return quantityHarm(sentence, figure, at, attribute, CONFIDENCE).filter(({ of }) => of !== null)
}
