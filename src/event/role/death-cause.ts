import { wordSet } from '../../util/word-set.ts'
import type { FoundValue, TriggerTold } from '../fact.ts'
import type { TokenSpan } from '../figure-of-else.ts'
import { type ReadSentence, wordsOf } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'

const CONFIDENCE = 0.75
const DYING = wordSet('die death obituary')
/** A text of many dead, or of what killed them, tells of the cause of something else. */
const MANY = wordSet(
  'crash accident fire blaze explosion blast bomb gunman shooting murder flood earthquake outage blackout collapse derailment sinking outbreak',
)
const GIVING = wordSet('give list name cite')
/** What is said of a cause that is not told. */
const UNTOLD = wordSet('unknown unclear known immediate cause investigation something what nothing anything')
const OF_DEATH = /(?:^| )the cause of (?:\S+ )?death(?: |$)/
const NEGATED = wordSet('not yet never unclear unknown')

/**
 * What somebody died of, told apart from the death [*The cause was pneumonia*; The cause of death was a stroke; *Pneumonia
 * was given as the cause*; died *after she suffered a stroke*], in a text of one death.
 */
export function deathCauses(sentence: ReadSentence, text: string): readonly TriggerTold[] {
  const { forms, lemmas } = sentence
  if (!sentence.isTold(DYING) || lemmas.some((lemma) => NEGATED.has(lemma))) return []
  if (sentence.isTold(MANY) && !OF_DEATH.test(lemmas.join(' '))) return []
  const told = lemmas.findIndex((lemma, index) => lemma === 'cause' && forms[index - 1] === 'the')
  const at = told < 1 ? sufferingOf(sentence) : told
  if (at < 1) return []
  const range = told < 1 ? sufferedAt(sentence, at) : (causeBehind(sentence, at) ?? causeBefore(sentence, at))
  if (!range || lemmas.slice(range.first, range.last + 1).some((lemma) => UNTOLD.has(lemma))) return []
  const value = wordsOf(sentence, range.first, range.last, text)
  const cause: FoundValue = { attribute: 'cause', value, party: null, ...range, confidence: CONFIDENCE }
  return [{ trigger: wordTrigger({ type: 'death', lemma: 'death', at }), values: [cause] }]
}

const ENDS = wordSet(', . ; : ) and but said according in at on which that brought caused')
/** Most words of a cause. */
const LONGEST = 7

/** The words of a cause from a token on, without an article [*massive stroke* in her sleep]. */
function causeFrom({ forms, tree }: ReadSentence, start: number): TokenSpan | null {
  const first = tree.tokens[start]?.upos === 'DET' ? start + 1 : start
  let last = first
  while (last < first + LONGEST && last + 1 < forms.length && !ENDS.has(forms[last + 1] ?? '')) last += 1
  const isNoun = /^(?:NOUN|ADJ|PROPN)$/.test(tree.tokens[first]?.upos ?? '')
  return isNoun && ENDS.has(forms[last + 1] ?? '.') ? { first, last } : null
}

/** [the cause of death *was pneumonia*]; not [the cause of the delay was]. */
function causeBehind(sentence: ReadSentence, at: number): TokenSpan | null {
  const { forms } = sentence
  const end = forms[at + 1] === 'of' ? [at + 2, at + 3].find((index) => DYING.has(forms[index] ?? '')) : at
  return end !== undefined && forms[end + 1] === 'was' ? causeFrom(sentence, end + 2) : null
}

/** [*pneumonia* was given as the cause of death, *pneumonia* was the cause] */
function causeBefore({ forms, lemmas, chunks }: ReadSentence, at: number): TokenSpan | null {
  const isGiven = forms[at - 2] === 'as' && GIVING.has(lemmas[at - 3] ?? '')
  const be = isGiven ? at - 4 : at - 2
  const isOfElse = forms[at + 1] === 'of' && !DYING.has(forms[at + 2] ?? '') && !DYING.has(forms[at + 3] ?? '')
  if (forms[be] !== 'was' || isOfElse) return null
  return chunks.find(({ last }) => last === be - 1) ?? null
}

/** Tokens from the death to what had been suffered [died in Almara on Thursday, *three days after she suffered*]. */
const WIDEST = 14

/** Token of the verb in [died after she *suffered* a stroke]; -1 without one. */
function sufferingOf({ forms, lemmas }: ReadSentence): number {
  const died = lemmas.indexOf('die')
  const after = died < 0 ? -1 : forms.indexOf('after', died)
  const at = after < 0 ? -1 : lemmas.indexOf('suffer', after)
  return at > 0 && at <= after + 3 && at <= died + WIDEST ? at : -1
}

function sufferedAt(sentence: ReadSentence, verb: number): TokenSpan | null {
  const range = causeFrom(sentence, verb + 1)
  return range && ILLNESS.test(sentence.lemmas.slice(range.first, range.last + 1).join(' ')) ? range : null
}

const ILLNESS =
  /(?:stroke|heart attack|seizure|cardiac arrest|haemorrhage|hemorrhage|aneurysm|heart failure|embolism|complication|pneumonia|illness)$/
