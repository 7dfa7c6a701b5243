import { wordSet } from '../util/word-set.ts'
import { agendaArguments } from './agenda.ts'
import { listedOnAgenda } from './agenda-list.ts'
import { type Argument, findArguments } from './argument.ts'
import { isSingle } from './attribute-kind.ts'
import { offerTaker } from './deal.ts'
import type { FoundValue } from './fact.ts'
import { isNamed } from './is-named.ts'
import { findLoad } from './launch-load.ts'
import type { Roles } from './lexicon/lexicon-entry.ts'
import { officeTold } from './office-told.ts'
import type { ReadSentence } from './reading.ts'
import type { RoleContext } from './role-context.ts'
import { competitionOf, roleValues } from './role-value.ts'
import type { Trigger } from './trigger.ts'
import { isTellingPerson, isTellingTarget } from './victim.ts'

const MEETINGS = new Set(['meeting', 'call'])

/** The values that the arguments of a trigger give to its type's attributes. */
export function findRoleValues(context: RoleContext, trigger: Trigger): readonly FoundValue[] {
  const found: FoundValue[] = [
    ...findLoad(context, trigger),
    ...listedOnAgenda(context, trigger),
    ...ownValues(trigger),
  ]
  const args = findArguments(context.sentence, trigger)
  const roles = rolesOf(context.sentence, trigger, args)
  const about =
    MEETINGS.has(trigger.type) && trigger.entry.form === 'noun' ? agendaArguments(context.sentence, trigger.at) : []
  for (const argument of [...args, ...about, ...offerTaker(context.sentence, trigger)]) {
    const attribute = roles[argument.name]
    if (!attribute) continue
    const values = roleValues(context, attribute, argument)
    found.push(...values.filter((value) => isTelling(context.sentence, trigger, argument, value)))
  }
  if (trigger.type === 'sport-result' && !found.some(({ attribute }) => attribute === 'competition'))
    found.push(...competitionOf(context))
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

const REPLACING: Roles = { subject: 'appointer', with: 'person', as: 'office' }

/** [the rocket launched]: without an object the subject is another thing to some verbs. */
function rolesOf({ lemmas }: ReadSentence, { entry, type, at }: Trigger, args: readonly Argument[]): Roles {
  const { roles, alone } = entry.group
  // [replaced the governor with his deputy, Ana Brandt]
  if (lemmas[at] === 'replace' && args.some(({ name }) => name === 'with')) return REPLACING
  // [voters chose Brandt]
  if (type === 'election' && roles.object === 'person') return { ...roles, object: 'winner', subject: '' }
  // [two goals gave Ashford a win]: who is given it has it.
  if (roles.recipient && args.some(({ name }) => name === 'recipient')) return { ...roles, subject: '' }
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
  if (other.first < value.first) return value.first <= other.last
  return other.first === value.first && other.last > value.last
}

/** People without a name are counted, and are neither who was attacked nor whose death it was. */
function isTelling(
  { lemmas, tree, forms }: ReadSentence,
  trigger: Trigger,
  { index, name }: Argument,
  { attribute, value, first, last }: FoundValue,
): boolean {
  const lemma = lemmas[index] ?? ''
  if (attribute === 'target' && trigger.type !== 'acquisition') {
    // [wounding at least 40, police said]: a comma parts the verb from who speaks.
    const isApart = name === 'object' && first > trigger.last && forms.slice(trigger.last + 1, first).includes(',')
    return !isApart && isTellingTarget(value, lemma, trigger)
  }
  if (attribute === 'person' && trigger.type === 'harm') return false
  if (attribute === 'person' && trigger.type === 'death')
    return isTellingPerson(value, lemma, tree.tokens[last]?.xpos ?? '')
  return true
}

/** Each value once, and of single-valued attributes the surest only. */
export function surest(found: readonly FoundValue[], type: string): readonly FoundValue[] {
  return found.filter((value, at) => {
    const same = found.filter((other) => other.attribute === value.attribute && isOneScope(other, value))
    if (!isSingle(value.attribute, type))
      return same.findIndex((other) => isEqual(other, value)) === same.indexOf(value)
    const best = same.reduce((left, right) => (worthOf(right) > worthOf(left) ? right : left))
    return found.indexOf(best) === at
  })
}

/** [the votes for Brandt and those for Reed]: values of two scopes stand side by side. */
function isOneScope({ of: left }: FoundValue, { of: right }: FoundValue): boolean {
  return (left ?? null) === (right ?? null)
}

/** A place without a name [a market] says less than a named one. */
function worthOf({ attribute, value, confidence }: FoundValue): number {
  return attribute === 'location' && !isNamed(value) ? confidence - 0.5 : confidence
}

function isEqual(left: FoundValue, right: FoundValue): boolean {
  return left.party !== null ? left.party === right.party : left.value === right.value
}
