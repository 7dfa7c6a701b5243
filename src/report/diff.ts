import type { CheckResult, ClaimReference, Finding, StoryResult } from '../model/finding.ts'
import { sha256 } from '../util/hash.ts'
import { disarmCommands, escapeLine } from './escape.ts'
import { type HunkSide, hunkSides, isJudged } from './hunk.ts'
import { type PatchLine, patchText } from './patch.ts'
import { problemLine } from './problem.ts'
import type { Reporter } from './reporter.ts'
import { slotLabel } from './slot.ts'
import { location, positionValue, provenance, type SourcesById, sourcesById } from './voice.ts'
import { count, LEGEND, outcomeWords, verdictLabel } from './words.ts'

/** A unified diff, one file a finding: `--- a/<story>/<slot>` holds what was published earlier, `+++ b/…` the later. */
export const reportDiff: Reporter = (result) => {
  const patches = result.stories.flatMap(storyPatches)
  return disarmCommands([preamble(result, patches.length), ...patches].join('\n'))
}

/** Patch tools skip what stands before the first file header. */
function preamble(result: CheckResult, differing: number): string {
  const { sources, claims } = result.summary
  const compared = `${count(sources, 'source')}, ${count(claims, 'claim')}, ${count(differing, 'differing fact')}`
  const lines = [`${outcomeWords[result.outcome]}: ${compared}`, LEGEND, ...failure(result)]
  return lines.map((line) => `# ${escapeLine(line)}\n`).join('')
}

function failure({ outcome, problems }: CheckResult): readonly string[] {
  return outcome === 'failed' ? ['this diff is incomplete', ...problems.map(problemLine)] : []
}

function storyPatches(story: StoryResult): readonly string[] {
  const sources = sourcesById(story)
  return story.findings.filter(isShown).map((finding) => findingPatch(story, finding, sources))
}

function isShown(finding: Finding): boolean {
  return finding.pairs.some(isJudged)
}

function findingPatch(story: StoryResult, finding: Finding, sources: SourcesById): string {
  const name = filePath([story.story, finding.about, finding.attribute, finding.of, finding.by])
  const lines = hunkSides(finding).flatMap((side) => sideLines(side, sources))
  const names = {
    before: { name: `a/${name}`, remark: 'published earlier' },
    after: { name: `b/${name}`, remark: 'published later' },
  }
  // A replacer function, since `$&` in the title would be read as a pattern.
  return patchText(names, lines, lines.length).replace(/^@@ .* @@$/m, (header) => `${header} ${title(finding)}`)
}

/** How many ids a hunk's title names. */
const NAMED_PAIRS = 3

/** What stands behind `@@ -1,3 +1,3 @@`, where other tools name the function. */
function title(finding: Finding): string {
  const ids = finding.pairs.filter(isJudged).map((pair) => pair.id)
  const rest = ids.length > NAMED_PAIRS ? [`and ${ids.length - NAMED_PAIRS} more`] : []
  return escapeLine(
    [`${verdictLabel(finding)}: ${slotLabel(finding)}`, ...ids.slice(0, NAMED_PAIRS), ...rest].join(' '),
  )
}

function sideLines({ mark, position }: HunkSide, sources: SourcesById): readonly PatchLine[] {
  const claims = position.claims.map((claim) => `  ${escapeLine(claimLine(claim, sources))}`)
  return [escapeLine(positionValue(position)), ...claims].map((text) => ({ mark, text }))
}

function claimLine(claim: ClaimReference, sources: SourcesById): string {
  return `${provenance(claim, sources.get(claim.source))}: "${claim.evidence}" ${location(claim)}`
}

/** A relative path that stays inside its folder on every system, and no two slots share one. */
function filePath(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .map(pathPart)
    .join('/')
}

const LONGEST_PART = 100

function pathPart(part: string): string {
  const encoded = part.toWellFormed().replace(/[^\w. -]|^\.| $|^$/gu, percentEncode)
  return encoded.length <= LONGEST_PART ? encoded : `${encoded.slice(0, LONGEST_PART)}~${sha256(part).slice(0, 8)}`
}

function percentEncode(character: string): string {
  if (character === '') return '%'
  if (character === '.') return '%2E'
  return encodeURIComponent(character)
}
