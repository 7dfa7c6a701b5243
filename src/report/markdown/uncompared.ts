/** What could not be compared, and is therefore no agreement: said, so that silence is not read as consent. */
import type { ClaimReference, Finding, FindingPosition, StoryResult } from '../../model/finding.ts'
import { groupBy } from '../../util/collection.ts'
import { positionSources } from '../voice.ts'
import { count } from '../words.ts'
import { factName, heldValue, valueCode, withVerdict } from './fact.ts'
import { code, section } from './text.ts'

/** How many uncorroborated facts of one source are named; the matrix has them all. */
const NAMED_FACTS = 12

export function uncomparedSections(story: StoryResult): readonly string[] {
  return [
    ...section('## Only in', story.findings.flatMap(onlyInItems)),
    ...section('## Uncorroborated', uncorroboratedItems(story)),
    ...section('## Not resolved', story.findings.flatMap(silentItems)),
    ...section('## Rejected', rejectedItems(story)),
  ]
}

/** Members of a many-valued fact that one origin alone gives, where others speak of the fact. */
function onlyInItems(finding: Finding): readonly string[] {
  const isShared = new Set(finding.positions.flatMap(positionSources)).size > 1
  if (finding.values === 'one' || finding.verdict === 'uncorroborated' || !isShared) return []
  const paired = new Set(finding.pairs.flatMap((pair) => pair.values))
  const alone = finding.positions.filter(({ origins }, index) => origins < 2 && !paired.has(index))
  return alone.length > 0 ? [`- ${factName(finding)}: ${alone.map(heldValue).join(', ')}`] : []
}

function uncorroboratedItems(story: StoryResult): readonly string[] {
  const findings = withVerdict(story, 'uncorroborated')
  if (findings.length === 0) return []
  const bySource = new Map(groupBy(findings, firstSource).map((group) => [firstSource(group[0]), group]))
  const sources = story.sources.map(({ id }) => id).filter((id) => bySource.has(id))
  return [
    'One origin only: nothing to compare with, so neither agreement nor disagreement.',
    '',
    ...sources.flatMap((source) => sourceItems(source, bySource.get(source) ?? [])),
  ]
}

function firstSource({ positions }: Finding): string {
  return positions[0]?.claims[0]?.source ?? ''
}

function sourceItems(source: string, findings: readonly Finding[]): readonly string[] {
  const rest = findings.length - NAMED_FACTS
  return [
    `- ${code(source)}: ${count(findings.length, 'fact')}`,
    ...findings.slice(0, NAMED_FACTS).map((finding) => `  - ${factName(finding)}: ${valueCodes(finding.positions)}`),
    ...(rest > 0 ? [`  - and ${rest} more, in the table of all facts`] : []),
  ]
}

function valueCodes(positions: readonly FindingPosition[]): string {
  return positions.map((position) => valueCode(position)).join(', ')
}

function silentItems(finding: Finding): readonly string[] {
  return finding.silent.map(
    (claim: ClaimReference) => `- ${factName(finding)}: ${code(claim.source)} says ${code(claim.evidence)}`,
  )
}

function rejectedItems({ rejected }: StoryResult): readonly string[] {
  return rejected > 0 ? [`A reviewer rejected ${count(rejected, 'claim')}; nothing here counts them.`] : []
}
