import type { SourceSummary, SubjectSummary } from '../model/finding.ts'
import type { ClaimRecord, StoryDeclaration, TimeSpan } from '../model/record.ts'
import { compareNumbers, compareText, inOrder } from '../util/collection.ts'

/** The sources of a story in order of publication, those without a date last, then by id. */
export function describeSources(
  records: readonly ClaimRecord[],
  publications: ReadonlyMap<string, TimeSpan | null>,
  originOf: (source: string) => string,
): readonly SourceSummary[] {
  const startOf = ({ source }: ClaimRecord) => publications.get(source.id)?.start ?? Number.POSITIVE_INFINITY
  const byPublication = inOrder<ClaimRecord>(
    (left, right) => compareNumbers(startOf(left), startOf(right)),
    (left, right) => compareText(left.source.id, right.source.id),
  )
  return [...records].sort(byPublication).map((record) => describeSource(record, originOf))
}

function describeSource({ file, source, claims }: ClaimRecord, originOf: (source: string) => string): SourceSummary {
  const { id, publisher, title, published, written, url } = source
  const counted = claims.filter((claim) => claim.review !== 'rejected').length
  return { id, file, publisher, title, published, written, url, origin: originOf(id), claims: counted }
}

/** Events, then entities, each by id. An event without a label is called by its id, an entity by its first name. */
export function describeSubjects({ events, entities }: StoryDeclaration): readonly SubjectSummary[] {
  const ofEvents = [...events].map(([id, { type, label }]) => ({ id, type, label: label ?? id }))
  const ofEntities = [...entities].map(([id, { kind, names }]) => ({ id, type: kind, label: names[0] ?? id }))
  const byId = (left: SubjectSummary, right: SubjectSummary) => compareText(left.id, right.id)
  return [...ofEvents.sort(byId), ...ofEntities.sort(byId)]
}

/** Claims a reviewer rejected: said in reports, since leaving them out is a choice. */
export function countRejected(records: readonly ClaimRecord[]): number {
  return records.flatMap((record) => record.claims).filter((claim) => claim.review === 'rejected').length
}
