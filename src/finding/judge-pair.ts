import type { AttributeDefinition } from '../model/attribute.ts'
import type { Relation } from '../model/comparison.ts'
import type { Circumstance, Verdict } from '../model/finding.ts'
import type { ClaimStatus } from '../model/record.ts'
import type { SlotPosition } from '../model/slot.ts'
import { isOfTwoPlans, isOfTwoTimes } from './changing-figure.ts'
import { isBelow, isGrownCount } from './growing-count.ts'
import { isOneNight } from './one-night.ts'
import { isFirstEarlier, isOrderOpen, isSomeEarlier } from './time-order.ts'

/** Two positions of one slot, how their values relate, and who holds them. */
export interface JudgedPair {
  readonly left: SlotPosition
  readonly right: SlotPosition
  readonly relation: Relation
  readonly definition: AttributeDefinition
  /** One origin holds both values. */
  readonly self: boolean
  /** How many origins hold one or both. */
  readonly origins: number
}

export interface Judgement {
  readonly verdict: Verdict
  readonly circumstance?: Circumstance
}

type Rule = (pair: JudgedPair) => Judgement | null

/**
 * The verdict on two positions: the relation of their values, then the circumstances. One pair of claims that the
 * circumstances explain is enough: saying a known value again, later or in one's own voice, brings no contradiction.
 * Null when there is nothing to judge: two members of a list, or two statements that do not bear on each other.
 */
export function judgePair(pair: JudgedPair): Judgement | null {
  if (isTwoMembers(pair)) return null
  return RULES[`${pair.left.status}/${pair.right.status}`](pair)
}

/** Different members of a list are no disagreement; only a quote can be the same member, altered by another source. */
function isTwoMembers({ definition, relation, self, origins }: JudgedPair): boolean {
  if (definition.values === 'one') return false
  // [“He was used to it. … He was used to being asked”]: people say things twice.
  const isOfOneText = self && origins === 1
  return relation === 'unknown' || (relation === 'conflicts' && (definition.kind !== 'quote' || isOfOneText))
}

const RULES: Readonly<Record<`${ClaimStatus}/${ClaimStatus}`, Rule>> = {
  'happened/happened': judgeStatements,
  'planned/planned': judgePlans,
  'cancelled/cancelled': judgeCancellations,
  'denied/denied': () => null,
  'planned/happened': judgePlanAndOutcome,
  'happened/planned': judgePlanAndOutcome,
  'planned/cancelled': judgeCalledOff,
  'cancelled/planned': judgeCalledOff,
  'planned/denied': judgeDeniedPlan,
  'denied/planned': judgeDeniedPlan,
  'happened/cancelled': judgeCancelledOutcome,
  'cancelled/happened': judgeCancelledOutcome,
  'happened/denied': judgeDenial,
  'denied/happened': judgeDenial,
  'cancelled/denied': () => null,
  'denied/cancelled': () => null,
}

function judgeStatements(pair: JudgedPair): Judgement | null {
  if (pair.relation !== 'conflicts') return judgeAgreement(pair)
  if (pair.definition.cumulative) return judgeGrowingFigure(pair)
  // Both days can be told of one night, and need not be: that is no agreement.
  if (isOneNight(pair.left, pair.right)) return { verdict: 'unresolved', circumstance: 'one-night' }
  if (isGrownCount(pair)) return { verdict: 'superseded', circumstance: 'risen-figure' }
  return isOfTwoTimes(pair) ? { verdict: 'superseded', circumstance: 'moved-figure' } : contradiction(pair)
}

/**
 * A toll of 32 and a later one of 5,546: the second takes the place of the first. A falling toll does not. Of 12, then 9,
 * then 12 again nobody knows whether the last is news or the first told once more: it explains nothing, and, as whoever
 * repeats a known figure brings no contradiction, it is none either.
 */
function judgeGrowingFigure(pair: JudgedPair): Judgement {
  const [lower, higher] = isBelow(pair.left, pair.right) ? [pair.left, pair.right] : [pair.right, pair.left]
  const isRisen = isSomeEarlier(lower, higher)
  if (isRisen && isFirstEarlier(higher, lower) && !pair.definition.mayFall)
    return { verdict: 'unresolved', circumstance: 'repeated-figure' }
  if (isRisen) return { verdict: 'superseded', circumstance: 'risen-figure' }
  if (pair.definition.mayFall && isSomeEarlier(higher, lower))
    return { verdict: 'superseded', circumstance: 'moved-figure' }
  if (isOrderOpen(lower, higher)) return { verdict: 'unresolved', circumstance: 'order-unknown' }
  const judgement = contradiction(pair)
  const isFallen = judgement.verdict === 'contradicted' && isSomeEarlier(higher, lower)
  return isFallen ? { verdict: 'contradicted', circumstance: 'fallen-figure' } : judgement
}

/** Of two plans the later one stands, be it another plan or a more precise one. */
function judgePlans(pair: JudgedPair): Judgement | null {
  const isOtherPlan = ['conflicts', 'refines', 'refined-by'].includes(pair.relation) && pair.definition.values === 'one'
  if (!isOtherPlan) return judgeAgreement(pair)
  if (pair.self) return { verdict: 'superseded', circumstance: 'changed-plan' }
  if (isLaterPlan(pair)) return { verdict: 'superseded', circumstance: 'later-plan' }
  if (pair.relation !== 'conflicts') return judgeAgreement(pair)
  return isOrderOpen(pair.left, pair.right)
    ? { verdict: 'unresolved', circumstance: 'order-unknown' }
    : contradiction(pair)
}

function isLaterPlan(pair: JudgedPair): boolean {
  if (pair.definition.kind === 'quantity') return isOfTwoPlans(pair)
  return isSomeEarlier(pair.left, pair.right) || isSomeEarlier(pair.right, pair.left)
}

/** A plan can be called off more than once: two dates that were both cancelled are no contradiction. */
function judgeCancellations(pair: JudgedPair): Judgement | null {
  if (pair.relation !== 'conflicts') return judgeAgreement(pair)
  const isOrdered = isSomeEarlier(pair.left, pair.right) || isSomeEarlier(pair.right, pair.left)
  return isOrdered
    ? { verdict: 'superseded', circumstance: 'called-off' }
    : { verdict: 'unresolved', circumstance: 'order-unknown' }
}

function judgePlanAndOutcome(pair: JudgedPair): Judgement | null {
  if (pair.relation !== 'conflicts') return judgeAgreement(pair)
  return { verdict: 'superseded', circumstance: 'plan-and-outcome' }
}

function judgeCalledOff(pair: JudgedPair): Judgement {
  if (pair.relation === 'unknown') return { verdict: 'unresolved' }
  return { verdict: 'superseded', circumstance: 'called-off' }
}

function judgeDeniedPlan(pair: JudgedPair): Judgement | null {
  if (pair.relation === 'conflicts') return null
  if (pair.relation === 'unknown') return { verdict: 'unresolved' }
  return isAttributedApart(pair)
    ? { verdict: 'disputed', circumstance: 'different-speakers' }
    : { verdict: 'unresolved', circumstance: 'denial' }
}

/** Happened and cancelled contradict each other on one value; another day that was cancelled explains the difference. */
function judgeCancelledOutcome(pair: JudgedPair): Judgement | null {
  if (pair.relation === 'conflicts') return { verdict: 'superseded', circumstance: 'called-off' }
  return judgeDenial(pair)
}

/** To deny one value is not to state another: only the value that is denied is contradicted. */
function judgeDenial(pair: JudgedPair): Judgement | null {
  if (pair.relation === 'conflicts') return null
  if (pair.relation !== 'same') return { verdict: 'unresolved', circumstance: 'denial' }
  if (isDeniedBefore(pair)) return { verdict: 'unresolved', circumstance: 'denial' }
  const judgement = contradiction(pair)
  return judgement.verdict === 'contradicted' ? { ...judgement, circumstance: 'denial' } : judgement
}

/** [has not resigned], and two days later [resigned]: both may be so, as nothing else is known of the person's event. */
function isDeniedBefore({ left, right, definition }: JudgedPair): boolean {
  if (definition.name !== 'person') return false
  const [denied, other] = left.status === 'denied' ? [left, right] : [right, left]
  return denied.status === 'denied' && isSomeEarlier(denied, other)
}

function contradiction(pair: JudgedPair): Judgement {
  return isAttributedApart(pair)
    ? { verdict: 'disputed', circumstance: 'different-speakers' }
    : { verdict: 'contradicted' }
}

/** Some holder of one value and some holder of the other name different speakers. */
function isAttributedApart({ left, right }: JudgedPair): boolean {
  const [ones, others] = [speakersOf(left), speakersOf(right)]
  if (ones.size === 0 || others.size === 0) return false
  return ones.size > 1 || others.size > 1 || [...ones].some((speaker) => !others.has(speaker))
}

function speakersOf(position: SlotPosition): ReadonlySet<string> {
  return new Set(position.claims.flatMap((claim) => claim.speaker ?? []))
}

/** Values that can both be true: agreement takes two origins. */
function judgeAgreement({ relation, origins }: JudgedPair): Judgement | null {
  switch (relation) {
    case 'same':
    case 'compatible':
      return origins > 1 ? { verdict: 'corroborated' } : null
    case 'refines':
    case 'refined-by':
      return { verdict: 'refined' }
    case 'unknown':
      return { verdict: 'unresolved' }
    case 'silent':
    case 'conflicts':
      return null
  }
}
