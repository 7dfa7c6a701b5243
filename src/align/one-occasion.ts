import { shareAny } from '../util/collection.ts'
import { wordSet } from '../util/word-set.ts'
import { SAME_DAY } from './event-doubt.ts'
import type { EventProfile } from './event-profile.ts'

/**
 * Whether two events are one though their sources name others in them: a player plays one match a day, a race has one
 * winner, and a buyer seldom pays one price twice. What sources may contradict each other on must not tell events apart.
 */
export function isOneOccasion(left: EventProfile, right: EventProfile, times: number): boolean {
  if (left.type !== right.type) return false
  if (left.type === 'sport-result') return isOneMatch(left, right, times) || isOneRace(left, right, times)
  return left.type === 'acquisition' && isOneDeal(left, right, times)
}

/** [Brandt beat Reed on Saturday], [Brandt beat Lind on Saturday]; not teams, which go by nicknames too [the Lions]. */
function isOneMatch(left: EventProfile, right: EventProfile, times: number): boolean {
  if (!left.isOnly || !right.isOnly || times < SAME_DAY) return false
  const arePlayers = [left, right].every(({ principals, people }) =>
    [...principals].every((party) => people.has(party)),
  )
  return arePlayers && shareAny(left.principals, right.principals)
}

/** Of these nobody can have been the other winner: there is one race of the name on one day. Stems. */
const RACES: ReadonlySet<string> = wordSet('prix master ralli rally stage')

/** [Brandt won the Almara Grand Prix on Sunday], [Reed won Sunday's Almara Grand Prix]. */
function isOneRace(left: EventProfile, right: EventProfile, times: number): boolean {
  if (times < SAME_DAY || !isOfWinnerAlone(left) || !isOfWinnerAlone(right)) return false
  const [fewer, more] = left.topics.size < right.topics.size ? [left.topics, right.topics] : [right.topics, left.topics]
  return [...fewer].some((word) => RACES.has(word)) && [...fewer].every((word) => more.has(word))
}

function isOfWinnerAlone({ sides, isOnly }: EventProfile): boolean {
  return isOnly && sides.size === 1 && sides.has('winner')
}

/** [Delta bought Gamma for $3.1 billion], [Delta bought Omega for $3.1 billion]. */
function isOneDeal(left: EventProfile, right: EventProfile, times: number): boolean {
  const isPaid = [...left.figures].some((figure) => figure.startsWith('amount ') && right.figures.has(figure))
  return left.isOnly && right.isOnly && times >= 0 && isPaid && shareAny(left.parties, right.parties)
}
