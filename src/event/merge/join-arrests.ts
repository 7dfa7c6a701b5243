import { joinGroup } from '../merge.ts'
import { isNamed } from '../role/is-named.ts'
import type { EventGroup } from './event-group.ts'
import { groupsNear } from './near-group.ts'

/** How many sentences an arrest may stand from an attack that it is told with. */
const NEAR = 1

/** What an arrest of nobody in particular has of its own is told of the event it followed. */
const KEPT = new Set(['arrested'])

/** [Police arrested 12 protesters]: a figure of the protest or attack that the text tells of, and no event of its own. */
export function joinArrests(groups: readonly EventGroup[]): readonly EventGroup[] {
  const protest = groups.find(({ type, isPrevious, isOther }) => type === 'protest' && !isPrevious && !isOther)
  const attacks = new Map([...groupsNear(groups, 'accident', NEAR), ...groupsNear(groups, 'attack', NEAR)])
  return groups.filter((group) => {
    const scene = isNameless(group) ? (protest ?? attacks.get(group.told[0]?.sentence ?? -1)) : undefined
    if (scene) joinGroup(scene, { ...group, facts: group.facts.filter(({ attribute }) => KEPT.has(attribute)) })
    return !scene
  })
}

function isNameless({ type, facts, isPrevious, isOther }: EventGroup): boolean {
  if (type !== 'arrest' || isPrevious || isOther || !facts.some(({ attribute }) => attribute === 'arrested'))
    return false
  return !facts.some(({ attribute, value }) => attribute === 'charge' || (attribute === 'person' && isNamed(value)))
}
