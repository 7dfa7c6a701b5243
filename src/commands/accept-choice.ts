import type { NewEntry, PairEntry, SlotEntry } from '../model/accepted.ts'
import type { AcceptedUse, StoryResult } from '../model/finding.ts'
import { pairPositions } from '../report/hunk.ts'
import { slotPath } from '../report/slot.ts'
import { groupBy } from '../util/collection.ts'
import type { Terms } from './accept-terms.ts'
import { UsageError } from './command.ts'
import { type FoundFinding, type FoundPair, findPairs, findSlots } from './find-finding.ts'

/** Entries for the list of one story. */
export interface ChosenEntries {
  /** The story's. */
  readonly folder: string
  readonly entries: readonly NewEntry[]
}

/** The entries that the terms ask for, each once. Throws `UsageError` for the first that there cannot be. */
export function chooseEntries(stories: readonly StoryResult[], terms: Terms): readonly ChosenEntries[] {
  const pairs = terms.ids.map((id) => choosePair(stories, id))
  const slots = terms.slots.map((slot) => chooseSlot(stories, slot))
  const chosen = [
    ...onePerKey(pairs, ({ pair }) => pair.id).map((found) => ({ ...found, entry: pairEntry(found, terms) })),
    ...onePerKey(slots, ({ finding }) => slotPath(finding)).map((found) => ({
      ...found,
      entry: slotEntry(found, terms),
    })),
  ]
  return groupBy(chosen, ({ story }) => story.folder).map((group) => ({
    folder: group[0].story.folder,
    entries: group.map(({ entry }) => entry),
  }))
}

function onePerKey<T extends FoundFinding>(found: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return groupBy(found, (item) => `${item.story.folder}\n${keyOf(item)}`).map(([first]) => first)
}

function choosePair(stories: readonly StoryResult[], id: string): FoundPair {
  const found = inOneStory(findPairs(stories, id), id)
  const { story, pair } = found
  if (pair.state === 'new') return found
  if (pair.state === 'accepted') throw acceptedAlready(`\`${pair.id}\``, coveringEntry(found, story.accepted))
  throw new UsageError(
    `\`${pair.id}\` is \`${pair.verdict}\`, which fails no check`,
    ['disputed', 'unresolved'].includes(pair.verdict)
      ? `nothing needs accepting, unless you check with \`--fail-on ${pair.verdict}\`: then give it here too`
      : 'nothing needs accepting',
  )
}

function coveringEntry({ pair, finding }: FoundPair, accepted: readonly AcceptedUse[]): AcceptedUse | undefined {
  const ofSlot = ({ id, about, attribute }: AcceptedUse) =>
    id === '' && about === finding.about && attribute === finding.attribute
  return accepted.find(({ id }) => id === pair.id) ?? accepted.find(ofSlot)
}

function acceptedAlready(name: string, entry: AcceptedUse | undefined): UsageError {
  const place = entry ? `: ${entry.file}:${entry.line}` : ''
  return new UsageError(
    `${name} is accepted already${place}`,
    'change that entry by hand if its reason or day is not right',
  )
}

function chooseSlot(stories: readonly StoryResult[], slot: string): FoundFinding {
  const all = findSlots(stories, slot)
  const exact = all.filter(({ finding }) => slotPath(finding) === slot)
  const scopes = [...new Set(all.map(({ finding }) => slotPath(finding)))]
  if (exact.length === 0 && scopes.length > 1)
    throw new UsageError(`\`${slot}\` has more than one scope`, `name one: ${scopes.slice(0, 5).join(', ')}`)
  const found = inOneStory(exact.length > 0 ? exact : all, slot)
  const { finding, story } = found
  if (finding.pairs.some(({ state }) => state === 'new')) return found
  if (finding.state !== 'accepted')
    throw new UsageError(`nothing in \`${slot}\` fails the check`, 'nothing needs accepting')
  const isOfSlot = ({ about, attribute }: AcceptedUse) => about === finding.about && attribute === finding.attribute
  throw acceptedAlready(`all of \`${slot}\``, story.accepted.find(isOfSlot))
}

function inOneStory<T extends FoundFinding>(found: readonly T[], name: string): T {
  const [first, other] = found
  if (first && !other) return first
  const folders = found.map(({ story }) => `\`${story.folder}\``).join(', ')
  throw new UsageError(`more than one story has \`${name}\``, `name one as well: ${folders}`)
}

function pairEntry({ finding, pair }: FoundPair, { reason, until }: Terms): PairEntry {
  const positions = pairPositions(finding, pair)
  if (!positions) throw new Error('a pair names a position that its finding does not have')
  const values = [positions[0].key, positions[1].key] as const
  return { covers: 'pair', id: pair.id, ...slotOf(finding), values, self: pair.self, reason, until }
}

function slotEntry({ finding }: FoundFinding, { reason, until }: Terms): SlotEntry {
  // the terms demand a day of a slot
  return { covers: 'slot', ...slotOf(finding), reason, until: until ?? '' }
}

/** The scope as records write it: it is read like theirs. */
function slotOf({ about, attribute, of, by }: FoundFinding['finding']) {
  return { about, attribute, of, by }
}
