/** Facts on which sources disagree, as hosts are told of them: in what order, where, and under which identity. */
import type {
  CheckResult,
  ClaimReference,
  Finding,
  FindingPair,
  FindingState,
  StoryResult,
  Verdict,
} from '../model/finding.ts'
import { sha256 } from '../util/hash.ts'
import { isDisagreement } from './hunk.ts'
import type { ReporterOptions } from './reporter.ts'

export interface Fact {
  readonly story: StoryResult
  readonly finding: Finding
}

/** A verdict that says that sources differ. */
export type Disagreement = Extract<Verdict, 'contradicted' | 'disputed' | 'unresolved'>

/** Worst first. */
export const DISAGREEMENTS: readonly Disagreement[] = ['contradicted', 'disputed', 'unresolved']

/** New facts first, then those that are not, then, where they are asked for, accepted ones; worst first in each. */
export function disagreements(result: CheckResult, { accepted = false }: ReporterOptions): readonly Fact[] {
  const facts = factsOf(result)
  const others = facts.filter(({ finding: { state } }) => state !== 'new' && state !== 'accepted')
  return [...newFacts(result), ...worstFirst(others), ...(accepted ? worstFirst(inState(facts, 'accepted')) : [])]
}

/** What fails the run, worst first. */
export function newFacts(result: CheckResult): readonly Fact[] {
  return worstFirst(inState(factsOf(result), 'new'))
}

function factsOf({ stories }: CheckResult): readonly Fact[] {
  return stories.flatMap((story) => story.findings.filter(isDisagreement).map((finding) => ({ story, finding })))
}

function inState(facts: readonly Fact[], state: FindingState): readonly Fact[] {
  return facts.filter(({ finding }) => finding.state === state)
}

function worstFirst(facts: readonly Fact[]): readonly Fact[] {
  return DISAGREEMENTS.flatMap((verdict) => facts.filter(({ finding }) => headVerdict(finding) === verdict))
}

/** The worst of what gave the fact its state: of a known contradiction and a new dispute, the dispute. */
export function headVerdict(finding: Finding): Disagreement {
  const verdicts = new Set(headPairs(finding).map(({ verdict }) => verdict))
  return DISAGREEMENTS.find((verdict) => verdicts.has(verdict)) ?? 'unresolved'
}

/** The pairs that gave the fact its state, worst first. */
export function headPairs({ pairs, state }: Finding): readonly FindingPair[] {
  const alike = pairs.filter((pair) => pair.state === state)
  return DISAGREEMENTS.flatMap((verdict) => alike.filter((pair) => pair.verdict === verdict))
}

/**
 * Tells at which claim a pair of the fact is shown: at the one that the change brings, else at the later published.
 * Where nothing tells what the change brings, a value that no accepted pair has is taken for it.
 */
export function placing(
  { positions, pairs }: Finding,
  { isChanged = () => false }: ReporterOptions,
): (pair: FindingPair) => ClaimReference | null {
  const changed = positions.map(({ claims }) => claims.find(isChanged) ?? null)
  const known = new Set(pairs.filter(({ state }) => state === 'accepted').flatMap(({ values }) => values))
  return ({ values: [earlier, later] }) => {
    const brings = known.has(later) && !known.has(earlier) ? earlier : later
    return changed[later] ?? changed[earlier] ?? positions[brings]?.claims[0] ?? null
  }
}

/** Where the fact as a whole is shown: where the worst of it is. */
export function placeOf(finding: Finding, options: ReporterOptions): ClaimReference | null {
  const [pair] = headPairs(finding)
  return pair ? placing(finding, options)(pair) : null
}

/** All claims of a fact but one, in the order of its values. */
export function otherClaims({ positions }: Finding, place: ClaimReference | null): readonly ClaimReference[] {
  return positions.flatMap(({ claims }) => claims.filter((claim) => claim !== place))
}

/** Ids of the pairs that make the fact what it is, sorted. Being accepted changes none of them; a new value adds one. */
function idsOf({ pairs, verdict }: Finding): readonly string[] {
  return [...new Set(pairs.filter((pair) => pair.verdict === verdict).map(({ id }) => id))].sort()
}

/** The id of the fact's one pair, or what stands for several. */
export function fingerprintOf({ finding }: Fact): string {
  const ids = idsOf(finding)
  const [first = ''] = ids
  return ids.length === 1 ? first : `fd1-set:${sha256(ids.join('\n')).slice(0, 16)}`
}

/** As `fingerprintOf`, but two stories never share one: 64 hex digits. */
export function storyFingerprint({ story, finding }: Fact): string {
  return sha256([story.story, ...idsOf(finding)].join('\n'))
}

/** The file as the host names it. */
export function hostPath(file: string, { prefix = '' }: ReporterOptions): string {
  const parts: string[] = []
  for (const part of `${prefix}/${file}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return file.startsWith('/') ? file : parts.join('/')
}
