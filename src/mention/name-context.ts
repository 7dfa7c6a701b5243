import type { SentenceTree, SyntaxToken } from '../model/syntax.ts'
import type { NameEntry, NameMention, NameScores } from './name-entry.ts'
import { AREA_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS, VENUE_NOUNS } from './name-noun.ts'
import { wordSet } from './name-table.ts'
import { headWithin } from './name-text.ts'
import { SPEECH_VERBS, STATE_VERBS } from './quote-verb.ts'

/** What the words around one mention say of the name. */
type ContextRule = (tree: SentenceTree, mention: NameMention) => Partial<NameScores>

const NOTHING: Partial<NameScores> = {}

/** What each rule says, by its place among the rules; null where it says nothing. */
export function contextScores(tree: SentenceTree, mention: NameMention): readonly (Partial<NameScores> | null)[] {
  return CONTEXT_RULES.map((rule) => {
    const scores = rule(tree, mention)
    return scores === NOTHING ? null : scores
  })
}

/** How often a rule may count for one name in a document: what many names do tells little, however often. */
export function mostOf(rule: number): number {
  return WEAK_RULES.has(CONTEXT_RULES[rule] ?? byTitle) ? 3 : 6
}

const PLACE_PREPOSITIONS: ReadonlyMap<string, Partial<NameScores>> = new Map([
  ['in', { place: 2, person: -1 }],
  ['near', { place: 3 }],
  ['outside', { place: 3 }],
  ['inside', { place: 2 }],
  ['around', { place: 1.5 }],
  ['across', { place: 2.5 }],
  ['throughout', { place: 2.5 }],
  ['toward', { place: 1 }],
  ['towards', { place: 1 }],
  ['within', { place: 1 }],
  ['at', { place: 1 }],
  ['from', { place: 0.7 }],
  ['to', { place: 0.3 }],
  ['into', { place: 1 }],
  ['by', { person: 0.7, organization: 0.7 }],
  ['with', { person: 0.7, organization: 0.5 }],
])

const byPreposition: ContextRule = ({ tokens }, { first, last }) => {
  if (isModifier(tokens, last)) return NOTHING
  const before = tokens[first - 1]
  const article = before?.form === 'the' ? 2 : 1
  const word = tokens[first - article]
  return word?.upos === 'ADP' ? (PLACE_PREPOSITIONS.get(word.form.toLowerCase()) ?? NOTHING) : NOTHING
}

/** [in the Sirrus case]: the preposition belongs to the noun behind the name. */
function isModifier(tokens: readonly SyntaxToken[], last: number): boolean {
  const next = tokens[last + 1]
  return (next?.upos === 'NOUN' || next?.upos === 'PROPN') && !AREA_AFTER.has(next.lemma)
}

const byArticle: ContextRule = ({ tokens }, { first, last }) => {
  const before = tokens[first - 1]?.form
  if (before !== 'the' && before !== 'The') return NOTHING
  // [the Brandt family], [the Almara hospital]: the article belongs to the noun behind the name.
  const next = tokens[last + 1]
  if (next?.upos === 'NOUN' || next?.upos === 'ADJ' || next?.upos === 'PROPN') return NOTHING
  return { person: -4, organization: 1 }
}

const byTitle: ContextRule = (_tree, { isTitled }) => (isTitled ? { person: 8 } : NOTHING)

/** [Smith, 34,] */
const byAge: ContextRule = ({ tokens }, { last }) => {
  const [comma, age, end] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]]
  const isAge = comma?.form === ',' && age?.upos === 'NUM' && /^\d{1,2}$/u.test(age.form)
  return isAge && (end?.form === ',' || end?.form === '.') ? { person: 7 } : NOTHING
}

const bySpeech: ContextRule = (tree, { first, last, entry }) => {
  const after = tree.tokens[last + 1]
  const before = tree.tokens[first - 1]
  if (!isSpeechVerb(after) && !isSpeechVerb(before)) return NOTHING
  // A person is told of by the full name first, a company has often no more than one word.
  return entry.words.length > 1 ? { person: 1.5, organization: 0.7 } : { person: 0.5, organization: 1 }
}

function isSpeechVerb(token: SyntaxToken | undefined): boolean {
  return token?.upos === 'VERB' && SPEECH_VERBS.has(token.lemma)
}

/** [Brandt, who …], [Almara, where …] */
const byRelative: ContextRule = ({ tokens }, { last }) => {
  const comma = tokens[last + 1]?.form === ',' ? 1 : 0
  const word = tokens[last + 1 + comma]?.form
  if (word === 'who' || word === 'whose' || word === 'whom') return { person: 4 }
  if (word === 'where') return { place: 4 }
  return word === 'which' && comma === 1 ? { person: -2, organization: 0.5, place: 0.5 } : NOTHING
}

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

const AREA_AFTER: ReadonlySet<string> = wordSet(`
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

/** [Brandt retired], [Sirrus launched]: who does what places do not. */
const bySubject: ContextRule = (tree, { first, last }) => {
  const head = headWithin(tree.tokens, first, last)
  const token = tree.tokens[head]
  const verb = tree.tokens[token?.head ?? -1]
  if (token?.relation !== 'nsubj' || verb?.upos !== 'VERB') return NOTHING
  if (PERSONAL_VERBS.has(verb.lemma)) return { person: 1.5 }
  if (STATE_VERBS.has(verb.lemma) || SPEECH_VERBS.has(verb.lemma)) return { person: 0.6, organization: 0.7 }
  return { person: 1, organization: 0.5 }
}

const PERSONAL_VERBS: ReadonlySet<string> = wordSet(`
  die smile laugh marry wear walk sit sleep recall grow play star sing graduate retire score bear live resign hug
  kiss drink eat run attend wave nod weep cry shoot drive testify
`)

const CONTEXT_RULES: readonly ContextRule[] = [
  byTitle,
  byAge,
  byPreposition,
  byArticle,
  bySpeech,
  byRelative,
  byApposition,
  byNounBefore,
  byNounOf,
  byListOfPlaces,
  byNounAfter,
  byOwned,
  bySubject,
]
const WEAK_RULES: ReadonlySet<ContextRule> = new Set([byPreposition, byArticle, bySpeech, bySubject])
