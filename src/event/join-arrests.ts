import type { EventGroup } from './compatible.ts'
import { isNamed } from './is-named.ts'
import { joinGroup } from './merge.ts'

/** How many sentences an arrest may stand from an attack that it is told with. */
const NEAR = 1

/** What an arrest of nobody in particular has of its own is told of the event it followed. */
const KEPT = new Set(['arrested'])

/** [Police arrested 12 protesters]: a figure of the protest or attack that the text tells of, and no event of its own. */
export function joinArrests(groups: readonly EventGroup[]): readonly EventGroup[] {
  return groups.filter((group) => {
    const scene = isNameless(group) ? sceneOf(groups, group) : undefined
    if (scene) joinGroup(scene, { ...group, facts: group.facts.filter(({ attribute }) => KEPT.has(attribute)) })
    return !scene
  })
}

function isNameless({ type, facts, isPrevious, isOther }: EventGroup): boolean {
  if (type !== 'arrest' || isPrevious || isOther || !facts.some(({ attribute }) => attribute === 'arrested'))
    return false
  return !facts.some(({ attribute, value }) => attribute === 'charge' || (attribute === 'person' && isNamed(value)))
}

function sceneOf(groups: readonly EventGroup[], arrest: EventGroup): EventGroup | undefined {
  const sentence = arrest.told[0]?.sentence ?? 0
  const isNear = ({ told }: EventGroup): boolean => told.some((one) => Math.abs(one.sentence - sentence) <= NEAR)
  return (
    groups.find((group) => group.type === 'protest' && !group.isPrevious && !group.isOther) ??
    groups.findLast((group) => group.type === 'attack' && !group.isPrevious && isNear(group))
  )
}
