import type { SourceReading } from '../model/alignment.ts'
import type { Claim, ClaimRecord, StoryDeclaration } from '../model/record.ts'
import { compareText, groupBy } from '../util/collection.ts'

/**
 * Under which id the records hold an event of a source already: the one that most of its facts stand under, told by their
 * words in the text. So an event keeps the id that a reviewer gave it.
 */
export function knownEvents(
  records: readonly ClaimRecord[],
  readings: readonly SourceReading[],
  texts: ReadonlyMap<string, string>,
  { events }: Pick<StoryDeclaration, 'events'>,
): (source: string, event: number) => string | null {
  const claimsOf = new Map(records.map(({ source, claims }) => [source.id, byEvidence(claims)]))
  const readingOf = new Map(readings.map((reading) => [reading.source, reading]))
  return (source, event) => {
    const claims = claimsOf.get(source)
    const facts = readingOf.get(source)?.events[event]?.facts ?? []
    const text = texts.get(source) ?? ''
    const found = facts.flatMap(({ attribute, evidence: { start, end } }) =>
      subjectsOf(claims?.get(keyOf(attribute, text.slice(start, end).trim())) ?? []),
    )
    return mostVoted(found.filter((about) => events.has(about)))
  }
}

function subjectsOf(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ about }) => about)
}

function mostVoted(ids: readonly string[]): string | null {
  const votes = groupBy(ids, (id) => id)
  const [best] = [...votes].sort((a, b) => b.length - a.length || compareText(a[0], b[0]))
  return best?.[0] ?? null
}

function byEvidence(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = keyOf(claim.attribute, claim.evidence)
    found.set(key, [...(found.get(key) ?? []), claim])
  }
  return found
}

function keyOf(attribute: string, evidence: string): string {
  return `${attribute}\n${evidence}`
}
