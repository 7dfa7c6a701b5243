import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { type Harm, quantityHarm } from './figure.ts'
import { figureAfter } from './order.ts'

/** What few may be told to have done, or nobody. */
export const SURVIVALS: ReadonlySet<string> = new Set(['survive', 'survivor'])

const CONFIDENCE = 0.8
const NOBODY = new Set(['none', 'nobody'])
/** Tokens between those whom nobody was of and the verb [none *of the 46 people on board the plane* survived]. */
const WIDEST_SUBJECT = 14
const AMONG = wordSet('among of from')

/** How many died where nobody lived [none of the 46 people survived, no survivors among the 46 passengers]. */
export function survivorHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const figure = sentence.lemmas[at] === 'survive' ? ofNone(sentence, at) : ofNoSurvivor(sentence, at)
  return figure ? quantityHarm(sentence, figure, at, 'killed', CONFIDENCE) : []
}

function ofNone(sentence: ReadSentence, verb: number): QuantityMention | null {
  const { forms } = sentence
  // [no one survived of the 44 aboard]
  if (isNobody(forms, verb - 1) && AMONG.has(forms[verb + 1] ?? '')) return figureAfter(sentence, verb + 1)
  for (let at = verb - 1; at >= Math.max(0, verb - WIDEST_SUBJECT); at -= 1) {
    if (forms[at] !== 'of' || !isNobody(forms, at - 1)) continue
    return forms[at + 1] === 'whom' ? peopleBefore(sentence, at) : figureAfter(sentence, at)
  }
  return null
}

/** Tokens from those who were there to what became of them [with five people on board, *none of* whom survived]. */
const WIDEST_WHOM = 8

function peopleBefore({ mentions }: ReadSentence, of: number): QuantityMention | null {
  const found = mentions.findLast(
    (mention): mention is QuantityMention =>
      mention.kind === 'quantity' && mention.dimension === 'people' && mention.last < of - 1,
  )
  return found && found.last >= of - WIDEST_WHOM ? found : null
}

/** [none of, no one of, not one of] */
function isNobody(forms: readonly string[], at: number): boolean {
  if (NOBODY.has(forms[at] ?? '')) return true
  return forms[at] === 'one' && (forms[at - 1] === 'no' || forms[at - 1] === 'not')
}

function ofNoSurvivor(sentence: ReadSentence, noun: number): QuantityMention | null {
  const { forms } = sentence
  return forms[noun - 1] === 'no' && AMONG.has(forms[noun + 1] ?? '') ? figureAfter(sentence, noun + 1) : null
}
