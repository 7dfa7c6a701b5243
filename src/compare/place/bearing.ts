import { foldPlaceName } from '../../value/place/name.ts'

/** Sides of one place that nothing lies on at once. */
const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ['north', 'south'],
  ['south', 'north'],
  ['east', 'west'],
  ['west', 'east'],
  ['northeast', 'southwest'],
  ['southwest', 'northeast'],
  ['northwest', 'southeast'],
  ['southeast', 'northwest'],
])

/** Where a place is from another [north of Almara]. */
interface Bearing {
  readonly side: string
  readonly from: string
}

/** [10 km *north of Almara*]; [the north of Syria] is a part of it and no bearing. */
function bearingOf(written: string): Bearing | null {
  const words = foldPlaceName(written).split(' ')
  const of = words.indexOf('of')
  const side = words[of - 1] ?? ''
  const from = words.slice(of + 1).join(' ')
  if (!OPPOSITE.has(side) || words[of - 2] === 'the' || from === '') return null
  return { side, from }
}

/** [north of Almara] and [south of Almara], whether a map has Almara or not. */
export function areOppositeSides(left: string, right: string): boolean {
  const [one, other] = [bearingOf(left), bearingOf(right)]
  return one !== null && other !== null && one.from === other.from && OPPOSITE.get(one.side) === other.side
}
