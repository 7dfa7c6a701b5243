/**
 * The result as `--reporter json` prints it: names and order of keys are a published format (docs: "Commands").
 * Keys that a reader of the first version knows come first; what was added follows.
 */
import type {
  CheckResult,
  ClaimReference,
  Finding,
  FindingPair,
  FindingPosition,
  StoryResult,
} from '../model/finding.ts'

/** Plain data, ready for JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

function claimShape(claim: ClaimReference): JsonObject {
  const { source, file, line, column, value, evidence, status, by, asOf, at, review } = claim
  return { source, file, line, column, value, evidence, status, by, asOf, at, review }
}

function positionShape({ value, canonical, origins, claims, status, reading, key }: FindingPosition): JsonObject {
  return { value, canonical, origins, claims: claims.map(claimShape), status, reading, key }
}

function pairShape({ id, values, verdict, state, self, why }: FindingPair): JsonObject {
  const { level, relation, note, tried, circumstance = null } = why
  return { id, values, verdict, state, self, why: { level, relation, note, circumstance, tried } }
}

export function findingShape(finding: Finding): JsonObject {
  const { about, attribute, of, verdict, state, positions, pairs, by, kind, values, pairsLeftOut, silent } = finding
  return {
    about,
    attribute,
    of,
    verdict,
    state,
    positions: positions.map(positionShape),
    pairs: pairs.map(pairShape),
    by,
    kind,
    values,
    pairsLeftOut,
    silent: silent.map(claimShape),
  }
}

/** What is known of a story besides its findings. */
function storyContext(story: StoryResult): JsonObject {
  const { folder, sources, subjects, accepted, rejected, warnings } = story
  return { folder, sourceList: sources, subjects, accepted, rejected, warnings }
}

function storyShape(story: StoryResult): JsonObject {
  return {
    story: story.story,
    sources: story.sources.length,
    origins: story.origins,
    findings: story.findings.map(findingShape),
    ...storyContext(story),
  }
}

export function resultShape({ version, outcome, exitCode, stories, summary, problems }: CheckResult): JsonObject {
  return { version, outcome, exitCode, stories: stories.map(storyShape), summary: summaryShape(summary), problems }
}

export function summaryShape(summary: CheckResult['summary']): JsonObject {
  const { contradicted, accepted, stale, disputed, unresolved, superseded, refined, corroborated } = summary
  const { uncorroborated, silent, stories, sources, claims, known } = summary
  const gate = { contradicted, new: summary.new, accepted, stale }
  const others = { disputed, unresolved, superseded, refined, corroborated, uncorroborated, silent }
  return { ...gate, ...others, stories, sources, claims, known }
}
