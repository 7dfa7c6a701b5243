import type { CheckOutcome, Finding, StoryResult, Summary, Verdict } from '../model/finding.ts'
import { VERDICTS } from './strength.ts'

/** Counts over all stories; a finding counts once, under its own verdict. */
export function summarize(stories: readonly StoryResult[]): Summary {
  const findings = stories.flatMap((story) => story.findings)
  const pairs = findings.flatMap((finding) => finding.pairs)
  return {
    stories: stories.length,
    sources: sum(stories, (story) => story.sources.length),
    claims: sum(stories, (story) => sum(story.sources, (source) => source.claims)),
    ...countByVerdict(findings),
    silent: sum(findings, (finding) => finding.silent.length),
    new: pairs.filter((pair) => pair.state === 'new').length,
    known: pairs.filter((pair) => pair.state === 'known').length,
    accepted: pairs.filter((pair) => pair.state === 'accepted').length,
    stale: sum(stories, (story) => story.accepted.filter((entry) => entry.state === 'stale').length),
  }
}

function countByVerdict(findings: readonly Finding[]): Readonly<Record<Verdict, number>> {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number> // every verdict is a key
  for (const finding of findings) counts[finding.verdict] += 1
  return counts
}

function sum<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((total, item) => total + amountOf(item), 0)
}

export interface RunState {
  readonly isFailed: boolean
  readonly summary: Summary
  /** Whether accepted entries that match nothing any more fail the run. */
  readonly failOnStale: boolean
}

/** The exit policy: 2 could not run, 1 something new or stale that may not be, 0 nothing new. */
export function outcomeOf({ isFailed, summary, failOnStale }: RunState): {
  readonly outcome: CheckOutcome
  readonly exitCode: 0 | 1 | 2
} {
  if (isFailed) return { outcome: 'failed', exitCode: 2 }
  if (summary.new > 0) return { outcome: 'new-contradictions', exitCode: 1 }
  if (failOnStale && summary.stale > 0) return { outcome: 'stale-entries', exitCode: 1 }
  return { outcome: 'nothing-new', exitCode: 0 }
}
