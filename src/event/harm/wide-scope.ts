import type { Fact } from '../../model/event.ts'
import { wordSet } from '../../util/word-set.ts'
import { isSameNumber } from '../figure.ts'
import { COUNTS } from './words.ts'

/**
 * Whoever a place is full of [miners in a mine, passengers of a bus, protesters at a protest]: outlets call the same
 * people by it, or simply people. Who is told apart in tolls is not of them [children, soldiers, civilians].
 */
const PRESENT = wordSet(`
  workers labourers laborers employees miners staff passengers travellers travelers commuters tourists holidaymakers visitors guests
  pilgrims worshippers worshipers faithful devotees mourners revellers revelers partygoers festivalgoers concertgoers goers churchgoers cinemagoers theatregoers moviegoers spectators fans
  supporters shoppers customers clients diners patients inmates prisoners detainees students pupils protesters protestors
  demonstrators marchers strikers rioters activists suspects migrants refugees asylum-seekers hikers climbers skiers walkers
  shepherds herders herdsmen peasants technicians engineers contractors cleaners builders welders electricians dockers traders vendors
  shopkeepers waiters cooks gardeners brothers sisters siblings twins cousins friends colleagues relatives parents residents
  motorists drivers fishermen sailors seamen farmers farmworkers neighbours neighbors occupants tenants evacuees households homes
`)

/** Whether a scope is told of whoever was there. */
export function isWide(of: string | null | undefined): boolean {
  return PRESENT.has(of ?? '')
}

/**
 * Of the only figure of its kind that an event has, [seven workers injured] is how many were injured; where another stands
 * beside it, it is a part, or the same told again.
 */
export function withoutWideScopes(facts: readonly Fact[]): readonly Fact[] {
  return facts.flatMap((fact) => {
    if (facts.some((other) => isToldCloser(other, fact))) return []
    if (fact.of === null || !COUNTS.has(fact.attribute) || !isAnybody(fact)) return [fact]
    const others = facts.filter((other) => other.of !== fact.of && isBeside(other, fact))
    const same = others.filter((other) => other.of === null && isSameNumber(other.value, fact.value))
    if (same.length > 0) return same.every((other) => isToldCloser(fact, other)) ? [{ ...fact, of: null }] : []
    return others.length === 0 ? [{ ...fact, of: null }] : [fact]
  })
}

/** Of whom the police held or gunmen took the words are many [three teenagers were arrested, the girls were freed]. */
const OF_ANYBODY = wordSet('arrested abducted freed rescued escaped')

function isAnybody({ of, attribute }: Fact): boolean {
  return PRESENT.has(of ?? '') || OF_ANYBODY.has(attribute)
}

/** [13 die in a crash. … At least 13 passengers died]: the body has the headline's number with more to it, or told more surely. */
function isToldCloser(body: Fact, headline: Fact): boolean {
  if (headline.of !== null || !PRESENT.has(body.of ?? '') || !COUNTS.has(body.attribute)) return false
  const isSame = isBeside(headline, body) && isSameNumber(body.value, headline.value)
  if (isSame && body.value === headline.value) return body.confidence > headline.confidence
  return isSame && PLAIN.test(headline.value) && !PLAIN.test(body.value)
}

const PLAIN = /^[\d,]+$/

/** Whom a toll is parted by, whoever they are besides [12 pilgrims, among them three children]. */
const AGES_AND_SEXES = wordSet(
  'children women men boys girls minors babies infants toddlers teenagers adults elderly foreigners nationals',
)

function isBeside({ attribute, status, of }: Fact, fact: Fact): boolean {
  return attribute === fact.attribute && status === fact.status && (of === null || !AGES_AND_SEXES.has(of))
}
