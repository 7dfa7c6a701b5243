import { shareAny } from '../util/collection.ts'
import { isOnePrize } from './event-doubt.ts'
import type { EventProfile } from './event-profile.ts'
import { isOlderThan, likenessOfTimes } from './time-likeness.ts'

/**
 * Whether two events that their sources date otherwise are one all the same, as what they tell of happens once: a birth, a
 * death, the killing of somebody, the loss of a ship, the arrest before a trial, the day somebody got or left an office.
 */
export function happensOnce(left: EventProfile, right: EventProfile): boolean {
  if (isOnePrize(left, right)) return true
  if (left.type !== right.type) return false
  return isOnceInLife(left, right) || isOneLoss(left, right) || isOneStep(left, right)
}

/** Of one life or of one ship. */
export function isOneLoss(left: EventProfile, right: EventProfile): boolean {
  return left.type === right.type && (isOneKilling(left, right) || isOneWreck(left, right))
}

const ONCE_IN_LIFE: ReadonlySet<string> = new Set(['birth', 'death', 'funeral', 'award'])

/** Nobody is born or dies twice, nor wins one prize again as a rule. */
function isOnceInLife(left: EventProfile, right: EventProfile): boolean {
  return ONCE_IN_LIFE.has(left.type) && shareAny(left.principals, right.principals)
}

/** Lemmas of what nobody survives, whoever else was there. */
const FATAL =
  /^(?:murder|homicide|assassinat(?:e|ion)|behead(?:ing)?|lynch(?:ing)?|execut(?:e|ion)|slay|strangle)$|.(?:dead|to death)$/
const KILLING = /^kill(?:ing)?$/

/** [the murder of Ana Brandt in June], [Brandt was murdered in August] */
function isOneKilling(left: EventProfile, right: EventProfile): boolean {
  return shareAny(left.victims, right.victims) && isFatal(left) && isFatal(right)
}

/** Of those who were attacked nobody but the dead may be meant [killed Brandt]; not [fired on Brandt and killed two]. */
function isFatal({ lemmas, figures, victims }: EventProfile): boolean {
  const words = [...lemmas]
  if (words.some((lemma) => FATAL.test(lemma))) return true
  const tolls = [...figures].filter((figure) => figure.startsWith('killed '))
  return words.some((lemma) => KILLING.test(lemma)) && victims.size === 1 && tolls.every((toll) => toll === 'killed 1')
}

/** [the Aurora sank in 2016], [the ferry Aurora went down in 2019] */
function isOneWreck(left: EventProfile, right: EventProfile): boolean {
  return shareAny(left.ships, right.ships) && isLost(left) && isLost(right)
}

function isLost({ type, lemmas }: EventProfile): boolean {
  return type === 'accident' && [...lemmas].some((lemma) => LOSSES.test(lemma))
}

const LOSSES = /^(?:sink(?:ing)?|shipwreck|founder|go down|capsize|wreck)$/

/** Days within which what happened is news, and may be the next of its kind. */
const NEWS = 60
/** As likeness counts two days that lie more than a year apart. */
const YEARS_APART = -5

const OFFICES: ReadonlySet<string> = new Set(['appointment', 'resignation'])

/** [arrested in May], [arrested in November]: the one of its kind that each text tells of somebody, of long ago and of one year. */
function isOneStep(left: EventProfile, right: EventProfile): boolean {
  if (!shareAny(left.principals, right.principals) || likenessOfTimes(left, right) <= YEARS_APART) return false
  if (![left, right].every((event) => event.isOnlyOfPerson && isOlderThan(event, NEWS))) return false
  if (left.type === 'arrest') return left.isOfCase && right.isOfCase
  return OFFICES.has(left.type) && shareAny(left.topics, right.topics)
}
