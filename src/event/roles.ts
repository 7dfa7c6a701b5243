import { wordSet } from '../util/word-set.ts'
import { isSingle } from './attribute-kind.ts'
import { TELLING } from './circumstance/telling-verb.ts'
import type { FoundValue } from './fact.ts'
import { isTellingPerson, isTellingTarget } from './harm/victim.ts'
import { CRIMES } from './lexicon/crime-words.ts'
import type { Roles } from './lexicon/lexicon-entry.ts'
import { SCENES, STRUCTURES } from './lexicon/thing-words.ts'
import { offerTaker } from './modality/deal.ts'
import { opensByVehicle } from './order.ts'
import { mentionAt, natureOf, type ReadSentence } from './reading.ts'
import { agendaArguments } from './role/agenda.ts'
import { listedOnAgenda } from './role/agenda-list.ts'
import { type Argument, findArguments } from './role/argument.ts'
import { awardTold } from './role/award-told.ts'
import { birthdayAge } from './role/birthday-age.ts'
import { causeTold } from './role/cause-told.ts'
import { chargeClause } from './role/charge-clause.ts'
import { countedCharges } from './role/charge-count.ts'
import { claimedBy } from './role/claimed-by.ts'
import type { RoleContext } from './role/context.ts'
import { dealTerms } from './role/deal-term.ts'
import { doersOf } from './role/deed-of-case.ts'
import { earningsTold } from './role/earnings-told.ts'
import { finedTold } from './role/fined.ts'
import { goodsTold } from './role/goods.ts'
import { isNamed } from './role/is-named.ts'
import { findLoad } from './role/launch-load.ts'
import { lifeTerm } from './role/life-term.ts'
import { marginTold } from './role/margin.ts'
import { NEXT_ONES } from './role/office-replaced.ts'
import { officeTold } from './role/office-told.ts'
import { openerTold } from './role/opener-told.ts'
import { ownValues } from './role/own-value.ts'
import { rolesOf } from './role/role-table.ts'
import { sideOfClause } from './role/sport-side.ts'
import { stakeTold } from './role/stake.ts'
import { competitionOf, roleValues } from './role/value.ts'
import { venueTold } from './role/venue-told.ts'
import type { Trigger } from './trigger.ts'

const MEETINGS = new Set(['meeting', 'call'])
const FLYING = new Set(['launch', 'landing'])

/** The values that the arguments of a trigger give to its type's attributes. */
export function findRoleValues(context: RoleContext, trigger: Trigger): readonly FoundValue[] {
  const found: FoundValue[] = [
    ...findLoad(context, trigger),
    ...listedOnAgenda(context, trigger),
    ...ownValues(context.sentence, trigger),
    ...lifeTerm(context.sentence, trigger),
    ...stakeTold(context, trigger),
    ...finedTold(context, trigger),
    ...awardTold(context, trigger),
    ...earningsTold(context, trigger),
    ...goodsTold(context.sentence, trigger),
    ...venueTold(context, trigger),
    ...openerTold(context, trigger),
    ...marginTold(context.sentence, trigger),
    ...dealTerms(context.sentence, trigger),
    ...countedCharges(context, trigger),
    ...chargeClause(context, trigger),
    ...causeTold(context, trigger),
    ...claimedBy(context, trigger),
    ...birthdayAge(context.sentence, trigger),
  ]
  const bare = findArguments(context.sentence, trigger)
  const args = [...bare, ...sideOfClause(context.sentence, trigger, bare)]
  const roles = rolesOf(context.sentence, trigger, args)
  const about =
    MEETINGS.has(trigger.type) && trigger.entry.form === 'noun' ? agendaArguments(context.sentence, trigger.at) : []
  const doing = doersOf(context.sentence, trigger, args)
  for (const argument of [...doing, ...about, ...offerTaker(context.sentence, trigger)]) {
    const attribute = attributeOf(context.sentence, trigger.type, roles, argument)
    if (!attribute || isAside(context.sentence, trigger, argument, args, roles)) continue
    const values = roleValues(context, attribute, argument)
    found.push(...values.filter((value) => isTelling(context.sentence, trigger, argument, args, value)))
  }
  if (trigger.type === 'sport-result' && !found.some(({ attribute }) => attribute === 'competition'))
    found.push(...competitionOf(context))
  const whole = found.filter((value) => !found.some((other) => isPartOf(value, other)))
  return [...whole, ...officeTold(context, trigger, whole)]
}

/** [the sentence *of Brandt*] is hers, and [of seven years] its term; [sent up aboard a Soyuz]: people are the crew. */
function attributeOf(
  sentence: ReadSentence,
  type: string,
  roles: Roles,
  { name, index }: Argument,
): string | undefined {
  const attribute = roles[name]
  if (attribute === 'payload' || attribute === 'vehicle')
    return natureOf(sentence, index) === 'person' && FLYING.has(type) ? 'crew' : attribute
  // [a hearing *for Brandt*]
  if (attribute === 'charge' && name === 'for' && natureOf(sentence, index) === 'person') return 'person'
  const isPerson = attribute === 'term' && mentionAt(sentence, 'party', index) !== null
  return isPerson ? 'person' : attribute
}

/** What stands in a role by its form and tells nothing of it. */
function isAside(
  sentence: ReadSentence,
  trigger: Trigger,
  argument: Argument,
  args: readonly Argument[],
  roles: Roles,
): boolean {
  if (
    roles[argument.name] === 'charge' &&
    (isMatter(sentence, argument, args) || isOccasion(sentence, trigger, argument))
  )
    return true
  // [was named as his successor]: the office is his.
  if (roles[argument.name] === 'office' && NEXT_ONES.has(sentence.lemmas[argument.index] ?? '')) return true
  if (roles[argument.name] === 'cause' && (isLaterBy(sentence, argument) || isAfterVehicle(sentence, argument)))
    return true
  // [Brandt spoke of Reed. Her funeral is on Friday]: of whoever has died.
  if (trigger.type === 'funeral' && mentionAt(sentence, 'party', argument.index)?.form === 'pronoun') return true
  // [a gun battle]: the words of the trigger tell nothing beside it.
  if (trigger.entry.form === 'noun' && isWithin(argument.index, trigger)) return true
  return isMakerBehind(trigger, argument, args, roles)
}

/** [died after *a jet* ploughed into a hillside]: what the vehicle did, and not the vehicle. */
function isAfterVehicle(sentence: ReadSentence, { index }: Argument): boolean {
  const chunk = sentence.chunks.find(({ first, last }) => first <= index && index <= last)
  return chunk !== undefined && opensByVehicle(sentence, chunk)
}

const TIMES = wordSet('minute hour day week month year decade moment second night')

/** [died *nine days after* an operation]: when, and not why. */
function isLaterBy({ chunks, lemmas, forms }: ReadSentence, { name, index }: Argument): boolean {
  if (name !== 'after') return false
  const preposition = chunks.find(({ first, last }) => first <= index && index <= last)?.preposition ?? -1
  return forms[preposition] === 'after' && TIMES.has(lemmas[preposition - 1] ?? '')
}

const MATTERS = new Set(['over', 'in', 'on'])
const CHARGES = new Set(['with', 'of', 'for'])

/** [charged with arson *over the fire*, *in connection with a sale*]: what a charge is about is none itself where one is told. */
function isMatter({ chunks, lemmas }: ReadSentence, { name, index }: Argument, args: readonly Argument[]): boolean {
  const preposition = chunks.find(({ first, last }) => first <= index && index <= last)?.preposition ?? -1
  if (CONNECTIONS.has(lemmas[preposition - 1] ?? '')) return true
  return MATTERS.has(name) && args.some((other) => CHARGES.has(other.name))
}

const OCCASIONS = new Set(['in', 'on'])

/** [arrested *in* dawn raids, *on* a warrant, *in* the city's suburbs]; not [arrested in the killing of a guard]. */
function isOccasion({ chunks, lemmas }: ReadSentence, { type }: Trigger, { name, index }: Argument): boolean {
  if (type !== 'arrest' || !OCCASIONS.has(name)) return false
  const chunk = chunks.find(({ first, last }) => first <= index && index <= last)
  const words = lemmas.slice(chunk?.first ?? index, (chunk?.last ?? index) + 1)
  return !words.some((lemma) => CRIMES.has(lemma) || lemma === 'suspicion')
}

const CONNECTIONS = new Set(['connection', 'relation'])

/** [bought a painting *by Brandt*]: whoever acts stands before the verb already. */
function isMakerBehind(
  { entry }: Trigger,
  { name, index }: Argument,
  args: readonly Argument[],
  roles: Roles,
): boolean {
  if (entry.form !== 'verb' || name !== 'by' || roles.by !== roles.subject) return false
  return args.some((other) => other.name === 'subject' && other.index !== index)
}

function isWithin(index: number, { first, last }: Trigger): boolean {
  return index >= first && index <= last
}

/** [murder in the death of Reed], and by order alone [Reed]: the longer topic holds the shorter. */
function isPartOf(value: FoundValue, other: FoundValue): boolean {
  if (value === other || value.attribute !== other.attribute || value.party !== null || other.party !== null)
    return false
  if (other.first < value.first) return value.first <= other.last
  return other.first === value.first && other.last > value.last
}

/** Whose it was is told only of somebody. */
const OF_TELLING = new Set(['death', 'escape', 'release', 'rescue'])

/** People without a name are counted, and are neither who was attacked nor whose death it was. */
function isTelling(
  sentence: ReadSentence,
  trigger: Trigger,
  { index, name }: Argument,
  args: readonly Argument[],
  { attribute, value, first, last }: FoundValue,
): boolean {
  const { lemmas, tree, forms } = sentence
  const lemma = lemmas[index] ?? ''
  const xpos = tagAt(tree.tokens, last)
  if (attribute === 'target' && trigger.type !== 'acquisition') {
    // [took 12 people *hostage*]
    if (isWithin(first, trigger)) return false
    // [wounding at least 40, police said]: a comma parts the verb from who speaks.
    const isApart = name === 'object' && first > trigger.last && forms.slice(trigger.last + 1, first).includes(',')
    return !isApart && isTellingTarget(value, lemma, xpos, trigger)
  }
  // [went on *trial*]
  if (attribute === 'charge' && trigger.first <= first && first <= trigger.last) return false
  if (attribute === 'attacker') return !isOnAttacker(lemmas, args, lemma) && !isWhereAttacked(name, lemma)
  if (attribute !== 'person') return true
  if (trigger.type === 'harm' || isTellerBehind(sentence, trigger, first, last)) return false
  return isToldPerson(trigger, value, lemma, xpos)
}

function tagAt(tokens: ReadSentence['tree']['tokens'], at: number): string {
  return tokens[at]?.xpos ?? ''
}

function isToldPerson({ type }: Trigger, value: string, lemma: string, xpos: string): boolean {
  return !OF_TELLING.has(type) || isTellingPerson(value, lemma, xpos)
}

/** [detained three suspects in a garage, *police chief Reed* said]: who tells of it. */
function isTellerBehind(
  { forms, lemmas }: ReadSentence,
  { entry, last: end }: Trigger,
  first: number,
  last: number,
): boolean {
  if (entry.form !== 'verb' || first <= end || !forms.slice(end + 1, first).includes(',')) return false
  return TELLING.has(lemmas[last + 1] ?? '')
}

/** [a bank siege, a school attack]: the noun says where. */
function isWhereAttacked(name: string, lemma: string): boolean {
  return (
    (name === 'modifier' || name === 'possessive') && (SCENES.has(lemma) || STRUCTURES.has(lemma) || lemma === 'bank')
  )
}

const FORCES = wordSet(
  'police policeman officer deputy agent soldier troop army force guard gendarme military sniper commando',
)
const ATTACKERS = wordSet(
  'he him gunman knifeman shooter attacker assailant assassin bomber suspect hijacker kidnapper hostage-taker robber',
)

/** [before he was shot dead by *police*, officers killed the gunman]: whoever ended an attack did not make it. */
function isOnAttacker(lemmas: readonly string[], args: readonly Argument[], doer: string): boolean {
  return FORCES.has(doer) && args.some(({ name, index }) => name === 'object' && ATTACKERS.has(lemmas[index] ?? ''))
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
