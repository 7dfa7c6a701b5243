import type { SentenceTree, SyntaxToken } from '../model/syntax.ts'
import type { NameEntry, NameMention, NameScores } from './name-entry.ts'
import { AREA_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, VENUE_NOUNS } from './name-noun.ts'
import { wordSet } from './name-table.ts'

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
  return head === null ? NOTHING : withoutPeople(byNoun(head, 4), entry)
}

const LONGEST_PHRASE = 7

/** The last noun of a run of words that can stand before a noun, in front of what ends it. */
function headOfPhrase(tokens: readonly SyntaxToken[], start: number): string | null {
  let head: string | null = null
  for (let at = start; at < start + LONGEST_PHRASE; at += 1) {
    const token = tokens[at]
    if (!token || !INSIDE_PHRASE.has(token.upos)) return head
    if (token.upos === 'NOUN') head = token.lemma
    if (token.upos === 'PROPN' && head !== null) return head
  }
  return head
}

const INSIDE_PHRASE: ReadonlySet<string> = wordSet('DET ADJ NOUN PROPN NUM ADV PART')

function byNoun(lemma: string, weight: number): Partial<NameScores> {
  if (PERSON_NOUNS.has(lemma)) return { person: weight + 1 }
  if (AREA_NOUNS.has(lemma)) return { place: weight + 1 }
  if (VENUE_NOUNS.has(lemma)) return { place: weight, organization: ORGANIZATION_NOUNS.has(lemma) ? weight - 1 : 0 }
  return ORGANIZATION_NOUNS.has(lemma) ? { organization: weight } : NOTHING
}

/** [spokesman Ana Brandt], [the airline Sirrus], [rebels of …] */
const byNounBefore: ContextRule = ({ tokens }, { first, entry }) => {
  const before = tokens[first - 1]
  return before?.upos === 'NOUN' ? withoutPeople(byNoun(before.lemma, 3), entry) : NOTHING
}

/** [the regime's ally Ruritania]: what is said of people is said of states. */
function withoutPeople(scores: Partial<NameScores>, { readings }: NameEntry): Partial<NameScores> {
  return scores.person !== undefined && readings[0]?.chain[0]?.level === 'country' ? NOTHING : scores
}

/** [the town of X], [the north of X], [people of X] */
const byNounOf: ContextRule = ({ tokens }, { first }) => {
  const of = tokens[first - 1]
  const noun = tokens[first - 2]
  if (of?.form !== 'of' || !noun) return NOTHING
  const word = noun.lemma
  if (AREA_NOUNS.has(word) || PLACE_PARTS.has(word)) return { place: 4 }
  return MEMBERS.has(word) ? { organization: 2 } : NOTHING
}

/** [the towns of X, Y and Z] */
const byListOfPlaces: ContextRule = ({ tokens }, { first }) => {
  const before = tokens[first - 1]?.form
  if (before !== 'and' && before !== ',') return NOTHING
  for (let at = first - 2; at > Math.max(0, first - LONGEST_LIST); at -= 1) {
    const token = tokens[at]
    if (token?.form === 'of')
      return AREA_NOUNS.has(tokens[at - 1]?.lemma ?? '') && tokens[at - 1]?.xpos === 'NNS' ? { place: 4 } : NOTHING
    if (token?.upos !== 'PROPN' && token?.form !== ',' && token?.form !== 'and' && token?.form !== '-') return NOTHING
  }
  return NOTHING
}

const LONGEST_LIST = 20

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
const byNounAfter: ContextRule = ({ tokens }, { last }) => {
  const next = tokens[last + 1]
  if (next?.upos !== 'NOUN') return NOTHING
  if (AREA_AFTER.has(next.lemma)) return { place: 4 }
  if (LOCAL_AFTER.has(next.lemma)) return { place: 2 }
  if (ORGANIZATION_AFTER.has(next.lemma)) return { organization: 2 }
  if (LED_AFTER.has(next.lemma)) return { person: 1.5 }
  return ORGANIZATION_NOUNS.has(next.lemma) && !VENUE_NOUNS.has(next.lemma) ? { organization: 1.5 } : NOTHING
}

export const AREA_AFTER: ReadonlySet<string> = wordSet(`
  province city town village district governorate region county state area suburb neighborhood neighbourhood
  countryside island river coast border peninsula airport hospital prison desert valley mountains camp
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
  byNounBefore,
  byNounOf,
  byListOfPlaces,
  byNounAfter,
  byOwned,
]
