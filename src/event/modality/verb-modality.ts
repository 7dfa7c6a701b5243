import { PROTESTING } from '../lexicon/protest.ts'
import { COMING } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import { governorOf } from '../role/governor.ts'
import { isDeniedReport } from './denied-report.ts'
import type { Modality } from './name.ts'
import {
  ACCUSATIONS,
  CALLED_OFF,
  DENIALS,
  DONE_BY_VOTE,
  HELPING,
  NOT,
  NOT_DOING,
  PLAN_NOUNS,
  PLANNING,
  POSTPONING,
  PREVENTING,
  REPORTED,
  THREAT_NOUNS,
  WISHING,
} from './words.ts'

/** Longest chain of verbs followed [is expected to agree to meet]. */
export const LONGEST_CHAIN = 6

/** `steps` are left of the chain of verbs. */
export function verbModality(sentence: ReadSentence, at: number, steps: number): Modality {
  const own = auxiliaryModality(sentence, at)
  if (own) return own
  if (isConditional(sentence, at) || isCalledFor(sentence, at) || isMissed(sentence, at)) return 'unreal'
  if (isDeniedReport(sentence, at)) return 'denied'
  if (isArranged(sentence, at)) return 'planned'
  return steps > 0 ? governedModality(sentence, at, steps) : 'unreal'
}

/** [is to visit Oslo, the ministry said] */
function isArranged({ forms, lemmas }: ReadSentence, at: number): boolean {
  return forms[at - 1] === 'to' && lemmas[at - 2] === 'be'
}

/** What the verb's own auxiliaries and negation tell; [said he would meet] is a plan as told in the past. */
function auxiliaryModality({ tree, forms, lemmas }: ReadSentence, at: number): Modality | null {
  const words = tree.childrenOf(at, 'aux', 'advmod', 'cop').filter((index) => index < at && index >= at - 8)
  const before = [...new Set([...words, ...leadingWords(tree.tokens, at)])]
  const isNegated = before.some((index) => NEGATIONS.has(forms[index] ?? ''))
  const modal = before.find((index) => tree.tokens[index]?.xpos === 'MD')
  if (modal === undefined) return isNegated ? 'denied' : null
  const lemma = lemmas[modal] ?? ''
  if (lemma !== 'will' && lemma !== 'shall' && forms[modal] !== 'would') return 'unreal'
  if (isNegated) return 'denied'
  if (forms[modal] !== 'would') return 'planned'
  const { relation, head } = tree.tokens[at] ?? { relation: '', head: -1 }
  // [said she would resign, denied that she would resign]
  return relation === 'ccomp' && !DENIALS.has(lemmas[head] ?? '') ? 'planned' : 'unreal'
}

const NEGATIONS = new Set([...NOT, 'never', 'no', 'neither', 'nor'])

/** Auxiliaries and adverbs right before a verb, whatever the tree makes of them. */
function leadingWords(tokens: ReadSentence['tree']['tokens'], at: number): readonly number[] {
  const found: number[] = []
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    const upos = tokens[index]?.upos
    if (upos !== 'AUX' && upos !== 'ADV' && upos !== 'PART') break
    found.push(index)
  }
  return found
}

const SHORT_OF = new Set(['nearly', 'almost'])

/** [was *nearly* killed, *almost* died, came *close to* resigning, was *on the brink of* resigning]; not [nearly 300 were killed]. */
export function isMissed({ forms }: ReadSentence, at: number): boolean {
  if (SHORT_OF.has(forms[at - 1] ?? '')) return true
  const [before, word, of] = [forms[at - 3] ?? '', forms[at - 2] ?? '', forms[at - 1] ?? '']
  return (word === 'close' && of === 'to') || (BEFORE_BRINK.has(before) && BRINKS.has(word) && of === 'of')
}

const BEFORE_BRINK = new Set(['the', 'on'])
const BRINKS = new Set(['brink', 'verge', 'edge', 'point'])

const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'lest'])

/** [if they meet]; a question. */
function isConditional({ tree, forms }: ReadSentence, at: number): boolean {
  if (tree.childrenOf(at, 'mark').some((index) => CONDITIONS.has(forms[index] ?? ''))) return true
  return tree.tokens.at(-1)?.form === '?'
}

/** [in addition to killing nine, admitted to killing nine] */
const DONE_BESIDE = new Set(['addition', 'admit', 'confess', 'lead', 'contribute', 'own'])

const CALLS = new Set('call demand plea appeal pressure request campaign push petition wait clamour clamor'.split(' '))
/** Tokens between [calls *for*] and what somebody is to do, and between the noun and its `for`. */
const LONGEST_CALLED = 14
const WIDEST_CALL = 2

/** [calls *for the minister and her government to* step down]: wherever the tree hangs it. */
function isCalledFor({ forms, lemmas, isVerb }: ReadSentence, at: number): boolean {
  if (forms[at - 1] !== 'to') return false
  for (let link = at - 2; link > Math.max(0, at - LONGEST_CALLED) && !isVerb(link); link -= 1) {
    if (forms[link] === 'for' && lemmas.slice(Math.max(0, link - WIDEST_CALL), link).some((lemma) => CALLS.has(lemma)))
      return true
  }
  return false
}

/** What the verb or noun that governs the clause tells of it. */
function governedModality(sentence: ReadSentence, at: number, steps: number): Modality {
  const { tree, forms } = sentence
  const token = tree.tokens[at]
  const head = token?.head ?? -1
  const relation = token?.relation ?? ''
  if (token?.xpos === 'VBG' && forms[at - 1] === 'to' && DONE_BESIDE.has(sentence.lemmas[at - 2] ?? ''))
    return 'happened'
  const isInfinitive = forms[at - 1] === 'to' || tree.childrenOf(at, 'mark').some((index) => forms[index] === 'to')
  if (head < 0) return isInfinitive ? 'planned' : 'happened'
  if (isInfinitive)
    return purposeModality(sentence, at, head, steps) ?? infinitiveModality(sentence, at, head, relation, steps)
  if (relation === 'conj') return besideModality(sentence, at, head, steps)
  const other = otherModality(sentence, at, steps)
  if (other) return other
  return token?.xpos === 'VBG' ? gerundModality(sentence, at, head, relation, steps) : 'happened'
}

/** As much done as the verb it is joined to [nearly shot and killed her]; not [nearly hit a bus and killed its driver]. */
function besideModality(sentence: ReadSentence, at: number, head: number, steps: number): Modality {
  return at - head > 2 && isMissed(sentence, head) ? 'happened' : verbModality(sentence, head, steps - 1)
}

/** What the word above tells of a clause of its own; null where it tells nothing. */
function otherModality(sentence: ReadSentence, at: number, steps: number): Modality | null {
  const { head = -1, relation = '' } = sentence.tree.tokens[at] ?? {}
  if (isSuccession(sentence, at)) return sameTime(mainModality(sentence, head, steps))
  return complementModality(sentence.lemmas[head] ?? '', relation)
}

const SUCCEEDING = new Set(['succeed', 'replace'])

/** [Brandt, *who succeeds Reed*, will take over in May]: as much to come as what the sentence tells of her. */
function isSuccession({ tree, lemmas }: ReadSentence, at: number): boolean {
  const token = tree.tokens[at]
  return token?.relation === 'acl:relcl' && token.xpos === 'VBZ' && SUCCEEDING.has(lemmas[at] ?? '')
}

function mainModality(sentence: ReadSentence, noun: number, steps: number): Modality {
  const verb = sentence.tree.clauseOf(noun)
  return verb >= 0 && sentence.tree.tokens[verb]?.upos === 'VERB' ? verbModality(sentence, verb, steps - 1) : 'happened'
}

/** [denied that they met, hopes they meet] */
function complementModality(governor: string, relation: string): Modality | null {
  if (relation === 'ccomp' && DENIALS.has(governor)) return 'denied'
  return (relation === 'ccomp' || relation === 'xcomp') && WISHING.has(governor) ? 'unreal' : null
}

function purposeModality(sentence: ReadSentence, at: number, head: number, steps: number): Modality | null {
  const governor = sentence.lemmas[head] ?? ''
  if (isResult(sentence, at)) return 'happened'
  if (PLANNING.has(governor) || PLAN_NOUNS.has(governor)) return null
  const verb = sentence.lemmas[at] ?? ''
  if (TAKING_TIME.has(governor) && isTimeBetween(sentence, head, at)) return verbModality(sentence, head, steps - 1)
  // [farmers drove into Almara to protest]; not [were asked to protest]
  if (WINNING.has(verb) && COMING.has(governor)) return sameTime(verbModality(sentence, head, steps - 1))
  const isCome = PROTESTING.has(verb) && sentence.tree.tokens[at]?.relation === 'advcl'
  if (TALKING.has(verb) || isCome) return sameTime(verbModality(sentence, head, steps - 1))
  return TRAVELLING.has(governor) && MEETING.has(verb) ? intended(verbModality(sentence, head, steps - 1)) : null
}

/** Tokens from the verb to how it ended [to beat the champions Brenn City *3-2*]. */
const TO_RESULT = 10

/** [scored twice in the last minutes to beat City *3-2*]: who tells the result tells of no aim; not [needed to beat City 3-0]. */
function isResult({ mentions, tree, lemmas, isVerb }: ReadSentence, at: number): boolean {
  const isTold = mentions.some(
    ({ kind, first, ...mention }) =>
      kind === 'quantity' &&
      'dimension' in mention &&
      mention.dimension === 'score' &&
      first > at &&
      first <= at + TO_RESULT,
  )
  if (!isTold) return false
  // [came from *a set* down to beat Reed 4-6, 6-3, 6-2]: no verb.
  const done = lemmas.findLastIndex(
    (_, index) => index < at - 1 && isVerb(index) && tree.tokens[index - 1]?.upos !== 'DET',
  )
  const lemma = lemmas[done] ?? ''
  return done < at - 2 && tree.tokens[done]?.xpos === 'VBD' && !PLANNING.has(lemma) && !WISHING.has(lemma)
}

/** [broke the course record *to win* the marathon, clocked 2:04 *to claim* gold] */
const WINNING = new Set(['win', 'claim', 'clinch', 'retain', 'take', 'secure', 'seal'])

const TAKING_TIME = new Set(['take', 'need'])

/** [took less than *two hours* to convict Brandt]: and did. */
function isTimeBetween({ mentions }: ReadSentence, verb: number, at: number): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === 'quantity' && mention.dimension === 'time' && mention.first > verb && mention.last < at,
  )
}

/** [flew to Almara to meet Brandt]: nobody says yet that they met. */
const TRAVELLING = new Set('travel fly head go come arrive return leave depart visit land'.split(' '))
const MEETING = new Set('meet sign attend negotiate'.split(' '))

function intended(modality: Modality): Modality {
  return modality === 'happened' ? 'planned' : modality
}

/** [met to discuss trade]: the purpose is what they did. */
const TALKING = new Set(['discuss'])

function infinitiveModality(
  sentence: ReadSentence,
  at: number,
  head: number,
  relation: string,
  steps: number,
): Modality {
  const governor = sentence.lemmas[head] ?? ''
  if (isDecreed(sentence, head, at)) return verbModality(sentence, head, steps - 1)
  if (REPORTED.has(governor)) return sentence.forms.includes('have') ? 'happened' : 'unreal'
  if (PLANNING.has(governor) || PLAN_NOUNS.has(governor)) return negated(sentence, head) ? 'denied' : 'planned'
  if (NOT_DOING.has(governor)) return 'denied'
  if (HELPING.has(governor) || isVoted(sentence, head, at)) return verbModality(sentence, head, steps - 1)
  return fateOf(sentence, head) ?? (relation === 'root' ? 'planned' : 'unreal')
}

/** What a court has done once it has ordered it [was ordered *to pay* a fine]. */
const DECREED = new Set(['pay', 'serve'])

function isDecreed({ tree, lemmas }: ReadSentence, head: number, at: number): boolean {
  return lemmas[head] === 'order' && DECREED.has(lemmas[at] ?? '') && tree.isPassive(head)
}

/** [the board voted to sack the coach]: the vote does it; not [voted to strike]. */
function isVoted({ lemmas }: ReadSentence, head: number, at: number): boolean {
  return lemmas[head] === 'vote' && DONE_BY_VOTE.has(lemmas[at] ?? '')
}

/** [an attempt to launch was postponed]: what became of the attempt became of the launch. */
function fateOf({ tree, lemmas }: ReadSentence, noun: number): Modality | null {
  const governor = tree.tokens[noun]?.upos === 'NOUN' ? governorOf(tree, lemmas, noun) : null
  const verb = governor?.as === 'object' ? (lemmas[governor.index] ?? '') : followingVerb(tree, lemmas, noun)
  if (POSTPONING.has(verb)) return 'planned'
  return CALLED_OFF.has(verb) ? 'cancelled' : null
}

/** [an attempt to launch a crew that was postponed]: said of the crew, meant of the attempt. */
function followingVerb(tree: ReadSentence['tree'], lemmas: readonly string[], noun: number): string {
  if (!ATTEMPTS.has(lemmas[noun] ?? '')) return ''
  const at = lemmas.findIndex(
    (lemma, index) => index > noun && (POSTPONING.has(lemma) || CALLED_OFF.has(lemma)) && tree.isPassive(index),
  )
  return lemmas[at] ?? ''
}

const ATTEMPTS = new Set('attempt effort bid plan try'.split(' '))

function negated(sentence: ReadSentence, at: number): boolean {
  return auxiliaryModality(sentence, at) === 'denied'
}

/** [denied killing, accused of killing, after killing] */
function gerundModality(sentence: ReadSentence, at: number, head: number, relation: string, steps: number): Modality {
  const governor = sentence.lemmas[head] ?? ''
  if (DENIALS.has(governor)) return 'denied'
  if (ACCUSATIONS.has(governor) && sentence.tree.childrenOf(at, 'mark', 'case').length > 0) return 'unreal'
  if (THREAT_NOUNS.has(governor) || WISHING.has(governor) || PREVENTING.has(governor)) return 'unreal'
  if (relation === 'xcomp' || relation === 'advcl') return sameTime(verbModality(sentence, head, steps - 1))
  return 'happened'
}

/** What goes with a plan is planned; what goes with a denial is not thereby denied. */
export function sameTime(modality: Modality): Modality {
  return modality === 'planned' || modality === 'unreal' ? modality : 'happened'
}
