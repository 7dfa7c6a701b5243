import type { Fact } from '../../model/event.ts'
import {
  areInOneSpell,
  areOfOneDay,
  haveDisjointDates,
  haveFarDates,
  isLaterPlan,
  isPlanBesideOutcome,
  isSameThing,
} from './date-fit.ts'
import type { EventGroup, Telling } from './event-group.ts'
import { CAUSES, isConsequent, isSameFamily, isSameKind } from './event-kind.ts'
import { areElsewhere } from './ground.ts'
import { haveCommonIdentity } from './identity.ts'
import { haveOtherFigures, haveOtherMagnitudes, isBare, isPenaltyOfOther } from './toll-fit.ts'

/** Whether what is told next can be of an event told before: by kind, day, place, people and figures. */
export function isCompatible(group: EventGroup, told: Telling): boolean {
  const isOneKind =
    isSameKind(group, told) &&
    (isSameFamily(group.family, told.family) ||
      isViolenceOfCrime(group, told) ||
      isTakenInAttack(group, told) ||
      isTrialOfVerdict(group, told))
  return (
    (isOneKind || isConsequence(group, told)) &&
    (!haveDisjointDates(group.facts, told.facts) || isSameThing(group, told) || isHarmOfLasting(group, told)) &&
    !haveFarDates(group.facts, told.facts) &&
    !areOtherArrests(group, told) &&
    !areOtherOffices(group, told) &&
    !isPostOfParty(group, told) &&
    !isByWhom(group.facts, told.facts) &&
    !isByWhom(told.facts, group.facts) &&
    !isLaterPlan(group, told) &&
    !isPlanBesideOutcome(group, told) &&
    (isLeadOfTitle(group, told) || !areElsewhere(group, told)) &&
    (told.isWhen || isSamePaper(group, told) || haveCommonIdentity(group, told)) &&
    !haveOtherFigures(group.facts, told.facts) &&
    !haveOtherMagnitudes(group.facts, told.facts) &&
    !isPenaltyOfOther(group.facts, told.facts)
  )
}

/** [Brandt was arrested in Almara. … Three people suspected of helping her are held]: she is none of those counted. */
function areOtherArrests({ type, facts }: EventGroup, told: Telling): boolean {
  if (type !== 'arrest' || told.type !== 'arrest') return false
  return isOfOne(facts) !== isOfOne(told.facts) && (isOfSeveral(facts) || isOfSeveral(told.facts))
}

/** [Brandt will take office in April. … *She* has promised to name a new port director]: who names is not who is named. */
function isByWhom(left: readonly Fact[], right: readonly Fact[]): boolean {
  const named = new Set(
    left.flatMap(({ attribute, party }) => (attribute === 'person' && party !== null ? [party] : [])),
  )
  return right.some(({ attribute, party }) => attribute === 'appointer' && party !== null && named.has(party))
}

/** [has been mayor since 2018. … will name a new port director]: of another office, and nobody named for it. */
function areOtherOffices({ type, facts }: EventGroup, told: Telling): boolean {
  if (type !== 'appointment' || told.type !== 'appointment') return false
  const [known, own] = [officeWords(facts), officeWords(told.facts)]
  const isNobody = ![facts, told.facts].every((all) => all.some(({ attribute }) => attribute === 'person'))
  return isNobody && known.size > 0 && own.size > 0 && ![...own].some((word) => known.has(word))
}

/** [The president resigned. … Last week she was removed as leader of the Green *Party*]: of a party, and of no state or firm. */
function isPostOfParty({ type, facts }: EventGroup, told: Telling): boolean {
  if (type !== 'resignation' || told.type !== 'resignation') return false
  const [known, own] = [officeWords(facts), officeWords(told.facts)]
  return known.size > 0 && own.size > 0 && known.has('party') !== own.has('party')
}

function officeWords(facts: readonly Fact[]): ReadonlySet<string> {
  const offices = facts.filter(({ attribute }) => attribute === 'office')
  return new Set(
    offices.flatMap(({ value }) => value.toLowerCase().split(/[\s-]+/)).filter((word) => word.length > SHORT),
  )
}

/** Letters of [of, the, for]. */
const SHORT = 3

/** [Ana Brandt]; not [Northland pirates]. */
const NAME = /\p{Lu}\S*$/u

function isOfOne(facts: readonly Fact[]): boolean {
  return facts.some(({ attribute, value }) => attribute === 'person' && NAME.test(value)) && !isOfSeveral(facts)
}

function isOfSeveral(facts: readonly Fact[]): boolean {
  return facts.some(({ attribute, value }) => attribute === 'arrested' && value !== '1')
}

/** [won an order for 64 trains. The contract was signed in Almara by Ana Brandt]: the one told of right before, whoever signed it. */
function isSamePaper({ type, last }: EventGroup, told: Telling): boolean {
  return type === 'agreement' && told.type === 'agreement' && told.isDefinite && told.sentence - last.sentence === 1
}

/** What goes on for days and kills on each of them. */
const LASTING = new Set(['fire', 'flood', 'storm', 'epidemic', 'weather', 'eruption'])

/** [A wildfire that broke out on Friday … Two firefighters died on Saturday]: of what has gone on since. */
export function isHarmOfLasting({ type, family, facts }: EventGroup, told: Telling): boolean {
  if (type !== 'disaster' || told.type !== 'harm') return false
  return LASTING.has(family ?? '') && areInOneSpell(facts, told.facts)
}

/** What robbers, kidnappers and invaders do to those who are in their way. */
const VIOLENCE = new Set(['shooting', 'stabbing', 'assault'])
const CRIMES = new Set(['kidnapping', 'theft', 'arson', 'clash', 'invasion'])

/** [Gunmen abducted 60 pupils. … A guard was shot dead]: told next, with no day or scene of its own, or of the same day. */
function isViolenceOfCrime({ family, facts, last }: EventGroup, told: Telling): boolean {
  if (!CRIMES.has(family ?? '') || !VIOLENCE.has(told.family ?? '')) return false
  return (told.sentence - last.sentence <= 1 && isBare(told.facts)) || areOfOneDay(facts, told.facts)
}

/** [Gunmen opened fire on a market. … The raiders took 13 people hostage]: told next, with no day or scene of its own. */
function isTakenInAttack({ type, family, last }: EventGroup, told: Telling): boolean {
  if (type !== 'attack' || told.family !== 'kidnapping') return false
  if (!VIOLENCE.has(family ?? '') && family !== 'arson') return false
  return told.sentence - last.sentence <= 1 && isBare(told.facts)
}

/** [was found guilty after a seven-week trial at the city court]: told beside the verdict, with nobody and no day of its own. */
function isTrialOfVerdict({ type, family, last }: EventGroup, told: Telling): boolean {
  if (type !== 'trial' || family !== 'verdict' || told.family !== 'trial') return false
  return told.sentence === last.sentence && told.facts.every(({ attribute }) => attribute === 'location')
}

/** [struck the depot, starting a fire. … The fire burned all night]: no event of its own beside what caused it. */
function isConsequence(group: EventGroup, told: Telling): boolean {
  if (!(CAUSES.has(group.type) || group.type === 'explosion') || !CAUSES.has(told.type)) return false
  const isBeside = told.sentence === group.last.sentence || isInTitle(group) || isWhenAfter(group, told)
  if (isConsequent(group) && !isConsequent(told))
    return isBeside && (group.sentence === told.sentence || isInTitle(group))
  if (!isConsequent(told)) return false
  return isBeside || group.told.some(({ type, family }) => type === told.type && family === told.family)
}

/** What a title tells of and the first sentence below it is one event, also where the two do not agree on the place. */
function isLeadOfTitle({ told, last }: EventGroup, { sentence }: Telling): boolean {
  return sentence === last.sentence + 1 && told.every(({ isTitle }) => isTitle)
}

/** [Five died when a cable car fell. They were in it when the cable snapped]: told as known in the sentence after. */
function isWhenAfter({ last }: EventGroup, { isWhen, sentence }: Telling): boolean {
  return isWhen && sentence - last.sentence <= 1
}

/** A headline tells of the same as the text below, in a word or two [Inferno at the harbour]. */
function isInTitle({ last }: EventGroup): boolean {
  return last.isTitle
}
