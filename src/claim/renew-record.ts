import type { DraftClaim, DraftRecord } from '../model/draft.ts'
import { isMap, spanAt, type YamlDocument, type YamlMap } from '../yaml/document.ts'
import { type Splice, splice } from '../yaml/splice.ts'
import { writeScalar } from '../yaml/write-scalar.ts'
import { isProposedAnew, isSettled, sameClaim } from './settled-claim.ts'
import { writeClaim } from './write-record.ts'

export interface RenewedRecord {
  readonly text: string
  readonly added: number
  readonly removed: number
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
  const splices = [...removals, ...insertion(document, added), ...newHash(document, draft)]
  return { text: splice(document.text, splices), added: added.length, removed: removals.length }
}

function claimsOf({ data }: YamlDocument): readonly YamlMap[] {
  const claims = isMap(data) ? data.claims : null
  return Array.isArray(claims) ? claims.filter(isMap) : []
}

/** The lines of a claim and the blank line after it; none where a person's comment stands among them. */
function removal(document: YamlDocument, index: number): readonly Splice[] {
  const { text } = document
  const { start, end } = spanAt(document, ['claims', index], 'value')
  const dash = text.lastIndexOf('-', start)
  const from = text.lastIndexOf('\n', dash) + 1
  if (text.slice(from, dash).trim() !== '' || text.slice(dash + 1, start).trim() !== '') return []
  const to = lineEnd(text, end)
  if (/(?:^|\s)#/m.test(withoutQuotes(text.slice(from, to)))) return []
  return [{ start: from, end: isBlankLine(text, to) ? lineEnd(text, to) : to, text: '' }]
}

/** A `#` within quotes is no comment. */
function withoutQuotes(yaml: string): string {
  return yaml.replaceAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'/g, '""')
}

/** Behind the line break of the line that ends at or after the offset. */
function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at + 1
}

function isBlankLine(text: string, from: number): boolean {
  return from < text.length && text.slice(from, lineEnd(text, from)).trim() === ''
}

/** New claims after the last one; in the place of `[]` where there is none. */
function insertion(document: YamlDocument, added: readonly DraftClaim[]): readonly Splice[] {
  if (added.length === 0) return []
  const { text } = document
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const list = isMap(document.data) ? document.data.claims : null
  const count = Array.isArray(list) ? list.length : 0
  const write = (indentation: string) =>
    added.map((claim) => writeClaim(claim, indentation).replaceAll('\n', lineBreak)).join(lineBreak)
  if (count === 0) {
    const { start, end } = spanAt(document, ['claims'], 'value')
    return [{ start, end, text: `${lineBreak}${write('  ')}`.trimEnd() }]
  }
  const last = spanAt(document, ['claims', count - 1], 'value')
  const first = spanAt(document, ['claims', 0], 'value')
  const indentation = indentationBefore(text, first.start)
  if (indentation === null) return [{ start: last.end, end: last.end, text: added.map(flowClaim).join('') }]
  const end = lineEnd(text, last.end)
  const broken = text[end - 1] === '\n' ? '' : lineBreak
  return [{ start: end, end, text: `${broken}${lineBreak}${write(indentation)}` }]
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
