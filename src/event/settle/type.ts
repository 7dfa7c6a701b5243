import type { EventGroup } from '../merge/event-group.ts'

/** What is done to people by others; what else harms them is an accident until the text says more. */
const INFLICTED = new Set(
  'murder slay behead execute massacre slaughter assassinate lynch martyr shell shoot'.split(' '),
)

/** What is told of one who died, however that came. */
const NATURAL = new Set(['die', 'death', 'pass away'])

/** Whoever does it to people by his trade; where one is told of, the dead did not just die. */
const ATTACKERS = new Set(
  'attacker gunman knifeman shooter assailant assassin hijacker bomber stabber arsonist hitman'.split(' '),
)

/** [detained 17 of them] */
const OF_ARRESTS = new Set(['arrested', 'date', 'location'])

/** Types that were left open are settled by the rest of the document. */
export function settleTypes(
  groups: readonly EventGroup[],
  isWordTold: (words: ReadonlySet<string>) => boolean,
): readonly EventGroup[] {
  const isViolent =
    isWordTold(ATTACKERS) ||
    groups.some(({ type, told }) => type === 'attack' && told.some(({ isCharge }) => !isCharge))
  return groups.map((group) => (isOpen(group) ? { ...group, type: settled(group, isViolent) } : group))
}

function isOpen({ type }: EventGroup): boolean {
  return type === 'harm' || type === 'explosion'
}

function settled({ told, type, facts }: EventGroup, isViolent: boolean): string {
  const isArrest = facts.some(({ attribute }) => attribute === 'arrested')
  if (isArrest && facts.every(({ attribute }) => OF_ARRESTS.has(attribute))) return 'arrest'
  if (isViolent) return 'attack'
  if (type === 'explosion') return 'accident'
  if (told.every(({ lemma }) => NATURAL.has(lemma)) && !facts.some(({ attribute }) => attribute === 'killed'))
    return 'death'
  const isInflicted =
    told.some(({ lemma }) => INFLICTED.has(lemma)) || facts.some(({ attribute }) => attribute === 'attacker')
  return isInflicted ? 'attack' : 'accident'
}
