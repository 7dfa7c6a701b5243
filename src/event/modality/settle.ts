import { spanOf } from '../circumstance/date-span.ts'
import type { FoundValue } from '../fact.ts'
import { LOOKING } from '../harm/sought.ts'
import { SURVIVALS } from '../harm/survivor.ts'
import { SEEKING } from '../harm/unfound.ts'
import { BEFORE_VERB } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import { caseOf } from '../role/deed-of-case.ts'
import type { Trigger } from '../trigger.ts'
import { isDeniedReport } from './denied-report.ts'
import type { Modality } from './name.ts'
import { DENIALS, NOT } from './words.ts'

/** [denied killing Ana Lind, is charged with it]: she was killed, whoever did it. */
const DOUBTED: ReadonlySet<Modality> = new Set(['unreal', 'denied'])

/** What nobody said is no statement, and a match not won is none that was lost [had not won since 1996]. */
export function settled(
  read: Modality,
  trigger: Trigger,
  { sentence, isLater }: { readonly sentence: ReadSentence; readonly isLater: boolean },
): Modality {
  const { type, entry, lemma, at } = trigger
  const modality = DOUBTED.has(read) && caseOf(sentence, trigger) ? 'happened' : read
  if (modality === 'denied' && ONCE.has(type) && entry.form === 'verb' && !isDeniedPlainly(sentence, at))
    return 'unreal'
  if (isPassed(sentence, { sense: entry.group.sense, at }, modality)) return 'happened'
  // [There were no survivors; 12 have not been found; will go on searching for nine]: it is told that they died, that they are missing.
  if (type === 'harm' && [SURVIVALS, SEEKING, LOOKING].some((words) => words.has(lemma))) return 'happened'
  // [the motion was backed by 341 deputies]: whoever backs it has voted.
  if (entry.group.sense === 'house-vote' && modality === 'unreal') return 'happened'
  if (type === 'sport-result' && isResultOf(sentence, at)) return 'happened'
  if (UNTOLD[type]?.(modality) || isBrokenOff(sentence, { type, at }, modality)) return 'unreal'
  return isLater && modality === 'happened' ? 'planned' : modality
}

/** [will spend seven years in prison, must pay a fine of 5 million euros]: the sentence was passed. */
function isPassed(
  sentence: ReadSentence,
  { sense, at }: { readonly sense: string | undefined; readonly at: number },
  modality: Modality,
): boolean {
  if (sense === 'jails') return modality === 'planned' || isSentenced(sentence, at, modality)
  return sense === 'fines' && isImposed(sentence, at, modality)
}

/** [must serve seven years in prison]; not [must not serve, should serve, would have to serve if found guilty]. */
function isSentenced({ forms }: ReadSentence, at: number, modality: Modality): boolean {
  return modality === 'unreal' && forms[at - 1] === 'must' && !forms.some((form) => OPEN_CASE.has(form.toLowerCase()))
}

/** Tokens from the verb to the fine [pay *the state a record* fine]. */
const WIDEST_PAYMENT = 5

/** [must pay a fine of 5 million euros] */
function isImposed(sentence: ReadSentence, fine: number, modality: Modality): boolean {
  const from = Math.max(0, fine - WIDEST_PAYMENT)
  const paying = sentence.lemmas.slice(from, fine).lastIndexOf('pay')
  return paying >= 0 && isSentenced(sentence, from + paying, modality)
}

const OPEN_CASE = new Set(['if', 'unless', 'whether', 'anyone', 'offenders'])

const OWN = new Set(['their', 'its', 'his', 'her', 'the'])
const TO_COME = new Set(['planned', 'next', 'threatened', 'tomorrow', 'scheduled', 'due', 'would'])

/** [called off *their* strike]: one that was going on was ended, and one that was to come never began. */
function isBrokenOff({ forms }: ReadSentence, { type, at }: Pick<Trigger, 'type' | 'at'>, modality: Modality): boolean {
  if (type !== 'protest' || modality !== 'cancelled') return false
  const isOwn = forms.slice(Math.max(0, at - 2), at).some((form) => OWN.has(form))
  return isOwn && !forms.some((form) => TO_COME.has(form))
}

/** By type, what tells of nothing. */
const UNTOLD: Readonly<Record<string, (modality: Modality) => boolean>> = {
  'sport-result': (modality) => modality === 'denied',
  statement: (modality) => modality !== 'happened',
}

/** [scored twice to beat Ashford 3-1]: what it led to, and how it ended. */
function isResultOf({ tree, forms, mentions }: ReadSentence, at: number): boolean {
  // [kicked a penalty to give Larkhill a 3-1 win]
  let verb = tree.tokens[at]?.upos === 'VERB' ? at : (tree.tokens[at]?.head ?? -1)
  // [scored twice to help Larkhill remain unbeaten with a 3-1 win]
  for (let step = 0; step < FARTHEST_PURPOSE && forms[verb - 1] !== 'to'; step += 1)
    verb = tree.tokens[verb]?.head ?? -1
  const token = tree.tokens[verb]
  if (forms[verb - 1] !== 'to' || token?.relation !== 'advcl' || tree.tokens[token.head]?.xpos !== 'VBD') return false
  return mentions.some(
    (mention) => mention.kind === 'quantity' && mention.dimension === 'score' && mention.first > verb,
  )
}

/** Words above a result to what it was done for. */
const FARTHEST_PURPOSE = 3

const ONCE = new Set(['appointment', 'resignation', 'death'])

/**
 * [has not resigned, was not dismissed, denied that, denied reports that she had resigned]; not [would not resign, did not resign then,
 * will not be pushed out]: what has not happened so far may.
 */
function isDeniedPlainly(sentence: ReadSentence, at: number): boolean {
  const { tree, forms } = sentence
  if (isDeniedReport(sentence, at)) return true
  if (tree.tokens[at]?.xpos === 'VB') return false
  let isNegated = false
  for (let before = at - 1; BEFORE_VERB.has(tree.tokens[before]?.upos ?? ''); before -= 1) {
    if (tree.tokens[before]?.xpos === 'MD') return false
    isNegated ||= NOT.has(forms[before] ?? '')
  }
  return isNegated || isDeniedClause(sentence, at)
}

/** [denied that she had resigned] */
function isDeniedClause({ tree, lemmas }: ReadSentence, at: number): boolean {
  const token = tree.tokens[at]
  return token?.relation === 'ccomp' && DENIALS.has(lemmas[token.head] ?? '')
}

/** A day that only stands in the same sentence does not make a plan of what it tells. */
const LEAST_SURE = 0.5

const PRESENT = new Set(['VBZ', 'VBP'])

/** [is opening a plant next month] */
function isGoingOn(tokens: ReadSentence['tree']['tokens'], verb: number): boolean {
  let be = verb - 1
  while (tokens[be]?.upos === 'ADV') be -= 1
  return tokens[verb]?.xpos === 'VBG' && tokens[be]?.lemma === 'be' && PRESENT.has(tokens[be]?.xpos ?? '')
}

/** [meets Reed on Friday; until an election on 19 May]: the present tense with a day to come, and any noun or day after it. */
export function isToCome({ tree, written }: ReadSentence, { at }: Trigger, [date]: readonly FoundValue[]): boolean {
  const span = date && date.confidence > LEAST_SURE ? spanOf(date.value) : null
  const verb = tree.tokens[at]?.upos === 'VERB' ? at : tree.clauseOf(at)
  const isPresent = PRESENT.has(tree.tokens[verb]?.xpos ?? '') || isGoingOn(tree.tokens, verb)
  if (span === null || written === null) return false
  const isNoun = tree.tokens[at]?.upos !== 'VERB'
  return (isNoun && span.start >= written.end) || (isPresent && span.start >= written.start && span.end > written.end)
}
