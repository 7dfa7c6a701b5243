import type { CheckResult, Finding, FindingPair, StoryResult } from '../model/finding.ts'
import { disarmCommands, escapeLine } from './escape.ts'
import { isJudged, pairPositions } from './hunk.ts'
import { excerpt } from './layout.ts'
import { problemLine } from './problem.ts'
import type { Reporter } from './reporter.ts'
import { slotLabel } from './slot.ts'
import { location, statement } from './voice.ts'
import { verdictLabel } from './words.ts'

const LONGEST_VALUE = 100

/** One line a judged pair, at the later published claim: `file:line:column: verdict: about: attribute: … [fd1:…]`. */
export const reportCompact: Reporter = (result) => {
  const lines = [...failure(result), ...result.stories.flatMap(storyLines)]
  return disarmCommands(lines.map((line) => `${line}\n`).join(''))
}

function failure(result: CheckResult): readonly string[] {
  if (result.outcome !== 'failed') return []
  return [
    'factdiff: error: the check failed; what follows is incomplete',
    ...result.problems.map((problem) => escapeLine(problemLine(problem))),
  ]
}

function storyLines(story: StoryResult): readonly string[] {
  return story.findings.flatMap((finding) => finding.pairs.filter(isJudged).map((pair) => pairLine(finding, pair)))
}

function pairLine(finding: Finding, pair: FindingPair): string {
  const claim = pairPositions(finding, pair)?.[1].claims[0]
  const place = claim ? location(claim) : 'factdiff'
  const said = statement(finding, pair, (text) => `\`${excerpt(text, LONGEST_VALUE)}\``)
  const self = pair.self ? ' (one origin says both)' : ''
  const opening = escapeLine(`${place}: ${verdictLabel(pair)}: ${slotLabel(finding)}:`)
  return `${opening} ${said}${self} [${escapeLine(pair.id)}]`
}
