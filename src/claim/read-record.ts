import type { Diagnostic } from '../model/diagnostic.ts'
import type { Claim, ClaimRecord, ClaimStatus, Position, ReviewState, Source } from '../model/record.ts'
import { keyPositions, type YamlDocument } from '../yaml/document.ts'
import { positionAt } from '../yaml/lines.ts'
import { readChecked } from '../yaml/read-checked.ts'

/** A record as its schema has it, but for the keys that a broken one lacks. */
interface RecordData {
  readonly source?: SourceData
  readonly claims?: readonly ClaimData[]
}

interface SourceData {
  readonly id?: string
  readonly publisher?: string
  readonly title?: string
  readonly published?: string
  readonly written?: string
  readonly url?: string
  readonly lang?: string
  readonly 'copy-of'?: string
  readonly text?: { readonly file?: string; readonly sha256?: string }
}

interface ClaimData {
  readonly about?: string
  readonly attribute?: string
  readonly of?: string
  readonly value?: string
  readonly evidence?: string
  readonly at?: number
  readonly 'as-of'?: string
  readonly by?: string
  readonly status?: ClaimStatus
  readonly review?: ReviewState
}

export interface RecordResult {
  /** What could be read of the record; all of it when there are no problems. */
  readonly record: ClaimRecord | null
  readonly problems: readonly Diagnostic[]
}

/** One YAML record and everything that is wrong with it. `file` is relative to the working directory. */
export async function readRecord(file: string, bytes: Uint8Array): Promise<RecordResult> {
  const { validateClaims } = await import('./schema-validators.generated.js')
  const { document, problems } = await readChecked(file, bytes, validateClaims, 'source and its claims')
  return { record: document && toRecord(document), problems }
}

function toRecord(document: YamlDocument): ClaimRecord {
  // the schema was checked, and what it refuses taken out
  const { source = {}, claims = [] } = document.data as RecordData
  return {
    file: document.file,
    source: toSource(document, source),
    claims: claims.map((claim) => toClaim(document, claim)),
  }
}

function toSource(document: YamlDocument, source: SourceData): Source {
  const { text } = source
  return {
    id: source.id ?? '',
    publisher: source.publisher ?? null,
    title: source.title ?? null,
    published: source.published ?? null,
    written: source.written ?? null,
    url: source.url ?? null,
    lang: source.lang ?? null,
    copyOf: source['copy-of'] ?? null,
    text: text ? { file: text.file ?? null, sha256: text.sha256 ?? null } : null,
    keyPositions: { ...keyPositions(document, source), ...(text ? textPositions(document, text) : {}) },
  }
}

function textPositions(document: YamlDocument, text: object): Readonly<Record<string, Position>> {
  return Object.fromEntries(
    Object.entries(keyPositions(document, text)).map(([key, position]) => [`text.${key}`, position]),
  )
}

function toClaim(document: YamlDocument, claim: ClaimData): Claim {
  return {
    about: claim.about ?? '',
    attribute: claim.attribute ?? '',
    of: claim.of ?? null,
    value: claim.value ?? '',
    evidence: claim.evidence ?? '',
    at: claim.at ?? null,
    asOf: claim['as-of'] ?? null,
    by: claim.by ?? null,
    status: claim.status ?? 'happened',
    review: claim.review ?? 'proposed',
    position: positionAt(document, document.entries.get(claim)?.offsets[0] ?? 0),
    keyPositions: keyPositions(document, claim),
  }
}
