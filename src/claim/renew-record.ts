import type { DraftClaim, DraftRecord } from '../model/draft.ts'
import { extentAt, isMap, spanAt, type YamlDocument, type YamlMap } from '../yaml/document.ts'
import type { Span } from '../yaml/lines.ts'
import { type Splice, splice } from '../yaml/splice.ts'
import { writeScalar } from '../yaml/write-scalar.ts'
import { isProposedAnew, isSettled, sameClaim } from './settled-claim.ts'
import { writeClaim } from './write-record.ts'

export interface RenewedRecord {
  readonly text: string
  readonly added: number
  readonly removed: number
  /** Claims that wait for a reviewer now, and those that a person accepted, rejected or wrote. */
  readonly proposed: number
  readonly reviewed: number
}

/**
 * A record brought up to date: claims that the tool proposed [`review: proposed`] and no longer finds go, new ones are put
 * at the end. Claims that a person accepted, rejected or wrote stay byte for byte, and so does everything else.
 */
export function renewRecord(document: YamlDocument, draft: DraftRecord): RenewedRecord {
  const claims = claimsOf(document)
  const gone = claims.flatMap((claim, index) =>
    isProposedAnew(claim) && !draft.claims.some((wanted) => sameClaim(claim, wanted)) ? [index] : [],
  )
  const standing = claims.filter((_, index) => !gone.includes(index))
  const added = draft.claims.filter((claim) => !isSettled(claim, standing))
  const removals = gone.flatMap((index) => removal(document, index))
  const isEmptied = removals.length === claims.length
  const list = isEmptied ? wholeList(document, added) : [...removals, ...insertion(document, added, removals)]
  const splices = [...list, ...newHash(document, draft)]
  const before = claims.filter(isProposedAnew).length
  return {
    text: splice(document.text, splices),
    added: added.length,
    removed: removals.length,
    proposed: before - removals.length + added.length,
    reviewed: claims.length - before,
  }
}

function claimsOf({ data }: YamlDocument): readonly YamlMap[] {
  const claims = isMap(data) ? data.claims : null
  return Array.isArray(claims) ? claims.filter(isMap) : []
}

/** The lines of a claim and the blank line after it; none where a person's comment stands among them. */
function removal(document: YamlDocument, index: number): readonly Splice[] {
  const { text } = document
  const { start, end } = contentExtent(document, index)
  const dash = text.lastIndexOf('-', start - 1)
  const from = text.lastIndexOf('\n', dash) + 1
  if (dash < 0 || text.slice(from, dash).trim() !== '' || text.slice(dash + 1, start).trim() !== '') return []
  const to = lineEnd(text, end)
  if (/(?:^|\s)#/m.test(withoutQuotes(text.slice(from, to)))) return []
  return [{ start: from, end: isBlankLine(text, to) ? lineEnd(text, to) : to, text: '' }]
}

/** From the first key of a claim to the end of its last value. */
function contentExtent(document: YamlDocument, index: number): Span {
  const { start, end } = extentAt(document, ['claims', index]) ?? { start: 0, end: 0 }
  return { start, end: start + document.text.slice(start, end).trimEnd().length }
}

/** A `#` within quotes is no comment. */
function withoutQuotes(yaml: string): string {
  return yaml.replaceAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'/g, '""')
}

/** Behind the next line break. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at + 1
}

function isBlankLine(text: string, from: number): boolean {
  return from < text.length && text.slice(from, lineEnd(text, from)).trim() === ''
}

/** The list anew where nothing of the old one stays; `[]` where nothing comes. */
function wholeList(document: YamlDocument, added: readonly DraftClaim[]): readonly Splice[] {
  const { text } = document
  const { start, end } = extentAt(document, ['claims']) ?? { start: text.length, end: text.length }
  const from = text.slice(0, start).trimEnd().length
  const to = start + text.slice(start, end).trimEnd().length
  if (text.slice(start, to) === '[]' && added.length === 0) return []
  const list = added.length === 0 ? ' []' : `${lineBreakOf(text)}${writeClaims(added, '  ', text).trimEnd()}`
  return [{ start: from, end: to, text: list }]
}

function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

function writeClaims(claims: readonly DraftClaim[], indentation: string, text: string): string {
  const lineBreak = lineBreakOf(text)
  return claims.map((claim) => writeClaim(claim, indentation).replaceAll('\n', lineBreak)).join(lineBreak)
}

/** New claims after the last one. */
function insertion(
  document: YamlDocument,
  added: readonly DraftClaim[],
  removals: readonly Splice[],
): readonly Splice[] {
  if (added.length === 0) return []
  const { text } = document
  const last = contentExtent(document, claimsOf(document).length - 1)
  const indentation = indentationBefore(text, contentExtent(document, 0).start)
  if (indentation === null) return [{ start: last.end, end: last.end, text: added.map(flowClaim).join('') }]
  const at = Math.max(lineEnd(text, last.end), removals.at(-1)?.end ?? 0)
  const lineBreak = lineBreakOf(text)
  const broken = text[at - 1] === '\n' ? '' : lineBreak
  const isApart = isBlankLine(text, text.lastIndexOf('\n', at - 2) + 1)
  return [{ start: at, end: at, text: `${broken}${isApart ? '' : lineBreak}${writeClaims(added, indentation, text)}` }]
}

/** Before the dash of the item that starts at an offset; null in a list in brackets. */
function indentationBefore(text: string, start: number): string | null {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return /^( *)-\s+$/.exec(line)?.[1] ?? null
}

/** [`, {about: talks, …}`] */
function flowClaim(claim: DraftClaim): string {
  const lines = writeClaim(claim, '').trimEnd().split('\n')
  return `, {${lines.map((line) => line.slice(2)).join(', ')}}`
}

/** The text was corrected in place: its hash is the tool's, and `check` would refuse the old one. */
function newHash(document: YamlDocument, { source }: DraftRecord): readonly Splice[] {
  const { start, end } = spanAt(document, ['source', 'text', 'sha256'], 'value')
  const old = document.text.slice(start, end)
  const isHash = /^["']?[\da-f]{64}["']?$/.test(old)
  return isHash && !old.includes(source.sha256) ? [{ start, end, text: writeScalar(source.sha256) }] : []
}
