/** Built places that are told by the town they stand in [Split hospital]. */
const VENUES: ReadonlySet<string> = new Set(
  `airport airfield airbase airstrip arena bar barracks base bazaar beach bridge bus-station cafe café campus casino
  cathedral cemetery checkpoint church cinema clinic club college court courthouse dam docks embassy factory garrison
  gallery gym harbor harbour hospital hotel jail kindergarten library mall market mine mosque museum nightclub office
  orphanage palace park pharmacy plant police-station port prison pub refinery restaurant school shipyard square stadium
  station store street suburb supermarket synagogue temple theater theatre university warehouse zoo neighborhood
  neighbourhood district`
    .trim()
    .split(/\s+/u),
)

/** With a capital too these are seldom called by anything but their town [Dublin Airport]; universities are. */
const NAMED_VENUE =
  /^(?:International )?(?:Airport|Zoo|Cathedral|Railway Station|Train Station|Central Station|Harbou?r)$/u

const SMALL_WORDS = /^\p{Ll}[\p{Ll} -]*$/u
/** [St. Mary's Hospital] is in no town of St. Mary. */
const SAINT = /^(?:St\.?|Saint|Santa|San) /u
const LONGEST_NAME = 100

/** [Split hospital, Cardiff's Millennium Stadium] as `hospital, Split`; null where no town is told before the place. */
export function townVenue(name: string): string | null {
  if (name.length > LONGEST_NAME || name.includes(',') || name.includes(' in ')) return null
  return ofOwner(name) ?? afterTown(name)
}

/** [Cardiff's | Millennium Stadium] */
function ofOwner(name: string): string | null {
  const at = name.search(/['’]s /u)
  return at <= 0 || SAINT.test(name) ? null : `${name.slice(at + 3)}, ${name.slice(0, at)}`
}

/** [Dublin | airport], [New York | police station] */
function afterTown(name: string): string | null {
  const words = name.split(' ')
  const small = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word))
  const from = small > 0 ? small : namedFrom(words)
  const venue = words.slice(from).join(' ')
  const isVenue = small > 0 ? SMALL_WORDS.test(venue) && VENUES.has(words.at(-1) ?? '') : from > 0
  return isVenue && /^\p{Lu}/u.test(name) ? `${venue}, ${words.slice(0, from).join(' ')}` : null
}

/** Where [International Airport] begins; 0 for none. */
function namedFrom(words: readonly string[]): number {
  const length = [2, 1].find((count) => words.length > count && NAMED_VENUE.test(words.slice(-count).join(' ')))
  return length === undefined ? 0 : words.length - length
}
