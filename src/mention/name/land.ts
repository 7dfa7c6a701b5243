import { isGivenName } from '../../value/party/given-name.ts'
import type { NameEntry } from './entry.ts'

type LandName = Pick<NameEntry, 'key' | 'words' | 'readings'>

const LAND_ENDING = /^.{3,}(?:ania|onia|avia|ovia|uria|stan|land)$/u

/** [Ruritania], [Northland]: as lands are called, where the gazetteer knows no such place. */
export function isLandName({ key, words, readings }: LandName): boolean {
  return words.length === 1 && readings.length === 0 && LAND_ENDING.test(key) && !isGivenName(key)
}

/** Smaller towns are as often a surname. */
const FEWEST_PEOPLE = 10_000

/** A place that news knows by its name alone: it acts and speaks as people do [Almara will choose a mayor]. */
export function isSettledPlace(name: LandName): boolean {
  const { readings, words, key } = name
  const [head] = readings[0]?.chain ?? []
  if (!head) return isLandName(name)
  if (words.length > 2 || isGivenName(key)) return false
  return head.level !== 'city' || (head.population ?? 0) >= FEWEST_PEOPLE || head.id.startsWith('site:')
}
