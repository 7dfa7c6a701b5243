import type { Name } from '../name/entry.ts'
import type { ClusterKey } from './cluster.ts'

/** What is known of one surname while the text is read. */
interface Bearers {
  /** Keys of the full names, in the order of the text. */
  readonly all: readonly string[]
  readonly met: Set<string>
  /** Whom the surname alone stood for before. */
  bound: string | null
  last: { readonly key: string; readonly sentence: number } | null
}

/**
 * Keys of people whose surname others of the text share [Ana Brandt died on Monday. Brandt was 88. Her husband, Tom Brandt,
 * died in 2011]: the surname alone is whom the text had told of by then, and stays so, unless another of that name was
 * told of right before. Names are in the order of the text.
 */
export function surnameKeys(names: readonly Name[], keyOf: ClusterKey): ReadonlyMap<Name, string> {
  const people = names.filter(({ type }) => type === 'person')
  const shared = sharedSurnames(people, keyOf)
  const keys = new Map<Name, string>()
  for (const name of people) {
    const bearers = shared.get(name.entry.words.at(-1) ?? '')
    if (!bearers) continue
    if (name.entry.words.length > 1) meet(bearers, keyOf(name), name.sentence)
    else keys.set(name, stoodFor(bearers, name.sentence) ?? keyOf(name))
  }
  return keys
}

function sharedSurnames(people: readonly Name[], keyOf: ClusterKey): ReadonlyMap<string, Bearers> {
  const found = new Map<string, Set<string>>()
  for (const name of people) {
    const surname = name.entry.words.at(-1) ?? ''
    if (name.entry.words.length > 1) found.set(surname, (found.get(surname) ?? new Set()).add(keyOf(name)))
  }
  const shared = [...found].filter(([, keys]) => keys.size > 1)
  return new Map(
    shared.map(([surname, keys]) => [surname, { all: [...keys], met: new Set(), bound: null, last: null }]),
  )
}

function meet(bearers: Bearers, key: string, sentence: number): void {
  bearers.met.add(key)
  bearers.last = { key, sentence }
}

function stoodFor(bearers: Bearers, sentence: number): string | null {
  const { met, last, all } = bearers
  if (bearers.bound === null && met.size < 2) bearers.bound = [...met][0] ?? all[0] ?? null
  const isOtherNear = last !== null && last.key !== bearers.bound && last.sentence >= sentence - 1
  return isOtherNear ? null : bearers.bound
}
