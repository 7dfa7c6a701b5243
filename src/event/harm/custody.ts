import type { QuantityMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { isPassiveByOrder } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import { type Harm, quantityHarm } from './figure.ts'
import { figureAfter, figureBefore } from './order.ts'

/** Words of a sentence that says who is held without a verb for it [five people are in custody, police are holding five suspects]. */
export const HOLDING: ReadonlySet<string> = wordSet('custody detention arrest bar handcuff hold pick')

/** Those of them that tell of no arrest by themselves [in *custody*, behind *bars*]. */
export const CUSTODY: ReadonlySet<string> = wordSet('custody detention bar handcuff')

/** What stands before them, and after the verb. */
const BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['custody', new Set(['in'])],
  ['detention', new Set(['in'])],
  ['handcuff', new Set(['in'])],
  ['arrest', new Set(['under'])],
  ['bar', new Set(['behind'])],
])
/** [in *police* custody, in *the custody of* the army] */
const WIDEST_LINK = 3
const LIKELY = 0.75

/** Who holds people. */
const HOLDERS = wordSet(
  'police officer policeman detective investigator authority army soldier troop gendarme gendarmerie agent sheriff deputy trooper marine commando force constable ranger',
)
const HELD = wordSet('suspect man woman youth teenager teen boy girl individual attacker gunman robber')
/** Not [40 journalists are in custody]: those a text tells of besides. */
const ARRESTED = new Set([
  ...HELD,
  'person',
  'people',
  'adult',
  'protester',
  'demonstrator',
  'rioter',
  'fan',
  'supporter',
  'student',
])
const SUSPECTED = wordSet('suspicion connection questioning over')
/** What tells that those who are held are some of more, or were held before. */
const CHANGING = wordSet('release free bail remain stay still keep escape die other another already since return')

/** Said of a part of those who were arrested. */
const SOME = wordSet('whom them remaining further more')
const PLAIN = /^\d+(?:,\d{3})*$/

/**
 * How many are held: so many have been arrested at least, as some may have been let go; nothing where a sentence tells that others were.
 */
export function custodyHarm(sentence: ReadSentence, at: number): readonly Harm[] {
  const lemma = sentence.lemmas[at] ?? ''
  if (!HOLDING.has(lemma) || sentence.lemmas.some((word) => CHANGING.has(word))) return []
  if (lemma === 'hold' || lemma === 'pick') return sentence.isVerb(at) ? heldHarm(sentence, at, lemma) : []
  const verb = stateVerb(sentence, at, BEFORE.get(lemma) ?? new Set())
  const figure = verb === null || isOfLand(sentence, at) ? null : figureBefore(sentence, verb)
  if (!figure || !(figure.countedLemma === null || ARRESTED.has(figure.countedLemma))) return []
  if (sentence.lemmas.slice(Math.max(0, figure.first - 3), at).some((word) => SOME.has(word))) return []
  return atLeast(quantityHarm(sentence, figure, at, 'arrested', LIKELY))
}

function atLeast(harms: readonly Harm[]): readonly Harm[] {
  return harms.map((harm) => (PLAIN.test(harm.value) ? { ...harm, value: `at least ${harm.value}` } : harm))
}

const WIDE = wordSet('region country nation province state nationwide countrywide worldwide across')

/** [200 people are in custody *in the region*]: of more than one case. */
function isOfLand({ lemmas }: ReadSentence, at: number): boolean {
  return lemmas.slice(at + 1, at + 1 + LONGEST_CLAUSE).some((lemma) => WIDE.has(lemma))
}

/** [five people *are* in custody]: the token of the verb; null of [deaths in custody, Reed was in custody for a year]. */
function stateVerb({ lemmas, forms, tree }: ReadSentence, at: number, links: ReadonlySet<string>): number | null {
  let link = at - 1
  while (link >= at - WIDEST_LINK && !links.has(forms[link] ?? '')) link -= 1
  if (!links.has(forms[link] ?? '')) return null
  let verb = link - 1
  while (tree.tokens[verb]?.upos === 'ADV') verb -= 1
  if (lemmas[verb] !== 'be') return null
  // [have been in custody]
  return lemmas[verb - 1] === 'have' ? verb - 1 : verb
}

/** [police *are holding* five suspects, two teenagers *were held* by police, officers *picked up* three men] */
function heldHarm(sentence: ReadSentence, at: number, lemma: string): readonly Harm[] {
  const isPickUp = lemma === 'pick'
  if (isPickUp && sentence.forms[at + 1] !== 'up') return []
  const figure = heldFigure(sentence, at, isPickUp ? at + 1 : at)
  const harms = figure ? quantityHarm(sentence, figure, at, 'arrested', LIKELY) : []
  return isPickUp ? harms : atLeast(harms)
}

function heldFigure(sentence: ReadSentence, at: number, last: number): QuantityMention | null {
  const { lemmas } = sentence
  const behind = lemmas.slice(last + 1, last + 1 + LONGEST_CLAUSE)
  if (isPassiveByOrder(sentence, at)) {
    const isByHolder = behind[0] === 'by' && behind.some((word) => HOLDERS.has(word))
    const isSuspected = last === at && SUSPECTED.has(suspicionIn(behind))
    return isByHolder || isSuspected ? figureBefore(sentence, at) : null
  }
  const isHolder = lemmas.slice(Math.max(0, at - LONGEST_CLAUSE), at).some((word) => HOLDERS.has(word))
  const figure = isHolder ? figureAfter(sentence, last) : null
  return figure && HELD.has(figure.countedLemma ?? '') ? figure : null
}

/** Tokens beside the verb. */
const LONGEST_CLAUSE = 6

/** [held *on suspicion of* arson, *in connection with* it, *over* it, *for questioning*] */
function suspicionIn([link = '', ...rest]: readonly string[]): string {
  return link === 'over' ? link : (rest[0] ?? '')
}
