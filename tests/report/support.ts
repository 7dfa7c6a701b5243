/** Builds results by hand: each function fills in what a test does not care about. */
import type {
  CheckOutcome,
  CheckResult,
  ClaimReference,
  Finding,
  FindingPair,
  FindingPosition,
  SourceSummary,
  StoryResult,
  Summary,
} from '../../src/model/finding.ts'
import type { ReporterOptions } from '../../src/report/reporter.ts'
import { type ReporterName, reporters } from '../../src/report/reporters.ts'

export function claim(source: string, value: string, more: Partial<ClaimReference> = {}): ClaimReference {
  return {
    source,
    file: `claims/talks-2026/${source}.yaml`,
    line: 14,
    column: 5,
    value,
    evidence: `held ${value}`,
    at: null,
    status: 'happened',
    by: null,
    asOf: null,
    review: 'proposed',
    ...more,
  }
}

/** A position named by its first claim. */
export function position(claims: readonly ClaimReference[], more: Partial<FindingPosition> = {}): FindingPosition {
  const [first] = claims
  const value = first?.value ?? ''
  const origins = new Set(claims.map(({ source }) => source)).size
  return {
    value,
    reading: value,
    canonical: value,
    key: value,
    status: first?.status ?? 'happened',
    origins,
    claims,
    ...more,
  }
}

export function pair(more: Partial<FindingPair> = {}): FindingPair {
  return {
    id: 'fd1:0123456789abcdef',
    values: [0, 1],
    verdict: 'contradicted',
    state: 'new',
    self: false,
    why: {
      level: 'disjoint',
      relation: 'conflicts',
      note: '`2026-02-03` is after `2026-02-02`',
      tried: ['same', 'within', 'disjoint'],
    },
    ...more,
  }
}

export function finding(positions: readonly FindingPosition[], more: Partial<Finding> = {}): Finding {
  return {
    about: 'talks-2026',
    attribute: 'date',
    of: null,
    scope: null,
    by: null,
    kind: 'date',
    values: 'one',
    verdict: 'uncorroborated',
    state: 'listed',
    positions,
    pairs: [],
    pairsLeftOut: 0,
    silent: [],
    ...more,
  }
}

export function source(id: string, more: Partial<SourceSummary> = {}): SourceSummary {
  return {
    id,
    file: `claims/talks-2026/${id}.yaml`,
    publisher: null,
    title: null,
    published: null,
    written: null,
    url: null,
    origin: id,
    claims: 2,
    ...more,
  }
}

export function story(findings: readonly Finding[], more: Partial<StoryResult> = {}): StoryResult {
  const sources = more.sources ?? [northwire, harborPost]
  return {
    story: 'talks-2026',
    folder: 'claims/talks-2026',
    sources,
    origins: new Set(sources.map(({ origin }) => origin)).size,
    subjects: [{ id: 'talks-2026', type: 'meeting', label: 'ministers meet in Almara' }],
    findings,
    accepted: [],
    rejected: 0,
    warnings: [],
    ...more,
  }
}

export const northwire: SourceSummary = source('northwire', { publisher: 'Northwire', published: '2026-02-03' })
export const harborPost: SourceSummary = source('harbor-post', {
  publisher: 'Harbor Post',
  published: '2026-02-04',
  written: '2026-02-03',
})

/** Counts as `check` would. */
function summaryOf(stories: readonly StoryResult[]): Summary {
  const findings = stories.flatMap((each) => each.findings)
  const pairs = findings.flatMap((each) => each.pairs)
  const verdicts = (verdict: string) => findings.filter((each) => each.verdict === verdict).length
  const sources = stories.flatMap((each) => each.sources)
  return {
    stories: stories.length,
    sources: sources.length,
    claims: sources.reduce((sum, each) => sum + each.claims, 0),
    contradicted: verdicts('contradicted'),
    disputed: verdicts('disputed'),
    unresolved: verdicts('unresolved'),
    superseded: verdicts('superseded'),
    refined: verdicts('refined'),
    corroborated: verdicts('corroborated'),
    uncorroborated: verdicts('uncorroborated'),
    silent: findings.flatMap((each) => each.silent).length,
    new: pairs.filter((each) => each.state === 'new').length,
    known: pairs.filter((each) => each.state === 'known').length,
    accepted: pairs.filter((each) => each.state === 'accepted').length,
    stale: stories.flatMap((each) => each.accepted).filter((each) => each.state === 'stale').length,
  }
}

const EXIT_CODES: Readonly<Record<CheckOutcome, 0 | 1 | 2>> = {
  'nothing-new': 0,
  'new-contradictions': 1,
  'stale-entries': 1,
  failed: 2,
}

export function result(stories: readonly StoryResult[], more: Partial<CheckResult> = {}): CheckResult {
  const summary = summaryOf(stories)
  const outcome = more.outcome ?? (summary.new > 0 ? 'new-contradictions' : 'nothing-new')
  return { version: 1, outcome, exitCode: EXIT_CODES[outcome], stories, summary, problems: [], ...more }
}

export async function report(name: ReporterName, value: CheckResult, options: ReporterOptions = {}): Promise<string> {
  const reporter = await reporters[name].load()
  return reporter(value, options)
}

/** Two sources date the talks differently: the smallest contradiction. */
export const dateFinding: Finding = finding(
  [
    position([claim('northwire', '2026-02-02', { evidence: 'on Monday' })]),
    position([claim('harbor-post', '2026-02-03', { evidence: 'on Tuesday', line: 22 })]),
  ],
  { verdict: 'contradicted', state: 'new', pairs: [pair()] },
)

export const contradiction: CheckResult = result([story([dateFinding])])
