import { stringify } from 'yaml'
import type { CheckOutcome, Finding, FindingPair, Summary } from '../../src/model/finding.ts'
import type { ClaimStatus, ReviewState } from '../../src/model/record.ts'
import type { ValueKind } from '../../src/model/value.ts'
import { type Files, inFolder, type Outcome, runIn } from './folder.ts'

/** One claim; what a test does not care about is filled in from the story. */
export interface ClaimPlan {
  readonly about?: string
  readonly attribute?: string
  readonly value: string
  readonly of?: string
  readonly asOf?: string
  readonly by?: string
  readonly status?: ClaimStatus
  readonly review?: ReviewState
  readonly evidence?: string
}

/** One record; without an id it is named by its place in the story. */
export interface SourcePlan {
  readonly id?: string
  readonly publisher?: string
  readonly published?: string
  readonly copyOf?: string
  readonly claims: readonly ClaimPlan[]
}

export interface Declarations {
  readonly events?: Readonly<Record<string, { readonly type?: string; readonly label?: string }>>
  readonly entities?: Readonly<Record<string, { readonly kind: string; readonly names: readonly string[] }>>
  readonly places?: Readonly<Record<string, { readonly names: readonly string[]; readonly within?: string }>>
  readonly attributes?: Readonly<Record<string, { readonly kind: ValueKind; readonly values: 'one' | 'many' }>>
}

export interface StoryPlan extends Declarations {
  readonly story?: string
  /** Type of the one event that claims are about unless they say otherwise. */
  readonly type?: string
  /** Subject of the claims that name none: the event, or an entity that is declared. */
  readonly about?: string
  /** Attribute of the claims that name none. */
  readonly attribute?: string
  readonly sources: readonly SourcePlan[]
}

/** What DESIGN section 4 promises of a finding in `--reporter json`, and no more. */
export type ReportedFinding = Pick<
  Finding,
  'about' | 'attribute' | 'of' | 'by' | 'verdict' | 'state' | 'positions' | 'pairs'
>

export interface Report {
  readonly version: 1
  readonly outcome: CheckOutcome
  readonly exitCode: 0 | 1 | 2
  readonly stories: readonly {
    readonly story: string
    readonly sources: number
    readonly origins: number
    readonly findings: readonly ReportedFinding[]
  }[]
  readonly summary: Summary
}

export interface Checked {
  readonly exitCode: number
  readonly report: Report
  readonly origins: number
  readonly findings: readonly ReportedFinding[]
}

/** How a record is laid out: as a person would type it, or whole on one line, so that no line tells the order. */
export type Layout = 'block' | 'line'

const EVENT = 'happening'
const OUTLETS = ['alder-post', 'birch-wire', 'cedar-times', 'dune-radio', 'elm-herald', 'fjord-news'] as const

/** The files of `claims/<story>/`. */
export function storyFiles(plan: StoryPlan, layout: Layout = 'block'): Files {
  const story = plan.story ?? 'story'
  const records = plan.sources.map((source, index): [string, string] => {
    const id = sourceId(source, index)
    return [`claims/${story}/${id}.yaml`, print(recordOf(plan, source, id), layout)]
  })
  return new Map([[`claims/${story}/story.yaml`, print(declarationsOf(plan, story), layout)], ...records])
}

function sourceId(source: SourcePlan, index: number): string {
  return source.id ?? OUTLETS[index] ?? `outlet-${index}`
}

function declarationsOf(plan: StoryPlan, story: string): unknown {
  const events = plan.events ?? { [EVENT]: { type: plan.type ?? 'meeting', label: 'what happened' } }
  return present({ story, events, entities: plan.entities, places: plan.places, attributes: plan.attributes })
}

function recordOf(plan: StoryPlan, source: SourcePlan, id: string): unknown {
  return {
    source: present({
      id,
      publisher: source.publisher ?? id,
      published: source.published,
      'copy-of': source.copyOf,
    }),
    claims: source.claims.map((claim) => claimOf(plan, claim)),
  }
}

function claimOf(plan: StoryPlan, claim: ClaimPlan): unknown {
  return present({
    about: claim.about ?? plan.about ?? EVENT,
    attribute: claim.attribute ?? plan.attribute,
    of: claim.of,
    value: claim.value,
    'as-of': claim.asOf,
    by: claim.by,
    status: claim.status,
    review: claim.review,
    evidence: claim.evidence ?? `it says ${claim.value}`,
  })
}

/** Without the keys that have no value: absent and empty are two things in a record. */
function present(entries: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))
}

function print(content: unknown, layout: Layout): string {
  if (layout === 'line') return `${JSON.stringify(content)}\n`
  return stringify(content, { lineWidth: 0, defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE' })
}

/** Throws with the tool's own words when it could not run: a story of a test is always valid. */
export function readReport(outcome: Outcome): Report {
  if (outcome.exitCode !== 0 && outcome.exitCode !== 1) {
    throw new Error(`check ended with ${outcome.exitCode}: ${outcome.err}${outcome.out}`)
  }
  // The shape is what the tests are about: a wrong one fails them.
  return JSON.parse(outcome.out) as Report
}

/** The findings of one story, through its records and `check`. */
export async function checkStory(plan: StoryPlan, ...options: readonly string[]): Promise<Checked> {
  return inFolder(storyFiles(plan), async (folder) => {
    const outcome = await runIn(folder, 'check', 'claims', '--reporter', 'json', '--no-cache', ...options)
    const report = readReport(outcome)
    const [story] = report.stories
    if (!story || report.stories.length !== 1) throw new Error(`not one story but ${report.stories.length}`)
    return { exitCode: outcome.exitCode, report, origins: story.origins, findings: story.findings }
  })
}

/** The one finding of a story that has one slot. */
export async function checkClaims(plan: StoryPlan): Promise<ReportedFinding> {
  const { findings } = await checkStory(plan)
  const [finding] = findings
  if (!finding || findings.length !== 1) throw new Error(`not one finding but ${findings.length}`)
  return finding
}

/** The only pair of a finding. */
export function onlyPair(finding: ReportedFinding): FindingPair {
  const [pair] = finding.pairs
  if (!pair || finding.pairs.length !== 1) throw new Error(`not one pair but ${finding.pairs.length}`)
  return pair
}

/** `id verdict` of every pair, sorted, whatever their order in the report. */
export function verdictsOfPairs(findings: readonly ReportedFinding[]): readonly string[] {
  return findings
    .flatMap((finding) => finding.pairs)
    .map((pair) => `${pair.id} ${pair.verdict}`)
    .sort()
}

/** Ids of the pairs that make `check` fail. */
export function newPairs(findings: readonly ReportedFinding[]): readonly string[] {
  return findings
    .flatMap((finding) => finding.pairs)
    .filter((pair) => pair.state === 'new')
    .map((pair) => pair.id)
}

/** `accepted.yaml` of the story, with an entry for every pair that is new. */
export function acceptingAll(findings: readonly ReportedFinding[], story = 'story'): Files {
  const entries = findings.flatMap(({ about, attribute, of, by, positions, pairs }) =>
    pairs
      .filter((pair) => pair.state === 'new')
      .map(({ id, self, values }) => {
        const keys = values.map((index) => positions[index]?.key)
        return present({
          id,
          about,
          attribute,
          of: of ?? undefined,
          by: by ?? undefined,
          self,
          values: keys,
          reason: 'both were printed',
        })
      }),
  )
  return new Map([[`claims/${story}/accepted.yaml`, print({ accepted: entries }, 'block')]])
}
