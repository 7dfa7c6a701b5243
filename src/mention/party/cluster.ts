import { createPartyResolver } from '../../value/party/resolver.ts'
import { fullNames } from '../../value/party/short.ts'
import type { Name } from '../name/entry.ts'
import { AREA_KINDS, ORGANIZATION_KINDS, VENUE_KINDS } from '../name/kind.ts'

/** Which names mean one party: a key for each name's text, by what the name stands for. */
export type ClusterKey = (name: Pick<Name, 'entry' | 'type'>) => string

/** Spellings that the text sets side by side as one [Syrian Observatory for Human Rights (SOHR)]. */
export interface Definition {
  readonly long: string
  readonly short: string
}

/** Brings surnames, initials, first names, acronyms and short forms to the full name that they stand for. */
export function clusterNames(names: readonly Name[], definitions: readonly Definition[]): ClusterKey {
  const people = unique(names.filter(({ type }) => type === 'person'))
  const others = unique(names.filter(({ type }) => type !== 'person'))
  const person = createPartyResolver({ declared: new Map(), names: people, people: new Set(people), texts: [people] })
  const other = createPartyResolver({
    declared: new Map(),
    names: [...others, ...definitions.map(({ long, short }) => `${long} (${short})`)],
  })
  const personKey = withFirstNames(people, (text) => `person:${person.resolve(text).canonical}`)
  const full = fullNames(others)
  const keyOfOther = (text: string) => `other:${other.resolve(full.get(text) ?? text).canonical}`
  const otherKey = withHeadWords(others, keyOfOther)
  return ({ entry, type }) => (type === 'person' ? personKey(entry.text) : otherKey(entry.text))
}

function unique(names: readonly Name[]): readonly string[] {
  return [...new Set(names.map(({ entry }) => entry.text))]
}

type KeyOf = (text: string) => string

/** [Ana] is [Ana Brandt] where nobody else is called so. */
function withFirstNames(texts: readonly string[], keyOf: KeyOf): KeyOf {
  const full = onlyKeys(
    texts.filter((text) => text.includes(' ')),
    (text) => firstWord(text),
    keyOf,
  )
  return (text) => (text.includes(' ') ? keyOf(text) : (shortKey(text, keyOf, full) ?? keyOf(text)))
}

/** [the Observatory] is [Syrian Observatory for Human Rights] where no other is told of. */
function withHeadWords(texts: readonly string[], keyOf: KeyOf): KeyOf {
  const full = onlyKeys(
    texts.filter((text) => text.includes(' ')),
    (text) => kindWord(text),
    keyOf,
  )
  const isKind = (text: string): boolean =>
    [ORGANIZATION_KINDS, VENUE_KINDS, AREA_KINDS].some((kinds) => kinds.has(text.toLowerCase()))
  return (text) => (isKind(text) ? (full.get(text.toLowerCase()) ?? keyOf(text)) : keyOf(text))
}

/** A single name that its own key leaves alone is the full name's of that first word. */
function shortKey(text: string, keyOf: KeyOf, full: ReadonlyMap<string, string | null>): string | null {
  const own = keyOf(text)
  const isLinked = own.includes(' ')
  return isLinked ? own : (full.get(text.toLowerCase()) ?? null)
}

/** What all texts of a word are keyed by; null where they differ. */
function onlyKeys(texts: readonly string[], wordOf: KeyOf, keyOf: KeyOf): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string | null>()
  for (const text of texts) {
    const word = wordOf(text)
    const key = keyOf(text)
    const known = keys.get(word)
    keys.set(word, known === undefined || known === key ? key : null)
  }
  return keys
}

function firstWord(text: string): string {
  return text.slice(0, text.indexOf(' ')).toLowerCase()
}

function kindWord(text: string): string {
  const words = text.toLowerCase().split(' ')
  return (
    words.find((word, at) => ORGANIZATION_KINDS.has(word) && (words[at + 1] === 'of' || words[at + 1] === 'for')) ??
    words.at(-1) ??
    ''
  )
}
