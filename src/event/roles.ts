import { agendaArguments } from './agenda.ts'
import { findArguments } from './argument.ts'
import { isSingle } from './attribute-kind.ts'
import type { FoundValue } from './fact.ts'
import type { RoleContext } from './role-context.ts'
import { roleValues } from './role-value.ts'
import type { Trigger } from './trigger.ts'

const MEETINGS = new Set(['meeting', 'call'])

/** The values that the arguments of a trigger give to its type's attributes. */
export function findRoleValues(context: RoleContext, trigger: Trigger): readonly FoundValue[] {
  const { roles } = trigger.entry.group
  const found: FoundValue[] = []
  const about =
    MEETINGS.has(trigger.type) && trigger.entry.form === 'noun' ? agendaArguments(context.sentence, trigger.at) : []
  for (const argument of [...findArguments(context.sentence, trigger), ...about]) {
    const attribute = roles[argument.name]
    if (attribute) found.push(...roleValues(context, attribute, argument))
  }
  return found.filter((value) => !found.some((other) => isPartOf(value, other)))
}

/** [murder in the death of Reed], and by order alone [Reed]: the longer topic holds the shorter. */
function isPartOf(value: FoundValue, other: FoundValue): boolean {
  if (value === other || value.attribute !== other.attribute || value.party !== null || other.party !== null)
    return false
  const isWithin = other.first <= value.first && value.last <= other.last
  return isWithin && other.last - other.first > value.last - value.first
}

/** Each value once, and of single-valued attributes the surest only. */
export function surest(found: readonly FoundValue[], type: string): readonly FoundValue[] {
  return found.filter((value, at) => {
    const same = found.filter((other) => other.attribute === value.attribute)
    if (!isSingle(value.attribute, type))
      return same.findIndex((other) => isEqual(other, value)) === same.indexOf(value)
    const best = same.reduce((left, right) => (right.confidence > left.confidence ? right : left))
    return found.indexOf(best) === at
  })
}

function isEqual(left: FoundValue, right: FoundValue): boolean {
  return left.party !== null ? left.party === right.party : left.value === right.value
}
