import type { SourceReading } from '../model/alignment.ts'
import type { Detail } from '../model/event.ts'
import type { UnresolvedValue, Value } from '../model/value.ts'
import { compareNumbers, compareText, groupMap, inOrder } from '../util/collection.ts'
import { decimalText } from '../value/quantity/decimal.ts'

/** A count of one source, with the words that name what it counts. */
interface Counted {
  readonly detail: Detail
  readonly source: string
  /** The last is the noun, in the singular of its likeliest synonym. */
  readonly words: readonly string[]
  readonly size: number
}

type ValueReader = (detail: Detail) => Value | UnresolvedValue | null

/** What outlets call by either word; of people hardly any, since a text tells of many groups of them. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  [
    'stores shops outlets',
    'vehicles cars automobiles',
    'homes houses',
    'products goods',
    'observers monitors',
    'dockers dockworkers',
    'students pupils',
    'films movies',
    'flats apartments',
    'planes aircraft jets airplanes',
    'trucks lorries',
    'plants factories',
    'jobs posts positions',
    'paintings pictures',
  ].flatMap((line) => {
    const [name = '', ...others] = line.split(' ')
    return [name, ...others].map((word) => [word, name] as const)
  }),
)

/** So many times one figure may be the other where both count one thing: what is a part of the other is smaller as a rule. */
const WIDEST_RATIO = 2
/** More counts of one noun than a story has; so a story takes bounded time. */
const MOST_COUNTS = 200

/**
 * The readings with one name for what their counts count in different words [320 international observers, 230 observers;
 * 148 shops, 184 stores]. Of two names the plainer one is kept.
 */
export function withSharedNames(sources: readonly SourceReading[], read: ValueReader): readonly SourceReading[] {
  const renamed = new Map<Detail, string>()
  const counts = sources.flatMap(({ source, details }) => details.flatMap((detail) => countedOf(source, detail, read)))
  for (const [, group] of groupMap(counts, ({ words }) => words.at(-1) ?? '')) {
    if (group.length > 1 && group.length <= MOST_COUNTS) for (const found of sharing(group)) rename(found, renamed)
  }
  if (renamed.size === 0) return sources
  const named = (detail: Detail): Detail => ({ ...detail, of: renamed.get(detail) ?? detail.of })
  return sources.map((one) => ({
    ...one,
    details: one.details.map((detail) => (renamed.has(detail) ? named(detail) : detail)),
  }))
}

function countedOf(source: string, detail: Detail, read: ValueReader): readonly Counted[] {
  if (detail.attribute !== 'count' || detail.of === null) return []
  const value = read(detail)
  const end = value?.kind === 'quantity' ? (value.low ?? value.high) : null
  if (!end) return []
  const words = detail.of.split(' ')
  const noun = words.at(-1) ?? ''
  const size = Number(decimalText(end.amount))
  return [{ detail, source, words: [...words.slice(0, -1), SYNONYMS.get(noun) ?? noun], size }]
}

/** Counts that may be of one thing, with the plainest of them first; sources that count two such things leave all apart. */
function sharing(group: readonly Counted[]): readonly (readonly Counted[])[] {
  const byPlainness = group.toSorted(
    inOrder<Counted>(
      (a, b) => compareNumbers(a.words.length, b.words.length),
      (a, b) => compareText(a.words.join(' '), b.words.join(' ')),
      (a, b) => compareText(a.detail.of ?? '', b.detail.of ?? ''),
    ),
  )
  const taken = new Set<Counted>()
  const found: Counted[][] = []
  for (const plain of byPlainness) {
    if (taken.has(plain)) continue
    const kin = byPlainness.filter((other) => !taken.has(other) && (other === plain || isKin(plain, other)))
    for (const one of kin) taken.add(one)
    found.push(kin)
  }
  return found.filter((kin) => new Set(kin.map(({ source }) => source)).size === kin.length)
}

/** All words of the plainer name are in the other, and one figure may be the other told wrongly. */
function isKin(plain: Counted, other: Counted): boolean {
  if (!plain.words.every((word) => other.words.includes(word))) return false
  const [less, more] = plain.size < other.size ? [plain.size, other.size] : [other.size, plain.size]
  return less > 0 && more <= less * WIDEST_RATIO
}

function rename(kin: readonly Counted[], renamed: Map<Detail, string>): void {
  const [plain] = kin
  const name = plain?.detail.of ?? null
  if (name === null) return
  for (const { detail } of kin) if (detail.of !== name) renamed.set(detail, name)
}
