import type { EntityFact } from '../../model/event.ts'
import type { PartyMention, QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { plainFact } from '../fact.ts'
import { inDigits } from '../figure.ts'
import { modalityOf } from '../modality.ts'
import type { ReadSentence } from '../reading.ts'
import { isFurther, STAKES } from '../role/stake.ts'
import { doerOf } from './of-whom.ts'

const CONFIDENCE = 0.75
const HOLDING = wordSet('own hold control have retain keep')
/** Tokens from the verb to the share [owns *just under* 15 percent], and from the share to what it is of [18% *minority* stake]. */
const WIDEST_VERB = 5
const WIDEST_STAKE = 2
/** Of another time than the story's. */
const FORMER = wordSet('until previously formerly once before originally initially')

/** What part of a company somebody holds [owned 15 per cent of Varo, has an 18% stake in Varo]: one figure for an owner and a company. */
export function stakesHeld(sentences: readonly ReadSentence[]): readonly EntityFact[] {
  return sentences.flatMap((sentence) =>
    sentence.isTitle
      ? []
      : sentence.mentions.flatMap((share) =>
          share.kind === 'quantity' && share.dimension === 'ratio' ? (heldIn(sentence, share) ?? []) : [],
        ),
  )
}

function heldIn(sentence: ReadSentence, share: QuantityMention): EntityFact | null {
  const { lemmas, forms, parties } = sentence
  const company = companyBehind(sentence, share)
  const verb = verbBefore(sentence, share.first)
  if (!company || verb < 0 || isFurther(forms, share)) return null
  if (lemmas.slice(Math.max(0, verb - WIDEST_VERB), company.last + WIDEST_VERB).some((word) => FORMER.has(word)))
    return null
  const owner = modalityOf(sentence, verb, 'verb') === 'happened' ? doerOf(sentence, verb) : null
  if (!owner || owner.party === company.party || parties[owner.party]?.nature === 'country') return null
  const told = { attribute: 'size', value: inDigits(share.value), party: null, confidence: CONFIDENCE }
  const fact = plainFact(told, { start: share.start, end: sentence.tree.tokens[company.last]?.end ?? share.end })
  return { ...fact, of: `stake in ${company.name.toLowerCase()}`, entity: owner.party }
}

interface Company {
  /** Null of a name that is no party. */
  readonly party: number | null
  readonly name: string
  readonly last: number
}

/** [15 per cent *of* Varo, an 18% stake *in* Varo] */
function companyBehind(sentence: ReadSentence, { last }: QuantityMention): Company | null {
  const { forms, lemmas } = sentence
  let link = last + 1
  while (link <= last + WIDEST_STAKE + 1 && forms[link] !== 'of' && forms[link] !== 'in') link += 1
  const isLinked = forms[link] === 'of' ? link === last + 1 : forms[link] === 'in' && STAKES.has(lemmas[link - 1] ?? '')
  return isLinked ? (partyAfter(sentence, link) ?? nameAfter(sentence, link)) : null
}

function partyAfter({ mentions, parties }: ReadSentence, link: number): Company | null {
  const found = mentions.find(
    (mention): mention is PartyMention =>
      mention.kind === 'party' &&
      mention.form === 'name' &&
      mention.first > link &&
      mention.first <= link + WIDEST_STAKE + 1,
  )
  const { nature = 'person', names = [] } = found ? (parties[found.party] ?? {}) : {}
  // [Varo Coaches]: people, by its last word.
  const isCompany = nature === 'organization' || nature === 'unknown' || nature === 'group'
  return found && isCompany ? { party: found.party, name: names[0] ?? found.text, last: found.last } : null
}

/** [a quarter of *Varo Coaches*]: a name that nothing else tells to be a company. */
function nameAfter({ tree, mentions }: ReadSentence, link: number): Company | null {
  let end = link + 1
  while (tree.tokens[end]?.upos === 'PROPN') end += 1
  // [5 percent of *Northland*]
  const isOther = mentions.some(
    ({ kind, first, last }) => (kind === 'place' || kind === 'date') && first === link + 1 && last === end - 1,
  )
  if (end === link + 1 || isOther) return null
  const name = tree.tokens.slice(link + 1, end).map(({ form }) => form)
  return { party: null, name: name.join(' '), last: end - 1 }
}

/** [*holds* an 18% stake]; nothing but words of the phrase stands between. */
function verbBefore({ lemmas, tree, isVerb }: ReadSentence, first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - WIDEST_VERB); at -= 1) {
    if (HOLDING.has(lemmas[at] ?? '') && (isVerb(at) || tree.tokens[at]?.upos === 'AUX')) return at
    if (tree.tokens[at]?.upos === 'PUNCT' || isVerb(at)) return -1
  }
  return -1
}
