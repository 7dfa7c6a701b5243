import type { DraftClaim, DraftRecord, DraftSource } from '../model/draft.ts'
import { writeScalar } from '../yaml/write-scalar.ts'

/** Where editors find the schemas. */
export const SCHEMAS = 'https://unpkg.com/factdiff/dist/schema'

/** A new record, whole: fixed order of keys, one scalar a line, a blank line between claims. */
export function writeRecord({ source, claims }: DraftRecord): string {
  const head = [
    `# yaml-language-server: $schema=${SCHEMAS}/claims.schema.json`,
    'source:',
    ...writeSource(source),
    claims.length === 0 ? 'claims: []' : 'claims:',
    '',
  ]
  return head.join('\n') + claims.map((claim) => writeClaim(claim, '  ')).join('\n')
}

function writeSource(source: DraftSource): readonly string[] {
  const inferred = source.written === null ? '' : ' # inferred from the dateline and the first sentence'
  return [
    ...entry('id', source.id),
    ...entry('publisher', source.publisher),
    ...entry('title', source.title),
    ...entry('published', source.published),
    ...entry('written', source.written).map((line) => line + inferred),
    ...entry('url', source.url),
    ...entry('lang', source.lang),
    ...entry('copy-of', source.copyOf),
    'text:',
    ...entry('file', source.textFile).map((line) => `  ${line}`),
    `  sha256: ${writeScalar(source.sha256)}`,
  ].map((line) => `  ${line}`)
}

/** One item of `claims`, with its line break. */
export function writeClaim(claim: DraftClaim, indentation: string): string {
  const lines = [
    ...entry('about', claim.about),
    ...entry('attribute', claim.attribute),
    ...entry('of', claim.of),
    ...entry('value', claim.value),
    ...entry('as-of', claim.asOf),
    ...entry('by', claim.by),
    ...entry('status', claim.status === 'happened' ? null : claim.status),
    'review: proposed',
    ...entry('evidence', claim.evidence),
    `at: ${claim.at}`,
  ]
  return lines.map((line, at) => `${indentation}${at === 0 ? '- ' : '  '}${line}\n`).join('')
}

function entry(key: string, value: string | null): readonly string[] {
  return value === null ? [] : [`${key}: ${writeScalar(value)}`]
}
