/** What differs without contradiction, and what two origins or more agree on: one line a fact. */
import type { Finding, FindingPair, StoryResult } from '../../model/finding.ts'
import { pairPositions } from '../hunk.ts'
import { relationWords } from '../words.ts'
import { factName, heldValue, withVerdict } from './fact.ts'
import { section } from './text.ts'

export function agreementSections(story: StoryResult): readonly string[] {
  return [
    ...section('## Superseded', withVerdict(story, 'superseded').map(supersededItem)),
    ...section('## Refined', withVerdict(story, 'refined').map(refinedItem)),
    ...section('## Corroborated', withVerdict(story, 'corroborated').map(corroboratedItem)),
  ]
}

function supersededItem(finding: Finding): string {
  return `- ${factName(finding)}: ${finding.positions.map(heldValue).join(', then ')}`
}

function refinedItem(finding: Finding): string {
  const refined = finding.pairs.filter(({ verdict }) => verdict === 'refined').flatMap((pair) => related(finding, pair))
  return `- ${factName(finding)}: ${refined.join('; ')}`
}

/** `` `2018-10` (`reuters`) lies within `2018` (`theprint`) `` */
function related(finding: Finding, pair: FindingPair): readonly string[] {
  const positions = pairPositions(finding, pair)
  return positions ? [positions.map(heldValue).join(` ${relationWords[pair.why.relation]} `)] : []
}

/** Of many values those that one origin alone gives are told under "Only in". */
function corroboratedItem(finding: Finding): string {
  const shared = finding.positions.filter(({ origins }) => finding.values === 'one' || origins > 1)
  const positions = shared.length > 0 ? shared : finding.positions
  return `- ${factName(finding)}: ${positions.map(heldValue).join(', ')}`
}
