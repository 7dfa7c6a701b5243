import type { DraftStory } from '../model/draft.ts'
import { extentAt, isMap, spanAt, type YamlDocument } from '../yaml/document.ts'
import { type Splice, splice } from '../yaml/splice.ts'
import { entityEntry, eventEntry, placeEntry } from './write-story.ts'

/** A `story.yaml` with what it lacks: what is declared stays byte for byte, a name that a person took out stays out. */
export function renewStory(document: YamlDocument, draft: DraftStory): string {
  const sections = [
    { key: 'events', entries: missing(document, 'events', draft.events).map(eventEntry) },
    { key: 'entities', entries: missing(document, 'entities', draft.entities).map(entityEntry) },
    { key: 'places', entries: missing(document, 'places', draft.places).map(placeEntry) },
  ].filter(({ entries }) => entries.length > 0)
  const lineBreak = document.text.includes('\r\n') ? '\r\n' : '\n'
  const added = sections.flatMap(({ key, entries }) => insertEntries(document, key, entries, lineBreak))
  const renewed = splice(document.text, added)
  const absent = sections.filter(({ key }) => !hasEntries(document, key))
  return absent.reduce((text, { key, entries }) => appendSection(text, key, entries, lineBreak), renewed)
}

function mapAt(document: YamlDocument, key: string): Readonly<Record<string, unknown>> | null {
  const value = isMap(document.data) && Object.hasOwn(document.data, key) ? document.data[key] : null
  return isMap(value) ? value : null
}

function missing<T extends { readonly id: string }>(
  document: YamlDocument,
  key: string,
  drafts: readonly T[],
): readonly T[] {
  const known = mapAt(document, key) ?? {}
  return drafts.filter(({ id }) => !Object.hasOwn(known, id))
}

function hasEntries(document: YamlDocument, key: string): boolean {
  return Object.keys(mapAt(document, key) ?? {}).length > 0
}

/** After the last entry of the section; a section without entries is written anew at the end. */
function insertEntries(
  document: YamlDocument,
  key: string,
  entries: readonly string[],
  lineBreak: string,
): readonly Splice[] {
  const { text } = document
  const keys = Object.keys(mapAt(document, key) ?? {})
  const [first, last] = [keys[0], keys.at(-1)]
  if (first === undefined || last === undefined) return emptySection(document, key)
  const start = spanAt(document, [key, first], 'key').start
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const end = lastEnd(document, key, last)
  if (line.trim() !== '') return [{ start: end, end, text: entries.map((entry) => `, ${entry}`).join('') }]
  const after = lineEnd(text, end)
  const broken = text[after - 1] === '\n' ? '' : lineBreak
  return [{ start: after, end: after, text: broken + entries.map((entry) => `${line}${entry}${lineBreak}`).join('') }]
}

/** [`places: {}`] would be a second key beside the section that is written at the end. */
function emptySection(document: YamlDocument, key: string): readonly Splice[] {
  if (!isMap(document.data) || !Object.hasOwn(document.data, key)) return []
  const { start } = spanAt(document, [key], 'key')
  const end = lineEnd(document.text, extentAt(document, [key])?.end ?? start)
  return [{ start: document.text.lastIndexOf('\n', start - 1) + 1, end, text: '' }]
}

function lastEnd(document: YamlDocument, section: string, key: string): number {
  const { start, end } = extentAt(document, [section, key]) ?? spanAt(document, [section, key], 'key')
  return start + document.text.slice(start, end).trimEnd().length
}

function appendSection(text: string, key: string, entries: readonly string[], lineBreak: string): string {
  const broken = text === '' || text.endsWith('\n') ? '' : lineBreak
  return [`${text}${broken}${key}:`, ...entries.map((entry) => `  ${entry}`), ''].join(lineBreak)
}

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at + 1
}
