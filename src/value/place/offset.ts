import type { Coordinates } from './distance.ts'
import { foldPlaceName } from './name.ts'

/** How far and which way from a place something is [147 km southeast of Zhezkazgan, 8 nautical miles off Skagen]. */
export interface Offset {
  /** Kilometres; null where only the side is told. */
  readonly distance: number | null
  /** `north`, `southeast` …; null where only the distance is told. */
  readonly side: string | null
  /** How it is written before the name, in one way whatever the words were: `147 km southeast of `. */
  readonly lead: string
}

const KILOMETRES: Readonly<Record<string, number>> = {
  km: 1,
  miles: 1.609344,
  'nautical miles': 1.852,
  m: 0.001,
  yards: 0.0009144,
  feet: 0.0003048,
}

const UNITS: readonly (readonly [written: RegExp, unit: string])[] = [
  [/^(?:km|kms|kilomet(?:re|er)s?)$/, 'km'],
  [/^(?:miles?|mi)$/, 'miles'],
  [/^(?:nautical miles?|nmi|nm)$/, 'nautical miles'],
  [/^(?:m|met(?:re|er)s?)$/, 'm'],
  [/^yards?$/, 'yards'],
  [/^(?:feet|foot|ft)$/, 'feet'],
]

const BOUND =
  '(?:about|around|some|nearly|almost|roughly|approximately|over|more than|less than|under|at least|up to|within)'
const NUMBER = '\\d{1,6}(?: point \\d{1,3})?'
const SIDE = '(?:north|south)(?: ?(?:east|west))?|east|west'
/** Folded [about 12 point 5 km to the north of almara, 8 nautical miles off varo, south of pella]. */
const OFFSET = new RegExp(
  `^(?:(?:just|only) )?(?:(?:(${BOUND}) )?(${NUMBER})(?: to (${NUMBER}))? ((?:nautical )?\\w+) )?` +
    `(?:(?:to the )?(${SIDE}) of|(?:away )?from|off(?: the coast of)?|(?:just )?outside(?: of)?) (.+)$`,
)
/** No more is looked at; the longest place name is shorter. */
const LONGEST = 300

/** What leads a folded name, and the name; null where neither distance nor side is told. */
export function readOffset(folded: string): { readonly offset: Offset; readonly name: string } | null {
  const found = folded.length <= LONGEST ? OFFSET.exec(folded) : null
  if (!found) return null
  const [, bound, low, high, word, written, name = ''] = found
  const side = written?.replace(' ', '') ?? null
  const where = side === null ? 'from' : `${side} of`
  if (low === undefined) return side === null ? null : { offset: { distance: null, side, lead: `${where} ` }, name }
  const unit = UNITS.find(([form]) => form.test(word ?? ''))?.[1]
  if (unit === undefined) return null
  const figure = high === undefined ? low : `${low} to ${high}`
  const distance = (KILOMETRES[unit] ?? 1) * (high === undefined ? amount(low) : (amount(low) + amount(high)) / 2)
  const how = bound === undefined ? '' : `${ABOUT.test(bound) ? 'about' : bound} `
  return { offset: { distance, side, lead: `${how}${figure.replaceAll(' point ', '.')} ${unit} ${where} ` }, name }
}

/** Whether a place as records write it is told by a distance [12 km from Almara, Northland]. */
export function isFarFrom(written: string): boolean {
  if (!/\d/.test(written)) return false
  const [first = ''] = written.split(',')
  return (readOffset(foldPlaceName(first))?.offset.distance ?? null) !== null
}

const ABOUT = /^(?:about|around|some|roughly|approximately|nearly|almost)$/

function amount(written: string): number {
  return Number(written.replace(' point ', '.'))
}

const DEGREES: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northeast', 45],
  ['east', 90],
  ['southeast', 135],
  ['south', 180],
  ['southwest', 225],
  ['west', 270],
  ['northwest', 315],
])

/** Degrees of the circle between two sides; null where one is none. */
export function turnBetween(left: string | null, right: string | null): number | null {
  const [from, to] = [DEGREES.get(left ?? ''), DEGREES.get(right ?? '')]
  if (from === undefined || to === undefined) return null
  const turn = Math.abs(from - to)
  return Math.min(turn, 360 - turn)
}

const KM_PER_DEGREE = 111.2
const RADIANS = Math.PI / 180

/** Where one comes to that far and that way from a point; where the side is not told, the point itself. */
export function movedBy({ latitude, longitude }: Coordinates, { distance, side }: Offset): Coordinates {
  const degrees = DEGREES.get(side ?? '')
  if (distance === null || degrees === undefined) return { latitude, longitude }
  const north = (distance / KM_PER_DEGREE) * Math.cos(degrees * RADIANS)
  const east = (distance / KM_PER_DEGREE) * Math.sin(degrees * RADIANS)
  const shrunk = Math.max(0.1, Math.cos(latitude * RADIANS))
  return { latitude: Math.max(-90, Math.min(90, latitude + north)), longitude: longitude + east / shrunk }
}

/** From here on `around` is meant. */
const NEXT_TO_KM = 10
/** A side is an eighth of the circle, and told roughly. */
const OF_SIDE = 0.5

/** Kilometres by which something may lie off the point that is told. */
export function slackOf({ distance, side }: Offset): number | null {
  if (distance === null) return null
  return NEXT_TO_KM + distance * (side === null ? 1 : OF_SIDE)
}
