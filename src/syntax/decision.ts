import { hashFeatures, type TemplateTable, templateCount } from './feature-template.ts'

/** Adds the weights of the features `from` to `to` to `scores`, by number of class. The trainer's own tables and the finished ones both do. */
export type Scorer = (features: Int32Array, from: number, to: number, scores: Int32Array) => void

/**
 * A choice between classes by the sum of their features' weights. Most are clear from a third of the features, those looked at
 * first: where one class is then `sureLead` ahead of all others, the rest is not looked up, which is what takes the time.
 */
export interface Decision {
  readonly templates: TemplateTable
  /** How many of the templates are looked at first. */
  readonly firstLook: number
  readonly sureLead: number
  readonly score: Scorer
  /** The caller's to fill before it asks for a decision. */
  readonly atoms: Int32Array
  readonly features: Int32Array
  readonly scores: Int32Array
  readonly ranking: Ranking
}

/** Of the scores looked at last. */
export interface Ranking {
  /** The first class of the highest score. */
  best: number
  /** The best of the others. */
  second: number
  /** How far the best is ahead. */
  lead: number
}

/** What to choose from, and by what. */
export interface DecisionPlan {
  readonly classCount: number
  readonly atomCount: number
  readonly templates: TemplateTable
  readonly firstLook: number
}

export function createDecision(plan: DecisionPlan, score: Scorer, sureLead: number): Decision {
  return {
    templates: plan.templates,
    firstLook: plan.firstLook,
    sureLead,
    score,
    atoms: new Int32Array(plan.atomCount),
    features: new Int32Array(templateCount(plan.templates)),
    scores: new Int32Array(plan.classCount),
    ranking: { best: 0, second: 0, lead: 0 },
  }
}

/** A lead that none has: all features are looked up. */
export const NEVER_SURE = 0x7fffffff
/** The score to start from of a class that cannot be chosen. */
export const IMPOSSIBLE = -0x40000000

/** Chooses by the atoms. Scores are added to what is there: 0, or IMPOSSIBLE for what cannot be chosen. */
export function decide(decision: Decision): number {
  const { firstLook, features, ranking } = decision
  look(decision, 0, firstLook)
  if (ranking.lead < decision.sureLead) look(decision, firstLook, features.length)
  return ranking.best
}

function look(decision: Decision, from: number, to: number): void {
  const { templates, atoms, features, scores } = decision
  hashFeatures(templates, atoms, features, from, to)
  decision.score(features, from, to, scores)
  rankScores(scores, decision.ranking)
}

export function rankScores(scores: Int32Array, ranking: Ranking): void {
  let best = 0
  let highest = scores[0] ?? 0
  let second = 0
  let next = LOWEST
  for (let at = 1; at < scores.length; at = (at + 1) | 0) {
    const score = scores[at] ?? 0
    if (score <= next) continue
    if (score > highest) {
      second = best
      next = highest
      best = at
      highest = score
    } else {
      second = at
      next = score
    }
  }
  ranking.best = best
  ranking.second = second
  ranking.lead = highest - next
}

/** Below any sum that starts from IMPOSSIBLE. */
const LOWEST = -0x60000000
