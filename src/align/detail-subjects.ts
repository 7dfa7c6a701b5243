import type { SourceReading, StoryAlignment } from '../model/alignment.ts'
import type { Detail } from '../model/event.ts'
import { compareText, groupBy, mostFrequent } from '../util/collection.ts'
import { HAPPENING } from '../value/happening-kind.ts'
import { isPartCount } from './part-count.ts'

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
  context: DetailContext,
): ReadonlyMap<Detail, string> {
  const subjectsOf = subjectFinder(alignment)
  const candidates = sources.flatMap(({ source, details }) =>
    details.map((detail): Candidate => {
      const scope = context.scopeOf(detail.of ?? '')
      return { detail, source, scope, subjects: subjectsOf(source, detail) }
    }),
  )
  const found = new Map<Detail, string>()
  const slots = groupBy(candidates, ({ detail, scope }) => `${detail.attribute} ${scope}`)
  for (const slot of slots) choose(slot, context, found)
  return found
}

function subjectFinder({
  events,
  entityOf,
}: Pick<StoryAlignment, 'events' | 'entityOf'>): (source: string, detail: Detail) => readonly string[] {
  const ids = new Map(
    events.flatMap(({ id, members }) => members.map(({ source, event }) => [`${source} ${event}`, id] as const)),
  )
  const happenings = events.filter(({ type }) => type !== 'statement' && type !== HAPPENING)
  // The one that most sources tell of.
  const [event] = happenings.sort((left, right) => right.members.length - left.members.length)
  const chief = event?.id ?? mostShared(entityOf)
  return (source, detail) => {
    const told = detail.events.map((event) => ids.get(`${source} ${event}`) ?? null)
    const named = detail.entities.map((entity) => entityOf.get(source)?.[entity] ?? null)
    const story = told.length === 0 && !detail.isOwn ? [chief] : []
    return [...new Set([...told, ...named, ...story].filter((id) => id !== null))]
  }
}

/** The party that most sources name. */
function mostShared(entityOf: StoryAlignment['entityOf']): string | null {
  return mostFrequent([...entityOf.values()].flatMap((ids) => [...new Set(ids)].filter((id) => id !== null)))
}

/** The subject of the most sources first, and so on with those that do not have it. */
function choose(group: readonly Candidate[], context: DetailContext, found: Map<Detail, string>): void {
  let left = group.filter(({ subjects }) => subjects.length > 0)
  while (left.length > 0) {
    const about = commonest(left, context)
    for (const { detail } of whole(left.filter(({ subjects }) => subjects.includes(about)))) found.set(detail, about)
    left = left.filter(({ subjects }) => !subjects.includes(about))
  }
}

/** Without counts that are more likely of a part of what another source counts: they are of something else. */
function whole(group: readonly Candidate[]): readonly Candidate[] {
  return group.filter(
    ({ detail, source }) =>
      detail.attribute !== 'count' ||
      !group.some((other) => other.source !== source && isPartCount(detail.value, other.detail.value)),
  )
}

interface Vote {
  readonly sources: Set<string>
  /** Sum of its places among the subjects of each. */
  rank: number
}

/** Stands for the records whose articles are not at hand. */
const STANDING = ''

function commonest(group: readonly Candidate[], { isStanding }: DetailContext): string {
  const votes = new Map<string, Vote>()
  for (const { source, subjects, detail, scope } of group) {
    for (const [rank, id] of subjects.entries()) {
      const isKnown = isStanding(id, detail.attribute, scope)
      const vote = votes.get(id) ?? { sources: new Set(isKnown ? [STANDING] : []), rank: 0 }
      vote.sources.add(source)
      vote.rank += rank
      votes.set(id, vote)
    }
  }
  const [best] = [...votes].sort(
    ([leftId, left], [rightId, right]) =>
      right.sources.size - left.sources.size || left.rank - right.rank || compareText(leftId, rightId),
  )
  return best?.[0] ?? ''
}
