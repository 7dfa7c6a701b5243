import type { EventGroup } from './compatible.ts'
import { wordSet } from './lexicon/word-set.ts'
import { joinGroup } from './merge.ts'

/** What is done at protests and makes no attack of its own [bottles were thrown, clashed with police]. */
const UNREST = wordSet(
  'throw hurl lob pelt clash skirmish scuffle battle fire shot wounded injured injure hurt wound hurt torch',
)
/** How many sentences such an act may stand from the protest. */
const NEAR = 2

/** [Bottles were thrown at the march]: a part of the protest that the sentences around it tell of. */
export function joinUnrest(groups: readonly EventGroup[]): readonly EventGroup[] {
  const protests = groups.filter(({ type, isPrevious, isOther }) => type === 'protest' && !isPrevious && !isOther)
  if (protests.length === 0) return groups
  return groups.filter((group) => {
    const protest = isUnrest(group) ? protests.find((known) => isNear(known, group)) : undefined
    if (protest) joinGroup(protest, group)
    return !protest
  })
}

function isUnrest({ type, told, facts, isPrevious, isOther }: EventGroup): boolean {
  if (type !== 'attack' || isPrevious || isOther || facts.some(({ attribute }) => attribute === 'killed')) return false
  return told.every(({ lemma }) => UNREST.has(lemma.split(' ').at(-1) ?? '') || UNREST.has(lemma.split(' ')[0] ?? ''))
}

function isNear(protest: EventGroup, { told }: EventGroup): boolean {
  return told.every(({ sentence }) => protest.told.some((one) => Math.abs(one.sentence - sentence) <= NEAR))
}
