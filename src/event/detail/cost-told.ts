import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { RELATIVE_PRONOUNS } from '../lexicon/relative-pronouns.ts'
import { STRUCTURES } from '../lexicon/thing-words.ts'
import { lastWithin, skipBack } from '../near-words.ts'
import type { ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

export const COST = 'cost'

/** Work of which the whole costs what the thing itself costs. */
export const WORK: ReadonlySet<string> = wordSet(
  'construction building work project programme program scheme renovation restoration repair development refurbishment',
)
/** Words of a text in which something was built. */
const BUILT = wordSet(`
  build builder construct construction contractor renovation restoration refurbish refurbishment inaugurate inauguration ribbon bridge
  tunnel dam stadium arena museum airport terminal railway motorway highway library theatre theater tower port
`)
/** No bill of a meal or of a day. */
const LARGE = /(?:thousand|million|billion|trillion|crore|lakh|m|bn)\b/
const BILLS = wordSet('bill tab price outlay cost expense expenditure')
/** Before such a word: the whole of it [the *final* bill]. */
const WHOLE = wordSet(
  'final total overall full whole entire eventual ultimate construction building project the its their a and',
)
const TELLING = wordSet('be come to reach total hit stand run amount of at put rise climb swell grow end up')
const NEARLY = wordSet('about around some nearly almost roughly just over more than under a an total least')
/** Of another figure than the cost as it is now. */
const OTHER = wordSet(
  'original originally initial initially planned plan budget budgeted estimate estimated forecast first extra additional further remaining rest share part per each a-year annual yearly by overrun toll ticket fare ransom damage',
)
const SWALLOWING = wordSet('swallow consume devour absorb cost require')
/** Tokens from the word to its sum [*bill*, the ministry says, came to]. */
const WIDEST = 7

/**
 * What the thing that a text tells of cost to make, in other words than with the verb [the *final bill came to* 620 million, was
 * built *for* 620 million, comes with a *price tag of* 620 million, the 620 million *structure*].
 */
export function costTold(sentence: ReadSentence, figure: QuantityMention): Named | null {
  if (figure.dimension !== 'money' || isOfOther(sentence, figure)) return null
  return (
    billOf(sentence, figure) ??
    builtFor(sentence, figure) ??
    swallowed(sentence, figure) ??
    structureOf(sentence, figure)
  )
}

function isOfOther({ lemmas, forms }: ReadSentence, { first, last }: QuantityMention): boolean {
  const near = [...lemmas.slice(Math.max(0, first - WIDEST), first), ...lemmas.slice(last + 1, last + 4)]
  return near.some((lemma) => OTHER.has(lemma)) || BESIDE.has(forms[last + 1] ?? '') || forms[first - 1] === 'from'
}

const BESIDE = new Set(['a', 'an', 'each', 'per'])

/** [The *final bill* came to 620 million, at a *price tag* of 620 million]; no bill of anything else [a water bill]. */
function billOf(sentence: ReadSentence, { first, last, value }: QuantityMention): Named | null {
  const { lemmas } = sentence
  if (!sentence.isTold(BUILT) || !LARGE.test(value)) return null
  const lead = skipBack(lemmas, first, NEARLY)
  const isTag = (at: number) => lemmas[at] === 'tag' && lemmas[at - 1] === 'price'
  const bill = lastWithin(lemmas, lead, lead - first + WIDEST, (lemma, at) => BILLS.has(lemma) || isTag(at))
  const head = isTag(bill) ? bill - 1 : bill
  const isTold = lemmas.slice(bill + 1, lead + 1).every((lemma) => TELLING.has(lemma) || lemma === 'have')
  return bill >= 0 && isTold && isOfWhole(sentence, head) ? { of: COST, first: head, last } : null
}

/** [the *final* bill, *construction* costs]; not [the water bill]. */
function isOfWhole({ tree, lemmas }: ReadSentence, head: number): boolean {
  return tree.tokens[head - 1]?.upos !== 'NOUN' || WHOLE.has(lemmas[head - 1] ?? '')
}

const MAKING = wordSet('build construct erect complete restore renovate refurbish')

/** [was *built* by prisoners *for 620 million*] */
function builtFor({ lemmas, forms, tree }: ReadSentence, { first, last }: QuantityMention): Named | null {
  const lead = skipBack(lemmas, first, NEARLY)
  if (forms[lead] !== 'for') return null
  const verb = lastWithin(lemmas, lead, WIDEST, (lemma) => MAKING.has(lemma))
  return verb >= 0 && tree.tokens[verb]?.xpos === 'VBN' ? { of: COST, first: verb, last } : null
}

/** [*construction swallowed* 620 million] */
function swallowed({ lemmas, isVerb }: ReadSentence, { first, last }: QuantityMention): Named | null {
  const verb = skipBack(lemmas, first, NEARLY)
  if (!isVerb(verb) || !SWALLOWING.has(lemmas[verb] ?? '') || lemmas[verb] === COST) return null
  const subject = lemmas.slice(Math.max(0, verb - 3), verb)
  return subject.some((lemma) => WORK.has(lemma) || STRUCTURES.has(lemma)) ? { of: COST, first: verb, last } : null
}

/** Of these the one that a text tells of is meant, and not any. */
const MEANT = new Set(['the', 'this', 'its', "'s", '’s'])

const UNNAMED = wordSet('project structure complex')

/** [*the 620 million peso bridge*, a 620 million peso project, which] */
function structureOf(sentence: ReadSentence, { first, last }: QuantityMention): Named | null {
  const { chunks, lemmas, forms } = sentence
  const chunk = chunks.find((one) => one.first <= first && last < one.head)
  const head = lemmas[chunk?.head ?? -1] ?? ''
  if (!chunk || !(STRUCTURES.has(head) || UNNAMED.has(head)) || RELATIVE_PRONOUNS.has(forms[chunk.head + 1] ?? ''))
    return null
  return MEANT.has((forms[chunk.first] ?? '').toLowerCase()) ? { of: COST, first, last: chunk.head } : null
}
