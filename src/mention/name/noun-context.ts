import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { FINITE_TAGS } from '../../util/finite-tag.ts'
import { wordSet } from '../../util/word-set.ts'
import type { NameEntry, NameMention, NameScores } from './entry.ts'
import { AREA_NOUNS, MAKER_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, VEHICLE_NOUNS, VENUE_NOUNS } from './noun.ts'

/** What the words around one mention say of the name; `NOTHING` where they say nothing. */
export type ContextRule = (tree: SentenceTree, mention: NameMention) => Partial<NameScores>

export const NOTHING: Partial<NameScores> = {}

/** [X, a teacher at …], [X, the capital of …]: the noun that the phrase behind the comma is about. */
const byApposition: ContextRule = ({ tokens }, { last, entry }) => {
  if (tokens[last + 1]?.form !== ',') return NOTHING
  const start = last + 2
  const opening = tokens[start]
  if (!opening || (opening.upos !== 'DET' && opening.upos !== 'NOUN' && opening.upos !== 'ADJ')) return NOTHING
  const head = headOfPhrase(tokens, start)
  if (head === null || isOthers(head)) return NOTHING
  if (MAKER_NOUNS.has(head.lemma)) return asMaker(entry)
  return withoutPeople(byNoun(head.lemma, 4), entry)
}

/** [The bishop of Almara, X, met survivors]: between two commas, behind an office that begins the clause. */
const byOfficeBefore: ContextRule = ({ tokens }, { first, last, entry }) => {
  if (tokens[first - 1]?.form !== ',' || tokens[last + 1]?.form !== ',' || entry.words.length < 2) return NOTHING
  // [The education minister, X, resigned]
  const office = tokens[first - 2]
  if (office?.xpos === 'NN' && PERSON_NOUNS.has(office.lemma)) return { person: 3 }
  for (let at = first - 2; at >= Math.max(0, first - LONGEST_OFFICE); at -= 1) {
    const token = tokens[at]
    if (!token || !OF_OFFICE.has(token.upos)) return NOTHING
    if (tokens[at + 1]?.form === 'of' && tokens[at - 1]?.form.toLowerCase() === 'the')
      return PERSON_NOUNS.has(token.form.toLowerCase()) ? { person: 3 } : NOTHING
  }
  return NOTHING
}

/** Tokens from the office to the comma behind it [the governor of the Bank of Northland,]. */
const LONGEST_OFFICE = 9
const OF_OFFICE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADP', 'ADJ', 'DET'])

/** [X is a teacher at …, X is no longer the coach]: as behind a comma. */
const byPredicate: ContextRule = ({ tokens }, { last, entry }) => {
  let at = last + 1
  if (!BEING.has(tokens[at]?.lemma ?? '')) return NOTHING
  while (tokens[at + 1]?.upos === 'ADV' || tokens[at + 1]?.form === 'no') at += 1
  if (tokens[at + 1]?.upos !== 'DET') return NOTHING
  const head = headOfPhrase(tokens, at + 1)
  return head === null || isOthers(head) ? NOTHING : withoutPeople(byNoun(head.lemma, 3), entry)
}

const BEING: ReadonlySet<string> = new Set(['be', 'become', 'remain'])

/** A person is told by the full name first; what a single word makes is a company's work. */
function asMaker({ words }: NameEntry): Partial<NameScores> {
  return words.length > 1 ? { person: 2, organization: 2 } : { organization: 4 }
}

/** [from Almara, officials said]: many are not what one name stands for. */
function isOthers({ xpos, lemma }: SyntaxToken): boolean {
  return xpos === 'NNS' && PERSON_NOUNS.has(lemma)
}

const LONGEST_PHRASE = 10

/** The last noun of a run of words that can stand before a noun, in front of what ends it; null where it is a subject. */
function headOfPhrase(tokens: readonly SyntaxToken[], start: number): SyntaxToken | null {
  let head: SyntaxToken | null = null
  for (let at = start; at < start + LONGEST_PHRASE; at += 1) {
    const token = tokens[at]
    // [in Almara, police said]: the noun does what the verb tells.
    if (isPredicate(tokens, at)) return null
    if (!token || !isInsidePhrase(tokens, at)) break
    // [the country's third-biggest brewer]: the country only owns what the name is.
    if (token.xpos === 'POS') head = null
    if (token.upos === 'NOUN') head = token
    if (token.upos === 'PROPN' && head !== null) return titleOf(tokens, at, head)
  }
  return head
}

/** [in Almara, prosecutor *Ana Brandt said*]: the noun is hers who speaks, not of what stands before the comma. */
function titleOf(tokens: readonly SyntaxToken[], name: number, title: SyntaxToken): SyntaxToken | null {
  let at = name
  while (tokens[at]?.upos === 'PROPN') at += 1
  return isPredicate(tokens, at) ? null : title
}

function isPredicate(tokens: readonly SyntaxToken[], at: number): boolean {
  return FINITE_TAGS.has(tokens[at]?.xpos ?? '') && !isParticiple(tokens, at)
}

/** [the *failed* candidate] */
function isParticiple(tokens: readonly SyntaxToken[], at: number): boolean {
  return tokens[at]?.upos === 'VERB' && tokens[at - 1]?.upos === 'DET'
}

function isInsidePhrase(tokens: readonly SyntaxToken[], at: number): boolean {
  return INSIDE_PHRASE.has(tokens[at]?.upos ?? '') || tokens[at]?.form === '-' || isParticiple(tokens, at)
}

const INSIDE_PHRASE: ReadonlySet<string> = wordSet('DET ADJ NOUN PROPN NUM ADV PART')

function byNoun(lemma: string, weight: number): Partial<NameScores> {
  if (VEHICLE_NOUNS.has(lemma)) return { other: weight + 1, person: -weight }
  if (PERSON_NOUNS.has(lemma)) return { person: weight + 1 }
  if (AREA_NOUNS.has(lemma)) return { place: weight + 1 }
  // [the lender's rival, bank Sirrus]: a firm more often than a house.
  if (lemma === 'bank') return { organization: weight }
  if (VENUE_NOUNS.has(lemma)) return { place: weight, organization: ORGANIZATION_NOUNS.has(lemma) ? weight - 1 : 0 }
  return ORGANIZATION_NOUNS.has(lemma) || isMakerOf(lemma) ? { organization: weight } : NOTHING
}

const PEOPLE_MAKING: ReadonlySet<string> = wordSet(`
  watchmaker clockmaker shoemaker dressmaker playmaker kingmaker matchmaker troublemaker peacemaker policymaker filmmaker lawmaker
  winemaker cheesemaker noisemaker haymaker pacemaker
`)

/** [toymaker, truckmaker]: companies are called by what they make. */
function isMakerOf(lemma: string): boolean {
  return lemma.endsWith('maker') && lemma.length > 'maker'.length + 2 && !PEOPLE_MAKING.has(lemma)
}

/** [spokesman Ana Brandt], [the airline Sirrus], [rebels of …] */
const byNounBefore: ContextRule = ({ tokens }, { first, entry }) => {
  const before = tokens[first - 1]
  if (before?.upos !== 'NOUN') return NOTHING
  // [the fish farmer Sirrus, drug maker Sirrus]; not [farmer Brandt]
  const isMaker = tokens[first - 2]?.upos === 'NOUN' && (MAKER_NOUNS.has(before.lemma) || FARMERS.has(before.lemma))
  // [Danish brewer Sirrus]: a person would have a first name.
  if (isMaker || (entry.words.length === 1 && FIRMS.has(before.lemma))) return asMaker(entry)
  return withoutPeople(byNoun(before.lemma, 3), entry)
}

const FIRMS: ReadonlySet<string> = wordSet(
  'brewer lender insurer retailer miner refiner distributor exporter importer manufacturer shipper supplier vendor provider operator',
)

const FARMERS: ReadonlySet<string> = wordSet('farmer grower breeder baker grocer jeweller jeweler wholesaler caterer')

/** [the regime's ally Ruritania]: what is said of people is said of states. */
export function withoutPeople(scores: Partial<NameScores>, { readings }: NameEntry): Partial<NameScores> {
  return scores.person !== undefined && readings[0]?.chain[0]?.level === 'country' ? NOTHING : scores
}

/** [the town of X], [the north of X], [people of X] */
const byNounOf: ContextRule = ({ tokens }, { first }) => {
  const of = tokens[first - 1]
  const noun = tokens[first - 2]
  if (of?.form !== 'of' || !noun) return NOTHING
  const word = noun.lemma
  if (AREA_NOUNS.has(word) || PLACE_PARTS.has(word)) return { place: 4 }
  if (STATE_NOUNS.has(word)) return { place: 3 }
  return MEMBERS.has(word) ? { organization: 2 } : NOTHING
}

const SHARES: ReadonlySet<string> = wordSet('% percent pc stake shareholding shares interest')
const TRADING: ReadonlySet<string> = wordSet('acquire buy sell purchase take own hold raise increase')
const WIDEST_STAKE = 7

/** [bought 49% of X, a stake in X]: what somebody owns a part of. */
const byStake: ContextRule = ({ tokens }, { first }) => {
  const link = tokens[first - 1]?.form
  if ((link !== 'of' && link !== 'in') || !SHARES.has(tokens[first - 2]?.form ?? '')) return NOTHING
  const before = tokens.slice(Math.max(0, first - WIDEST_STAKE), first - 2)
  return before.some(({ lemma }) => TRADING.has(lemma)) ? { organization: 4 } : NOTHING
}

/** What states have [the foreign ministers of Ruritania and Almara]. */
export const STATE_NOUNS: ReadonlySet<string> = wordSet(
  'minister premier king queen emperor monarch sultan crown parliament government republic mayor governor ambassador citizen independence secession',
)

const PLACE_PARTS: ReadonlySet<string> = wordSet(`
  north south east west northeast northwest southeast southwest center centre outskirts suburbs suburb streets
  street side half people resident residents inhabitant citizen border borders invasion
  bombardment siege occupation liberation annexation mile kilometre kilometer km
`)
const MEMBERS: ReadonlySet<string> = wordSet(`
  member leader chairman president ceo spokesman spokeswoman spokesperson founder chief head director employee
  shares board wing supporter militant fighter branch subsidiary unit owner
`)

/** [X province], [X police], [X militants], [X shares] */
const byNounAfter: ContextRule = ({ tokens }, { first, last, entry }) => {
  const next = tokens[last + 1]
  if (next?.upos !== 'NOUN') return NOTHING
  if (AREA_AFTER.has(next.lemma)) return { place: 4 }
  if (VEHICLE_NOUNS.has(next.lemma)) return byVehicleBehind(tokens[first - 1], entry)
  if (LOCAL_AFTER.has(next.lemma)) return { place: 2 }
  if (ORGANIZATION_AFTER.has(next.lemma)) return { organization: 2 }
  if (LED_AFTER.has(next.lemma)) return { person: 1.5 }
  return ORGANIZATION_NOUNS.has(next.lemma) && !VENUE_NOUNS.has(next.lemma) ? { organization: 1.5 } : NOTHING
}

/** [the Northern Star ferry] is what the ferry is called; [a Sirrus rocket] is of whom it is. */
function byVehicleBehind(before: SyntaxToken | undefined, { words }: NameEntry): Partial<NameScores> {
  return before?.upos === 'DET' && words.length > 1 ? { other: 4, person: -4 } : NOTHING
}

/** [the unmanned Lunar Surveyor] */
const byVehicleAdjective: ContextRule = ({ tokens }, { first }) =>
  VEHICLE_ADJECTIVES.has(tokens[first - 1]?.lemma ?? '') ? { other: 6, person: -4 } : NOTHING

const VEHICLE_ADJECTIVES: ReadonlySet<string> = wordSet(
  'unmanned uncrewed robotic crewless driverless seagoing reusable submersible orbiting',
)

/** [launched the Lunar Surveyor]: people have no article. */
const byVehicleVerb: ContextRule = ({ tokens }, { first, entry }) => {
  const isMoved = tokens[first - 1]?.form === 'the' && VEHICLE_VERBS.has(tokens[first - 2]?.lemma ?? '')
  return isMoved && entry.words.length > 1 ? { other: 2.5 } : NOTHING
}

const VEHICLE_VERBS: ReadonlySet<string> = wordSet('carry launch deploy board sink dock tow refloat torpedo crew')

export const AREA_AFTER: ReadonlySet<string> = wordSet(`
  province city town village district governorate region county state area suburb neighborhood neighbourhood
  countryside island river coast border peninsula airport hospital prison desert valley mountains mountain camp
`)
const LOCAL_AFTER: ReadonlySet<string> = wordSet(`
  police resident native mayor governor government authority time campus court zoo hotel suburb street school area
`)
/** [the Brandt administration]: what is called after who leads it. */
const LED_AFTER: ReadonlySet<string> = wordSet(
  'administration campaign family presidency regime era camp household estate cabinet',
)
const ORGANIZATION_AFTER: ReadonlySet<string> = wordSet(`
  militant fighter member group spokesman spokeswoman spokesperson official share stock employee ceo executive
  movement rebel leader offensive jihadist terrorist lawmaker agent astronaut headquarters newspaper reporter agency
  subsidiary
`)

/** [Brandt's wife], [Almara's mayor], [Sirrus's shares] */
const byOwned: ContextRule = ({ tokens }, { last }) => {
  if (tokens[last + 1]?.xpos !== 'POS') return NOTHING
  const owned = tokens.slice(last + 2, last + 6).find(({ upos }) => upos === 'NOUN')?.lemma ?? ''
  if (OF_PEOPLE.has(owned)) return { person: 3 }
  if (OF_PLACES.has(owned)) return { place: 3 }
  return OF_ORGANIZATIONS.has(owned) ? { organization: 2.5 } : NOTHING
}

const OF_PEOPLE: ReadonlySet<string> = wordSet(`
  wife husband son daughter mother father parent brother sister family lawyer attorney death body life career killer
  murder arrest girlfriend boyfriend widow friend child uncle aunt nephew niece cousin fiancee grandmother
  grandfather name face head hand heart eye body funeral home birthday daughter publicist agent
`)
const OF_PLACES: ReadonlySet<string> = wordSet(`
  capital north south east west northeast northwest southeast southwest coast border street suburb mayor president
  population airport prime government parliament economy war army military people airspace outskirts countryside
  city town province
`)
const OF_ORGANIZATIONS: ReadonlySet<string> = wordSet(`
  share stock ceo founder chairman headquarters revenue profit customer subsidiary website spokesman spokeswoman
  board product employee chief
`)

/** What nouns beside a name tell of it: what it is called, what it is of, what it has. */
export const NOUN_RULES: readonly ContextRule[] = [
  byApposition,
  byOfficeBefore,
  byPredicate,
  byNounBefore,
  byNounOf,
  byStake,
  byVehicleAdjective,
  byVehicleVerb,
  byNounAfter,
  byOwned,
]
