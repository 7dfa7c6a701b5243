import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { doerOf } from '../entity/of-whom.ts'
import type { FoundValue, TriggerTold } from '../fact.ts'
import type { TokenSpan } from '../figure-of-else.ts'
import { lastWithin } from '../near-words.ts'
import type { ReadSentence } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'
import { namedPerson } from './named-person.ts'

const CONFIDENCE = 0.85
const LEAST = 'at least '
/** Tokens before the figure that say what it is [cannot ask for *parole* until he has served]. */
const REACH = 9
/** Tokens around the figure that say that it is to be served. */
const NEAR = 4

const SENTENCED = wordSet(
  'sentence sentencing prison jail parole imprisonment guilty convict murder murderer killer judge',
)
/** What a law or a prosecutor says of a term that nobody has been given. */
const NOT_GIVEN = wordSet(
  'carry face mandatory punishable maximum seek ask demand want urge call recommend argue could would request push',
)
const SERVING = wordSet('serve spend do wait')
const FREEDOM = wordSet('parole release free freedom')
const NO = wordSet('not no without never ineligible')
/** [will *not* be eligible *until*, has to serve 18 years *before*] */
const BOUNDS = wordSet('until before')
const TIMES = wordSet('year month')
const OF_WHICH = /(?:^| )of which /

/**
 * What of a sentence has to be served at least [set a *non-parole period of 18 years*, must serve *at least 18 years*, will
 * not be eligible for parole until he has served *18 years*]: a figure of its own beside the whole term.
 */
export function minimumTerms(sentence: ReadSentence): readonly TriggerTold[] {
  if (!sentence.isTold(SENTENCED)) return []
  const found = sentence.mentions.flatMap((mention) =>
    mention.kind === 'quantity' ? (leastOf(sentence, mention) ?? []) : [],
  )
  return found.slice(0, 1)
}

function leastOf(sentence: ReadSentence, mention: QuantityMention): TriggerTold | null {
  const value = lengthOf(sentence, mention)
  if (value === null || isOfNobody(sentence, mention) || !isLeast(sentence, mention)) return null
  const { first, last } = mention
  const told: FoundValue = { attribute: 'term', of: 'minimum', value, party: null, first, last, confidence: CONFIDENCE }
  const person = servedBy(sentence, first)
  const trigger = wordTrigger({ type: 'sentence', lemma: 'serve', at: last })
  return { trigger, values: person ? [told, person] : [told] }
}

/** [*Tom Reed must serve* at least 18 years] */
function servedBy(sentence: ReadSentence, first: number): FoundValue | null {
  const { lemmas, parties, isVerb } = sentence
  const verb = lastWithin(lemmas, first, NEAR, (lemma, at) => SERVING.has(lemma) && isVerb(at))
  const who = verb < 0 ? null : doerOf(sentence, verb)
  return namedPerson(parties, who, { attribute: 'person', confidence: CONFIDENCE })
}

/** [at least 18 years; 18 *of those years*; 24 years, *of which* he must serve 18] */
function lengthOf({ forms }: ReadSentence, { dimension, value, first, last }: QuantityMention): string | null {
  if (dimension === 'time')
    return TIMES.has(value.split(' ').at(-1)?.replace(/s$/, '') ?? '') ? withoutLeast(value) : null
  const isOfThem =
    OF_THEM.test(forms.slice(first, last + NEAR).join(' ')) ||
    OF_WHICH.test(forms.slice(Math.max(0, first - REACH), first).join(' '))
  return isOfThem && /^\d{1,3}$/.test(value) ? `${value} years` : null
}

const OF_THEM = /^\S+ of (?:those years|them)\b/

function withoutLeast(value: string): string {
  return value.startsWith(LEAST) ? value.slice(LEAST.length) : value
}

/** [the offence *carries* a minimum term of 15 years, the prosecution had *asked* for a minimum of 28] */
function isOfNobody({ lemmas }: ReadSentence, { first }: TokenSpan): boolean {
  return lemmas.slice(Math.max(0, first - REACH), first).some((lemma, step, all) =>
    // [he cannot *ask* for parole until]
    lemma === 'ask'
      ? all[step + 2] !== 'parole'
      : NOT_GIVEN.has(lemma) && !(lemma === 'would' && all.includes('serve')),
  )
}

function isLeast(sentence: ReadSentence, { first, last, value }: QuantityMention): boolean {
  const { lemmas, forms } = sentence
  const before = lemmas.slice(Math.max(0, first - REACH), first)
  const near = before.slice(-NEAR)
  if (isCalledLeast(forms.slice(Math.max(0, first - NEAR), last))) return true
  const isServed = near.some((lemma) => SERVING.has(lemma))
  // [must serve at least 18 years]; not [had served at least four years when he fled]
  if (value.startsWith(LEAST) && isServed) return !isPast(sentence, first) || before.some((lemma) => BOUNDS.has(lemma))
  const isTillThen = before.some((lemma) => FREEDOM.has(lemma)) && before.some((lemma) => BOUNDS.has(lemma))
  if (isTillThen && isServed) return true
  // [24 years, *of which* he must serve 18]
  if (isServed && OF_WHICH.test(before.join(' '))) return !isPast(sentence, first)
  // [has to serve 18 years before he can seek parole]
  const behind = lemmas.slice(last + 1, last + 1 + REACH)
  if (isServed && behind[0] === 'before' && behind.some((lemma) => FREEDOM.has(lemma))) return !isPast(sentence, first)
  const isOfParole = near.includes('parole')
  // [will not be eligible for parole for 18 years, no parole for 18 years]
  if (forms[first - 1] === 'for') return isOfParole && before.some((lemma) => NO.has(lemma))
  // [eligible for parole after 18 years, can apply for parole in 18 years]
  return (forms[first - 1] === 'after' || forms[first - 1] === 'in') && isOfParole
}

/** [a *minimum term of* 18 years, a *non-parole period of* 18 years] */
function isCalledLeast(before: readonly string[]): boolean {
  if (before.includes('minimum')) return true
  return before.join(' ').replaceAll(' - ', '-').includes('non-parole period')
}

/** [*had served* at least four years] */
function isPast({ tree, lemmas }: ReadSentence, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at -= 1)
    if (SERVING.has(lemmas[at] ?? '')) return tree.tokens[at]?.xpos === 'VBD' || tree.tokens[at]?.xpos === 'VBN'
  return false
}
