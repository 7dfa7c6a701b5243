/** Whether a date's clause tells of what has been or of what is to come. */
import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { lemmaAt, tagAt, type WordedSentence, wordAt } from '../sentence-words.ts'
import { UNPLANNED, UPCOMING } from './lexicon.ts'
import { endsStretch } from './stretch-end.ts'
import { type DateTense, isPlan, tenseOfPredicate } from './verb-tense.ts'

/** Where in the sentence a date stands. */
export interface DatePlace {
  readonly first: number
  readonly last: number
  readonly head: number
}

/**
 * First what the noun says that the date belongs to, then the words before it, then its clause's verb. The tree's
 * verb and the nearest in the order of the words must agree where the tree is not sure.
 */
export function tenseOf(sentence: WordedSentence, place: DatePlace): DateTense {
  const told = tenseByWords(sentence, place)
  if (told) return told
  const noun = nounOf(sentence, place)
  if (noun !== null && isUnplanned(sentence, noun)) return 'past'
  if ((noun !== null && isUpcoming(sentence, noun)) || isInvitedTo(sentence, place)) return 'future'
  const byTree = tenseByTree(sentence, place)
  // [will have it soon, after a meeting this week]: it may have been.
  if (byTree === 'future' && isThisAfterNoun(sentence, place)) return 'unclear'
  // [Thursday's ruling is a blow]: the present says nothing of when a noun's day was.
  const isDoubtful = noun !== null || hangsOnName(sentence, place)
  return byTree === 'present' && isDoubtful ? 'unclear' : byTree
}

/** Tokens from [after] to the date of its noun [after *a first long meeting in Almara* this week]. */
const WIDEST_AFTER = 8

function isThisAfterNoun({ tokens, words }: WordedSentence, { first }: DatePlace): boolean {
  if (words[first] !== 'this') return false
  for (let at = first - 1; at >= Math.max(0, first - WIDEST_AFTER); at -= 1) {
    if (words[at] === 'after' || words[at] === 'following') return at < first - 1
    if (tokens[at]?.upos === 'VERB' || tokens[at]?.upos === 'PUNCT') return false
  }
  return false
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
  if (GOALS.includes(before) && isGoalOfPlan(sentence, at, head)) return isUndone(sentence, last) ? 'undone' : 'future'
  if (AHEAD.includes(`${wordAt(sentence, at - 1)} ${before}`)) return 'future'
  if (isOfPlanned(sentence, own) && isUndone(sentence, last)) return 'undone'
  return isAfterDeed(sentence, own, last) ? 'past' : tenseBeside(sentence, own, last)
}

/** Tokens from the day back to [after], and from there to the verb. */
const WIDEST_DEED = 18

/** [is the champion *after* a 6-3 win over Falk in *Sunday's* final]: what is so now came of it. */
function isAfterDeed(sentence: WordedSentence, own: number, last: number): boolean {
  if (tagAt(sentence, last + 1) !== 'POS') return false
  let isAfter = false
  for (let at = own; at >= Math.max(0, own - WIDEST_DEED); at -= 1) {
    const upos = sentence.tokens[at]?.upos
    if (upos === 'VERB' || upos === 'AUX') return isAfter && PRESENT_TAGS.has(tagAt(sentence, at))
    if (wordAt(sentence, at) === 'after' || wordAt(sentence, at) === 'following') isAfter = true
  }
  return false
}

const PRESENT_TAGS: ReadonlySet<string> = new Set(['VBZ', 'VBP'])

/** [talks planned for Thursday *were cancelled*, *did not take place*]: told of behind the day, as over. */
function isUndone({ tokens, words }: WordedSentence, last: number): boolean {
  for (let at = last + 1; at <= last + FARTHEST_UNDOING; at += 1) {
    const upos = tokens[at]?.upos
    if (upos === 'PUNCT' || upos === 'SCONJ') return false
    if (upos !== 'AUX' && upos !== 'VERB') continue
    const verb = tokens.slice(at + 1, at + 5).find((token) => token.upos === 'VERB')
    return UNDOING.has(words[at] ?? '') && UNDONE.has(verb?.lemma ?? '')
  }
  return false
}

/** Tokens from the word to the day [a *planned* meeting between Brandt and King Olav in Almara *on* Friday]. */
const WIDEST_PLANNED = 14

/** [a planned meeting on Friday has been called off]: of what is spoken of before any verb. */
function isOfPlanned({ tokens, words }: WordedSentence, day: number): boolean {
  for (let at = day - 1; at >= Math.max(0, day - WIDEST_PLANNED); at -= 1) {
    if (UPCOMING.has(words[at] ?? '')) return true
    if (tokens[at]?.upos === 'VERB' || tokens[at]?.upos === 'AUX') return false
  }
  return false
}

/** Tokens from the day to what became of the plan [for Thursday in Almara was cancelled]. */
const FARTHEST_UNDOING = 6
const UNDOING: ReadonlySet<string> = new Set(['was', 'were', 'did', 'has', 'have', 'had'])
const UNDONE: ReadonlySet<string> = new Set([
  'cancel',
  'call',
  'scrap',
  'abandon',
  'take',
  'go',
  'happen',
  'materialise',
  'materialize',
  'collapse',
])

/** [scheduled for Thursday], [pushed the launch to Friday], [called a vote for Sunday]. */
function isGoalOfPlan(sentence: WordedSentence, marker: number, head: number): boolean {
  if (endsStretch(sentence, marker)) return false
  if (wordAt(sentence, marker) === 'to' || isPlan(sentence, marker - 1)) return true
  const verbs = [sentence.tree.clauseOf(head), nearestVerb(sentence, marker)]
  return verbs.some((verb) => verb !== null && (isPlan(sentence, verb) || CALLS.has(lemmaAt(sentence, verb))))
}

const CALLS: ReadonlySet<string> = new Set('call announce convene order fix summon demand'.split(' '))

/** [said on Tuesday], [on Tuesday said], [on Sunday will]: a finite verb that touches the date. */
function tenseBeside(sentence: WordedSentence, first: number, last: number): DateTense | null {
  const before = PLAIN.includes(wordAt(sentence, first)) ? first - 1 : first
  if (tagAt(sentence, before) === 'VBD' || tagAt(sentence, last + 1) === 'VBD') return 'past'
  // [Reed, *fired* on June 8, is suing]: the present is that of another clause.
  const isAside = sentence.tokens[before]?.relation === 'acl' || tagAt(sentence, before - 1) === ','
  if (isAside && tagAt(sentence, before) === 'VBN' && !isPlan(sentence, before)) return 'past'
  if (tagAt(sentence, last + 1) !== 'MD') return null
  return isSignedBefore(sentence, first) ? 'past' : 'future'
}

/** [a truce *signed* in Almara *on Saturday* will last]: what a noun is described with was done before. */
function isSignedBefore({ tokens }: WordedSentence, first: number): boolean {
  const from = Math.max(0, first - FARTHEST_SIGNED)
  const verb = tokens.findLastIndex(({ upos }, at) => at >= from && at < first && (upos === 'VERB' || upos === 'AUX'))
  const { xpos, relation } = tokens[verb] ?? {}
  return xpos === 'VBN' && relation === 'acl' && !DUE.has(tokens[verb]?.lemma ?? '')
}

/** Tokens from the participle to its day. */
const FARTHEST_SIGNED = 6
/** [the vote *scheduled* for Sunday will]: what is still to come. */
const DUE: ReadonlySet<string> = new Set('schedule plan set expect due fix call propose slate'.split(' '))

function isFiller(sentence: WordedSentence, at: number): boolean {
  return ['early', 'late', 'mid', 'the', 'this', 'next', 'a'].includes(wordAt(sentence, at))
}

/** The noun that a date belongs to [Sunday's attack, the meeting on Thursday]; null where it belongs to a verb. */
function nounOf(sentence: WordedSentence, { head: own, first, last }: DatePlace): number | null {
  const { tree } = sentence
  // [at the *end* of August]: a part of the date.
  const above = sentence.tokens[own]?.head ?? -1
  const head = above >= first && above <= last ? above : own
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

/** [invited both sides to talks on Thursday]: a phrase with `to` right before the date, behind who is invited. */
function isInvitedTo(sentence: WordedSentence, { first }: DatePlace): boolean {
  const preposition = PLAIN.includes(wordAt(sentence, first)) ? first : first - 1
  let at = preposition - 1
  while (at > preposition - LONGEST_GOAL && OF_GOAL.test(tagAt(sentence, at))) at -= 1
  const verb = at < preposition - 1 && wordAt(sentence, at) === 'to' ? nearestVerb(sentence, at) : null
  return verb !== null && INVITING.has(lemmaAt(sentence, verb))
}

const LONGEST_GOAL = 6
const OF_GOAL = /^(?:NN|JJ|DT|PRP\$|HYPH)/
const INVITING: ReadonlySet<string> = new Set(['invite', 'summon'])

function isUpcoming(sentence: WordedSentence, noun: number): boolean {
  const { tree } = sentence
  return tree.childrenOf(noun, 'amod').some((child) => UPCOMING.has(wordAt(sentence, child)))
}

function tenseByTree(sentence: WordedSentence, { head, first, last }: DatePlace): DateTense {
  const clause = sentence.tree.clauseOf(head)
  const byClause = tenseOfPredicate(sentence, clause)
  const nearest = nearestVerb(sentence, first)
  const byOrder = nearest === null ? 'unclear' : tenseOfPredicate(sentence, nearest)
  if (byClause === 'unclear') return byOrder
  if (byOrder === 'unclear' || byOrder === byClause) return byClause
  if (nearest !== null && nearest < first && isBehindComma(sentence, last, clause)) return byOrder
  const confidence = sentence.tokens[head]?.confidence ?? 0
  return confidence >= SURE ? byClause : byOrder
}

/** [will vote on 8 August, the minister *announced*]: who tells of it does so in a clause of its own. */
function isBehindComma(sentence: WordedSentence, last: number, clause: number): boolean {
  return clause > last && tagAt(sentence, last + 1) === ','
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
  const behind = verbBehind(sentence, first)
  const isPurpose = behind !== null && tagAt(sentence, behind) === 'VB' && wordAt(sentence, behind - 1) === 'to'
  return isPurpose ? (finiteBefore(sentence, first) ?? behind) : behind
}

function verbBehind({ tokens }: WordedSentence, first: number): number | null {
  for (let at = first + 1; at < Math.min(tokens.length, first + FARTHEST_VERB); at += 1) {
    const upos = tokens[at]?.upos
    if (upos === 'VERB' || upos === 'AUX') return at
  }
  return null
}

/** [*beat* the Belgian, 6-4, 6-2, on Saturday to lift the cup]: the purpose says nothing of when. */
function finiteBefore({ tokens }: WordedSentence, first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_CLAUSE); at -= 1) {
    if (tokens[at]?.upos === 'VERB' && FINITE_TAGS.has(tokens[at]?.xpos ?? '')) return at
  }
  return null
}

const LONGEST_CLAUSE = 24
