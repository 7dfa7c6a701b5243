import { wordSet } from '../../util/word-set.ts'
import { joinGroup } from '../merge.ts'
import type { EventGroup } from './compatible.ts'
import { groupsNear } from './near-group.ts'

/** What is done at protests and makes no attack of its own [bottles were thrown, clashed with police]. */
const UNREST = wordSet('throw hurl lob pelt clash skirmish scuffle battle fire wounded injured injure hurt wound torch')
/** How many sentences such an act may stand from the protest. */
const NEAR = 2

/** [Bottles were thrown at the march]: a part of the protest that the sentences around it tell of. */
export function joinUnrest(groups: readonly EventGroup[]): readonly EventGroup[] {
  const protests = groupsNear(groups, 'protest', NEAR)
  if (protests.size === 0) return groups
  return groups.filter((group) => {
    const [protest, ...others] = isUnrest(group) ? homesOf(group, protests) : []
    const home = others.every((other) => other === protest) ? protest : undefined
    if (home) joinGroup(home, group)
    return !home
  })
}

/** The protest near each of its tellings. */
function homesOf({ told }: EventGroup, near: ReadonlyMap<number, EventGroup>): readonly (EventGroup | undefined)[] {
  return told.map(({ sentence }) => near.get(sentence))
}

function isUnrest({ type, told, facts, isPrevious, isOther }: EventGroup): boolean {
  if (type !== 'attack' || isPrevious || isOther || facts.some(({ attribute }) => attribute === 'killed')) return false
  return told.every(({ lemma }) => lemma.split(' ').some((word) => UNREST.has(word)))
}
