/** What hosts show of a fact: one line of escaped text each. */
import type { Finding, FindingPair } from '../model/finding.ts'
import { type Fact, headPairs, headVerdict } from './fact.ts'
import { excerpt } from './layout.ts'
import { slotLabel } from './slot.ts'
import { statement } from './voice.ts'
import { reasonOf, verdictLabel } from './words.ts'

const LONGEST_LABEL = 200
const LONGEST_VALUE = 100
const LONGEST_REASON = 240

/** How many pairs of one fact are told before the rest is counted. */
const TOLD_PAIRS = 3

/** `contradicted, new: talks-2026: date`. */
export function factTitle({ finding }: Fact): string {
  return `${verdictLabel({ verdict: headVerdict(finding), state: finding.state })}: ${factLabel(finding)}`
}

/** `talks-2026: date`. */
export function factLabel(finding: Finding): string {
  return excerpt(slotLabel(finding), LONGEST_LABEL)
}

/** One sentence a pair: who says what, why the two do not fit, and the id. */
export function factSentences(finding: Finding, pairs: readonly FindingPair[] = headPairs(finding)): readonly string[] {
  const rest = pairs.length - TOLD_PAIRS
  const told = pairs.slice(0, TOLD_PAIRS).map((pair) => pairSentence(finding, pair))
  return rest > 0 ? [...told, `and ${rest} more such pairs of values`] : told
}

function pairSentence(finding: Finding, pair: FindingPair): string {
  const said = statement(finding, pair, (text) => `\`${excerpt(text, LONGEST_VALUE)}\``)
  const self = pair.self ? ' (one origin says both)' : ''
  return `${said}${self}: ${excerpt(reasonOf(pair), LONGEST_REASON)} (${excerpt(pair.id, LONGEST_VALUE)})`
}
