import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { Chunk } from '../chunk.ts'
import { lastWithin, skipBack } from '../near-words.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'
import type { Named } from './thing.ts'

/** How long talks, a stay in space, building work or an exile took, in whatever words: one name for each. */

const TALKS = wordSet('talk meeting summit negotiation discussion')
const TALKING = wordSet('meet talk confer negotiate')
const LASTING = wordSet('last take run')
/** Of a part of the talks, of several rounds, of talks before, or of how long ago they were. */
const OTHER = wordSet(
  'ago later before alone private privately another further first second last more previous separate round delay late early earlier after',
)
/** Before a figure. */
const NEARLY = wordSet(
  'for just only nearly almost about around some over more than less under barely a an mere little at least',
)
/** Tokens from a noun or verb to the time that is told of it. */
const WIDEST = 12

/** [after *five hours of talks*, *their talks* at the palace *lasted nearly four hours*, *met* her *for two hours*] */
export function talksFor(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { first, last, value } = figure
  if (figure.dimension !== 'time' || !/(?:hour|minute)s?$/.test(value) || isOfOtherTalks(sentence, figure)) return null
  const found = { of: 'talk', first, last }
  const chunk = chunkAround(sentence, figure)
  if (TALKS.has(sentence.lemmas[chunk?.head ?? -1] ?? '')) return { ...found, last: chunk?.head ?? last }
  const behind = nounBehind(sentence, figure)
  if (behind > 0) return { ...found, last: behind }
  const noun = lastedBefore(sentence, figure, TALKS)
  if (noun >= 0) return { ...found, first: noun }
  return isMetFor(sentence, first) ? found : null
}

/** [a *four-hour meeting*], also where the tagger parts them. */
function chunkAround({ chunks }: ReadSentence, { first, last }: QuantityMention): Chunk | undefined {
  return chunks.find(
    (one) => (one.first <= first && last < one.head) || (one.first === last + 1 && one.preposition < 0),
  )
}

/** [*another* two hours of talks, two hours *before* the talks, had one hour *alone*] */
export function isOfOtherTalks({ forms, mentions }: ReadSentence, { first, last }: QuantityMention): boolean {
  const near = forms.slice(Math.max(0, first - 2), last + 3)
  const isMany = mentions.filter((mention) => mention.kind === 'quantity' && mention.dimension === 'time').length > 1
  // [after two hours of talks]: how long they were.
  const words = near.filter((form, at) => form !== 'after' || at > 1)
  return isMany || words.some((form) => OTHER.has(form))
}

/** Token of the noun in [five hours of (closed-door) talks]; -1 without one. */
function nounBehind({ forms, lemmas, tree }: ReadSentence, { last }: QuantityMention): number {
  if (forms[last + 1] !== 'of') return -1
  let at = last + 2
  while (at < last + WIDEST_PHRASE && /^(?:ADJ|NOUN|PROPN|PUNCT|ADV|VERB)$/.test(tree.tokens[at]?.upos ?? '')) {
    if (TALKS.has(lemmas[at] ?? '')) return at
    at += 1
  }
  return -1
}

/** Tokens from a time to the noun behind it and one more [five hours *of closed-door talks*]. */
const WIDEST_PHRASE = 7

/** Token of the noun in [*talks*, held at the palace, *lasted* four hours]; -1 without one. */
function lastedBefore(sentence: ReadSentence, { first }: QuantityMention, nouns: ReadonlySet<string>): number {
  const { lemmas, isVerb } = sentence
  const lead = skipBack(lemmas, first, NEARLY)
  if (!LASTING.has(lemmas[lead] ?? '') || !isVerb(lead)) return -1
  const noun = lastWithin(lemmas, lead, WIDEST, (lemma) => nouns.has(lemma))
  for (let at = noun + 1; at < lead; at += 1) if (isOwnClause(sentence, at)) return -1
  return noun
}

/** A verb of a clause of its own; [talks *held* at the palace] is none. */
function isOwnClause({ tree, isVerb }: ReadSentence, at: number): boolean {
  return isVerb(at) && /^VB[DZP]$/.test(tree.tokens[at]?.xpos ?? '') && tree.tokens[at - 1]?.form !== ','
}

/** [*met* Prime Minister Ana Brandt in Almara *for two hours*] */
function isMetFor(sentence: ReadSentence, first: number): boolean {
  const { lemmas, forms, isVerb } = sentence
  const verb = lastWithin(lemmas, first, WIDEST, (lemma, at) => TALKING.has(lemma) && isVerb(at))
  const between = forms.slice(verb + 1, first)
  return (
    verb >= 0 && between.includes('for') && !between.includes(',') && !between.some((_, at) => isVerb(verb + 1 + at))
  )
}

/** In space. */
export const STAY = 'stay'
const SPACE = wordSet('orbit spacecraft capsule astronaut cosmonaut soyuz spaceship')
const STAYS = wordSet('stay mission flight expedition voyage')
const ALOFT = wordSet('orbit space weightlessness')
/** Of all flights of somebody together, of others, or of what is to come. */
const NOT_THIS = wordSet(
  'total career record combined overall altogether previous will would next planned another each typical usual',
)

/** [had *spent 168 days in orbit*, a *197-day stay in space*, *after 197 days aboard* the station]: of those who have landed. */
export function stayInSpace(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  const { first, last, value } = figure
  if (figure.dimension !== 'time' || !/days?$/.test(value)) return null
  if (!sentence.isTold(SPACE) && !lemmas.includes('space')) return null
  if (lemmas.slice(Math.max(0, first - 6), last + 4).some((lemma) => NOT_THIS.has(lemma))) return null
  const found = { of: STAY, first, last }
  const link = forms[last + 1]
  if (link === 'in' && ALOFT.has(lemmas[last + 2] ?? '')) return { ...found, last: last + 2 }
  if ((link === 'aboard' || link === 'on') && isOfStation(sentence, last + 2)) return found
  return stayNamed(sentence, figure)
}

/** [a *197-day stay*, a *mission of* 197 days, the *flight lasted* 197 days] */
function stayNamed(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  const { first, last } = figure
  const chunk = chunkAround(sentence, figure)
  if (STAYS.has(lemmas[chunk?.head ?? -1] ?? '')) return { of: STAY, first, last: chunk?.head ?? last }
  if (forms[first - 1] === 'of' && STAYS.has(lemmas[first - 2] ?? '')) return { of: STAY, first: first - 2, last }
  const noun = lastedBefore(sentence, figure, STAYS)
  return noun >= 0 ? { of: STAY, first: noun, last } : null
}

function isOfStation({ lemmas }: ReadSentence, from: number): boolean {
  return lemmas
    .slice(from - 1, from + 4)
    .some((lemma) => lemma === 'station' || lemma === 'iss' || lemma === 'laboratory')
}

const WORKS = wordSet('construction building restoration renovation refurbishment rebuilding')
const BUILT = wordSet('build construct restore renovate rebuild erect refurbish')

/** [*five years of construction* ended, *built over four years*]: of the building. */
export function yearsOfBuilding(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { lemmas, forms, tree } = sentence
  const { first, last, value } = figure
  if (figure.dimension !== 'time' || !/(?:year|month|decade)s?$/.test(value)) return null
  const found = { of: 'construction', first, last }
  if (forms[last + 1] === 'of' && WORKS.has(lemmas[last + 2] ?? '')) return { ...found, last: last + 2 }
  if (forms[last + 1] === 'of' && lemmas[last + 2] === 'work' && sentence.isTold(WORKS))
    return { ...found, last: last + 2 }
  const verb = lastWithin(lemmas, first, 5, (lemma, at) => BUILT.has(lemma) && tree.tokens[at]?.xpos === 'VBN')
  const isOver = forms[first - 1] === 'over' || (forms[first - 1] === 'in' && verb === first - 2)
  return verb >= 0 && isOver ? { ...found, first: verb } : null
}

const FLED = wordSet('exile exiled flee')

/** [*14 years of exile*, *spent 14 years in exile*, the *exile lasted six years*, fled and *spent nearly a decade in Madrid*] */
export function yearsInExile(sentence: ReadSentence, figure: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  const { first, last, value } = figure
  if (figure.dimension !== 'time' || !/(?:year|month|decade)s?$/.test(value) || !sentence.isTold(FLED)) return null
  const found = { of: 'exile', first, last }
  if ((forms[last + 1] === 'of' || forms[last + 1] === 'in') && lemmas[last + 2] === 'exile')
    return { ...found, last: last + 2 }
  if (forms[last + 1] === 'abroad') return { ...found, last: last + 1 }
  if (lemmas[last + 1] === 'exile') return { ...found, last: last + 1 }
  const noun = lastedBefore(sentence, figure, EXILE)
  if (noun >= 0) return { ...found, first: noun }
  const isSpent = lemmas[skipBack(lemmas, first, NEARLY)] === 'spend' && forms[last + 1] === 'in'
  const isFled = lemmas.some((lemma) => FLED.has(lemma))
  return isSpent && isFled && mentionAt(sentence, 'place', last + 2) ? found : null
}

const EXILE = wordSet('exile')
