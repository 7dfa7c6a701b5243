import { foldPlaceName } from '../../value/place/name.ts'
import { turnBetween } from '../../value/place/offset.ts'

const SIDES: ReadonlySet<string> = new Set([
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
])
/** Degrees between two sides from which on nothing lies on both; less is as rough as sides are told. */
const APART = 135

/** Where a place is from another [north of Almara]. */
interface Bearing {
  readonly side: string
  readonly from: string
}

/** [10 km *north of Almara*]; [the north of Syria] is a part of it and no bearing. */
function bearingOf(written: string): Bearing | null {
  const [first = ''] = written.split(',')
  const words = foldPlaceName(first).split(' ')
  const of = words.indexOf('of')
  const half = words[of - 2] ?? ''
  const isTwo = half === 'north' || half === 'south'
  const side = `${isTwo ? half : ''}${words[of - 1] ?? ''}`
  const from = words.slice(of + 1).join(' ')
  if (!SIDES.has(side) || words[of - (isTwo ? 3 : 2)] === 'the' || from === '') return null
  return { side, from }
}

/** [north of Almara] and [south of Almara], whether a map has Almara or not. */
export function areOppositeSides(left: string, right: string): boolean {
  const [one, other] = [bearingOf(left), bearingOf(right)]
  if (one === null || other === null || one.from !== other.from) return false
  return (turnBetween(one.side, other.side) ?? 0) >= APART
}
