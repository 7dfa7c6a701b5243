import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

const CORRUPT = wordSet('bribe bribery corruption kickback graft')
const POCKETING = wordSet('accept take pocket receive collect solicit get')
/** What is got otherwise than by corruption, or is no sum of it. */
const OTHER_SUMS = wordSet('fine contract loan salary budget fee pension compensation damage bail price')

/** [he had *pocketed 3 million euros* from builders], in a text of bribes. */
export function inBribes(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, isVerb } = sentence
  if (dimension !== 'money' || !sentence.isTold(CORRUPT)) return null
  const verb = first - 1
  if (!isVerb(verb) || !POCKETING.has(lemmas[verb] ?? '')) return null
  return lemmas.slice(last + 1, last + 4).some((lemma) => OTHER_SUMS.has(lemma))
    ? null
    : { of: 'bribe', first: verb, last }
}

const WORKS = wordSet('film movie documentary series show musical opera play feature picture drama comedy')

/** [the film *was made for 1.8 million euros*, was shot on 1.8 million euros]: what others call its budget. */
export function budgetOf(sentence: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  const { lemmas, forms, tree } = sentence
  if (dimension !== 'money' || !sentence.isTold(WORKS)) return null
  const lead = forms[first - 1] ?? ''
  const verb = first - 2
  const isMade = (lead === 'for' || lead === 'on') && MAKING.has(lemmas[verb] ?? '') && tree.isPassive(verb)
  return isMade ? { of: 'budget', first: verb, last } : null
}

const MAKING = wordSet('make shoot produce film')

/** [raised its *dividend to 1.45 euros a share*]: no price of a share. */
export function dividendOf({ lemmas }: ReadSentence, { first, last, dimension }: QuantityMention): Named | null {
  if (dimension !== 'money') return null
  const before = lemmas.slice(Math.max(0, first - WIDEST_DIVIDEND), first).lastIndexOf('dividend')
  const at = before < 0 ? -1 : Math.max(0, first - WIDEST_DIVIDEND) + before
  return at >= 0 && isLed(lemmas.slice(at + 1, first)) ? { of: 'dividend', first: at, last } : null
}

const WIDEST_DIVIDEND = 5
const LEADS = wordSet('of to at be worth total reach')

function isLed(between: readonly string[]): boolean {
  return between.length > 0 && LEADS.has(between.at(-1) ?? '') && !between.includes('from')
}
