import type { QuantityMention } from '../../model/mention.ts'
import type { ReadSentence } from '../reading.ts'
import { contestTime } from './contest.ts'
import { counted } from './counted.ts'
import { alongIt, eachShare, inKind, kindBehind, kindOf, ofKind } from './kinds.ts'
import { prize, ransom, stolen } from './loot.ts'
import { byVerb } from './measuring-verb.ts'
import { burned, fallen, waterLevel, windSpeed } from './nature.ts'
import { PUBLIC_COUNTERS, PUBLIC_MEASURERS } from './public-life.ts'
import { quietFor } from './quiet.ts'
import { cases } from './spread.ts'
import { downed, withoutPower } from './struck.ts'
import type { Named } from './thing.ts'
import { atAltitude, atSpeed, distanceFrom, leadBy, stayed } from './way.ts'
import { attackers, crewOf } from './who.ts'

/** What a figure measures or counts: an attribute of the vocabulary, and the thing as a scope names it. */
export interface Measured extends Named {
  readonly attribute: 'count' | 'amount' | 'duration' | 'size'
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
  ratio: 'size',
}

type Reader = (sentence: ReadSentence, figure: QuantityMention) => Named | null

/** What a figure is of; null where the words beside it do not say. */
export function measuredBy(sentence: ReadSentence, figure: QuantityMention): Measured | null {
  const attribute = ATTRIBUTES[figure.dimension]
  if (!attribute || figure.part !== null) return null
  for (const read of attribute === 'count' ? COUNTERS : MEASURERS) {
    const found = read(sentence, figure)
    if (found) return { attribute, ...found }
  }
  return null
}

const COUNTERS: readonly Reader[] = [...PUBLIC_COUNTERS, cases, downed, withoutPower, crewOf, attackers, counted]
/** The first that reads it says what it is of. */
const MEASURERS: readonly Reader[] = [
  ...PUBLIC_MEASURERS,
  eachShare,
  stolen,
  ransom,
  prize,
  alongIt,
  burned,
  windSpeed,
  fallen,
  waterLevel,
  atAltitude,
  distanceFrom,
  stayed,
  leadBy,
  quietFor,
  contestTime,
  kindOf,
  kindBehind,
  ofKind,
  inKind,
  byVerb,
  atSpeed,
]
