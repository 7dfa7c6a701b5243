/** One hunk a disagreement. */
import type { ClaimReference, Finding, FindingPair, StoryResult, Verdict } from '../../model/finding.ts'
import { type HunkSide, hunkSides, isJudged, newFirst } from '../hunk.ts'
import { excerpt } from '../layout.ts'
import { slotLabel } from '../slot.ts'
import { positionValue, provenance, type SourcesById, sourcesById, statement } from '../voice.ts'
import { reasonOf, settlementOf, verdictLabel, verdictMeaning } from '../words.ts'
import { factName, withVerdict } from './fact.ts'
import { code, fenced } from './text.ts'

const HEADINGS: readonly (readonly [Verdict, string])[] = [
  ['contradicted', '## Contradicted'],
  ['disputed', '## Disputed'],
  ['unresolved', '## Unresolved'],
]

const LONGEST_VALUE = 300
const LONGEST_EVIDENCE = 300
/** How many claims of one value a hunk shows before it counts the rest. */
const SHOWN_CLAIMS = 8

export function disagreementSections(story: StoryResult): readonly string[] {
  const sources = sourcesById(story)
  return HEADINGS.flatMap(([verdict, heading]) => {
    const findings = newFirst(withVerdict(story, verdict))
    if (findings.length === 0) return []
    const meaning = `${capitalized(verdictMeaning[verdict])}.`
    return ['', heading, '', meaning, ...findings.flatMap((finding) => disagreementBlock(finding, story, sources))]
  })
}

function capitalized(clause: string): string {
  return clause.slice(0, 1).toUpperCase() + clause.slice(1)
}

/** A heading, the values as a diff, and a line a pair. */
export function disagreementBlock(finding: Finding, story: StoryResult, sources: SourcesById): readonly string[] {
  const judged = finding.pairs.filter(isJudged)
  const lines = [
    `@@ ${excerpt(slotLabel(finding), LONGEST_VALUE)} @@`,
    ...hunkSides(finding).flatMap((side) => sideLines(side, sources)),
    ...judged.map((pair) => `# ${excerpt(reasonOf(pair), 2 * LONGEST_VALUE)}`),
  ]
  return [
    '',
    `### ${factName(finding)} — ${verdictLabel(finding)}`,
    '',
    ...fenced('diff', lines),
    '',
    ...judged.map((pair) => pairItem(finding, pair)),
    ...settlementItem(finding, story),
  ]
}

function sideLines({ mark, position }: HunkSide, sources: SourcesById): readonly string[] {
  const rest = position.claims.length - SHOWN_CLAIMS
  return [
    `${mark} ${excerpt(positionValue(position), LONGEST_VALUE)}`,
    ...position.claims.slice(0, SHOWN_CLAIMS).flatMap((claim) => claimLines(claim, sources)),
    ...(rest > 0 ? [`    and ${rest} more that say the same`] : []),
  ]
}

function claimLines(claim: ClaimReference, sources: SourcesById): readonly string[] {
  return [
    `    ${excerpt(provenance(claim, sources.get(claim.source)), LONGEST_EVIDENCE)}`,
    `      "${excerpt(claim.evidence, LONGEST_EVIDENCE)}"`,
  ]
}

function pairItem(finding: Finding, pair: FindingPair): string {
  const self = pair.self ? '; one origin says both' : ''
  return `- ${verdictLabel(pair)} (${code(pair.id)}): ${statement(finding, pair, (text) => code(text))}${self}`
}

function settlementItem(finding: Finding, story: StoryResult): readonly string[] {
  const unresolved = finding.pairs.filter(({ verdict }) => verdict === 'unresolved')
  const file = code(`${story.folder}/story.yaml`)
  return [...new Set(unresolved.map((pair) => `- To settle it: ${settlementOf(finding.kind, pair, file)}`))]
}
