import type { StoryRecords } from '../claim/read-stories.ts'
import type { AcceptedPair } from '../model/accepted.ts'
import type { Finding, FindingPair, StoryResult } from '../model/finding.ts'

/**
 * For each story the pairs that gated in it before, as an accepted list would have them. A story whose id is new takes
 * those of the stories whose ids are gone: it may be one of them under another name.
 */
export function knownEntries(
  before: readonly StoryResult[],
  stories: readonly StoryRecords[],
): (story: StoryRecords) => readonly AcceptedPair[] {
  const ids = new Set(stories.map(({ declaration }) => declaration.story))
  const gone = before.filter(({ story }) => !ids.has(story))
  const byId = new Map(before.map((story) => [story.story, [story]]))
  return ({ declaration }) =>
    (byId.get(declaration.story) ?? gone).flatMap(({ findings }) => findings.flatMap(entriesOf))
}

function entriesOf(finding: Finding): readonly AcceptedPair[] {
  return finding.pairs.filter(({ state }) => state !== 'listed').flatMap((pair) => entryOf(finding, pair))
}

function entryOf({ about, attribute, scope, by, positions }: Finding, { id, self, values }: FindingPair) {
  const [one, other] = values.map((index) => positions[index]?.key)
  if (one === undefined || other === undefined) return []
  const slot = { about, attribute, of: scope, by }
  return [
    { covers: 'pair' as const, id, ...slot, self, values: [one, other] as const, reason: '', until: null, ...NOWHERE },
  ]
}

/** It stands in no file. */
const NOWHERE = { file: '', position: { line: 0, column: 0 }, keyPositions: {} }
