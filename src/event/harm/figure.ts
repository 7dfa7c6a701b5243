import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import { inDigits } from '../figure.ts'
import { PEOPLE } from '../lexicon/person-words.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import { areWithDoers, WITH_DOERS, withMore } from './beside.ts'
import { scopeOf } from './scope.ts'
import { isOfSome } from './some.ts'
import { wholeOf, wholeOfOne } from './whole.ts'
import { HARM_ADJECTIVES } from './words.ts'

/** A figure of people killed, injured, missing, arrested or displaced, and the token of the word that says so. */
export interface Harm extends FoundValue {
  readonly at: number
}

/** The figure that a noun carries [twelve people, a soldier, nobody]. */
export function figureAt(
  sentence: ReadSentence,
  index: number,
  at: number,
  attribute: string,
  confidence: number,
): readonly Harm[] {
  const own = familyOf(sentence, index) ?? mentionAt(sentence, 'quantity', index) ?? countOf(sentence, index)
  const quantity = own && (wholeOf(sentence, own) ?? wholeOfOne(sentence, own, at) ?? own)
  return quantity ? quantityHarm(sentence, quantity, at, attribute, confidence) : []
}

/** [killing a family *of five*, its crew *of four*] */
function familyOf({ lemmas, forms, mentions }: ReadSentence, index: number): QuantityMention | null {
  if (!(lemmas[index] === 'family' || lemmas[index] === 'crew') || forms[index + 1] !== 'of') return null
  const found = mentions.find(({ kind, first }) => kind === 'quantity' && first === index + 2)
  return found?.kind === 'quantity' && found.counted === null ? found : null
}

function countOf({ mentions }: ReadSentence, index: number): QuantityMention | null {
  const found = mentions.find(
    (mention) => mention.kind === 'quantity' && mention.counted === index && mention.part === null,
  )
  return found?.kind === 'quantity' ? found : null
}

/** People, soldiers by the name of all [43 government forces], or a bare figure [kills 42] or one of names [12 Northlanders]. */
export function countsPeople({ tree, lemmas }: ReadSentence, { dimension, counted }: QuantityMention): boolean {
  if (dimension !== 'none' || counted === null) return dimension === 'people' || dimension === 'none'
  if (lemmas[counted] === 'force') return tree.tokens[counted]?.xpos === 'NNS'
  return tree.tokens[counted]?.upos === 'PROPN' || PEOPLE.has(lemmas[counted] ?? '')
}

/** What is done to nobody but people and beasts. */
const HURTING = wordSet('die perish drown kill injure wound hurt dead missing')

/** [three ski *tourers* died]: of people by its ending, in no list of them. */
export function countsDoers({ tree }: ReadSentence, { counted }: QuantityMention): boolean {
  const token = counted === null ? undefined : tree.tokens[counted]
  if (token?.xpos !== 'NNS' || PEOPLE.has(token.lemma)) return false
  return /.{3}(?:ers|ors|ists|eers)$/u.test(token.form.slice(-24))
}

export function quantityHarm(
  sentence: ReadSentence,
  quantity: QuantityMention,
  at: number,
  attribute: string,
  confidence: number,
): readonly Harm[] {
  const isOfDoers = HURTING.has(sentence.lemmas[at] ?? '') && countsDoers(sentence, quantity)
  if (!(isOfDoers || countsPeople(sentence, quantity)) || isOfOtherHarm(sentence, quantity, attribute)) return []
  if (isAge(sentence, quantity) || DECIMAL.test(quantity.value) || isNoneBadly(sentence, quantity, at)) return []
  if (isOfSome(sentence, quantity, at, attribute)) return []
  if (isAllBut(sentence, quantity.first)) return withoutFew(sentence, quantity, at, attribute)
  if (IN_ALL.has(attribute) ? isPartial(sentence, quantity) : isOfThose(sentence, quantity)) return []
  const { value, last } = withMore(sentence, quantity) ?? { value: inDigits(quantity.value), last: quantity.last }
  if (value === null) return []
  const of = scopeOfHarm(sentence, quantity, at, isOfDoers)
  const own = { attribute, value, party: null, of, first: quantity.first, last, confidence, at }
  return [own, ...partsOf(sentence, quantity, at, attribute, confidence)]
}

function scopeOfHarm(sentence: ReadSentence, quantity: QuantityMention, at: number, isOfDoers: boolean): string | null {
  if (areWithDoers(sentence, quantity)) return WITH_DOERS
  return isOfDoers ? null : (nationAt(sentence, quantity.last + 1, at) ?? scopeOf(sentence, quantity))
}

/** [nobody was seriously hurt, no serious injuries, *no new* injuries]: some may have been hurt a little, or before. */
function isNoneBadly({ lemmas, forms }: ReadSentence, { value, first, last }: QuantityMention, at: number): boolean {
  // [nobody *else* was hurt]
  if (value === '0' && forms[last + 1] === 'else') return true
  const between = value === '0' ? lemmas.slice(Math.min(first, at), Math.max(last, at)) : []
  return between.some((lemma) => BADLY.has(lemma) || lemma === 'new' || PARTIAL.has(lemma))
}

const BADLY = wordSet(
  'seriously badly critically severely gravely serious major severe critical grave bad life-threatening',
)

const NATIONS = new Set(['ADJ', 'PROPN'])

/** [four *Dutch* dead]: of these people. */
function nationAt({ tree, isHeadline }: ReadSentence, index: number, harm: number): string | null {
  const token = tree.tokens[index]
  if (index !== harm - 1 || isHeadline || !token || !NATIONS.has(token.upos)) return null
  return /^\p{Lu}\p{Ll}/u.test(token.form) ? token.form : null
}

/** [of magnitude 7.8 and *7.5* killed] */
const DECIMAL = /^\d+\.\d+$/

/** [all but three] */
function isAllBut({ forms }: ReadSentence, first: number): boolean {
  return forms[first - 1] === 'but' && forms[first - 2] === 'all'
}

/** Tokens from the few to the whole [all but three of the plane's 41 passengers]. */
const WIDEST_WHOLE = 6
const WHOLE = /^\d+$/

/** [All but three of the 41 people on board were killed]: 38; nothing where the whole is not told. */
function withoutFew(sentence: ReadSentence, few: QuantityMention, at: number, attribute: string): readonly Harm[] {
  const whole = sentence.mentions.find(
    (mention): mention is QuantityMention =>
      mention.kind === 'quantity' && mention.first > few.first && mention.first <= few.first + WIDEST_WHOLE,
  )
  const [less, all] = [inDigits(few.value), inDigits(whole?.value ?? '')]
  if (!whole || !WHOLE.test(less) || !WHOLE.test(all) || Number(less) >= Number(all)) return []
  const [first, last] = [few.first - 2, whole.last]
  return [
    { attribute, value: `${Number(all) - Number(less)}`, party: null, of: null, first, last, confidence: 0.7, at },
  ]
}

/** [a boy of 17] */
function isAge({ forms, lemmas, tree }: ReadSentence, { first, counted }: QuantityMention): boolean {
  const noun = first - 2
  // [a crew of four]
  if (lemmas[noun] === 'crew') return false
  return (
    counted === null && forms[first - 1] === 'of' && PEOPLE.has(lemmas[noun] ?? '') && tree.tokens[noun]?.xpos === 'NN'
  )
}

/** [kills 10; *80 hurt*, 10 killed *80 injured*] */
function isOfOtherHarm({ forms }: ReadSentence, { countedLemma, last }: QuantityMention, attribute: string): boolean {
  return [countedLemma?.toLowerCase() ?? '', forms[last] ?? ''].some(
    (word) => (HARM_ADJECTIVES.get(word) ?? attribute) !== attribute,
  )
}

const THOSE = new Set(['them', 'whom', 'these', 'those'])
const GRAVELY = new Set([
  'seriously',
  'critically',
  'severely',
  'gravely',
  'badly',
  'slightly',
  'lightly',
  'fatally',
  'in',
])
/** [19 were injured, *four of them seriously*]: no figure of its own. */
function isOfThose({ forms }: ReadSentence, { last }: QuantityMention): boolean {
  return forms[last + 1] === 'of' && THOSE.has(forms[last + 2] ?? '') && GRAVELY.has(forms[last + 3] ?? '')
}

/** Of these a further figure adds to one told elsewhere; beside the dead, [31 others] are all who were hurt. */
export const IN_ALL: ReadonlySet<string> = new Set(['killed', 'arrested', 'abducted', 'freed', 'rescued', 'escaped'])

const PARTIAL = new Set(['another', 'more', 'additional', 'further', 'extra', 'other', 'others'])

/** [another 12, 12 more people, 3 others]: beside an earlier figure, so no total; [more than 12] is one. */
export function isPartial({ forms }: ReadSentence, { first, last }: Pick<QuantityMention, 'first' | 'last'>): boolean {
  for (let at = first - 1; at <= last + 1; at += 1) {
    if (PARTIAL.has(forms[at] ?? '') && forms[at + 1] !== 'than') return true
  }
  return false
}

/** [one of them a pregnant woman]: how many women there were is not told. */
function isSpecial({ tree }: ReadSentence, { value, first, counted }: QuantityMention): boolean {
  if (counted === null || (value !== '1' && value !== 'one')) return false
  return tree.tokens.slice(first, counted).some(({ upos }) => upos === 'ADJ')
}

function isLed({ forms }: ReadSentence, { first }: QuantityMention): boolean {
  return PART_LEADS.has(forms[first - 1] ?? '') || PART_LEADS.has(forms[first - 2] ?? '')
}

function hasVerb({ tree }: ReadSentence, after: number, before: number): boolean {
  return tree.tokens.slice(after + 1, before).some(({ upos }) => upos === 'VERB')
}

const PART_LEADS = new Set(['including', 'among', 'them', 'mostly', 'whom'])

/** [12 people, three of them children; 12, including three children] */
function partsOf(
  sentence: ReadSentence,
  { last }: QuantityMention,
  at: number,
  attribute: string,
  confidence: number,
): readonly Harm[] {
  const parts: Harm[] = []
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'quantity' || mention.first <= last || mention.first > last + 12) continue
    const of = countsPeople(sentence, mention) ? scopeOf(sentence, mention) : null
    const isPart = mention.part !== null || isLed(sentence, mention)
    // [four died and *29 fell ill*, two of them children]: the parts are of those told last.
    if (!isPart && countsPeople(sentence, mention) && hasVerb(sentence, last, mention.first)) break
    if (of === null || !isPart || isSpecial(sentence, mention)) continue
    parts.push({
      attribute,
      value: inDigits(mention.value),
      party: null,
      of,
      first: mention.first,
      last: mention.last,
      confidence: confidence * 0.9,
      at,
    })
  }
  return parts
}
