import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { BODIES } from '../lexicon/captivity.ts'
import type { ReadSentence } from '../reading.ts'
import { scopeOf } from './scope.ts'

/** Figures that count no total of what a sentence tells: of people counted before, or told in passing of who somebody is. */
export function isOfSome(sentence: ReadSentence, quantity: QuantityMention, at: number, attribute: string): boolean {
  if (attribute === 'abducted' && isSomeWho(sentence, quantity, at)) return true
  if (attribute === 'rescued' && BODIES.has(quantity.countedLemma ?? '')) return true
  if (isOfWhom(sentence, quantity)) return true
  if (isOneOfThem(sentence, quantity) || isOfSide(sentence, quantity)) return true
  return isOfHarmed(sentence, quantity) || isOneWho(sentence, quantity, at)
}

const OWNING = new Set(['its', 'their'])

/** [the death of two *of its* men]: of one side, whoever else died; not [three of its soldiers], who are told apart. */
function isOfSide(sentence: ReadSentence, quantity: QuantityMention): boolean {
  const of = quantity.first + 1
  if (sentence.forms[of] !== 'of' || !OWNING.has(sentence.forms[of + 1] ?? '')) return false
  return scopeOf(sentence, quantity) === null
}

/** [16 were hurt; *one of them* died on Thursday] */
function isOneOfThem({ forms }: ReadSentence, { first, value }: QuantityMention): boolean {
  const isOne = value === '1' || value === 'one'
  return isOne && forms[first + 1] === 'of' && (forms[first + 2] === 'them' || forms[first + 2] === 'those')
}

/** [62 were killed, *of whom* 48 died in one district]: a part of those told before. */
function isOfWhom({ forms }: ReadSentence, { first, part, counted }: QuantityMention): boolean {
  return part === null && counted === null && forms[first - 1] === 'whom' && forms[first - 2] === 'of'
}

const ALL_OF = new Set(['the', 'all', 'those', 'these', 'of', 'some', 'about', 'least', 'than', 'nearly', 'around'])

/** [two teachers who had been kidnapped escaped]: some of those who were; not [all 47 girls who were kidnapped]. */
function isSomeWho({ forms }: ReadSentence, { first, last, counted }: QuantityMention, at: number): boolean {
  const noun = counted ?? last
  const isClause = forms[noun + 1] === 'who' || forms[noun + 1] === 'that' || at === noun + 1
  return at > noun && isClause && !ALL_OF.has(forms[first - 1] ?? '') && !ALL_OF.has(forms[first] ?? '')
}

/** Tokens from a figure to whom it is a part of [two *of the most badly* injured]. */
const WIDEST_HARMED = 5

/** [two of the injured died, four of the victims were killed at home]: of people who were counted before. */
function isOfHarmed({ forms, lemmas }: ReadSentence, { first }: QuantityMention): boolean {
  const of = first + 1
  if (forms[of] !== 'of' || !DEFINITE.has(forms[of + 1] ?? '')) return false
  return lemmas.slice(of + 2, of + WIDEST_HARMED).some((lemma) => HARMED.has(lemma))
}

const DEFINITE = new Set(['the', 'those', 'these'])
const HARMED = wordSet('injured wounded hurt victim casualty survivor missing dead fatality')

/** Tokens from somebody to what is said to have been done to them [a woman *who had been badly* hurt]. */
const WIDEST_WHO = 5

/** [the daughter of a woman who was poisoned]: says who somebody is, not how many they were. */
function isOneWho({ forms, tree }: ReadSentence, { first, counted }: QuantityMention, at: number): boolean {
  if (counted === null || (forms[first] !== 'a' && forms[first] !== 'an')) return false
  const isClause = at > counted + 1 && at <= counted + WIDEST_WHO && forms[counted + 1] === 'who'
  return isClause && tree.tokens.slice(counted + 2, at).every(({ upos }) => upos === 'AUX' || upos === 'ADV')
}
