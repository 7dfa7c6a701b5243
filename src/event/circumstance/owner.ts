import type { SyntaxToken } from '../../model/syntax.ts'
import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import { governorOf, isLight } from '../role/governor.ts'
import type { Trigger } from '../trigger.ts'
import { loneOwner } from './lone-owner.ts'
import { isOfNextClause } from './next-clause.ts'
import { TELLING } from './telling-verb.ts'

/** Whose circumstance some words are, and how sure that is. */
export interface Owner {
  readonly trigger: Trigger
  readonly confidence: number
}

const AGREED = 0.95
const TREE_ALONE = 0.8
const SHARED = 0.75
const ORDER_ALONE = 0.6
const SENTENCE_ALONE = 0.5

/** Longest way up from a circumstance to its verb. */
const LONGEST_CLIMB = 16
/** How far before a circumstance its verb may stand by order alone. */
const WIDEST_REACH = 18

/** [pushed the launch to Friday, will watch the launch on Friday]: the noun's time is the verb's. */
const MOVING = wordSet(
  'push postpone delay reschedule move defer put shift bring watch witness see attend mark observe adjourn',
)

/** The triggers whose time or place the words with this head are: by the tree, by order, or both. */
export function ownersOf(
  sentence: ReadSentence,
  head: number,
  first: number,
  triggers: readonly Trigger[],
): readonly Owner[] {
  const hung = treeOwners(sentence, head, triggers)
  const byTree = hung.filter(({ trigger }) => !isToldBehind(sentence, first, trigger))
  const before = isOfNextSubject(sentence, head, first) ? null : orderOwner(sentence, first, triggers)
  const byOrder = before && isOfNextClause(sentence, head, first, before) ? null : before
  if (
    byOrder &&
    byOrder.type !== 'statement' &&
    byTree.every(({ trigger }) => isFarTelling(sentence, trigger, byOrder, first))
  )
    return [{ trigger: byOrder, confidence: hung.length > 0 ? SHARED : ORDER_ALONE }]
  if (byOrder && byTree.every(({ trigger }) => isServed(sentence, trigger, byOrder, first)))
    return [{ trigger: byOrder, confidence: ORDER_ALONE }]
  if (byTree.length > 0) {
    return byTree.map((owner) => (owner.trigger === byOrder ? { ...owner, confidence: AGREED } : owner))
  }
  if (byOrder && first <= byOrder.last + 2) return [{ trigger: byOrder, confidence: TREE_ALONE }]
  if (byOrder) return [{ trigger: byOrder, confidence: ORDER_ALONE }]
  const lone = loneOwner(sentence, { head, first }, triggers)
  return lone ? [{ trigger: lone, confidence: SENTENCE_ALONE }] : []
}

/** [killed in a blast on Monday, the agency said]: taken for the time of the telling, which a comma parts from it. */
function isFarTelling({ forms }: ReadSentence, { type, at }: Trigger, byOrder: Trigger, first: number): boolean {
  if (type !== 'statement') return false
  return Math.abs(first - at) > first - byOrder.last || forms.slice(first, Math.max(first, at)).includes(',')
}

/** [a fire swept through a mill *on Friday*, officials said]: of what they told, however the tree has it; not [On Friday, officials said]. */
function isToldBehind({ forms, isVerb }: ReadSentence, first: number, { type, at }: Trigger): boolean {
  if (type !== 'statement' || at < first || !forms.slice(first, at).includes(',')) return false
  return forms.slice(0, first).some((_, index) => isVerb(index))
}

/**
 * [attended the funeral *on Thursday* of three men killed in a raid on Monday]: what the tree hangs it by stands farther
 * off, with another of its kind beside it, and the words right before are another event's.
 */
function isServed({ mentions, isVerb }: ReadSentence, { at }: Trigger, byOrder: Trigger, first: number): boolean {
  if (at >= byOrder.at || first > byOrder.last + 1) return false
  const own = mentions.find((mention) => mention.first === first)
  const other = mentions.find(
    (mention) => mention.kind === own?.kind && mention.first > at && mention.last < byOrder.at,
  )
  if (!other) return false
  for (let between = other.last + 1; between < byOrder.at; between += 1) if (isVerb(between)) return true
  return false
}

function treeOwners(sentence: ReadSentence, head: number, triggers: readonly Trigger[]): readonly Owner[] {
  const { tree, lemmas } = sentence
  const above = climb(sentence, head, triggers)
  const own = above.trigger ?? describedTrigger(sentence, above.clause, triggers)
  if (own) return [{ trigger: own, confidence: TREE_ALONE }]
  const beside = triggers.filter((trigger) => isBeside(sentence, trigger, above.clause))
  if (beside.length > 0) return beside.map((trigger) => ({ trigger, confidence: SHARED }))
  const during = triggers.filter(({ type, at }) => type === 'meeting' && isDuring(sentence, at, above.clause))
  if (during.length > 0) return during.map((trigger) => ({ trigger, confidence: SHARED }))
  if (TELLING.has(lemmas[above.clause] ?? '') && !isTollTaken(lemmas, above.clause)) return []
  return triggers
    .filter((trigger) => sharesClause(sentence, trigger, above.clause))
    .map((trigger) => ({ trigger, confidence: tree.tokens[head]?.head === above.clause ? TREE_ALONE : SHARED }))
}

/** [the fire claimed nine lives] */
function isTollTaken(lemmas: readonly string[], verb: number): boolean {
  return lemmas[verb] === 'claim' && lemmas.slice(verb + 1, verb + 7).includes('life')
}

const MEANWHILE: ReadonlySet<string> = new Set(['as', 'when'])

/** [Shots rang out *as* fans were leaving on Sunday night]: at one time with what the clause goes with. */
function isBeside(sentence: ReadSentence, trigger: Trigger, clause: number): boolean {
  const { tree, forms } = sentence
  let at = clause
  for (let step = 0; step < 2 && tree.tokens[at]?.relation.startsWith('advcl'); step += 1) {
    at = tree.tokens[at]?.head ?? -1
    const isOwn = trigger.at === at || sharesClause(sentence, trigger, at)
    if (isOwn && forms.slice(at, clause).some((form) => MEANWHILE.has(form))) return true
  }
  return isMeanwhile(sentence, trigger, clause)
}

/** [Picket lines were set up on Monday *as* nurses staged a strike] */
function isMeanwhile({ tree, forms }: ReadSentence, { at }: Trigger, clause: number): boolean {
  const verb = tree.clauseOf(at)
  const token = tree.tokens[verb]
  if (!token?.relation.startsWith('advcl') || token.head !== clause || verb < clause) return false
  return tree.childrenOf(verb, 'mark', 'advmod').some((index) => MEANWHILE.has(forms[index] ?? ''))
}

/** [the raids that hit a convoy near Almara]: what a clause tells of a noun happened to it. */
function describedTrigger({ tree }: ReadSentence, clause: number, triggers: readonly Trigger[]): Trigger | null {
  const token = tree.tokens[clause]
  if (!token?.relation.startsWith('acl')) return null
  return triggers.find(({ at, entry }) => at === token.head && entry.form === 'noun') ?? null
}

function climb(
  { tree }: ReadSentence,
  head: number,
  triggers: readonly Trigger[],
): { readonly trigger: Trigger | null; readonly clause: number } {
  let at = head
  for (let step = 0; step < LONGEST_CLIMB; step += 1) {
    const trigger = triggers.find((candidate) => candidate.at === at)
    if (trigger && step > 0) return { trigger, clause: at }
    if (step > 0 && tree.clauseOf(at) === at) return { trigger: null, clause: at }
    const next = tree.tokens[at]?.head ?? -1
    if (next < 0) return { trigger: trigger ?? null, clause: at }
    at = next
  }
  return { trigger: null, clause: -1 }
}

/** [were discussed on Tuesday *at a meeting*]: on the day of it. */
function isDuring({ tree, forms }: ReadSentence, at: number, clause: number): boolean {
  const token = tree.tokens[at]
  if (token?.head !== clause || !token.relation.startsWith('obl')) return false
  return tree.childrenOf(at, 'case').some((index) => forms[index] === 'at' || forms[index] === 'during')
}

/** A noun that the clause's verb carries or that acts in it, or a verb that the clause's verb governs [is due to meet]. */
function sharesClause(sentence: ReadSentence, { at, entry }: Trigger, clause: number): boolean {
  const { tree, lemmas } = sentence
  if (entry.form === 'verb') return tree.tokens[at]?.head === clause && isAlongside(tree.tokens[at])
  const governor = governorOf(tree, lemmas, at)
  if (!governor || !governs(tree, clause, governor.index) || TELLING.has(lemmas[governor.index] ?? '')) return false
  // [had prepared the meeting when they saw each other in August]: that was before it.
  if (lemmas[governor.index] === 'prepare') return false
  return governor.kind === 'light' || governor.as === 'subject' || MOVING.has(lemmas[governor.index] ?? '')
}

/** The verb itself, or one that leads to it [was poised to watch]. */
function governs({ tokens }: ReadSentence['tree'], clause: number, verb: number): boolean {
  let at = verb
  for (let step = 0; step < 3 && at !== clause; step += 1) {
    if (tokens[at]?.relation !== 'xcomp') return false
    at = tokens[at]?.head ?? -1
  }
  return at === clause
}

/** [is due to meet, slammed into the town, killing five] */
function isAlongside(token: SyntaxToken | undefined): boolean {
  return token?.relation === 'xcomp' || (token?.xpos === 'VBG' && token.relation === 'advcl')
}

const DEALT = new Set(['acquisition', 'agreement'])

/** How far before it the comma may stand [signed it on Thursday*, few people* in Almara were surprised]. */
const LONGEST_SUBJECT = 4

/** [signed on Thursday, few *in Almara* were surprised]: behind a comma, and the verb right behind it is another's. */
function isOfNextSubject({ tree, forms }: ReadSentence, head: number, first: number): boolean {
  const isBeforeVerb = FINITE_TAGS.has(tree.tokens[head + 1]?.xpos ?? '')
  return isBeforeVerb && forms.slice(Math.max(0, first - LONGEST_SUBJECT), first).includes(',')
}

const RELATIVE: ReadonlySet<string> = new Set(['whose', 'who'])

/** The nearest trigger before, with no verb of another happening and no subordinate clause between. */
function orderOwner({ tree, lemmas }: ReadSentence, first: number, triggers: readonly Trigger[]): Trigger | null {
  for (let at = first - 1; at >= Math.max(0, first - WIDEST_REACH); at -= 1) {
    const trigger = triggers.find((candidate) => candidate.first <= at && at <= candidate.last)
    if (trigger) return isCutOff(trigger, lemmas.slice(at + 1, first)) ? null : trigger
    const upos = tree.tokens[at]?.upos
    const isOther = upos === 'VERB' && tree.tokens[at]?.xpos !== 'VBG' && !isLight(lemmas[at] ?? '')
    if (isOther || upos === 'SCONJ' || tree.tokens[at]?.form === ';') return null
  }
  return null
}

/** By the words between: they tell when something else was. */
function isCutOff({ entry, type }: Trigger, between: readonly string[]): boolean {
  // [replaces Brandt, *whose term ends* in May]: the time of what is told of Brandt.
  if (entry.form === 'verb' && between.some((lemma) => RELATIVE.has(lemma))) return true
  // [has died at 88, her publisher announced on Wednesday]; a purchase is dated by its announcement.
  return between.includes('announce') && !DEALT.has(type)
}
