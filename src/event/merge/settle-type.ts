import type { EventGroup } from './compatible.ts'

/** What is done to people by others; what else harms them is an accident until the text says more. */
const INFLICTED = new Set(
  'kill wound murder slay behead execute massacre slaughter assassinate lynch martyr shell shoot displace'.split(' '),
)

/** What is told of one who died, however that came. */
const NATURAL = new Set(['die', 'death', 'pass away'])

/** Types that were left open are settled by the rest of the document. */
export function settleTypes(groups: readonly EventGroup[]): readonly EventGroup[] {
  const isViolent = groups.some(({ type }) => type === 'attack')
  return groups.map((group) => (isOpen(group) ? { ...group, type: settled(group, isViolent) } : group))
}

function isOpen({ type }: EventGroup): boolean {
  return type === 'harm' || type === 'explosion'
}

function settled({ told, type, facts }: EventGroup, isViolent: boolean): string {
  if (isViolent) return 'attack'
  if (type === 'explosion') return 'accident'
  if (told.every(({ lemma }) => NATURAL.has(lemma)) && !facts.some(({ attribute }) => attribute === 'killed'))
    return 'death'
  return told.some(({ lemma }) => INFLICTED.has(lemma)) ? 'attack' : 'accident'
}
