/**
 * The nearest projective tree: while arcs cross, the shortest arc of those that cross hangs on its head's head
 * (Nivre and Nilsson 2005). One English sentence in forty needs it.
 */
export function makeProjective(heads: readonly number[]): Int32Array {
  const lifted = Int32Array.from(heads)
  for (let arc = crossingArc(lifted); arc >= 0; arc = crossingArc(lifted)) {
    lifted[arc] = lifted[lifted[arc] ?? 0] ?? -1
  }
  return lifted
}

/** The dependent of the shortest arc that spans a word its head does not dominate; -1 where there is none. */
function crossingArc(heads: Int32Array): number {
  let shortest = -1
  let length = heads.length + 1
  for (let dependent = 0; dependent < heads.length; dependent += 1) {
    const head = heads[dependent] ?? -1
    if (head < 0 || Math.abs(head - dependent) >= length || isProjectiveArc(heads, dependent)) continue
    shortest = dependent
    length = Math.abs(head - dependent)
  }
  return shortest
}

function isProjectiveArc(heads: Int32Array, dependent: number): boolean {
  const head = heads[dependent] ?? -1
  for (let at = Math.min(head, dependent) + 1; at < Math.max(head, dependent); at += 1) {
    if (!isDominated(heads, at, head)) return false
  }
  return true
}

function isDominated(heads: Int32Array, from: number, head: number): boolean {
  let at = from
  while (at >= 0 && at !== head) at = heads[at] ?? -1
  return at === head
}
