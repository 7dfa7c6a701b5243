import type { PlaceResolver } from '../../model/reading.ts'
import type { SentenceTree } from '../../model/syntax.ts'
import type { PlaceReading } from '../../model/value.ts'
import { wordSet } from '../../util/word-set.ts'
import type { PlaceWords } from './range.ts'

/** What towns are made of. */
const PARTS: ReadonlySet<string> = wordSet(
  'district neighborhood neighbourhood quarter borough area section ward suburb',
)

/**
 * [the *Brenn district of Almara*] is `Brenn, Almara`, and [the Almara district of Brenn] as well where Almara is the
 * larger of the two; null where nothing is known of the second.
 */
export function partOfTown(
  { tokens }: SentenceTree,
  part: PlaceWords,
  town: PlaceWords,
  resolver: PlaceResolver,
): string | null {
  const noun = tokens[town.first]
  const isBeside = part.last === town.first - 1 || part.last === town.first
  if (!isBeside || !PARTS.has(noun?.lemma ?? '') || tokens[town.first + 1]?.form !== 'of') return null
  const name = part.value.slice(part.lead.length).replace(new RegExp(` ${noun?.form ?? ''}$`, 'u'), '')
  const around = town.value.replace(/^[a-z]+ of /u, '')
  const [outer] = resolver.resolve(around)
  const [inner] = resolver.resolve(name)
  if (!outer) return null
  return inner && isLarger(inner, outer) ? `${part.lead}${around}, ${name}` : `${part.lead}${name}, ${around}`
}

/** [the *London* borough of Hackney]: the first holds the second, or both would lie in one region. */
function isLarger({ chain: [inner, around] }: PlaceReading, { chain: [outer, wider] }: PlaceReading): boolean {
  if (inner?.level !== 'city') return inner !== undefined && outer?.level === 'city' && inner.id === wider?.id
  if (outer?.level !== 'city' && around?.id !== wider?.id) return false
  return (inner.population ?? 0) > (outer?.population ?? 0)
}
