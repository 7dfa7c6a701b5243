import type { Changes, FindingChange, StoryChange } from '../model/change.ts'
import type { Finding, StoryResult, Verdict } from '../model/finding.ts'
import { compareText } from '../util/collection.ts'
import { compareClaims } from './compare-claims.ts'
import { byStrength } from './strength.ts'

/** Stories in which claims or disagreements are not what they were, by id. */
export function compareStories(before: readonly StoryResult[], after: readonly StoryResult[]): Changes['stories'] {
  const ids = [...new Set([...before, ...after].map(({ story }) => story))].sort(compareText)
  const [old, current] = [byId(before), byId(after)]
  return ids
    .map((id) => compareStory(id, old.get(id) ?? null, current.get(id) ?? null))
    .filter(({ sources, findings }) => sources.length + findings.length > 0)
}

function byId(stories: readonly StoryResult[]): ReadonlyMap<string, StoryResult> {
  return new Map(stories.map((story) => [story.story, story]))
}

function compareStory(story: string, before: StoryResult | null, after: StoryResult | null): StoryChange {
  return { story, sources: compareClaims(before, after), findings: compareFindings(before, after) }
}

function compareFindings(before: StoryResult | null, after: StoryResult | null): readonly FindingChange[] {
  const [old, current] = [bySlot(before), bySlot(after)]
  const slots = new Set([...old.keys(), ...current.keys()])
  const changes = [...slots].flatMap((slot) => changeOf(old.get(slot) ?? null, current.get(slot) ?? null))
  return changes.sort((one, other) => byStrength(one.finding, other.finding))
}

function bySlot(story: StoryResult | null): ReadonlyMap<string, Finding> {
  const key = ({ about, attribute, scope, by }: Finding) => [about, attribute, scope ?? '', by ?? ''].join('\n')
  return new Map((story?.findings ?? []).map((finding) => [key(finding), finding]))
}

function changeOf(old: Finding | null, current: Finding | null): readonly FindingChange[] {
  const [was, is] = [old !== null && isDisagreement(old), current !== null && isDisagreement(current)]
  const [before, after] = [brief(old), brief(current)]
  if (is && !was && current) return [{ kind: 'opened', finding: current, before, after }]
  if (was && !is && old) return [{ kind: 'closed', finding: old, before, after }]
  if (is && was && old && current && pairsOf(old) !== pairsOf(current))
    return [{ kind: 'changed', finding: current, before, after }]
  return []
}

function brief(finding: Finding | null) {
  return finding && { verdict: finding.verdict, state: finding.state }
}

/** What sources do not agree on, as far as anyone can tell. */
const DISAGREEMENTS: ReadonlySet<Verdict> = new Set(['contradicted', 'disputed', 'unresolved'])

function isDisagreement({ verdict }: Finding): boolean {
  return DISAGREEMENTS.has(verdict)
}

/** Which values differ, how, and whether someone accepted it. */
function pairsOf({ pairs }: Finding): string {
  const judged = pairs.filter(({ verdict }) => DISAGREEMENTS.has(verdict))
  return judged
    .map(({ id, verdict, state }) => [id, verdict, state === 'accepted'].join(' '))
    .sort()
    .join('\n')
}
