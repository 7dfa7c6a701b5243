import type { Decision, Scorer } from '../decision.ts'
import { bestRival } from './best-rival.ts'
import { changeWeights, type Perceptron } from './perceptron.ts'

/** What a decision saw of its features, and what it made of them. */
export interface Look {
  readonly features: Int32Array
  readonly scores: Int32Array
  /** What is right must be ahead of what is wrong by more than this, or the weights change. */
  readonly margin: number
}

/** A scorer that keeps what the features looked at first add up to. */
export function keepFirstScores(score: Scorer, firstScores: Int32Array): Scorer {
  return (features, from, to, scores) => {
    score(features, from, to, scores)
    if (from === 0) firstScores.set(scores)
  }
}

/**
 * Both looks of a decision. The first learns on its own account, beside the whole of which it is a part: it is then sure by itself
 * more often (Strubell, Vilnis, Silverstein and McCallum 2015). It learns from its mistakes only: with a margin it takes more from the
 * whole than it gains.
 */
export function looksOf(
  { features, scores, firstLook }: Decision,
  firstScores: Int32Array,
  margin: number,
): readonly Look[] {
  return [
    { features: features.subarray(0, firstLook), scores: firstScores, margin: 0 },
    { features, scores, margin },
  ]
}

/** Moves weights from the rival to the right class where that is not ahead by the margin. */
export function correct(model: Perceptron, look: Look, right: number, rival: number): void {
  const { features, scores, margin } = look
  if ((scores[right] ?? 0) - (scores[rival] ?? 0) > margin) return
  changeWeights(model, features, right, 1)
  changeWeights(model, features, rival, -1)
}

/** The same against the best of all other classes. */
export function correctBest(model: Perceptron, look: Look, right: number): void {
  correct(model, look, right, bestRival(look.scores, right))
}
