import type { Finding, FindingPair, StoryResult } from '../model/finding.ts'
import { slotPath } from '../report/slot.ts'
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

/** The pair that has the id, or whose id alone begins so; of each story that has it. */
export function findPairs(stories: readonly StoryResult[], wanted: string): readonly FoundPair[] {
  const all = everyFinding(stories).flatMap((found) => found.finding.pairs.map((pair) => ({ ...found, pair })))
  const matching = all.filter(({ pair }) => pair.id.startsWith(wanted))
  const ids = [...new Set(matching.map(({ pair }) => pair.id))]
  if (ids.length > 1) {
    throw new UsageError(
      `more than one id begins with \`${wanted}\``,
      `write more of it: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`,
    )
  }
  if (matching.length > 0) return matching
  throw unknownName(
    wanted,
    all.map(({ pair }) => pair.id),
  )
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

function unknownName(wanted: string, names: readonly string[]): UsageError {
  const near = suggest(wanted, names)
  return new UsageError(`nothing is called \`${wanted}\``, near ? `did you mean \`${near}\`?` : LIST_IDS)
}
