import type { DateMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import { dealGoverning } from '../modality/deal.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

const ANNOUNCING = wordSet('announce unveil disclose reveal')
const SAYING = wordSet('say tell report confirm')
const CONFIDENCE = 0.6

/**
 * A purchase is dated by its announcement where nothing else dates it [is acquiring Gamma, the two announced on Tuesday;
 * said on Tuesday it had agreed to buy Gamma], and so is who leaves [announced on Monday that she was stepping down].
 */
export function announcedDate(
  sentence: ReadSentence,
  trigger: Trigger,
  known: readonly FoundValue[],
): readonly FoundValue[] {
  const isLeaving = trigger.type === 'resignation' && isProgressive(sentence, trigger)
  if (!(trigger.type === 'acquisition' || isLeaving) || known.some(({ attribute }) => attribute === 'date')) return []
  const isAgreed = dealGoverning(sentence, trigger) >= 0 || isGoingOn(sentence, trigger)
  const date = sentence.mentions.find(
    (mention): mention is DateMention & { value: string } =>
      mention.kind === 'date' &&
      mention.value !== null &&
      mention.reading === 'point' &&
      isToldBy(sentence, mention.first, isAgreed),
  )
  if (!date) return []
  const { value, first, last } = date
  return [{ attribute: 'date', value, party: null, isOwnVoice: true, first, last, confidence: CONFIDENCE }]
}

/** [is buying, was stepping down] */
function isProgressive({ tree, lemmas }: ReadSentence, { at }: Trigger): boolean {
  return tree.tokens[at]?.xpos === 'VBG' && lemmas[at - 1] === 'be'
}

/** [is buying Gamma, the two said on Tuesday; will be taken over] */
function isGoingOn(sentence: ReadSentence, trigger: Trigger): boolean {
  const { tree } = sentence
  const { at, entry } = trigger
  if (entry.form !== 'verb') return false
  const isArranged = sentence.forms[at - 1] === 'to' && sentence.lemmas[at - 2] === 'be'
  return (
    isProgressive(sentence, trigger) ||
    isArranged ||
    tree.tokens[at - 1]?.xpos === 'MD' ||
    tree.tokens[at - 2]?.xpos === 'MD'
  )
}

/** The verb right before the date, or with who was told between [told reporters on Tuesday]. */
function isToldBy({ lemmas, tree }: ReadSentence, date: number, isAgreed: boolean): boolean {
  for (let at = date - 1; at >= Math.max(0, date - 4); at -= 1) {
    if (tree.tokens[at]?.upos !== 'VERB') continue
    const lemma = lemmas[at] ?? ''
    return ANNOUNCING.has(lemma) || (isAgreed && SAYING.has(lemma))
  }
  return false
}
