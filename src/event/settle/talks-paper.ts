import type { EventGroup } from '../merge/event-group.ts'

/** When and where something happened. */
const OF_SCENE = new Set(['date', 'location'])

/**
 * [met in Oslo on Monday. Seven agreements were signed]: told without a day, a place or sides, they are of the talks that
 * the text is about.
 */
export function withPapersOfTalks(groups: readonly EventGroup[]): readonly EventGroup[] {
  const talks = groups.filter(({ type, isPrevious, isOther, facts }) => {
    return type === 'meeting' && !isPrevious && !isOther && facts.some(isScene)
  })
  const [only] = talks
  if (!only || talks.length > 1) return groups
  const scene = only.facts.filter((fact) => isScene(fact) && fact.status === 'happened')
  return groups.map((group) => (isBarePaper(group) ? { ...group, facts: [...group.facts, ...scene] } : group))
}

function isScene({ attribute }: { readonly attribute: string }): boolean {
  return OF_SCENE.has(attribute)
}

/** A count and nothing else, of what has been signed. */
function isBarePaper({ type, facts, isPrevious, isOther }: EventGroup): boolean {
  if (type !== 'agreement' || isPrevious || isOther) return false
  return facts.length > 0 && facts.every(({ attribute, status }) => attribute === 'count' && status === 'happened')
}
