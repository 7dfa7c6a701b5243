import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { inDigits } from '../figure.ts'
import type { ReadSentence } from '../reading.ts'
import { type Harm, quantityHarm } from './figure.ts'
import { livesHarm } from './lives.ts'
import { numberedAfter } from './numbered.ts'
import { figureAfter, ownFigure } from './order.ts'
import { figureTeller } from './teller.ts'
import { HARM_ADJECTIVES, HARM_NOUNS, REACHING } from './words.ts'

const SURE = 0.85
const LIKELY = 0.7

const WITH_RULES = wordSet('toll number tally count life body corpse casualty loss')

/** Whether `nounHarm` knows the word. */
export function isHarmNoun(lemma: string): boolean {
  return HARM_NOUNS.has(lemma) || WITH_RULES.has(lemma)
}

/** Figures that nouns give: deaths, tolls, lives and bodies. */
export function nounHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const { tree, lemmas } = sentence
  const upos = tree.tokens[at]?.upos
  if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'VERB' && upos !== 'PROPN') return []
  const lemma = lemmas[at] ?? ''
  const numbered = harmNumbered(sentence, at)
  if (numbered !== null) return tollHarm(sentence, at, numbered)
  if (lemma === 'toll' || isDeathCount(sentence, at)) return tollHarm(sentence, at, 'killed')
  if (lemma === 'life') return livesHarm(sentence, at)
  if (lemma === 'body' || lemma === 'corpse') return bodiesHarm(sentence, at)
  if (lemma === 'loss') return lossHarm(sentence, at)
  if (lemma === 'casualty') return noneOf(sentence, at)
  const attribute = UNDONE.has(sentence.forms[at - 1] ?? '') ? undefined : HARM_NOUNS.get(lemma)
  return attribute ? countedHarm(sentence, at, attribute) : []
}

/** What did not come about [the *attempted* murder of two officers]. */
const UNDONE = wordSet('attempted threatened foiled averted planned possible potential')

/** What is summed up by its plural [deaths totalled 17]. */
const TOTALLED = wordSet('death fatality injury arrest detention')

/** [the death count] */
function isDeathCount({ lemmas, forms }: ReadSentence, at: number): boolean {
  return lemmas[at] === 'count' && (forms[at - 1] === 'death' || forms[at - 1] === 'body')
}

/** [12 deaths, the deaths of 12 people, no injuries] */
export function countedHarm(sentence: ReadSentence, at: number, attribute: string): readonly Harm[] {
  const own = ownFigure(sentence, at)
  if (own) return quantityHarm(sentence, own, at, attribute, SURE)
  const isOf = sentence.forms[at + 1] === 'of'
  const after = isOf
    ? figureAfter(sentence, at + 1)
    : TOTALLED.has(sentence.lemmas[at] ?? '')
      ? numberedAfter(sentence, at)
      : null
  return after ? quantityHarm(sentence, after, at, attribute, SURE) : []
}

const ABOARD = wordSet('crew life hand soul person people passenger crewman sailor')

/** [sank *with the loss of all seven crew*, the loss of 12 lives]; not [a loss of 12 seats]. */
function lossHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  if (sentence.forms[at - 1] !== 'the' || sentence.forms[at + 1] !== 'of') return []
  const figure = figureAfter(sentence, at + 1)
  const counted = sentence.lemmas[figure?.counted ?? -1] ?? ''
  if (!figure || !ABOARD.has(counted)) return []
  const { first, last } = figure
  const value = inDigits(figure.value)
  return [{ attribute: 'killed', value, party: null, of: null, first, last, confidence: LIKELY, at }]
}

/** How many died among casualties is only told where there are none. */
function noneOf(sentence: ReadSentence, at: number): readonly Harm[] {
  const own = ownFigure(sentence, at)
  return own?.value === '0' ? quantityHarm(sentence, own, at, 'killed', LIKELY) : []
}

/** Whom a number may be of. */
const NUMBERED: ReadonlyMap<string, string> = new Map(
  [
    ['killed', 'dead death die kill killed victim fatality martyre martyr murder slay execute'],
    ['injured', 'injured injury injure wounded wound hurt'],
    ['arrested', 'arrested arrest detained detain detention detainee'],
    ['missing', 'missing'],
    ['displaced', 'displaced displace evacuee evacuate evacuated homeless'],
  ].flatMap(([attribute = '', words = '']) => words.split(' ').map((word) => [word, attribute] as const)),
)

const NUMBERING = wordSet('number tally toll')

/** What is counted by [the number of people killed in the storm rose to four; put the number of arrests at 12]; null for others. */
export function harmNumbered({ lemmas, forms }: ReadSentence, at: number): string | null {
  if (!NUMBERING.has(lemmas[at] ?? '')) return null
  // [the number *killed* in the storm]
  if (forms[at + 1] !== 'of') return forms[at - 1] === 'the' ? (NUMBERED.get(forms[at + 1] ?? '') ?? null) : null
  // [the toll of the storm that injured 12]: whose it is may be told at length.
  const longest = lemmas[at] === 'toll' ? 1 : LONGEST_NUMBERED_NAME
  for (let word = at + 2; word < at + 2 + longest; word += 1) {
    // [the number of *missing*]: a form of `miss` to the tagger.
    const attribute = NUMBERED.get(lemmas[word] ?? '') ?? NUMBERED.get(forms[word] ?? '')
    if (attribute) return attribute
  }
  return null
}

/** Tokens from [number of] to what became of them [number of Varo Front and rebel fighters *killed*]. */
const LONGEST_NUMBERED_NAME = 7

const LONGEST_TOLL = 24

/** [the death toll rose from 12 to 32, a toll of 32; put the toll at 32]: the last figure it came to, and whose it is. */
function tollHarm(sentence: ReadSentence, at: number, attribute: string): readonly Harm[] {
  if (isNoToll(sentence, at)) return []
  const figure = sentence.mentions.findLast(
    (mention): mention is QuantityMention =>
      mention.kind === 'quantity' && isTollAt(sentence, at, mention.first) && !isOfOthers(sentence, mention, attribute),
  )
  const found = figure ? quantityHarm(sentence, figure, at, attribute, SURE) : []
  const by = figureTeller(sentence, at)
  return by === null ? found : found.map((harm) => ({ ...harm, by }))
}

/** [the toll rose to 32 and *115 wounded persons*] */
function isOfOthers({ forms }: ReadSentence, { first, last }: QuantityMention, attribute: string): boolean {
  return forms.slice(first, last + 2).some((form) => (HARM_ADJECTIVES.get(form) ?? attribute) !== attribute)
}

function isNoToll({ forms }: ReadSentence, at: number): boolean {
  const [before = '', after = ''] = [forms[at - 1], forms[at + 1]]
  const isFormer = forms.slice(Math.max(0, at - WIDEST_FORMER), at).some((form) => FORMER.has(form))
  // [a toll that *had stood* at four]
  const hadStood = forms
    .slice(at + 1, at + WIDEST_FORMER)
    .some((form, step) => form === 'had' && STOOD.has(forms[at + step + 2] ?? ''))
  return isFormer || hadStood || NO_DEATHS.has(before) || NO_DEATHS.has(after)
}

const STOOD = wordSet('stood been')

/** Tokens back from a toll [*initially* gave a death *toll*]. */
const WIDEST_FORMER = 5

function isTollAt(sentence: ReadSentence, toll: number, figure: number): boolean {
  if (figure < toll) return isBroughtTo(sentence, toll, figure)
  if (figure > toll + LONGEST_TOLL) return false
  if (NOT_REACHED.has(sentence.lemmas[figure - 1] ?? '')) return false
  return isReached(sentence, toll, figure) || isSetAt(sentence, toll, figure)
}

/** [rose *from* 12 to 32, in *the* 12 worst-hit villages] */
const NOT_REACHED = wordSet('from the these those')

/** [updating a previous toll of 112] */
const FORMER = wordSet('previous earlier initial initially prior former preliminary provisional')

/** Of roads and bridges, or of the injured. */
const NO_DEATHS = wordSet('road bridge toll injury injured wounded booth plaza road gate fee')
const TOLL_MARKS = wordSet('to at of')

/** Tokens from the noun to its figure [a toll of 32; the number of people injured at 32]. */
const LONGEST_TOLLED = 3
const LONGEST_NUMBERED = 5

/** Tokens back from a figure to the verb that it was reached by. */
const WIDEST_RISE = 4

/** [has risen to at least 35]; not [35 as seven people died]. */
function isReached({ lemmas, tree }: ReadSentence, toll: number, figure: number): boolean {
  const reach = lemmas[toll] === 'number' || lemmas[toll] === 'tally' ? LONGEST_NUMBERED : LONGEST_TOLLED
  if (figure <= toll + reach && TOLL_MARKS.has(lemmas[figure - 1] ?? '')) return true
  // [was given as seven]
  if (lemmas[figure - 1] === 'as' && lemmas[figure - 2] === 'give') return true
  for (let at = figure - 1; at >= figure - WIDEST_RISE; at -= 1) {
    if (REACHING.has(lemmas[at] ?? '')) return true
    if (tree.tokens[at]?.upos === 'SCONJ' || MEANWHILE.has(lemmas[at] ?? '')) return false
  }
  return false
}

const MEANWHILE = wordSet('as after when while with')

/** What a toll is put *at*, and what it is brought *to*. */
const SETTING: Readonly<Record<string, ReadonlySet<string>>> = {
  at: wordSet('put place set estimate give'),
  to: wordSet('bring take push raise lift revise update drive send'),
  as: wordSet('give list report record'),
}
/** Tokens from such a verb to the toll [brought the official death *toll*]. */
const WIDEST_SETTING = 5
/** Tokens from the toll to its figure [the toll of the sinking off Almara on Sunday *to 24*]. */
const WIDEST_SET = 12

/** [put the death toll from the raids at 50, the toll of the storm that hit Almara at 12; taking the toll of the sinking to 24] */
function isSetAt({ lemmas, tree }: ReadSentence, toll: number, figure: number): boolean {
  const mark = lemmas.slice(figure - 3, figure).findLast((lemma) => lemma in SETTING) ?? ''
  const isSet = lemmas.slice(Math.max(0, toll - WIDEST_SETTING), toll).some((lemma) => SETTING[mark]?.has(lemma))
  if (!isSet || figure > toll + WIDEST_SET) return false
  const between = tree.tokens.slice(toll + 1, figure)
  const isRelative = between.some(({ form }) => form === 'that' || form === 'which')
  return between.every(({ upos, xpos }) => upos !== 'SCONJ' && (upos !== 'VERB' || xpos === 'VBG' || isRelative))
}

/** [bringing *to 24* the number of dead, raises to at least 24 the toll of the storm]: what the toll is brought to is told first. */
function isBroughtTo({ lemmas, forms, tree, mentions }: ReadSentence, toll: number, figure: number): boolean {
  const last = mentions.find(({ kind, first }) => kind === 'quantity' && first === figure)?.last ?? toll
  const between = tree.tokens.slice(last + 1, toll)
  if (forms[last + 1] !== 'the' || between.length > LONGEST_TOLLED) return false
  if (between.some(({ upos }) => upos === 'VERB' || upos === 'PUNCT')) return false
  return forms[figure - 1] === 'to' && (SETTING.to?.has(lemmas[figure - 2] ?? '') ?? false)
}

/** [the body of a missing hiker]: of somebody who was counted before, or is told of elsewhere. */
function isOfSomebody({ forms, tree }: ReadSentence, at: number): boolean {
  return tree.tokens[at]?.xpos === 'NN' && (forms[at - 1] === 'the' || tree.childrenOf(at, 'nmod:poss').length > 0)
}

const FINDING = wordSet('find recover retrieve pull discover exhume unearth remove')

const ADDING = wordSet('first last remaining final more other another further additional')

/** [the last four bodies, three more bodies]: a part of those who died. */
function isPart({ lemmas }: ReadSentence, { first, at }: Harm): boolean {
  const start = Math.max(0, Math.min(first, at) - 2)
  return lemmas.slice(start, Math.max(first, at)).some((lemma) => ADDING.has(lemma))
}

/** [the bodies of five people were found, pulled 5 bodies] */
function bodiesHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const around = sentence.lemmas.slice(Math.max(0, at - 8), at + 12)
  if (!around.some((lemma) => FINDING.has(lemma)) || isOfSomebody(sentence, at)) return []
  // [the bodies of a husband and wife]
  const isOfSeveral = sentence.tree.tokens[at]?.xpos === 'NNS'
  const counted = countedHarm(sentence, at, 'killed').filter(({ value }) => !(isOfSeveral && value === '1'))
  const found = counted.filter((harm) => !isPart(sentence, harm))
  return found.map((harm) => ({ ...harm, confidence: LIKELY }))
}
