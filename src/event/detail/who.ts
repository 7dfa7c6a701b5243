import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { VERBS } from '../lexicon/lexicon.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

/** [a *crew of 21*, an *eight-strong crew*] */
export function crewOf({ lemmas, forms }: ReadSentence, { first, last, counted }: QuantityMention): Named | null {
  if (forms[first - 1] === 'of' && lemmas[first - 2] === CREW)
    return { of: CREW, first: first - 2, last, isApart: true }
  if (counted === null || lemmas[counted] !== CREW || forms[counted - 1] !== 'strong') return null
  return { of: CREW, first, last: Math.max(last, counted), isApart: true }
}

const CREW = 'crew'

const ANYBODY = wordSet('man woman person people youth teenager youngster boy assailant')
/** Tokens between those who act and their verb [three men *armed with rifles*]; and between the verb and [by] them. */
const WIDEST_ACT = 3

/** [*three masked men robbed* a bank, a bank was *held up by three men*]: those who did it. */
export function attackers(sentence: ReadSentence, { counted, first, last }: QuantityMention): Named | null {
  if (counted === null || !ANYBODY.has(sentence.lemmas[counted] ?? '')) return null
  const end = Math.max(last, counted)
  return isAttacking(sentence, end) || isAttackedBy(sentence, first)
    ? { of: 'attackers', first, last: end, isApart: true }
    : null
}

function isAttacking({ tree, forms, lemmas, mentions }: ReadSentence, end: number): boolean {
  const verb = [...Array(WIDEST_ACT).keys()]
    .map((step) => end + 1 + step)
    .find((at) => tree.tokens[at]?.upos === 'VERB')
  const isActive = verb !== undefined && tree.tokens[verb]?.xpos === 'VBD' && forms[verb + 1] !== 'by'
  // [five men *took nine hours*]: nothing that anybody was robbed of.
  const isTime = mentions.some(
    (mention) => mention.kind === 'quantity' && mention.dimension === 'time' && mention.first === (verb ?? -1) + 1,
  )
  return isActive && !isTime && !forms.slice(end, verb).includes(',') && isAttack(lemmas, verb)
}

/** Tokens from the verb to [by]: a day and a place may stand between. */
const WIDEST_PASSIVE = 9

function isAttackedBy({ tree, forms, lemmas }: ReadSentence, first: number): boolean {
  if (forms[first - 1] !== 'by') return false
  const from = Math.max(0, first - WIDEST_PASSIVE)
  const verb = tree.tokens.findLastIndex(({ upos }, at) => at >= from && at < first && upos === 'VERB')
  return verb >= 0 && tree.tokens[verb]?.xpos === 'VBN' && isAttack(lemmas, verb)
}

/** [rob, storm, hold up]; who dies or is killed attacks nobody, and who takes nine hours takes no hostages. */
function isAttack(lemmas: readonly string[], verb: number): boolean {
  const behind = lemmas.slice(verb + 1, verb + 1 + WIDEST_PHRASE)
  const entries = VERBS.get(lemmas[verb] ?? '') ?? []
  if (lemmas[verb] === 'hold' && behind[0] === 'up') return true
  return entries.some(({ type, others }) => type === 'attack' && others.every((other) => behind.includes(other)))
}

/** Tokens behind a verb in which the rest of its phrase stands [held the bank *up*]. */
const WIDEST_PHRASE = 5
