import type { Finding, FindingPair, StoryResult } from '../model/finding.ts'
import { slotPath } from '../report/slot.ts'
import { groupBy } from '../util/collection.ts'
import { suggest } from '../util/suggest.ts'
import { UsageError } from './command.ts'

export interface FoundFinding {
  readonly story: StoryResult
  readonly finding: Finding
}

export interface FoundPair extends FoundFinding {
  readonly pair: FindingPair
}

const LIST_IDS = 'run `factdiff check --reporter compact` for the ids'

/** Finds the pair that has an id, or whose id alone begins so; in each story that has it. */
export function pairFinder(stories: readonly StoryResult[]): (wanted: string) => readonly FoundPair[] {
  const all = everyFinding(stories).flatMap((found) => found.finding.pairs.map((pair) => ({ ...found, pair })))
  const byId = new Map(groupBy(all, ({ pair }) => pair.id).map((group) => [group[0].pair.id, group]))
  return (wanted) => {
    const ids = byId.has(wanted) ? [wanted] : [...byId.keys()].filter((id) => id.startsWith(wanted))
    const [id, ...others] = ids
    if (id === undefined) throw unknownName(wanted, byId.keys())
    if (others.length === 0) return byId.get(id) ?? []
    throw new UsageError(
      `more than one id begins with \`${wanted}\``,
      `write more of it: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`,
    )
  }
}

/** What is said on a slot, [port-quake/killed/civilians]; of [port-quake/killed] on every scope. */
export function findSlots(stories: readonly StoryResult[], wanted: string): readonly FoundFinding[] {
  const all = everyFinding(stories)
  const found = all.filter(
    ({ finding }) => slotPath(finding) === wanted || `${finding.about}/${finding.attribute}` === wanted,
  )
  if (found.length > 0) return found
  throw unknownName(
    wanted,
    all.map(({ finding }) => slotPath(finding)),
  )
}

function everyFinding(stories: readonly StoryResult[]): readonly FoundFinding[] {
  return stories.flatMap((story) => story.findings.map((finding) => ({ story, finding })))
}

function unknownName(wanted: string, names: Iterable<string>): UsageError {
  const near = suggest(wanted, names)
  return new UsageError(`nothing is called \`${wanted}\``, near ? `did you mean \`${near}\`?` : LIST_IDS)
}
