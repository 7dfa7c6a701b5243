import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { governorOf } from '../role/governor.ts'
import type { Trigger } from '../trigger.ts'

const TALKS = new Set(['meeting', 'visit', 'call'])
const PREPARING = wordSet('prepare pave lay')
/** Tokens between what prepares and the talks [laid the *ground for the* summit, *paved the way for* the talks]. */
const WIDEST = 6

/** [The foreign ministers had prepared *the meeting* when they met in May]: what was prepared was not then nor there. */
export function isPrepared({ tree, lemmas }: ReadSentence, { type, entry, at }: Trigger): boolean {
  if (!TALKS.has(type) || entry.form !== 'noun') return false
  if (lemmas[governorOf(tree, lemmas, at)?.index ?? -1] === 'prepare') return true
  return lemmas.slice(Math.max(0, at - WIDEST), at).some((lemma) => PREPARING.has(lemma))
}

/** [*saw each other* in May to prepare the summit]: talks of others before those of the text. */
export function isPreparing(sentence: ReadSentence, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  if (!TALKS.has(trigger.type) || isPrepared(sentence, trigger)) return false
  return triggers.some((other) => other !== trigger && isPrepared(sentence, other))
}
