import type { EventGroup, Telling } from './event-group.ts'

const VIOLENT = new Set(['attack', 'accident', 'disaster', 'protest'])

/** What attacks, storms, quakes and crashes lead to [the raid started a fire, the tanker overturned and exploded]. */
const CONSEQUENCES = new Set(['fire', 'collapse', 'break', 'outage', 'flood', 'slide', 'tsunami', 'bombing'])
/** What has a scene, and may lead to more of its like. */
export const CAUSES: ReadonlySet<string> = new Set(['attack', 'accident', 'disaster'])
/** What people come to, so that their number is told. */
export const CROWDED: ReadonlySet<string> = new Set(['protest', 'sport-result', 'funeral', 'marriage'])

/** It may have come of something else. */
export function isConsequent({ type, family }: Pick<EventGroup, 'type' | 'family'>): boolean {
  return type !== 'attack' && CONSEQUENCES.has(family ?? '')
}

/** Their types may be of one event: a toll is of an attack or a quake, and what burns is one fire. */
export function isSameKind(group: EventGroup, told: Telling): boolean {
  if (group.type === told.type) return true
  // [a wildfire, the blaze]
  if (CAUSES.has(group.type) && CAUSES.has(told.type) && group.family === 'fire' && told.family === 'fire') return true
  if (isCalledSo(group, told)) return true
  if (told.type === 'crowd') return CROWDED.has(group.type)
  // [90,000 people *joined* the march]
  if (group.type === 'crowd') return CROWDED.has(told.type)
  if (told.type === 'harm')
    return (VIOLENT.has(group.type) && group.told.some(({ isCharge }) => !isCharge)) || group.type === 'explosion'
  if (group.type === 'harm') return VIOLENT.has(told.type) || told.type === 'explosion'
  if (told.type === 'explosion') return group.type === 'attack' || group.type === 'accident'
  return group.type === 'explosion' && (told.type === 'attack' || told.type === 'accident')
}

/** [An avalanche killed four. … *The accident* happened at noon]: what it is called in general. */
function isCalledSo(group: EventGroup, { type, family, isDefinite }: Telling): boolean {
  return CAUSES.has(group.type) && type === 'accident' && family === null && isDefinite
}

/** A killing is what other attacks end in. */
export function isSameFamily(left: string | null, right: string | null): boolean {
  return left === null || right === null || left === right || left === 'killing' || right === 'killing'
}
