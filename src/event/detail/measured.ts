import type { QuantityMention } from '../../model/mention.ts'
import type { ReadSentence } from '../reading.ts'
import { companyFigure, NOT_TOLD } from './company-figure.ts'
import { companyOf } from './company-owner.ts'
import { contestTime, raceTime } from './contest.ts'
import { costTold } from './cost-told.ts'
import { counted } from './counted.ts'
import { distanceTold, farPlaceAt } from './distance-told.ts'
import { builtWithin, capacity, seizureWorth, temperature } from './extent.ts'
import { alongIt, eachShare, inKind, kindBehind, kindOf, ofKind, worth } from './kinds.ts'
import { blockedFor, burnedFor, delayedBy, endedAfter } from './lasted.ts'
import { prize, ransom, stolen } from './loot.ts'
import { byVerb } from './measuring-verb.ts'
import { burned, fallen, waterLevel, windSpeed } from './nature.ts'
import { ordeal } from './ordeal.ts'
import { PUBLIC_COUNTERS, PUBLIC_MEASURERS } from './public-life.ts'
import { quietFor } from './quiet.ts'
import { recordFee } from './record-fee.ts'
import { shareMove } from './share-move.ts'
import { cases } from './spread.ts'
import { downed, withoutPower } from './struck.ts'
import type { FigureReader, Named } from './thing.ts'
import { atAltitude, atSpeed, distanceFrom, inside, leadBy, stayed } from './way.ts'
import { attackers, crewOf } from './who.ts'

/** What a figure measures or counts: an attribute of the vocabulary, and the thing as a scope names it. */
export interface Measured extends Named {
  readonly attribute: 'count' | 'amount' | 'duration' | 'size'
  /** Of a figure of a company or a person alone. Whatever its words of time, it is of the story. */
  readonly owner?: number | null
  /** Whether the figure says by how much something rose or fell. */
  readonly direction?: 'rose' | 'fell'
}

const ATTRIBUTES: Readonly<Record<string, Measured['attribute']>> = {
  none: 'count',
  people: 'count',
  money: 'amount',
  time: 'duration',
  length: 'size',
  area: 'size',
  mass: 'size',
  volume: 'size',
  speed: 'size',
  power: 'size',
  energy: 'size',
  temperature: 'size',
  ratio: 'size',
}

/** What a figure is of; null where the words beside it do not say. */
export function measuredBy(sentence: ReadSentence, figure: QuantityMention): Measured | null {
  const attribute = ATTRIBUTES[figure.dimension]
  if (!attribute || figure.part !== null) return null
  const place = farPlaceAt(sentence, figure)
  if (place) {
    const distance = distanceTold(sentence, figure, place)
    return distance && { attribute, ...distance }
  }
  const fee = recordFee(sentence, figure)
  if (fee) return { attribute, ...fee, isTimed: true }
  const race = raceTime(sentence, figure)
  if (race) return { attribute, ...race, isTimed: true }
  const own = ownOf(sentence, figure)
  if (own !== null) return own.owner === undefined ? null : { attribute, ...own, owner: own.owner }
  for (const read of attribute === 'count' ? COUNTERS : MEASURERS) {
    const found = read(sentence, figure)
    if (found) return { attribute, ...found }
  }
  return null
}

/** A figure of a company alone; its owner is undefined where a sentence names several. */
function ownOf(
  sentence: ReadSentence,
  figure: QuantityMention,
): (Omit<Named, 'owner'> & Pick<Measured, 'direction'> & { readonly owner: number | null | undefined }) | null {
  const own = shareMove(sentence, figure) ?? companyFigure(sentence, figure)
  return own && { ...own, owner: own.of === NOT_TOLD ? undefined : companyOf(sentence, own.first, own.last) }
}

const COUNTERS: readonly FigureReader[] = [
  ...PUBLIC_COUNTERS,
  capacity,
  cases,
  downed,
  withoutPower,
  crewOf,
  attackers,
  counted,
]
/** The first that reads it says what it is of. */
const MEASURERS: readonly FigureReader[] = [
  ...PUBLIC_MEASURERS,
  ordeal,
  builtWithin,
  temperature,
  seizureWorth,
  burnedFor,
  delayedBy,
  blockedFor,
  endedAfter,
  eachShare,
  stolen,
  ransom,
  worth,
  prize,
  alongIt,
  burned,
  windSpeed,
  fallen,
  waterLevel,
  atAltitude,
  distanceFrom,
  stayed,
  inside,
  leadBy,
  quietFor,
  contestTime,
  costTold,
  kindOf,
  kindBehind,
  ofKind,
  inKind,
  byVerb,
  atSpeed,
]
