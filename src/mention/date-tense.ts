/** Whether a date's clause tells of what has been or of what is to come. */
import { INTENTIONS, PLANS, UNPLANNED, UPCOMING } from './date-lexicon.ts'
import type { WordedSentence } from './sentence-words.ts'
import { tagAt, wordAt } from './sentence-words.ts'

/**
 * `planned`: told in the past as a plan [was to meet on Thursday], which may have come and gone; `unclear`: nothing tells.
 */
export type DateTense = 'past' | 'present' | 'future' | 'planned' | 'unclear'

/** Where in the sentence a date stands. */
export interface DatePlace {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** Heads of clauses are few; more steps than this is no tree. */
const MOST_STEPS = 12

/**
 * First what the noun says that the date belongs to, then the words before it, then its clause's verb. The tree's
 * verb and the nearest in the order of the words must agree where the tree is not sure.
 */
export function tenseOf(sentence: WordedSentence, place: DatePlace): DateTense {
  const told = tenseByWords(sentence, place)
  if (told) return told
  const noun = nounOf(sentence, place)
  if (noun !== null && isUnplanned(sentence, noun)) return 'past'
  if (noun !== null && isUpcoming(sentence, noun)) return 'future'
  const byTree = tenseByTree(sentence, place)
  // [Thursday's ruling is a blow]: the present says nothing of when a noun's day was.
  const isDoubtful = noun !== null || hangsOnName(sentence, place)
  return byTree === 'present' && isDoubtful ? 'unclear' : byTree
}

const AHEAD: readonly string[] = ['ahead of', 'prior to', 'time for', 'run-up to']
const PLAIN: readonly string[] = ['on', 'in', 'at', 'during', 'early', 'late']
const GOALS: readonly string[] = ['for', 'until', 'till', 'to']

/** [ahead of Sunday's vote], [scheduled for Thursday], [postponed until Friday]. */
function tenseByWords(sentence: WordedSentence, { first, last, head }: DatePlace): DateTense | null {
  // The preposition may be a part of the date already.
  const own = [...GOALS, ...PLAIN].includes(wordAt(sentence, first)) ? first : first - 1
  const at = isFiller(sentence, own) ? own - 1 : own
  const before = wordAt(sentence, at)
  if (GOALS.includes(before) && isGoalOfPlan(sentence, at, head)) return 'future'
  if (AHEAD.includes(`${wordAt(sentence, at - 1)} ${before}`)) return 'future'
  return tenseBeside(sentence, own, last)
}

/** [scheduled for Thursday], [pushed the launch to Friday], [called a vote for Sunday]. */
function isGoalOfPlan(sentence: WordedSentence, marker: number, head: number): boolean {
  if (wordAt(sentence, marker) === 'to' || isPlan(sentence, marker - 1)) return true
  const verbs = [sentence.tree.clauseOf(head), nearestVerb(sentence, marker)]
  return verbs.some((verb) => verb !== null && (isPlan(sentence, verb) || CALLS.has(lemmaAt(sentence, verb))))
}

const CALLS: ReadonlySet<string> = new Set('call announce convene order fix summon demand'.split(' '))

/** [said on Tuesday], [on Tuesday said], [on Sunday will]: a finite verb that touches the date. */
function tenseBeside(sentence: WordedSentence, first: number, last: number): DateTense | null {
  const before = PLAIN.includes(wordAt(sentence, first)) ? first - 1 : first
  if (tagAt(sentence, before) === 'VBD' || tagAt(sentence, last + 1) === 'VBD') return 'past'
  return tagAt(sentence, last + 1) === 'MD' ? 'future' : null
}

function isFiller(sentence: WordedSentence, at: number): boolean {
  return ['early', 'late', 'mid', 'the', 'this', 'next', 'a'].includes(wordAt(sentence, at))
}

function lemmaAt({ tokens }: WordedSentence, at: number): string {
  return tokens[at]?.lemma ?? ''
}

function isPlan(sentence: WordedSentence, at: number): boolean {
  return PLANS.has(lemmaAt(sentence, at)) || PLANS.has(wordAt(sentence, at))
}

/** The noun that a date belongs to [Sunday's attack, the meeting on Thursday]; null where it belongs to a verb. */
function nounOf(sentence: WordedSentence, { head, last }: DatePlace): number | null {
  const { tree } = sentence
  const token = sentence.tokens[head]
  if (!token || token.head < 0) return null
  const isNominal = /^(?:nmod|compound|nummod|amod|appos)/.test(token.relation)
  const owner = sentence.tokens[token.head]
  // A date that hangs on a name [Almara on Wednesday] is hung wrong.
  if (isNominal && owner?.upos === 'NOUN') return token.head
  const next = nextNoun(sentence, last + 1)
  return next !== null && tree.rangeOf(next).first <= head ? next : null
}

/** [raids hit parts of Almara on Monday]: hung wrong, and a plain present beside it is likely wrong as well. */
function hangsOnName({ tree, tokens }: WordedSentence, { head }: DatePlace): boolean {
  const owner = tokens[tokens[head]?.head ?? -1]
  const predicate = tree.clauseOf(head)
  return owner?.upos === 'PROPN' && tree.childrenOf(predicate, 'aux', 'cop').length === 0
}

/** [Sunday 's attack] by the order of the words. */
function nextNoun(sentence: WordedSentence, at: number): number | null {
  if (tagAt(sentence, at) !== 'POS') return null
  for (let next = at + 1; next < at + 5; next += 1) {
    if (tagAt(sentence, next).startsWith('NN') && !tagAt(sentence, next + 1).startsWith('NN')) return next
  }
  return null
}

function isUnplanned(sentence: WordedSentence, noun: number): boolean {
  return UNPLANNED.has(lemmaAt(sentence, noun))
}

function isUpcoming(sentence: WordedSentence, noun: number): boolean {
  const { tree } = sentence
  return tree.childrenOf(noun, 'amod').some((child) => UPCOMING.has(wordAt(sentence, child)))
}

function tenseByTree(sentence: WordedSentence, { head, first }: DatePlace): DateTense {
  const byClause = tenseOfPredicate(sentence, sentence.tree.clauseOf(head), 0)
  const nearest = nearestVerb(sentence, first)
  const byOrder = nearest === null ? 'unclear' : tenseOfPredicate(sentence, nearest, 0)
  if (byClause === 'unclear') return byOrder
  if (byOrder === 'unclear' || byOrder === byClause) return byClause
  const confidence = sentence.tokens[head]?.confidence ?? 0
  return confidence >= SURE ? byClause : byOrder
}

/** An arc that the parser is this sure of is right nine times in ten. */
const SURE = 150
const FARTHEST_VERB = 12

/** The last verb before the date within a few words and the same stretch between commas; else the first one behind. */
function nearestVerb(sentence: WordedSentence, first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST_VERB); at -= 1) {
    if (sentence.tokens[at]?.upos === 'VERB') return at
    if (tagAt(sentence, at) === ',') break
  }
  for (let at = first + 1; at < Math.min(sentence.tokens.length, first + FARTHEST_VERB); at += 1) {
    const upos = sentence.tokens[at]?.upos
    if (upos === 'VERB' || upos === 'AUX') return at
  }
  return null
}

/** Tense of a predicate with its auxiliaries; of an infinitive or a participle, with what governs it. */
function tenseOfPredicate(sentence: WordedSentence, predicate: number, steps: number): DateTense {
  if (predicate < 0 || steps > MOST_STEPS) return 'unclear'
  const auxiliaries = auxiliariesOf(sentence, predicate)
  if (auxiliaries.length > 0) return tenseOfAuxiliaries(sentence, predicate, auxiliaries, steps)
  const tag = tagAt(sentence, predicate)
  if (tag === 'VBD') return 'past'
  if (tag === 'MD') return 'future'
  if (tag === 'VBP' && SAME_IN_PAST.has(lemmaAt(sentence, predicate))) return 'past'
  if (tag === 'VBZ' || tag === 'VBP') return presentOf(sentence)
  if (tag === 'VB') return tenseOfInfinitive(sentence, predicate, steps)
  if (tag === 'VBN') return tenseOfParticiple(sentence, predicate, steps)
  return tenseOfGovernor(sentence, predicate, steps)
}

/** Their past looks like their present [blasts hit the town on Monday]; news tells what was. */
const SAME_IN_PAST: ReadonlySet<string> = new Set(
  'bet bid broadcast burst bust cast cost cut hit hurt let put quit rid set shed shut slit split spread thrust upset wed'.split(
    ' ',
  ),
)

function auxiliariesOf({ tree, words }: WordedSentence, predicate: number): readonly string[] {
  return tree
    .childrenOf(predicate, 'aux', 'cop')
    .filter((child) => child < predicate || tree.tokens[child]?.relation === 'cop')
    .map((child) => words[child] ?? '')
    .filter((word) => word !== 'to')
}

const FUTURE: ReadonlySet<string> = new Set(
  "will 'll ’ll shall wo would 'd ’d may might could can should must ought ll".split(' '),
)
const PERFECT: ReadonlySet<string> = new Set("have has 've ’ve had".split(' '))
const PAST: ReadonlySet<string> = new Set('was were did had'.split(' '))

function tenseOfAuxiliaries(
  sentence: WordedSentence,
  predicate: number,
  words: readonly string[],
  steps: number,
): DateTense {
  const isPerfect = words.some((word) => PERFECT.has(word))
  if (words.some((word) => FUTURE.has(word))) return isPerfect ? 'past' : 'future'
  if (isPerfect || words.some((word) => PAST.has(word))) {
    return isPlan(sentence, predicate) || hasPlannedInfinitive(sentence, predicate) ? 'planned' : 'past'
  }
  // [the cable being repaired]: no tense of its own.
  return words.every((word) => TENSELESS.has(word)) ? tenseOfGovernor(sentence, predicate, steps) : presentOf(sentence)
}

const TENSELESS: ReadonlySet<string> = new Set(['being', 'been', 'be', 'having'])

/** [was to meet]: an infinitive with a form of [be] alone. */
function hasPlannedInfinitive(sentence: WordedSentence, predicate: number): boolean {
  return tagAt(sentence, predicate) === 'VB' && wordAt(sentence, predicate - 1) === 'to'
}

/** Headlines tell what has happened in the present; they have no full stop. */
function presentOf({ words }: WordedSentence): DateTense {
  const last = words.at(-1) ?? ''
  const isSentence = /[.!?"”’)…]$/.test(last) || last === "''"
  return isSentence ? 'present' : 'unclear'
}

/** [plans to meet], [agreed to meet], [was due to meet], [failed to appear]. */
function tenseOfInfinitive(sentence: WordedSentence, predicate: number, steps: number): DateTense {
  if (wordAt(sentence, predicate - 1) !== 'to') return tenseOfGovernor(sentence, predicate, steps)
  const governor = sentence.tokens[predicate]?.head ?? -1
  if (governor < 0) return 'future'
  const tense = tenseOfPredicate(sentence, sentence.tree.clauseOf(governor), steps + 1)
  if (isPlan(sentence, governor))
    return hasOwnTense(sentence, governor) && (tense === 'past' || tense === 'planned') ? 'planned' : 'future'
  if (INTENTIONS.has(lemmaAt(sentence, governor)) || tense === 'present') return 'future'
  return tense === 'unclear' ? 'future' : tense
}

/** [was scheduled], [planned]; no [a deal due to take effect]. */
function hasOwnTense(sentence: WordedSentence, at: number): boolean {
  return tagAt(sentence, at) === 'VBD' || auxiliariesOf(sentence, at).length > 0
}

/** [talks held on Monday], [talks planned for Monday]; without an auxiliary. */
function tenseOfParticiple(sentence: WordedSentence, predicate: number, steps: number): DateTense {
  if (isPlan(sentence, predicate)) return 'future'
  const relation = sentence.tokens[predicate]?.relation ?? ''
  const hasSubject = sentence.tree.childrenOf(predicate, 'nsubj').length > 0
  if (relation.startsWith('acl') || relation === 'root' || hasSubject) return 'past'
  return tenseOfGovernor(sentence, predicate, steps)
}

function tenseOfGovernor(sentence: WordedSentence, predicate: number, steps: number): DateTense {
  const governor = sentence.tokens[predicate]?.head ?? -1
  return governor < 0 ? 'unclear' : tenseOfPredicate(sentence, sentence.tree.clauseOf(governor), steps + 1)
}
