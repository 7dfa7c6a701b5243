import { once } from '../../util/once.ts'
import { ADJECTIVE_COUNTRIES } from '../place/demonym-country.ts'
import { stem } from '../stem.ts'

/** Parts of another land of the table, which an office may be said to be of as well. */
const PARTS: ReadonlyMap<string, string> = new Map(
  ['England', 'Scotland', 'Wales'].map((part) => [part, 'United Kingdom']),
)

interface Land {
  readonly name: string
  readonly words: readonly string[]
}

const lands = once(byFirstWord)

function byFirstWord(): ReadonlyMap<string, readonly Land[]> {
  const index = new Map<string, Land[]>()
  for (const country of ADJECTIVE_COUNTRIES) {
    const words = country.toLowerCase().split(' ').map(stem)
    const land = { name: PARTS.get(country) ?? country, words }
    const [first = ''] = words
    index.set(first, [...(index.get(first) ?? []), land])
  }
  return index
}

/** The lands that a topic's words name, and the words of their names: [South Sudan], not Sudan as well. */
export function landsIn(words: readonly string[]): {
  readonly lands: readonly string[]
  readonly words: readonly string[]
} {
  const found = words.flatMap((word) =>
    (lands().get(word) ?? []).filter((land) => land.words.every((each) => words.includes(each))),
  )
  const whole = found.filter(
    (land) =>
      !found.some(
        (other) => other.words.length > land.words.length && land.words.every((word) => other.words.includes(word)),
      ),
  )
  return { lands: [...new Set(whole.map(({ name }) => name))], words: whole.flatMap(({ words }) => words) }
}
