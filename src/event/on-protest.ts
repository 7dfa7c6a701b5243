import { wordSet } from '../util/word-set.ts'
import type { ReadSentence } from './reading.ts'
import { findArguments } from './role/argument.ts'
import type { Trigger } from './trigger.ts'

const PROTESTERS = wordSet('protester protestor demonstrator marcher rioter')
const FORCES = wordSet('police policeman officer soldier troop army force guard gendarme military')

/** Who is held is held by the police; what is harm only holds [rounded up] or is told without who did it. */
const DONE_TO = new Set(['attack', 'arrest', 'harm'])

/** [Police fired at the demonstrators, shot dead two protesters]; not [protests over a boy whom police had killed]. */
export function isOnProtest(sentence: ReadSentence, trigger: Trigger): boolean {
  const { lemmas } = sentence
  if (!DONE_TO.has(trigger.type) || !lemmas.some((lemma) => PROTESTERS.has(lemma))) return false
  const isDoneTo = findArguments(sentence, trigger).some(
    ({ name, index }) => name !== 'subject' && PROTESTERS.has(lemmas[index] ?? ''),
  )
  return isDoneTo && (trigger.type !== 'attack' || lemmas.some((lemma) => FORCES.has(lemma)))
}
