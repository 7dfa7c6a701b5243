import type { SourceReading, StoryAlignment } from '../model/alignment.ts'
import type { Detail } from '../model/event.ts'
import { compareText, groupBy } from '../util/collection.ts'

export interface DetailContext {
  /** The canonical form of a scope: `satellite` for `satellites`. */
  readonly scopeOf: (words: string) => string
  /** Whether records whose articles are not at hand tell of this already. */
  readonly isStanding: (about: string, attribute: string, scope: string) => boolean
}

/** A detail of one source with the ids of all that it may be told of, the likeliest first. */
interface Candidate {
  readonly detail: Detail
  readonly source: string
  readonly slot: string
  readonly attribute: string
  readonly scope: string
  readonly subjects: readonly string[]
}

/**
 * What each detail is told of: an event or a party that the sources share as far as they can, since one of them says that the
 * rocket carries 24 satellites, and another that 28 were launched.
 */
export function detailSubjects(
  sources: readonly SourceReading[],
  alignment: Pick<StoryAlignment, 'events' | 'entityOf'>,
  { scopeOf, isStanding }: DetailContext,
): ReadonlyMap<Detail, string> {
  const eventIds = idsOfEvents(alignment)
  const candidates = sources.flatMap(({ source, details }) =>
    details.map((detail): Candidate => {
      const scope = scopeOf(detail.of ?? '')
      const entities = detail.entities.map((entity) => alignment.entityOf.get(source)?.[entity] ?? null)
      const events = detail.events.map((event) => eventIds.get(`${source} ${event}`) ?? null)
      const subjects = [...new Set([...events, ...entities].filter((id) => id !== null))]
      return { detail, source, attribute: detail.attribute, scope, slot: `${detail.attribute} ${scope}`, subjects }
    }),
  )
  const found = new Map<Detail, string>()
  for (const group of groupBy(candidates, ({ slot }) => slot)) choose(group, isStanding, found)
  return found
}

function idsOfEvents({ events }: Pick<StoryAlignment, 'events'>): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap(({ id, members }) => members.map(({ source, event }) => [`${source} ${event}`, id] as const)),
  )
}

/** The subject of the most sources first, and so on with those that do not have it. */
function choose(
  group: readonly Candidate[],
  isStanding: DetailContext['isStanding'],
  found: Map<Detail, string>,
): void {
  let left = group.filter(({ subjects }) => subjects.length > 0)
  while (left.length > 0) {
    const best = commonest(left, isStanding)
    for (const { detail, subjects } of left) if (subjects.includes(best)) found.set(detail, best)
    left = left.filter(({ subjects }) => !subjects.includes(best))
  }
}

interface Vote {
  readonly sources: Set<string>
  /** Sum of its places among the subjects of each. */
  rank: number
}

function commonest(group: readonly Candidate[], isStanding: DetailContext['isStanding']): string {
  const votes = new Map<string, Vote>()
  for (const { source, subjects, attribute, scope } of group) {
    subjects.forEach((id, rank) => {
      const vote = votes.get(id) ?? { sources: new Set<string>(isStanding(id, attribute, scope) ? [''] : []), rank: 0 }
      vote.sources.add(source)
      vote.rank += rank
      votes.set(id, vote)
    })
  }
  const [best] = [...votes].sort(
    ([leftId, left], [rightId, right]) =>
      right.sources.size - left.sources.size || left.rank - right.rank || compareText(leftId, rightId),
  )
  return best?.[0] ?? ''
}
