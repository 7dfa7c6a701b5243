import type { PlaceResolver } from '../../model/reading.ts'
import { once } from '../../util/once.ts'
import { remembered } from '../../util/remembered.ts'
import { foldPlaceName, LONGEST_PLACE_NAME } from '../../value/place/name.ts'
import { bestType, type NameEntry, type NameScores } from './entry.ts'
import { hasVenueWord, scoreShape } from './shape.ts'

/** The names of one document, each spelling once. */
export interface NameBook {
  /** The entry of a name as written; made when it is new. */
  readonly entryOf: (written: string) => NameEntry
  /** Null where no such name was met yet. */
  readonly find: (written: string) => NameEntry | null
  /** The entry of a surname that stands nowhere alone, where a person of the document has it. */
  readonly findSurname: (written: string) => NameEntry | null
  readonly entries: () => Iterable<NameEntry>
}

/** More different names are not looked up in the gazetteer: no article has so many, and each costs time. */
const MOST_LOOKUPS = 20_000

/** [U. S.] is `U.S.` */
const SPACED_INITIALS = /\b(\p{Lu})\. (?=\p{Lu}\.)/gu

/** [U.S] before the full stop of a sentence */
const OPEN_INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u

export function createNameBook(places: PlaceResolver): NameBook {
  const byKey = new Map<string, NameEntry>()
  const byText = new Map<string, NameEntry>()
  const entryOf = (written: string): NameEntry => {
    const known = byText.get(written)
    if (known) return known
    const text = written.replace(SPACED_INITIALS, '$1.').replace(OPEN_INITIALS, '$&.')
    const key = keyOf(text)
    const entry = byKey.get(key) ?? createEntry(text, byKey.size < MOST_LOOKUPS ? places : null)
    byKey.set(key, entry)
    byText.set(written, entry)
    return entry
  }
  const find = (written: string): NameEntry | null => byText.get(written) ?? byKey.get(keyOf(written)) ?? null
  const surnames = once(() => surnamesOf(byKey.values()))
  const findSurname = (written: string): NameEntry | null => {
    if (!surnames().has(keyOf(written))) return null
    const entry = entryOf(written)
    entry.scores.person += SURNAME_SCORE
    return entry
  }
  return { entryOf, find, findSurname, entries: () => byKey.values() }
}

const SURNAME_SCORE = 7

function surnamesOf(entries: Iterable<NameEntry>): ReadonlySet<string> {
  const people = [...entries].filter(({ words, scores }) => words.length > 1 && bestType(scores, 2) === 'person')
  return new Set(people.map(({ words }) => words.at(-1) ?? ''))
}

const PLAIN = /^[a-z ]*$/

/** As place names are folded; most names need no more than small letters. */
function keyOf(text: string): string {
  const lower = text.slice(0, LONGEST_PLACE_NAME).toLowerCase()
  return PLAIN.test(lower) && !lower.startsWith('the ') ? lower : foldPlaceName(lower)
}

function createEntry(text: string, places: PlaceResolver | null): NameEntry {
  const seen = places === null ? shapeOf(text, []) : shapesOf(places)(text)
  return { ...seen, scores: { ...seen.scores } }
}

type SeenName = Omit<NameEntry, 'scores'> & { readonly scores: NameScores }

/** What names look like, for all documents that are read with the same gazetteer. */
const knownShapes = new WeakMap<PlaceResolver, (text: string) => SeenName>()

function shapesOf(places: PlaceResolver): (text: string) => SeenName {
  const known = knownShapes.get(places)
  if (known) return known
  const shapes = remembered((text) => shapeOf(text, places.resolve(text)))
  knownShapes.set(places, shapes)
  return shapes
}

function shapeOf(text: string, readings: NameEntry['readings']): SeenName {
  const key = keyOf(text)
  const shape = { key, text, words: key.split(' '), readings }
  return { ...shape, scores: scoreShape(shape), isVenue: hasVenueWord(shape) }
}
