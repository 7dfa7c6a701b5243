import type { Ladder, Level } from '../model/comparison.ts'
import type { TopicValue } from '../model/value.ts'
import { OPPOSITES, PRIVATIVES } from '../value/topic/words.ts'
import { DENIED_TWICE } from '../value/topic.ts'
import { excerpt } from './text-excerpt.ts'
import { areOtherOffices } from './topic/office.ts'
import { areOtherVehicles } from './topic/vehicle.ts'
import { isReversed, keepsOrder } from './topic-order.ts'

const same: Level<TopicValue> = {
  name: 'same',
  relate: (left, right) =>
    left.canonical === right.canonical
      ? { relation: 'same', note: `${excerpt(left.written)} and ${excerpt(right.written)} have the same content words` }
      : null,
}

/** [Israel struck Iran], [Iran struck Israel]: both may have happened. */
const reversed: Level<TopicValue> = {
  name: 'reversed',
  relate: (left, right) =>
    isReversed(left.steps, right.steps) || isReversed(right.steps, left.steps)
      ? {
          relation: 'unknown',
          note: `${excerpt(left.written)} and ${excerpt(right.written)} have their words in another order, which may tell two things`,
        }
      : null,
}

/** [guilty], [not guilty] · [oil prices rise], [oil prices fall] · [justice minister], [finance minister] */
const opposite: Level<TopicValue> = {
  name: 'opposite',
  relate: (left, right) => {
    if (isUnclear(left) || isUnclear(right)) return null
    return deniesOther(left, right) ||
      saysContrary(left, right) ||
      holdsOther(left, right) ||
      isOtherVehicle(left, right)
      ? { relation: 'conflicts', note: `${excerpt(left.written)} is the opposite of ${excerpt(right.written)}` }
      : null
  },
}

/** [extending the station's operation], [extending the station's operation until 2028] */
const part: Level<TopicValue> = {
  name: 'part',
  relate: (left, right) => {
    if (!hasSamePolarity(left, right)) return null
    if (changesMeaning(left, right)) return null
    if (isPart(right, left)) return { relation: 'refines', note: saysMore(left, right) }
    return isPart(left, right) ? { relation: 'refined-by', note: saysMore(right, left) } : null
  },
}

/** Half of all content words in common, and none of the others opposites or other numbers. */
const overlap: Level<TopicValue> = {
  name: 'overlap',
  relate: (left, right) => {
    if (!hasSamePolarity(left, right) || changesMeaning(left, right)) return null
    const onlyLeft = without(left.words, right.words)
    const onlyRight = without(right.words, left.words)
    const common = left.words.length - onlyLeft.length
    if (common < onlyLeft.length + onlyRight.length || hasOpposites(onlyLeft, onlyRight)) return null
    if (onlyLeft.some(isNumber) && onlyRight.some(isNumber)) return null
    return {
      relation: 'compatible',
      note: `${excerpt(left.written)} and ${excerpt(right.written)} share most of their content words`,
    }
  },
}

const unrelated: Level<TopicValue> = {
  name: 'unrelated',
  relate: (left, right) => ({
    relation: 'unknown',
    note: `nothing known relates ${excerpt(left.written)} and ${excerpt(right.written)}`,
  }),
}

/**
 * Levels: `same` content words; `reversed` order of who acts on whom; `opposite`; `part` (more words say something narrower); `overlap`; `unrelated`.
 * Topics conflict only as opposites, and as two offices: two topics that differ can nearly always stand beside each other.
 */
export const topicLadder: Ladder<TopicValue> = [same, reversed, opposite, part, overlap, unrelated]

/** Stems of what [all] is said of without narrowing anything. */
const WHOLE: ReadonlySet<string> = new Set(['all', 'count', 'charge'])
const GUILT = 'guilty'
/** Stems of who finds somebody guilty, and how it is told. */
const FINDING: ReadonlySet<string> = new Set([
  'found',
  'find',
  'verdict',
  'juri',
  'jury',
  'judg',
  'judge',
  'court',
  'return',
])

/** What a topic with two negations denies is not known. */
function isUnclear(topic: TopicValue): boolean {
  return topic.words.includes(DENIED_TWICE)
}

function hasSamePolarity(left: TopicValue, right: TopicValue): boolean {
  return left.isNegated === right.isNegated && !isUnclear(left) && !isUnclear(right)
}

function deniesOther(left: TopicValue, right: TopicValue): boolean {
  if (left.isNegated === right.isNegated) return false
  const [denied, said] = left.isNegated ? [left, right] : [right, left]
  return wholeOf(denied.words) === wholeOf(said.words) || (isAcquittedOfAll(denied.words) && said.words.includes(GUILT))
}

/** [not guilty on all counts] leaves none to be guilty of. */
function isAcquittedOfAll(words: readonly string[]): boolean {
  return words.includes('all') && wholeOf(words) === GUILT
}

/** [found guilty on all counts] is guilty, and the opposite of [acquitted]. */
function wholeOf(words: readonly string[]): string {
  const counted = words.includes('all') ? words.filter((word) => !WHOLE.has(word)) : words
  const rest = words.includes(GUILT) ? counted.filter((word) => !FINDING.has(word)) : counted
  return (rest.length > 0 ? rest : words).join(' ')
}

/** One word of each is the opposite of the other's, all else is the same. Two denied opposites can both hold. */
function saysContrary(left: TopicValue, right: TopicValue): boolean {
  if (left.isNegated || right.isNegated || left.words.length !== right.words.length) return false
  const onlyLeft = without(left.words, right.words)
  const onlyRight = without(right.words, left.words)
  return onlyLeft.length === 1 && onlyRight.length === 1 && hasOpposites(onlyLeft, onlyRight)
}

/** [justice minister of Northland], [finance minister]; not [former justice minister]. */
function holdsOther(left: TopicValue, right: TopicValue): boolean {
  return !changesMeaning(left, right) && areOtherOffices(left, right)
}

function isOtherVehicle(left: TopicValue, right: TopicValue): boolean {
  return !left.isNegated && !right.isNegated && areOtherVehicles(left.written, right.written)
}

/** [president], [former president] · [conviction], [conviction overturned] */
function changesMeaning(left: TopicValue, right: TopicValue): boolean {
  return [...without(left.words, right.words), ...without(right.words, left.words)].some((word) => PRIVATIVES.has(word))
}

function hasOpposites(left: readonly string[], right: readonly string[]): boolean {
  const hasPair = OPPOSITES.some(
    ([one, other]) => (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
  )
  return hasPair || hasUndone(left, right) || hasUndone(right, left)
}

/** [armed], [unarmed] */
function hasUndone(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word) => others.includes(`un${word}`))
}

function isPart(wide: TopicValue, narrow: TopicValue): boolean {
  const isProper = wide.words.length < narrow.words.length && without(wide.words, narrow.words).length === 0
  return isProper && keepsOrder(narrow.steps, wide.steps)
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const excluded = new Set(others)
  return words.filter((word) => !excluded.has(word))
}

/** [first-degree], [second-degree] */
const ORDINALS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth'])

function isNumber(word: string): boolean {
  return /^\d/u.test(word) || ORDINALS.has(word)
}

function saysMore(narrow: TopicValue, wide: TopicValue): string {
  return `${excerpt(narrow.written)} says more than ${excerpt(wide.written)}`
}
