/** The class of the highest score but the right one. */
export function bestRival(scores: Int32Array, right: number): number {
  let best = right === 0 ? 1 : 0
  for (let at = 0; at < scores.length; at += 1) if (at !== right && (scores[at] ?? 0) > (scores[best] ?? 0)) best = at
  return best
}
