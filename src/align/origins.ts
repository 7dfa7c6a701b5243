import type { ClaimRecord } from '../model/record.ts'
import { compareText } from '../util/collection.ts'

/** Text that is at hand, by source id. */
export type Texts = ReadonlyMap<string, string>

/**
 * Sources that carry one text are one origin: declared by `copy-of`, or equal in their text where it is at hand, or in
 * the hash of their text. Returns source id -> id of the source that stands for its origin: the original of declared
 * copies, else the first by id.
 */
export function findOrigins(records: readonly ClaimRecord[], texts: Texts): ReadonlyMap<string, string> {
  const groups = new Groups(records.map((record) => record.source.id))
  const firstWith = new Map<string, string>()
  for (const { source } of [...records].sort((a, b) => compareText(a.source.id, b.source.id))) {
    if (source.copyOf) groups.join(source.id, source.copyOf)
    for (const mark of marksOf(source.id, source.text?.sha256 ?? null, texts)) {
      const first = firstWith.get(mark)
      if (first) groups.join(source.id, first)
      else firstWith.set(mark, source.id)
    }
  }
  return nameGroups(records, groups)
}

/** What two copies have in common: the hash of the file, and the words of the text. */
function marksOf(id: string, sha256: string | null, texts: Texts): readonly string[] {
  const words = texts.get(id)?.replaceAll(/\s+/g, ' ').trim()
  return [...(sha256 ? [`sha256 ${sha256}`] : []), ...(words ? [`text ${words}`] : [])]
}

function nameGroups(records: readonly ClaimRecord[], groups: Groups): ReadonlyMap<string, string> {
  const isCopy = new Map(records.map(({ source }) => [source.id, source.copyOf !== null]))
  const nameOf = new Map<string, string>()
  const originalsFirst = [...isCopy.keys()].sort(
    (a, b) => Number(isCopy.get(a)) - Number(isCopy.get(b)) || compareText(a, b),
  )
  for (const id of originalsFirst) {
    const root = groups.rootOf(id)
    if (!nameOf.has(root)) nameOf.set(root, id)
  }
  return new Map(originalsFirst.map((id) => [id, nameOf.get(groups.rootOf(id)) ?? id]))
}

/** Disjoint sets with path halving. */
class Groups {
  readonly #parents: Map<string, string>

  constructor(ids: readonly string[]) {
    this.#parents = new Map(ids.map((id) => [id, id]))
  }

  rootOf(id: string): string {
    let current = id
    for (;;) {
      const parent = this.#parents.get(current) ?? current
      if (parent === current) return current
      const grandparent = this.#parents.get(parent) ?? parent
      this.#parents.set(current, grandparent)
      current = grandparent
    }
  }

  join(one: string, other: string): void {
    this.#parents.set(this.rootOf(one), this.rootOf(other))
  }
}
