import { agendaTold } from './agenda.ts'
import { type Argument, findArguments } from './argument.ts'
import { isSingle } from './attribute-kind.ts'
import type { FoundValue } from './fact.ts'
import { findLoad } from './launch-load.ts'
import type { Roles } from './lexicon/lexicon-entry.ts'
import { wordSet } from './lexicon/word-set.ts'
import { officeTold } from './office-told.ts'
import type { ReadSentence } from './reading.ts'
import type { RoleContext } from './role-context.ts'
import { roleValues } from './role-value.ts'
import type { Trigger } from './trigger.ts'

/** The values that the arguments of a trigger give to its type's attributes. */
export function findRoleValues(context: RoleContext, trigger: Trigger): readonly FoundValue[] {
  const found: FoundValue[] = [...findLoad(context, trigger), ...agendaTold(context, trigger), ...ownValues(trigger)]
  const args = findArguments(context.sentence, trigger)
  const roles = rolesOf(context.sentence, trigger, args)
  for (const argument of args) {
    const attribute = roles[argument.name]
    if (attribute) found.push(...roleValues(context, attribute, argument))
  }
  const whole = found.filter((value) => !found.some((other) => isPartOf(value, other)))
  return [...whole, ...officeTold(context, trigger, whole)]
}

/** [was acquitted] */
function ownValues({ entry, first, last }: Trigger): readonly FoundValue[] {
  return Object.entries(entry.group.tells ?? {}).map(([attribute, value]) => ({
    attribute,
    value,
    party: null,
    first,
    last,
    confidence: SURE,
  }))
}

const SURE = 0.9

/** [bought a 40 percent stake in Gamma] */
const STAKES = wordSet('stake share interest shareholding majority minority holding')

/** [the rocket launched]: without an object the subject is another thing to some verbs. */
function rolesOf({ lemmas }: ReadSentence, { entry, type }: Trigger, args: readonly Argument[]): Roles {
  const { roles, alone } = entry.group
  const object = args.find(({ name }) => name === 'object')
  if (type === 'acquisition' && object && STAKES.has(lemmas[object.index] ?? ''))
    return { ...roles, object: 'stake', in: 'target' }
  if (type === 'launch' && args.some(({ name }) => name === 'aboard' || name === 'atop'))
    return object ? { ...roles, object: 'payload' } : { ...roles, subject: 'payload' }
  return alone && !object ? { ...roles, ...alone } : roles
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
