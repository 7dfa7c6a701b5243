import type { Ladder, Outcome, Relation } from '../model/comparison.ts'

const SEEN_FROM_THE_RIGHT: Readonly<Record<Relation, Relation>> = {
  same: 'same',
  refines: 'refined-by',
  'refined-by': 'refines',
  compatible: 'compatible',
  conflicts: 'conflicts',
  unknown: 'unknown',
  silent: 'silent',
}

/** The same relation read from right to left. */
export function inverse(relation: Relation): Relation {
  return SEEN_FROM_THE_RIGHT[relation]
}

/**
 * Walks a ladder from the top; the first level that applies decides.
 * Returns the outcome and the names of the levels tried, the matching one last.
 * Throws when no level applies, since the last level of a ladder must.
 */
export function climb<V>(ladder: Ladder<V>, left: V, right: V): Outcome & { readonly tried: readonly string[] } {
  const tried: string[] = []
  for (const level of ladder) {
    tried.push(level.name)
    const outcome = level.relate(left, right)
    if (outcome) return { level: level.name, ...outcome, tried }
  }
  throw new Error('a ladder must end in a level that always applies')
}
