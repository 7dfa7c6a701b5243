/** The tense of a verb with its auxiliaries, or of what governs it. */

import { lemmaAt, tagAt, type WordedSentence, wordAt } from '../sentence-words.ts'
import { INTENTIONS, PLANS } from './lexicon.ts'

/**
 * `planned`: told in the past as a plan [was to meet on Thursday], which may have come and gone; `undone`: what was planned is
 * told as called off, mostly near its day; `unclear`: nothing tells.
 */
export type DateTense = 'past' | 'present' | 'future' | 'planned' | 'undone' | 'unclear'

/** [climbers who set *out* on Monday] */
const DEPARTING: ReadonlySet<string> = new Set(['out', 'off', 'sail', 'foot', 'up', 'about'])

/** Heads of clauses are few; more steps than this is no tree. */
const MOST_STEPS = 12

/** [schedule], [expect], [due]: the day that goes with it lies ahead. */
export function isPlan(sentence: WordedSentence, at: number): boolean {
  if (wordAt(sentence, at) === 'set' && DEPARTING.has(wordAt(sentence, at + 1))) return false
  if (FORWARD.has(lemmaAt(sentence, at)) && !isMovedInTime(sentence, at)) return false
  // [in stoppage *time* to beat Rovers]
  if (sentence.tokens[at]?.upos === 'NOUN' && NO_PLANS.has(lemmaAt(sentence, at))) return false
  return PLANS.has(lemmaAt(sentence, at)) || PLANS.has(wordAt(sentence, at))
}

/** What is carried somewhere by these is moved to another day only with such a word behind [the vote was brought *forward*]. */
const FORWARD: ReadonlySet<string> = new Set(['bring', 'push'])
const WAYS: ReadonlySet<string> = new Set(['forward', 'back', 'off'])
const WIDEST_WAY = 4

function isMovedInTime({ words }: WordedSentence, at: number): boolean {
  return words.slice(at + 1, at + 1 + WIDEST_WAY).some((word) => WAYS.has(word))
}

/** Nouns of which only the verb tells of a plan. */
const NO_PLANS: ReadonlySet<string> = new Set(['time', 'book', 'bill', 'tip', 'set', 'shift', 'push', 'mean'])

/** Tense of a predicate with its auxiliaries; of an infinitive or a participle, with what governs it. */
export function tenseOfPredicate(sentence: WordedSentence, predicate: number, steps = 0): DateTense {
  if (predicate < 0 || steps > MOST_STEPS) return 'unclear'
  const auxiliaries = auxiliariesOf(sentence, predicate)
  if (auxiliaries.length > 0) return tenseOfAuxiliaries(sentence, predicate, auxiliaries, steps)
  const tag = tagAt(sentence, predicate)
  if (tag === 'VBD') return 'past'
  if (tag === 'MD') return 'future'
  if (SAME_IN_PAST.has(lemmaAt(sentence, predicate)) && isPlain(sentence, predicate)) return 'past'
  if (tag === 'VBZ' || tag === 'VBP') return presentOf(sentence)
  if (tag === 'VB') return tenseOfInfinitive(sentence, predicate, steps)
  if (tag === 'VBN') return tenseOfParticiple(sentence, predicate, steps)
  return tenseOfGovernor(sentence, predicate, steps)
}

/** Their past looks like their present [blasts hit the town on Monday]; news tells what was. */
const SAME_IN_PAST: ReadonlySet<string> = new Set(
  'beat bet bid broadcast burst bust cast cost cut forecast hit hurt let put quit rid set shed shut slit split spread thrust upset wed'.split(
    ' ',
  ),
)

/** A present form, or what is tagged as an infinitive and yet has a subject and no verb above it [City beat Rovers]. */
function isPlain(sentence: WordedSentence, predicate: number): boolean {
  const { tree } = sentence
  const tag = tagAt(sentence, predicate)
  if (tag !== 'VB') return tag === 'VBP'
  return tree.tokens[predicate]?.head === -1 && tree.childrenOf(predicate, 'nsubj').length > 0
}

function auxiliariesOf({ tree, words }: WordedSentence, predicate: number): readonly string[] {
  return (
    tree
      .childrenOf(predicate, 'aux', 'cop')
      .filter((child) => child < predicate || tree.tokens[child]?.relation === 'cop')
      .map((child) => words[child] ?? '')
      // [*Shelling* killed nine people]: no auxiliary, whatever the tree makes of it.
      .filter((word) => word !== 'to' && (!word.endsWith('ing') || TENSELESS.has(word)))
  )
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
  // [City sacked the coach on Monday, a man set fire to a train]: what has an object behind it is the past tense after all.
  if (sentence.tree.childrenOf(predicate, 'obj').some((object) => object > predicate)) return 'past'
  if (isPlan(sentence, predicate)) return 'future'
  const relation = sentence.tokens[predicate]?.relation ?? ''
  const hasSubject = sentence.tree.childrenOf(predicate, 'nsubj').length > 0
  if (relation.startsWith('acl') || relation === 'root' || hasSubject) return 'past'
  return tenseOfGovernor(sentence, predicate, steps)
}

function tenseOfGovernor(sentence: WordedSentence, predicate: number, steps: number): DateTense {
  const governor = sentence.tokens[predicate]?.head ?? -1
  const tense = governor < 0 ? 'unclear' : tenseOfPredicate(sentence, sentence.tree.clauseOf(governor), steps + 1)
  return tense === 'present' && isAfterwards(sentence, predicate) ? 'past' : tense
}

/** [is on fire after being hit on Sunday]: what the present comes after is past. */
function isAfterwards({ tree, words }: WordedSentence, predicate: number): boolean {
  return tree.childrenOf(predicate, 'mark', 'case').some((child) => AFTERWARDS.has(words[child] ?? ''))
}

const AFTERWARDS: ReadonlySet<string> = new Set(['after', 'since', 'following'])
