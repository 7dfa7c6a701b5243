/** What a token's dependents say of it. */
const IS_PASSIVE = 1
const HAS_CASE = 2
const OPENS_WITH_CONJUNCTION = 4

/** Relations that a noun or clause after a coordinating conjunction is mistaken for. */
const JOINED: ReadonlySet<string> = new Set(['obj', 'nmod', 'appos', 'parataxis', 'list'])

/**
 * Relations are chosen one after the other, before all dependents are known, and may disagree with them: the subject of a verb
 * with a passive auxiliary is a passive one [`the bridge they say was built`], what a preposition introduces is no object, and
 * what a conjunction introduces is coordinated. `heads` are indices, -1 for the root.
 */
export function agreeRelations(relations: readonly string[], heads: Int32Array): readonly string[] {
  const signs = signsOf(relations, heads)
  return relations.map((relation, at) => {
    const head = heads[at] ?? -1
    if (head < 0) return relation
    if (relation === 'nsubj') return (signs[head] ?? 0) & IS_PASSIVE ? 'nsubj:pass' : relation
    return head < at ? agreedAfterHead(relation, signs[at] ?? 0) : relation
  })
}

function agreedAfterHead(relation: string, signs: number): string {
  if (signs & OPENS_WITH_CONJUNCTION && JOINED.has(relation)) return 'conj'
  return signs & HAS_CASE && relation === 'obj' ? 'obl' : relation
}

function signsOf(relations: readonly string[], heads: Int32Array): Uint8Array {
  const signs = new Uint8Array(relations.length)
  for (const [at, relation] of relations.entries()) {
    const head = heads[at] ?? -1
    if (head >= 0) signs[head] = (signs[head] ?? 0) | signOf(relation, at < head)
  }
  return signs
}

function signOf(relation: string, isBefore: boolean): number {
  if (relation === 'aux:pass') return IS_PASSIVE
  if (!isBefore) return 0
  if (relation === 'case') return HAS_CASE
  return relation === 'cc' ? OPENS_WITH_CONJUNCTION : 0
}
