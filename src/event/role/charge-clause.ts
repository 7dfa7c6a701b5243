import { wordSet } from '../../util/word-set.ts'
import type { FoundValue } from '../fact.ts'
import { JUSTICE_TYPES } from '../lexicon/court-types.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { RoleContext } from './context.ts'

const CONFIDENCE = 0.75
/** Tokens from the trigger to what leads to the clause [jailed for eight years on Thursday *for*]. */
const FARTHEST = 22
/** Most words of the clause; a longer one is cut before a preposition. */
const MOST_WORDS = 8
const LONGEST = 16

/** What somebody is said to have done where it is told as a clause [found guilty *of spreading lies*, accused *of taking bribes*]. */
export function chargeClause({ sentence, text }: RoleContext, trigger: Trigger): readonly FoundValue[] {
  if (!JUSTICE_TYPES.has(trigger.type)) return []
  const first = clauseStart(sentence, trigger)
  if (first === null) return []
  const last = endOf(sentence, first)
  if (last <= first) return []
  const { tokens } = sentence.tree
  const value = text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
  return [{ attribute: 'charge', value, party: null, first, last, confidence: CONFIDENCE }]
}

/** Words of who says what somebody did, each with the preposition that leads to it. */
const LEADS: Readonly<Record<string, ReadonlySet<string>>> = {
  of: wordSet('guilty accuse suspicion charge count convict acquit clear suspect allegation crime offence accusation'),
  with: wordSet('charge'),
  to: wordSet('guilty'),
  on: new Set(),
}

function clauseStart(sentence: ReadSentence, { at, type, last }: Trigger): number | null {
  const { forms, tree } = sentence
  const end = Math.min(tree.tokens.length, last + FARTHEST)
  for (let link = at + 1; link < end; link += 1) {
    if (ENDS.has(forms[link] ?? '')) return null
    if (tree.tokens[link + 1]?.xpos !== 'VBG' || SAYING.has(forms[link + 1] ?? '')) continue
    if (isLead(sentence, link, type)) return link + 1
  }
  return null
}

/** Where another clause begins. */
const ENDS = wordSet('; : while who which that when where but')
/** [for *allegedly* hiding, for refusing]: anything that is done; being told of is none. */
const SAYING = wordSet('being having questioning according including following')

/** [jailed *for* causing, guilty *of* spreading, suspicion *of* taking, charged *with* hiding] */
function isLead({ forms, lemmas }: ReadSentence, link: number, type: string): boolean {
  const form = forms[link] ?? ''
  if (form === 'for') return type !== 'trial' || isOfTrial(lemmas, link)
  const words = LEADS[form]
  return words !== undefined && lemmas.slice(Math.max(0, link - WIDEST_LEAD), link).some((lemma) => words.has(lemma))
}

/** Tokens from the word to its preposition [charged *Reed, 52,* with]. */
const WIDEST_LEAD = 6

function isOfTrial(lemmas: readonly string[], link: number): boolean {
  return lemmas.slice(Math.max(0, link - WIDEST_LEAD), link).some((lemma) => lemma === 'trial' || lemma === 'try')
}

const CASE = wordSet('after before during following while when who which that where between amid since until as')
const STOPS: ReadonlySet<string> = new Set(['PUNCT', 'SCONJ'])
const CARRIED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM'])

/** Before the next clause, comma or day, and before the preposition at which it grows too long. */
function endOf(sentence: ReadSentence, first: number): number {
  const { tree } = sentence
  let words = 0
  let cut = first
  let last = first
  for (let at = first + 1; at <= first + LONGEST && !isEnd(sentence, at); at += 1) {
    const upos = tree.tokens[at]?.upos ?? ''
    if (upos === 'ADP') cut = at - 1
    if (CARRIED.has(upos)) words += 1
    if (words > MOST_WORDS) return cut
    last = at
  }
  while (last > first && TRAILING.has(tree.tokens[last]?.upos ?? '')) last -= 1
  return last
}

function isEnd({ forms, tree, mentions }: ReadSentence, at: number): boolean {
  const token = tree.tokens[at]
  if (!token || CASE.has(forms[at] ?? '')) return true
  if (STOPS.has(token.upos) && token.form !== '-' && token.xpos !== 'POS') return true
  if (token.upos === 'AUX' || token.xpos === 'VBD' || isBehindNoun(tree.tokens, at)) return true
  return (
    isJoint(forms, tree.tokens, at) ||
    mentions.some(({ kind, first, last }) => kind === 'date' && first <= at && at <= last)
  )
}

/** [plotting to overthrow the government *opened* in Almara]; not [possessing *stolen* goods]. */
function isBehindNoun(tokens: ReadSentence['tree']['tokens'], at: number): boolean {
  const next = tokens[at + 1]?.upos
  return tokens[at]?.xpos === 'VBN' && next !== 'NOUN' && next !== 'ADJ'
}

const TRAILING: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ', 'ADV', 'PART'])

/** [taking bribes *and sentenced*, *and of* lying]: another clause or charge. */
function isJoint(forms: readonly string[], tokens: ReadSentence['tree']['tokens'], at: number): boolean {
  if (forms[at] !== 'and' && forms[at] !== 'but') return false
  const next = tokens[at + 1]
  return next?.upos === 'VERB' || next?.upos === 'ADP' || next?.upos === 'AUX' || next?.upos === 'ADV'
}
