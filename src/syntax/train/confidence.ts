import { LONGEST_SENTENCE } from '../parse-state.ts'
import { parseForms, type SyntaxParser } from '../parser.ts'
import { confidenceIndex } from '../transition-parser.ts'
import { CONFIDENCE_STEPS } from '../weights-file.ts'
import type { GoldSentence } from './read-conllu.ts'

/** Where few arcs were seen, this many of the average quality are added. */
const PRIOR = 10

interface Tally {
  right: number
  total: number
}

/**
 * Counts, on sentences that the parser has not learned from, how many arcs with these margins are right in head and
 * relation, as a share of 255.
 */
export function measureConfidence(parser: SyntaxParser, sentences: readonly GoldSentence[]): Uint8Array {
  const overall: Tally = { right: 0, total: 0 }
  const tallies = Array.from({ length: CONFIDENCE_STEPS * CONFIDENCE_STEPS }, (): Tally => ({ right: 0, total: 0 }))
  for (const gold of sentences) {
    if (gold.forms.length > LONGEST_SENTENCE) continue
    const { heads, labels } = parseForms(parser, gold.forms)
    for (const at of gold.forms.keys()) {
      const relation = parser.weights.relations[(labels[at] ?? 0) - 1]
      const isRight = heads[at] === gold.heads[at] && relation === gold.relations[at]
      for (const tally of [overall, tallies[confidenceIndex(parser.branching.first.state, at)]])
        if (tally) addTo(tally, isRight)
    }
  }
  const share = overall.right / Math.max(1, overall.total)
  return Uint8Array.from(tallies, ({ right, total }) => Math.round((255 * (right + PRIOR * share)) / (total + PRIOR)))
}

function addTo(tally: Tally, isRight: boolean): void {
  tally.total += 1
  if (isRight) tally.right += 1
}
