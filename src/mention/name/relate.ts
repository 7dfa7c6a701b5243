import { PARTICLES } from '../../value/party/words.ts'
import { addScores, bestType, type NameEntry, type NameScores } from './entry.ts'
import { isKindWord } from './kind.ts'

const LEAST_SCORE = 2
/** A country or a city of millions is not taken for a surname so easily. */
const WELL_KNOWN_PLACE = 8

/** Lets what is known of one name tell of those that are parts of it: [Ana Brandt] of [Brandt] and [Ana]. */
export function relateNames(entries: Iterable<NameEntry>): void {
  const all = [...entries]
  const byKey = new Map(all.map((entry) => [entry.key, entry]))
  const gains = all.flatMap((entry) => gainsFrom(entry, byKey))
  for (const { entry, scores } of gains) addScores(entry.scores, scores)
}

interface Gain {
  readonly entry: NameEntry
  readonly scores: Partial<NameScores>
}

function gainsFrom(full: NameEntry, byKey: ReadonlyMap<string, NameEntry>): readonly Gain[] {
  if (full.words.length < 2 || full.words.length > 6) return []
  const type = bestType(full.scores, LEAST_SCORE)
  const surnames = surnamesOf(full).flatMap((key) => byKey.get(key) ?? [])
  if (type === 'person') return [...surnames.map(asSurname), ...firstNameOf(full, byKey)]
  if (type === 'organization') return shortNameOf(full, byKey)
  const isMaybePerson = full.scores.person > 0
  return isMaybePerson ? surnames.flatMap((surname) => fromSurname(full, surname)) : []
}

/** [Assad, al Assad] of [Bashar al Assad]; [Leyen, der Leyen, von der Leyen] */
function surnamesOf({ words }: NameEntry): readonly string[] {
  const keys = [words.at(-1) ?? '']
  for (let start = words.length - 2; start > 0 && PARTICLES.has(words[start] ?? ''); start -= 1)
    keys.push(words.slice(start).join(' '))
  return keys
}

function asSurname(entry: NameEntry): Gain {
  return { entry, scores: { person: entry.scores.place >= WELL_KNOWN_PLACE ? 4 : 7 } }
}

function firstNameOf({ words }: NameEntry, byKey: ReadonlyMap<string, NameEntry>): readonly Gain[] {
  const first = byKey.get(words[0] ?? '')
  return first ? [{ entry: first, scores: { person: 2.5 } }] : []
}

/** [Sirrus] of [Sirrus Motors], where it is no one's name. */
function shortNameOf({ words }: NameEntry, byKey: ReadonlyMap<string, NameEntry>): readonly Gain[] {
  const own = words.filter((word) => !isKindWord(word))
  const short = own.length === 1 ? byKey.get(own[0] ?? '') : undefined
  const isFree = short !== undefined && bestType(short.scores, LEAST_SCORE) === null
  return isFree ? [{ entry: short, scores: { organization: 2.5 } }] : []
}

/** [Pella Varo] is a person where [Mr. Varo] is. */
function fromSurname(full: NameEntry, surname: NameEntry): readonly Gain[] {
  return bestType(surname.scores, LEAST_SCORE) === 'person' ? [{ entry: full, scores: { person: 3 } }] : []
}
