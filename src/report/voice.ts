/** Who says what: sources, speakers and dates in words. All of it raw text: escape it where it is shown. */
import type {
  ClaimReference,
  Finding,
  FindingPair,
  FindingPosition,
  SourceSummary,
  StoryResult,
} from '../model/finding.ts'
import { pairPositions } from './hunk.ts'
import { isPlainWord } from './slot.ts'
import { listing, saying, statusLabel } from './words.ts'

export type SourcesById = ReadonlyMap<string, SourceSummary>

export function sourcesById(story: StoryResult): SourcesById {
  return new Map(story.sources.map((source) => [source.id, source]))
}

/** `harbor-post (Harbor Post), published 2026-02-03, as of 2026-02-02, by interior ministry`. */
export function provenance(claim: ClaimReference, source: SourceSummary | undefined): string {
  const parts = [
    source?.publisher ? `${claim.source} (${source.publisher})` : claim.source,
    source?.published ? `published ${source.published}` : 'publication date unknown',
    source?.written && source.written !== source.published ? `written ${source.written}` : null,
    claim.asOf === null ? null : `as of ${claim.asOf}`,
    claim.by === null ? null : `by ${claim.by}`,
  ]
  return parts.filter((part) => part !== null).join(', ')
}

/** `claims/talks-2026/northwire.yaml:14:5`, as editors open it. */
export function location({ file, line, column }: Pick<ClaimReference, 'file' | 'line' | 'column'>): string {
  return line > 0 ? `${file}:${line}:${column}` : file
}

/** Ids of the sources that hold a position, each once, in the order of its claims. */
export function positionSources({ claims }: FindingPosition): readonly string[] {
  return [...new Set(claims.map((claim) => claim.source))]
}

/** The value for people, and its status where it did not simply happen. */
export function positionValue({ value, status }: FindingPosition): string {
  return value + statusLabel(status)
}

/** How many sources a sentence names before it counts the rest. */
const NAMED_SOURCES = 3

function naming(sources: readonly string[], quote: (text: string) => string): string {
  const named = sources.slice(0, NAMED_SOURCES).map((source) => quote(source))
  const rest = sources.length - named.length
  return listing(rest > 0 ? [...named, `${rest} more`] : named)
}

/** The one speaker that all claims of a position are attributed to. */
function speakerOf({ claims }: FindingPosition): string | null {
  const speakers = new Set(claims.map((claim) => claim.by))
  const [first] = speakers
  return speakers.size === 1 ? (first ?? null) : null
}

function clause(finding: Finding, position: FindingPosition, quote: (text: string) => string): string {
  const sources = positionSources(position)
  const speaker = finding.kind === 'quote' ? null : speakerOf(position)
  const citing = speaker === null ? '' : `, citing ${quote(speaker)},`
  const value = quote(position.value) + statusLabel(position.status)
  const attribute = isPlainWord(finding.attribute) ? finding.attribute : quote(finding.attribute)
  return `${naming(sources, quote)}${citing} ${saying(finding.kind, attribute, value, sources.length)}`
}

/**
 * "`northwire` dates it `2026-02-02`, `harbor-post` dates it `2026-02-03`": the earlier published first.
 * `quote` sets each piece of user text apart and escapes it.
 */
export function statement(finding: Finding, pair: FindingPair, quote: (text: string) => string): string {
  const positions = pairPositions(finding, pair)
  return positions ? positions.map((position) => clause(finding, position, quote)).join(', ') : ''
}
