import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { doerOf } from '../entity/of-whom.ts'
import { OFFICES } from '../lexicon/person-words.ts'
import { lastWithin } from '../near-words.ts'
import type { ReadSentence } from '../reading.ts'
import { personIn } from './ordeal.ts'
import type { Named } from './thing.ts'

const TENURE = 'tenure'
const LEFT = wordSet('office power post job')
const POSTS = wordSet('office post job position role charge power helm')
const BODIES = wordSet('club company firm bank team agency ministry helm top')
const GOVERNING = wordSet('govern rule lead run head chair manage hold occupy captain coach')
/** [his 18-year *rule*] */
const RULES = wordSet(
  'rule reign tenure presidency premiership mayoralty leadership chairmanship stint spell governorship',
)
/** Tokens between an office and how long it was held [been governor *of the central bank for* eight years]. */
const WIDEST = 8
const NOT_YET = wordSet('will would could may might to can')

/**
 * How long somebody has held an office [after *three years in office*, had been in the post for two years, *has governed*
 * Almara *for* 18 years, after 18 years *as mayor*, *mayor for* 18 years]: of that person, where one is named.
 */
export function timeInOffice(sentence: ReadSentence, figure: QuantityMention): Named | null {
  if (figure.dimension !== 'time') return null
  const governed = governedFor(sentence, figure)
  const found = heldFor(sentence, figure) ?? governed ?? ruleOf(sentence, figure)
  if (!found) return null
  const owner = ownerOf(sentence, found)
  if (owner !== null) return { ...found, of: postOf(sentence, found), owner }
  // [has led the league for two years]: nobody's office.
  return found === governed || isOfUnsureWho(sentence, found.first) ? null : found
}

function heldFor(sentence: ReadSentence, { first, last }: QuantityMention): Named | null {
  const { lemmas, forms } = sentence
  const behind = forms[last + 1]
  // [leaves *office after 22 years*]
  if (forms[first - 1] === 'after' && LEFT.has(lemmas[first - 2] ?? '') && behind !== 'of')
    return { of: TENURE, first: first - 2, last }
  if ((behind === 'in' || behind === 'at') && isPost(sentence, last + 2))
    return { of: TENURE, first, last: postEnd(sentence, last + 2) }
  if (behind === 'as') return servedAs(sentence, first, last)
  if (forms[first - 1] !== 'for') return null
  const been = forms.slice(Math.max(0, first - WIDEST), first).lastIndexOf('been')
  if (been < 0) return officeFor(sentence, first, last)
  const at = Math.max(0, first - WIDEST) + been
  if (forms[at + 1] === 'in' && isPost(sentence, at + 2)) return { of: TENURE, first: at, last }
  // [had been at the club for 14 months]
  if (forms[at + 1] === 'at' && BODIES.has(lemmas[at + 3] ?? '')) return { of: TENURE, first: at, last }
  const office = lemmas.findIndex((lemma, index) => index > at && index < first && OFFICES.has(lemma))
  return office < 0 ? null : { of: TENURE, first: at, last }
}

/** [in office, in the job, at the helm] */
function isPost({ lemmas, forms }: ReadSentence, at: number): boolean {
  return POSTS.has(lemmas[at] ?? '') || (DETERMINERS.has(forms[at] ?? '') && POSTS.has(lemmas[at + 1] ?? ''))
}

const DETERMINERS = wordSet('the her his that their this')

function postEnd({ lemmas }: ReadSentence, at: number): number {
  return POSTS.has(lemmas[at] ?? '') ? at : at + 1
}

const TIMES = wordSet('after spend end complete')

/** [served for the last *six years as deputy governor*, *after 18 years as mayor*] */
function servedAs({ lemmas }: ReadSentence, first: number, last: number): Named | null {
  const before = lemmas.slice(Math.max(0, first - 5), first)
  const isServed = before.includes('serve') || TIMES.has(before.at(-1) ?? '')
  const office = lemmas.slice(last + 2, last + 7).findIndex((lemma) => OFFICES.has(lemma))
  return isServed && office >= 0 ? { of: TENURE, first, last: last + 2 + office } : null
}

/** [Brandt, *mayor for 18 years*, was *mayor* of Almara *for* 18 years] */
function officeFor({ lemmas, forms }: ReadSentence, first: number, last: number): Named | null {
  const office = lastWithin(lemmas, first - 1, WIDEST - 1, (lemma) => OFFICES.has(lemma))
  if (office < 0 || forms.slice(office, first).includes(',')) return null
  const between = lemmas.slice(office + 1, first - 1)
  const isTitle = between.length === 0 || between[0] === 'of'
  const isHeld =
    forms[office - 1] === ',' || HOLDING.has(lemmas[office - 1] ?? '') || HOLDING.has(lemmas[office - 2] ?? '')
  return isTitle && isHeld ? { of: TENURE, first: office, last } : null
}

const HOLDING = wordSet('be as')

/** [*had governed* Almara *for 22 years*, after *leading* the party *for* 14 years] */
function governedFor(sentence: ReadSentence, { first, last, value }: QuantityMention): Named | null {
  const { lemmas, forms, isVerb } = sentence
  if (forms[first - 1] !== 'for' || !/year|month|decade/.test(value)) return null
  const verb = lastWithin(lemmas, first - 1, WIDEST - 1, (lemma, at) => GOVERNING.has(lemma) && isVerb(at))
  const between = forms.slice(verb + 1, first - 1)
  if (verb < 0 || between.length === 0 || between.some((form) => form === ',' || form === 'and')) return null
  const isOpen = lemmas.slice(Math.max(0, verb - 2), verb).some((lemma) => NOT_YET.has(lemma))
  // [has held the record for two years]
  const isPostHeld = !HOLDS.has(lemmas[verb] ?? '') || between.some((form) => POSTS.has(form))
  return isOpen || !isPostHeld ? null : { of: TENURE, first: verb, last }
}

const HOLDS = wordSet('hold occupy')

/** [his *18-year rule*] */
function ruleOf({ lemmas }: ReadSentence, { first, last, value }: QuantityMention): Named | null {
  const isRule = RULES.has(lemmas[last + 1] ?? '') && /year|month|decade/.test(value)
  return isRule ? { of: TENURE, first, last: last + 1 } : null
}

/** Who is at the head of a land, a town or a company, which is told in many words. */
const AT_HEAD = wordSet(
  'mayor governor president premier minister chancellor king queen monarch emperor sultan leader chief head director chairman chairwoman chair ceo executive manager coach trainer',
)
const BELOW = wordSet('deputy vice assistant party union faction captain')
const PRIME = new Set(['prime', 'chief'])

/** Somebody may have had several posts [after six years as *deputy*, had led the *party* for 14 years]. */
function postOf({ lemmas, forms }: ReadSentence, { first, last }: Named): string {
  const words = lemmas.slice(first, last + 5)
  const below = words.find((lemma) => BELOW.has(lemma))
  if (below !== undefined) return `${TENURE} of ${below}`
  const at = words.findIndex((lemma) => OFFICES.has(lemma) && !POSTS.has(lemma))
  const office = words[at] ?? ''
  const isHead = at < 0 || (AT_HEAD.has(office) && (office !== 'minister' || PRIME.has(forms[first + at - 1] ?? '')))
  return isHead ? TENURE : `${TENURE} of ${office}`
}

/** Who held it; null where nobody is named, or it may be either of two. */
function ownerOf(sentence: ReadSentence, { first }: Named): number | null {
  const { isVerb, parties } = sentence
  if (isOfUnsureWho(sentence, first)) return leftOffice(sentence, first)
  const doer = isVerb(first) ? doerOf(sentence, first) : null
  if (doer) return parties[doer.party]?.nature === 'person' ? doer.party : null
  return personIn(sentence, { first })
}

/** Before a name that only says more of another [of the same party *as* Brandt, who]. */
const BESIDE = new Set(['as', 'like', 'than'])
/** Tokens from [who] to how long the office was held. */
const WIDEST_RELATIVE = 14
const TAKING_OVER = wordSet('succeed replace follow')

/** [Reed, of the same party as Brandt, *who* is retiring after 12 years as mayor]: of either. */
function isOfUnsureWho(sentence: ReadSentence, first: number): boolean {
  const who = whoBefore(sentence, first)
  if (who < 0) return false
  const end = sentence.forms[who - 1] === ',' ? who - 2 : who - 1
  const name = sentence.mentions.find(({ kind, last }) => kind === 'party' && last === end)
  const isBeside = BESIDE.has(sentence.forms[(name?.first ?? 0) - 1] ?? '')
  return isBeside && sentence.mentions.some(({ kind, last }) => kind === 'party' && last < (name?.first ?? 0) - 1)
}

function whoBefore({ forms }: ReadSentence, first: number): number {
  const who = forms.lastIndexOf('who', first)
  return who >= first - WIDEST_RELATIVE ? who : -1
}

/** [She will succeed *Reed*, of the same party as Brandt, who is retiring]: who is succeeded is who leaves; null without such a word. */
function leftOffice(sentence: ReadSentence, first: number): number | null {
  const { lemmas, mentions, parties, isVerb } = sentence
  const who = whoBefore(sentence, first)
  const verb = lemmas.findLastIndex((lemma, at) => at < who && TAKING_OVER.has(lemma) && isVerb(at))
  if (verb < 0) return null
  const left = mentions.find(
    (mention) =>
      mention.kind === 'party' && mention.form === 'name' && mention.first > verb && mention.first <= verb + 4,
  )
  return left?.kind === 'party' && parties[left.party]?.nature === 'person' ? left.party : null
}
