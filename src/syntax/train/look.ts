import type { Decision, Scorer } from '../decision.ts'
import { bestRival } from './best-rival.ts'
import { changeWeights, type Perceptron } from './perceptron.ts'

/** What a decision saw of its features, and what it made of them. */
export interface Look {
  readonly features: Int32Array
  readonly scores: Int32Array
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
 * more often (Strubell, Vilnis, Silverstein and McCallum 2015).
 */
export function looksOf({ features, scores, firstLook }: Decision, firstScores: Int32Array): readonly Look[] {
  return [
    { features: features.subarray(0, firstLook), scores: firstScores },
    { features, scores },
  ]
}

/** Moves weights from the rival to the right class where that is not ahead by the margin. */
export function correct(model: Perceptron, look: Look, right: number, rival: number, margin: number): void {
  const { features, scores } = look
  if ((scores[right] ?? 0) - (scores[rival] ?? 0) > margin) return
  changeWeights(model, features, right, 1)
  changeWeights(model, features, rival, -1)
}

/** The same against the best of all other classes. */
export function correctBest(model: Perceptron, look: Look, right: number, margin: number): void {
  correct(model, look, right, bestRival(look.scores, right), margin)
}
