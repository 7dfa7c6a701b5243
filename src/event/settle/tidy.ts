import type { Fact } from '../../model/event.ts'
import { wordSet } from '../../util/word-set.ts'
import { countryOfDemonym } from '../../value/place/demonym-country.ts'
import { isAircraftModel } from '../../value/vehicle-name.ts'
import { isOfType, isSingle, roleKind } from '../attribute-kind.ts'
import { isSameNumber, isSmaller } from '../figure.ts'
import { withoutWideScopes } from '../harm/wide-scope.ts'
import { COUNTS } from '../harm/words.ts'
import { isBroadPlace } from '../lexicon/broad-places.ts'
import { SCENES } from '../lexicon/thing-words.ts'
import { endsInName, isNamed } from '../role/is-named.ts'

/** What is less sure is not worth a reviewer's time. */
const LEAST_CONFIDENCE = 0.45

/**
 * The facts of an event that are worth a claim: of a place or another single value the surest of each voice and status,
 * since a text that tells several is read wrong more often than it contradicts itself; no nameless party beside named ones.
 */
export function tidyFacts(facts: readonly Fact[], type: string): readonly Fact[] {
  const sure = withoutWideScopes(facts.filter((fact) => isSure(fact, type)))
  if (type === 'statement' && !sure.some(({ attribute }) => attribute === 'speaker')) return []
  return sure.filter(
    (fact, at) =>
      !isBettered(fact, sure, type) &&
      !isNamelessExtra(fact, sure) &&
      !isOutgrown(fact, sure) &&
      !isNobodyElse(fact, sure) &&
      !isToldBefore(fact, sure.slice(0, at)),
  )
}

/** [three people have been hurt … the number of injured has risen to 19]: what it has risen from. */
function isOutgrown({ attribute, of, value }: Fact, facts: readonly Fact[]): boolean {
  if (!COUNTS.has(attribute)) return false
  return facts.some(
    (other) => other.isRaised && other.attribute === attribute && other.of === of && isSmaller(value, other.value),
  )
}

/** [made 19 people ill. … Nobody fell ill in Northland]: where others were counted, nobody is none of some group. */
function isNobodyElse({ attribute, of, value }: Fact, facts: readonly Fact[]): boolean {
  if (!COUNTS.has(attribute) || value !== '0') return false
  return facts.some((other) => other.attribute === attribute && other.of === of && other.value !== '0')
}

/** What a statement's sentence tells of time and place is often that of what was said. */
const SURE_OF_STATEMENT = 0.75

function isSure({ attribute, value, confidence }: Fact, type: string): boolean {
  if (confidence < LEAST_CONFIDENCE || !isOfType(attribute, type)) return false
  // [earnings, the main measure of profit in Northland]: they are of no place.
  if (attribute === 'location' && type === 'earnings') return false
  if (attribute === 'location' && !isNamed(value) && !value.includes(' '))
    return confidence >= SURE_OF_SITE && isSiteOf(type, value)
  const isCircumstance = attribute === 'location' || attribute === 'date'
  return !(type === 'statement' && isCircumstance && confidence < SURE_OF_STATEMENT)
}

/** [died in prison]: of a place without a name, told surely, where no other is told. */
const SURE_OF_SITE = 0.95
const OF_SITES: ReadonlySet<string> = new Set(['death', 'attack', 'accident', 'arrest'])
/** Where people die of what happened elsewhere. */
const CARING = wordSet('hospital hospice')
/** Words for a place that say enough alone, and that no town is called [church, temple]. */
const SITES = wordSet(`
  prison jail cell mosque synagogue school university market bank airport hotel motel supermarket
  nightclub restaurant cinema factory stadium
`)

function isSiteOf(type: string, value: string): boolean {
  return OF_SITES.has(type) && (SITES.has(value) || (type === 'death' && CARING.has(value)))
}

function isBettered(fact: Fact, facts: readonly Fact[], type: string): boolean {
  if (!isSingle(fact.attribute, type)) return false
  const at = facts.indexOf(fact)
  return facts.some((other, index) => {
    if (other === fact || other.attribute !== fact.attribute || other.status !== fact.status) return false
    if (other.of !== fact.of || standsBeside(fact, other)) return false
    if (fact.attribute === 'office' && isLess(fact.value, other.value)) return true
    const better = worthOf(other) - worthOf(fact)
    return better > 0 || (better === 0 && index < at)
  })
}

/** Two values of one attribute that a text may tell both of. */
function standsBeside(fact: Fact, other: Fact): boolean {
  if (fact.attribute === 'date') return other.by !== fact.by || isPlanMoved(other, fact)
  if (fact.attribute === 'office') return isLess(other.value, fact.value)
  return fact.attribute === 'location' && isSceneWithin(other.value, fact.value)
}

/** [minister] in [health minister of Northland]: the same office, told less of. */
function isLess(short: string, long: string): boolean {
  return short.length < long.length && ` ${long.toLowerCase()} `.includes(` ${short.toLowerCase()} `)
}

const SURE_OF_PLAN = 0.75

/** [planned for Thursday, pushed to Friday]: both plans are told where both are read surely. */
function isPlanMoved(left: Fact, right: Fact): boolean {
  return left.status === 'planned' && left.confidence >= SURE_OF_PLAN && right.confidence >= SURE_OF_PLAN
}

/** [the Sukari district] and [Aleppo]: the scene and the town around it are both told. */
function isSceneWithin(inner: string, outer: string): boolean {
  return isScene(inner) && !isScene(outer) && isNamed(outer) && !isBroadPlace(outer)
}

function isScene(value: string): boolean {
  return value
    .toLowerCase()
    .split(/[ ,]+/)
    .some((word) => SCENES.has(word))
}

/** A town says more than its country, and a name more than [the hospital], even where they are a little less sure. */
function worthOf({ attribute, value, confidence }: Fact): number {
  if (attribute === 'vehicle') return isAircraft(value) ? confidence + 0.2 : confidence
  if (attribute !== 'location') return confidence
  if (!isNamed(value)) return confidence - 0.5
  // A name says more than [the Northland capital].
  if (value.startsWith('capital of ')) return confidence - 0.2
  if (isBroadPlace(value) || isOfCountry(value)) return confidence - 0.3
  return isScene(value) && endsInName(value) ? confidence + 0.1 : confidence
}

/** [twin-engine Let 410]: says more than [the plane]. */
function isAircraft(value: string): boolean {
  const words = value.split(/[ -]/)
  return words.some((word, at) => isAircraftModel(word, words[at + 1] ?? ''))
}

/** [German building site]: says no more than the country. */
function isOfCountry(value: string): boolean {
  if (value.includes(',') || endsInName(value)) return false
  return countryOfDemonym(value.split(' ', 1)[0] ?? '') !== null
}

/** One figure under two names [62 rebels, 62 fighters], or told again less closely. */
function isToldBefore(fact: Fact, before: readonly Fact[]): boolean {
  if (!COUNTS.has(fact.attribute) && fact.attribute !== 'attendance') return false
  return before.some(
    (other) =>
      other.attribute === fact.attribute &&
      other.status === fact.status &&
      (other.of === fact.of
        ? isSameNumber(other.value, fact.value)
        : other.of !== null && fact.of !== null && other.value === fact.value),
  )
}

/** Where a person's name is looked for, a description that a nation leads is none [his Northland counterpart]. */
const PERSONAL = new Set(['participants', 'visitor', 'host', 'person', 'speaker'])

function isNamelessExtra(fact: Fact, facts: readonly Fact[]): boolean {
  const isName = PERSONAL.has(fact.attribute) ? endsInName : isNamed
  if (roleKind(fact.attribute) !== 'party' || isName(fact.value)) return false
  return facts.some((other) => other.attribute === fact.attribute && isName(other.value))
}
