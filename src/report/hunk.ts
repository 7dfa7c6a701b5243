/** How a finding becomes a hunk: which of its values are shown as earlier, later, or as context. */
import type { Finding, FindingPair, FindingPosition, StoryResult, Verdict } from '../model/finding.ts'

/** Verdicts whose pairs differ in a way that a reader is to look at. */
const JUDGED: Readonly<Record<Verdict, boolean>> = {
  contradicted: true,
  disputed: true,
  unresolved: true,
  superseded: true,
  refined: false,
  corroborated: false,
  uncorroborated: false,
}

/** Verdicts that say the sources do not agree, as far as anyone can tell. */
const DISAGREEING: Readonly<Record<Verdict, boolean>> = { ...JUDGED, superseded: false }

export function isJudged({ verdict }: { readonly verdict: Verdict }): boolean {
  return JUDGED[verdict]
}

export function isDisagreement({ verdict }: { readonly verdict: Verdict }): boolean {
  return DISAGREEING[verdict]
}

/** `-` earlier, `+` later, blank for a value that differs from no other in a way that counts. */
export type Mark = '-' | '+' | ' '

export interface HunkSide {
  readonly mark: Mark
  readonly position: FindingPosition
}

/** The positions of a finding in their order, marked. A value later than any value it differs from is `+`. */
export function hunkSides(finding: Finding): readonly HunkSide[] {
  const judged = finding.pairs.filter(isJudged)
  const earlier = new Set(judged.map((pair) => pair.values[0]))
  const later = new Set(judged.map((pair) => pair.values[1]))
  return finding.positions.map((position, index) => ({ mark: markOf(index, earlier, later), position }))
}

function markOf(index: number, earlier: ReadonlySet<number>, later: ReadonlySet<number>): Mark {
  if (later.has(index)) return '+'
  return earlier.has(index) ? '-' : ' '
}

/** Both positions of a pair, the earlier published first; null when an index points nowhere. */
export function pairPositions(finding: Finding, pair: FindingPair): readonly [FindingPosition, FindingPosition] | null {
  const [earlier, later] = pair.values.map((index) => finding.positions[index])
  return earlier && later ? [earlier, later] : null
}

/** New ones before others; the order within each stays: strongest verdict first. */
export function newFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings.filter(({ state }) => state === 'new'), ...findings.filter(({ state }) => state !== 'new')]
}

export interface Counted {
  readonly findings: Readonly<Record<Verdict, number>>
  readonly silent: number
  /** Pairs, not findings. */
  readonly accepted: number
  readonly known: number
}

/** What a story's findings come to; one pass. */
export function countFindings(story: StoryResult): Counted {
  const findings: Record<Verdict, number> = {
    contradicted: 0,
    disputed: 0,
    unresolved: 0,
    superseded: 0,
    refined: 0,
    corroborated: 0,
    uncorroborated: 0,
  }
  let silent = 0
  let accepted = 0
  let known = 0
  for (const finding of story.findings) {
    findings[finding.verdict] += 1
    silent += finding.silent.length
    accepted += finding.pairs.filter((pair) => pair.state === 'accepted').length
    known += finding.pairs.filter((pair) => pair.state === 'known').length
  }
  return { findings, silent, accepted, known }
}
