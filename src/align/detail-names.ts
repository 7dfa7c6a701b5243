import type { SourceReading } from '../model/alignment.ts'
import type { Detail } from '../model/event.ts'
import type { UnresolvedValue, Value } from '../model/value.ts'
import { compareNumbers, compareText, groupMap, inOrder } from '../util/collection.ts'
import { decimalText } from '../value/quantity/decimal.ts'
import { foldThings } from '../value/thing-name.ts'

/** A count of one source, with the words that name what it counts. */
interface Counted {
  readonly detail: Detail
  readonly source: string
  /** The last is the noun, or the plainest of its synonyms. */
  readonly words: readonly string[]
  readonly size: number
}

type ValueReader = (detail: Detail) => Value | UnresolvedValue | null

/** One of which is a kind of the other, as outlets do not always care to tell. */
const KINDS: Readonly<Record<string, string>> = { car: 'vehicles', cars: 'vehicles' }

/** So many times one figure may be the other where both count one thing: what is a part of the other is smaller as a rule. */
const WIDEST_RATIO = 2
/** More counts of one noun than a story has; so a story takes bounded time. */
const MOST_COUNTS = 200

/**
 * The readings with one name for what their counts count in different words [320 international observers, 230 observers;
 * 312,000 vehicles, 213,000 cars]. Of two names the plainer one is kept.
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
  const words = foldThings(detail.of).split(' ')
  const noun = words.at(-1) ?? ''
  const size = Number(decimalText(end.amount))
  return [{ detail, source, words: [...words.slice(0, -1), KINDS[noun] ?? noun], size }]
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

/** Before a noun they hardly make it another; others do [assault rifles, French soldiers]. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'international foreign overseas independent election suspicious scientific residential domestic commercial passenger individual separate different new modern dock'.split(
    ' ',
  ),
)

/** The names are one but for what narrows neither, and one figure may be the other told wrongly. */
function isKin(plain: Counted, other: Counted): boolean {
  const extra = other.words.filter((word) => !plain.words.includes(word))
  if (!plain.words.every((word) => other.words.includes(word)) || !extra.every((word) => NEUTRAL.has(word)))
    return false
  const [less, more] = plain.size < other.size ? [plain.size, other.size] : [other.size, plain.size]
  return less > 0 && more <= less * WIDEST_RATIO
}

function rename(kin: readonly Counted[], renamed: Map<Detail, string>): void {
  const [plain] = kin
  const name = plain?.detail.of ?? null
  if (name === null) return
  for (const { detail } of kin) if (detail.of !== name) renamed.set(detail, name)
}
