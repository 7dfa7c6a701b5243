import { type Decision, type Ranking, rankScores, type Scorer } from '../decision.ts'
import { LONGEST_SENTENCE } from '../parse-state.ts'
import { parseForms, type SyntaxParser } from '../parser.ts'
import type { ArcLeads } from '../transition-parser.ts'
import type { Leads } from '../weights-file.ts'
import type { GoldSentence } from './read-conllu.ts'

/**
 * Of so many decisions one may come out differently for not looking at all features. With a quarter of these numbers the parser is a
 * tenth faster, and loses 0.2 LAS.
 */
const ONE_CHANGED_IN = { tag: 10_000, move: 4000, label: 10_000 } as const

/** The share of moves and labels that are in doubt. */
const DOUBTED = { move: 0.08, label: 0.06 } as const

export interface MeasuredLeads {
  readonly sureLeads: Leads
  readonly arcDoubts: ArcLeads
}

/** A decision that looks at all features and writes down what the first look would have said. */
interface WatchedDecision {
  readonly decision: Decision
  /** How far ahead was what was chosen. */
  readonly leads: number[]
  /** How far ahead the first look saw what was not chosen in the end. */
  readonly wrongLeads: number[]
}

/**
 * How far ahead a class must be after the first look to be sure, and in the end to be out of doubt. The parser must be one that looks
 * at all features, and never in doubt.
 */
export function measureLeads(parser: SyntaxParser, sentences: readonly GoldSentence[]): MeasuredLeads {
  const { tagger, transitions } = parser
  const [tag, move, label] = [watch(tagger.decision), watch(transitions.move), watch(transitions.label)] as const
  const watched: SyntaxParser = {
    ...parser,
    tagger: { ...tagger, decision: tag.decision },
    transitions: { ...transitions, move: move.decision, label: label.decision },
  }
  for (const { forms } of sentences) if (forms.length <= LONGEST_SENTENCE) parseForms(watched, forms)
  return {
    sureLeads: {
      tag: sureLead(tag, ONE_CHANGED_IN.tag),
      move: sureLead(move, ONE_CHANGED_IN.move),
      label: sureLead(label, ONE_CHANGED_IN.label),
    },
    arcDoubts: { move: quantile(move, DOUBTED.move), label: quantile(label, DOUBTED.label) },
  }
}

function watch(decision: Decision): WatchedDecision {
  const ranking: Ranking = { best: 0, second: 0, lead: 0 }
  const score: Scorer = (features, from, to, scores) => {
    rankScores(scores, ranking)
    const { best, lead } = ranking
    decision.score(features, from, to, scores)
    if (from === 0) return
    rankScores(scores, ranking)
    watched.leads.push(ranking.lead)
    if (ranking.best !== best) watched.wrongLeads.push(lead)
  }
  const watched: WatchedDecision = { decision: { ...decision, score }, leads: [], wrongLeads: [] }
  return watched
}

function sureLead({ wrongLeads, leads }: WatchedDecision, oneChangedIn: number): number {
  const largestFirst = [...wrongLeads].sort((a, b) => b - a)
  return (largestFirst[Math.floor(leads.length / oneChangedIn)] ?? 0) + 1
}

/** The lead that this share of the decisions is below. */
function quantile({ leads }: WatchedDecision, share: number): number {
  const smallestFirst = [...leads].sort((a, b) => a - b)
  return smallestFirst[Math.floor(leads.length * share)] ?? 1
}
