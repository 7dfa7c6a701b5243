import { wordSet } from '../../util/word-set.ts'
import { mentionAt } from '../reading.ts'
import { isShipName, SHIPS } from '../ship-name.ts'
import type { SenseView } from './view.ts'

/** What ships alone do, and figures of speech. */
const SINKING = wordSet('sink capsize founder overturn')
/** By what figures sink [it sank *to* 3 %, sank *by* a third]. */
const TO_FIGURE = wordSet('to by below into deeper under lower')

/** [the Lady Amina sank, it sank off Almara], in a text of a ferry. */
export function isShipLost(view: SenseView): boolean {
  const { sentence, argument, lemma, isName, last } = view
  const subject = argument('subject')
  if (!SINKING.has(lemma) || subject < 0 || !sentence.isTold(SHIPS)) return false
  if (isName(subject)) return true
  return PRONOUNS.has(sentence.forms[subject] ?? '') && !TO_FIGURE.has(sentence.forms[last + 1] ?? '')
}

const PRONOUNS = wordSet('it she which that')

/** [Sunday's sinking off Almara]; not [a sinking feeling]. */
export function isSinkingTold({ lemma, argument, sentence, at }: SenseView): boolean {
  if (lemma !== 'sinking' || sentence.tree.tokens[at + 1]?.upos === 'NOUN') return false
  return argument('off') >= 0 || sentence.isTold(SHIPS)
}

/** [the Lady Amina rolled over, went down], in a text of a ferry. */
export function isShipGone({ sentence, argument, last }: SenseView): boolean {
  const next = sentence.tree.tokens[last + 1]
  // [went down 2-1]; not [went down three miles from Varo].
  const isScore = next?.upos === 'NUM' && mentionAt(sentence, 'quantity', last + 1)?.dimension !== 'length'
  if (isScore || LOSING.has(next?.form ?? '')) return false
  return isShipName(sentence, argument('subject'))
}

/** [the Rangers went down *to* a late goal] */
const LOSING = wordSet('to by from')
