import { wordSet } from '../../util/word-set.ts'
import { joinGroup } from '../merge.ts'
import { isCompatible } from './compatible.ts'
import type { EventGroup } from './event-group.ts'
import { groupsNear } from './near-group.ts'

/** What is done at protests and makes no attack of its own [bottles were thrown, clashed with police]. */
const UNREST = wordSet('throw hurl lob pelt clash skirmish scuffle battle fire wounded injured injure hurt wound torch')
/** How many sentences such an act may stand from the protest. */
const NEAR = 2

/** [Bottles were thrown at the march; police shot dead two protesters]: a part of the protest that the text tells of. */
export function joinUnrest(groups: readonly EventGroup[]): readonly EventGroup[] {
  return joinedNear(groups.some(isPutDown) ? withPutDowns(groups) : groups)
}

/** What police or soldiers do to people who protest is of the protest told elsewhere, and itself one where none is. */
function withPutDowns(groups: readonly EventGroup[]): readonly EventGroup[] {
  const putDown = new Set(groups.filter(isPutDown))
  const kept: EventGroup[] = []
  for (const group of groups) {
    if (putDown.has(group)) retype(group)
    const home = kept.find((other) => (putDown.has(other) || putDown.has(group)) && isOneProtest(other, group))
    if (home) joinGroup(home, group)
    else kept.push(group)
  }
  return kept
}

function retype(group: EventGroup): void {
  group.type = 'protest'
  group.family = null
}

function isOneProtest(known: EventGroup, group: EventGroup): boolean {
  const areProtests = known.type === 'protest' && group.type === 'protest'
  const isAnother = known.isPrevious || known.isOther || group.isPrevious || group.isOther
  return areProtests && !isAnother && isCompatible(known, group)
}

function isPutDown({ type, told, facts, isPrevious, isOther }: EventGroup): boolean {
  if (isPrevious || isOther || !told.some(({ isOnProtest }) => isOnProtest)) return false
  // [75 protesters were rounded up]; not [Ana Brandt, a protester, was arrested].
  return type === 'attack' || (HOLDING.has(type) && facts.some(({ attribute }) => attribute === 'arrested'))
}

const HOLDING = new Set(['arrest', 'harm'])

function joinedNear(groups: readonly EventGroup[]): readonly EventGroup[] {
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
