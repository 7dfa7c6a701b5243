import type { PlaceNode, PlaceReading } from '../../model/value.ts'
import { isGivenName } from '../../value/party/given-name.ts'
import { COMPANY_FORMS, CONNECTIVES, FAMILY_FIRST, PARTICLES, PERSONAL_SUFFIXES } from '../../value/party/words.ts'
import { isAircraftModel, isShipPrefix } from '../../value/vehicle-name.ts'
import { isAllCapitals } from './case.ts'
import { addScores, type NameScores, type NameType } from './entry.ts'
import { isSyllabicFamily } from './join.ts'
import { AREA_KINDS, isKindWord, ORGANIZATION_KINDS, OTHER_KINDS, SURNAME_KINDS, VENUE_KINDS } from './kind.ts'
import { KNOWN_ORGANIZATIONS, NO_PARTIES } from './known.ts'
import { isLandName } from './land.ts'
import { isKnownLand } from './land-name.ts'
import { AREA_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, VENUE_NOUNS } from './noun.ts'

/** What is seen of a name by itself. */
export interface NameShape {
  readonly key: string
  readonly text: string
  readonly words: readonly string[]
  readonly readings: readonly PlaceReading[]
}

type ShapeRule = (name: NameShape) => Partial<NameScores>

const LONGEST_PERSONAL_NAME = 5

/** What the name's own words and the gazetteer say, added up. The weights were set by hand on development articles. */
export function scoreShape(name: NameShape): Record<NameType, number> {
  const scores = { person: 0, organization: 0, place: 0, other: 0 }
  for (const rule of RULES) addScores(scores, rule(name))
  return scores
}

/** [Interior Ministry], [Bank of England]: the word before `of` or the last one. */
function headWord({ words }: NameShape): string {
  const link = words.findIndex((word, at) => at > 0 && (word === 'of' || word === 'for' || word === 'on'))
  return (link > 0 ? words[link - 1] : words.at(-1)) ?? ''
}

export function hasVenueWord(name: Pick<NameShape, 'words'>): boolean {
  return name.words.length > 1 && VENUE_KINDS.has(headWord({ key: '', text: '', readings: [], words: name.words }))
}

const byKind: ShapeRule = (name) => {
  const head = headWord(name)
  const [first = ''] = name.words
  const kinds =
    name.words.length < 2 ? singleKind(head) : isMaybeSurname(name, head) ? [MAYBE_KIND] : kindsOf(head, first)
  const scores = { person: 0, organization: 0, place: 0, other: 0 }
  for (const kind of kinds) addScores(scores, kind)
  return scores
}

/** [Faith Hill] is no hill. */
function isMaybeSurname({ words, readings }: NameShape, head: string): boolean {
  return SURNAME_KINDS.has(head) && isGivenName(words[0] ?? '') && readings.length === 0
}

const MAYBE_KIND = { place: 1.5 }

/** [Congress], [the Treaty] */
function singleKind(word: string): readonly Partial<NameScores>[] {
  const isPeople = word.endsWith('s') && PERSON_NOUNS.has(word.slice(0, -1))
  if (ORGANIZATION_KINDS.has(word)) return isPeople ? [] : [{ organization: 2.5 }]
  return OTHER_KINDS.has(word) ? [{ other: 3 }] : []
}

/** A word of two kinds [college, county] leaves the choice to the words around. */
function kindsOf(head: string, first: string): readonly Partial<NameScores>[] {
  const isArea = AREA_KINDS.has(head) || AREA_KINDS.has(first)
  const isVenue = VENUE_KINDS.has(head) || OPENING_VENUES.has(first)
  const kinds = [
    ...(ORGANIZATION_KINDS.has(head) || OPENING_CLUBS.has(first)
      ? [isArea || isVenue ? SHARED_KIND : ORGANIZATION_KIND]
      : []),
    ...(isVenue ? [VENUE_KIND] : []),
    ...(isArea ? [AREA_KIND] : []),
  ]
  if (kinds.length > 0) return [...kinds, NO_PERSON]
  return OTHER_KINDS.has(head) ? [{ other: 4 }] : []
}

/** [Rue de Rivoli], [Hotel Adriatic] */
const OPENING_VENUES: ReadonlySet<string> = new Set(
  'rue via calle avenida rua place piazza plaza hotel casa palazzo chateau villa camp fort camp hospital hopital iglesia stade estadio'.split(
    ' ',
  ),
)

/** [Atletico Rosales, Dynamo Varo] */
const OPENING_CLUBS: ReadonlySet<string> = new Set(
  `atletico deportivo deportes sporting racing borussia olympique inter internazionale real dynamo dinamo lokomotiv spartak zenit
  partizan hapoel maccabi shakhtar racing steaua slavia sparta rapid austria eintracht fortuna hertha werder bayer bayern
  universidad estudiantes gimnasia ferro feyenoord club afc fc cf sc ac rc sv vfl vfb tsv`.split(/\s+/u),
)

const NO_PERSON = { person: -3 }
const ORGANIZATION_KIND = { organization: 6 }
const SHARED_KIND = { organization: 4.5 }
const VENUE_KIND = { organization: 1, place: 4 }
const AREA_KIND = { place: 5 }

/** [Free Ruritanian Army of Almara], [World Food Programme]: a kind that is not the head still tells a little. */
const byInnerKind: ShapeRule = ({ words }) => {
  const inner = words.slice(0, -1)
  return inner.some((word) => ORGANIZATION_KINDS.has(word) && !AREA_KINDS.has(word))
    ? { organization: 1.5, person: -1 }
    : {}
}

/** [BBC Radio], [UN Women]; not [GM Ana Brandt] */
function isOfKnown([first = '', second = '']: readonly string[], text: string): boolean {
  const isKnown = second !== '' && KNOWN_ORGANIZATIONS.has(first) && isAllCapitals(text.split(' ')[0] ?? '')
  return isKnown && !isGivenName(second)
}

const byLexicon: ShapeRule = ({ key, words, text }) => {
  if (KNOWN_ORGANIZATIONS.has(key)) return { organization: 6, person: words.length > 1 ? -6 : 0 }
  if (isOfKnown(words, text)) return { organization: 3, person: -4 }
  return words.length === 1 && NO_PARTIES.has(key) ? { other: 7 } : {}
}

/** [the Moon], [Mars]: where no gazetteer looks. */
const byHeaven: ShapeRule = ({ key }) => (HEAVENS.has(key) ? { place: 7, person: -6, organization: -3 } : {})

const HEAVENS: ReadonlySet<string> = new Set('moon mars venus jupiter saturn uranus neptune pluto'.split(' '))

/** [Almara Teachers, Varo District Magistrates]: many. */
const byPeople: ShapeRule = ({ words }) => {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const isMany = words.length > 1 && last.endsWith('s') && PERSON_NOUNS.has(last.slice(0, -1))
  return isMany && !isGivenName(first) && !words.includes('of') ? { organization: 3, person: -4 } : {}
}

const byLandEnding: ShapeRule = (name) => (isLandName(name) ? { place: 2.5 } : {})

const byAcronym: ShapeRule = ({ text, words, readings }) => {
  if (words.length !== 1 || !isAllCapitals(text) || text.length > 7) return {}
  return isWide(readings) ? {} : { organization: readings[0]?.chain[0]?.level === 'region' ? 1 : 2.5, person: -2 }
}

const byCompanyForm: ShapeRule = ({ words }) =>
  words.length > 1 && COMPANY_FORMS.has(words.at(-1) ?? '') ? { organization: 7 } : {}

/** [Ana Brandt], [Ana], [J. Brandt], [Xi Jinping], [Lim Soo-ah], [Martin King Jr.] */
const byGivenName: ShapeRule = (name) => {
  const { words, readings } = name
  const [first = ''] = words
  if (words.length > LONGEST_PERSONAL_NAME || words.some((word) => CONNECTIVES.has(word) && !PARTICLES.has(word)))
    return {}
  if (words.length === 1) return isGivenName(first) ? { person: isBigPlace(readings) ? 0.5 : 2.5 } : {}
  return { person: fullNameScore(name) }
}

function fullNameScore({ words, text }: NameShape): number {
  const [first = ''] = words
  if (PERSONAL_SUFFIXES.has(words.at(-1) ?? '')) return 5
  // [Al-Rahma] is no [Al Rahman].
  const isKind = isKindWord(words.at(-1) ?? '') && !SURNAME_KINDS.has(words.at(-1) ?? '')
  if (isGivenName(first) && !isKind && !/^al-/iu.test(text)) return 5
  const isInitial = /^(?!U\.[SKN]\.|E\.U\.)\p{Lu}\.(?: |\p{Lu})/u.test(text) && /\p{Ll}/u.test(text)
  if (isInitial || (text[2] === ' ' && PAIRED_INITIALS.has(text.slice(0, 2)))) return 3
  const isSyllabic = isSyllabicFamily(first) && /^\p{Lu}\p{Ll}* \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text)
  return isSyllabic || (FAMILY_FIRST.has(first) && words.length < 4) ? 2.5 : 0
}

/** [CC Brandt], [JJ Brandt]: initials without periods; others are as often an organization's [UN]. */
const PAIRED_INITIALS: ReadonlySet<string> = new Set('AJ BJ CC CJ DJ JD JJ JK KC PJ RJ TJ JR'.split(' '))

/** [Pella Brandt], of whom nothing is known; [Kaja bin Varo] */
const byPersonalShape: ShapeRule = ({ words, text }) => {
  if (words.length < 2 || words.length > 4 || /[\d&]/u.test(text) || isAllCapitals(text)) return {}
  const isPlain = !words.some((word, at) => {
    const isSurname = at > 0 && at === words.length - 1 && SURNAME_KINDS.has(word)
    return (isKindOrNoun(word) && !isSurname) || (CONNECTIVES.has(word) && !PARTICLES.has(word))
  })
  return isPlain ? { person: 1.5 } : {}
}

function isKindOrNoun(word: string): boolean {
  return isKindWord(word) || isCommonNoun(word)
}

function isCommonNoun(word: string): boolean {
  return PERSON_NOUNS.has(word) || ORGANIZATION_NOUNS.has(word) || VENUE_NOUNS.has(word) || AREA_NOUNS.has(word)
}

/** [Marks & Sterling] */
const byAmpersand: ShapeRule = ({ text }) => (text.includes('&') ? { organization: 4, person: -3 } : {})

/** [Crew-11], [Falcon 9] */
const byDigit: ShapeRule = ({ text }) => (/\d/u.test(text) ? { other: 3 } : {})

const STORMS: ReadonlySet<string> = new Set('cyclone hurricane typhoon storm superstorm tornado'.split(' '))

/** [Cyclone Ada, Tropical Storm Ada] */
const byStorm: ShapeRule = ({ words: [first = '', second = ''] }) => {
  const isStorm = STORMS.has(first) ? second !== '' : first === 'tropical' && STORMS.has(second)
  return isStorm ? { other: 9, organization: -6, person: -6 } : {}
}

/** [MV Marina Star], [Varo Air ATR 72]: what moves is nobody. */
const byVehicle: ShapeRule = ({ text }) => {
  const words = text.split(/[ -]/, MOST_WORDS)
  const isAircraft = words.some((word, at) => isAircraftModel(word, words[at + 1] ?? ''))
  return isAircraft || (words.length > 1 && isShipPrefix(words[0] ?? ''))
    ? { other: 8, organization: -4, person: -4 }
    : {}
}

const MOST_WORDS = 8

/** Weights by how well known the likeliest place of the name is. */
const CITY_WEIGHTS: readonly (readonly [population: number, weight: number])[] = [
  [1_000_000, 5],
  [200_000, 4],
  [50_000, 3],
  [10_000, 2],
]

const byGazetteer: ShapeRule = (name) => {
  const [head] = name.readings[0]?.chain ?? []
  if (!head || (name.words.length === 1 && isKindOrNoun(name.words[0] ?? ''))) return {}
  if (head.level === 'country') return { place: 8 }
  if (head.level === 'continent') return { place: 6 }
  if (isShortAcronym(name.text)) return head.level === 'region' ? { place: 2 } : {}
  if (head.level === 'region') return { place: head.population === undefined ? 2 : 4.5 }
  return { place: cityWeight(head) + (name.words.length > 1 ? 1 : 0) }
}

function cityWeight({ id, population = 0 }: PlaceNode): number {
  if (id.startsWith('site:')) return 6
  return CITY_WEIGHTS.find(([least]) => population >= least)?.[1] ?? 1.5
}

/** States as newspapers shorten them behind a town [Troy, Mich.]. Folded. */
const STATES: ReadonlySet<string> = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo dc cal'.split(
    ' ',
  ),
)

const byLand: ShapeRule = ({ text }) => (isKnownLand(text) ? { place: 4, person: -6 } : {})

const byState: ShapeRule = ({ words, text }) => {
  const isShort = text.endsWith('.') || isAllCapitals(text)
  return words.length === 1 && isShort && STATES.has(words[0] ?? '') ? { place: 8, person: -4 } : {}
}

/** [NATO], which is a town too; not [D.C.] */
function isShortAcronym(text: string): boolean {
  return isAllCapitals(text) && text.length < 6 && !text.includes('.')
}

/** [Washington], [Victoria]: alone more often the place. */
function isBigPlace(readings: readonly PlaceReading[]): boolean {
  const [head] = readings[0]?.chain ?? []
  return head !== undefined && (head.level !== 'city' || (head.population ?? 0) >= BIG_CITY)
}

const BIG_CITY = 200_000

function isWide(readings: readonly PlaceReading[]): boolean {
  const level = readings[0]?.chain[0]?.level
  return level === 'country' || level === 'continent'
}

const RULES: readonly ShapeRule[] = [
  byKind,
  byInnerKind,
  byLexicon,
  byHeaven,
  byPeople,
  byLandEnding,
  byAcronym,
  byCompanyForm,
  byGivenName,
  byPersonalShape,
  byAmpersand,
  byDigit,
  byVehicle,
  byStorm,
  byState,
  byLand,
  byGazetteer,
]
