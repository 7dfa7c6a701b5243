import type { PlaceMention } from '../../model/mention.ts'
import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { genderOf } from '../../value/party/given-name.ts'
import type { Name } from '../name/entry.ts'
import { headWithin, placeOf, textOf } from '../name/text.ts'
import { officesOf, rankBefore } from '../office.ts'
import { ageOf } from './age.ts'
import { clusterNames, type Definition } from './cluster.ts'
import { addOffice, createDraft, type DraftMention, type Gender, type PartyDraft } from './draft.ts'
import { nationalityOf } from './nationality.ts'
import { surnameKeys } from './surname.ts'

/** Names by sentence, and places by sentence: what parties are made of. */
export interface NamedDocument {
  readonly text: string
  readonly sentences: readonly SentenceTree[]
  readonly names: readonly (readonly Name[])[]
  readonly places: readonly PlaceMention[]
}

/** Mentions by name of people, organizations and acting countries, each with its party. */
export function namedParties({ text, sentences, names, places }: NamedDocument): readonly DraftMention[] {
  const parties = names.map((list, at) => list.filter((name) => isParty(name, sentences[at])))
  const clusterKey = clusterNames(parties.flat(), definitionsOf(sentences, parties))
  const surnames = surnameKeys(parties.flat(), clusterKey)
  const keyOf = (name: Name): string => surnames.get(name) ?? clusterKey(name)
  const drafts = new Map<string, PartyDraft>()
  const draftOf = (key: string, nature: PartyDraft['nature']): PartyDraft => {
    const known = drafts.get(key)
    if (known) return known
    const draft = createDraft(nature)
    drafts.set(key, draft)
    return draft
  }
  const people = parties.flatMap((list, at) => {
    const tree = sentences[at]
    return tree
      ? list.map((name) =>
          mentionOf({ tree, text, names: names[at] ?? [] }, name, draftOf(keyOf(name), natureOf(name))),
        )
      : []
  })
  const towns = townsOf(names)
  const actors = places
    .filter((place) => place.isMetonym)
    .map((place) => actorOf(place, towns.has(place.value), draftOf))
  return [...people, ...actors]
}

function natureOf({ type }: Name): PartyDraft['nature'] {
  return type === 'person' || type === 'organization' ? type : 'unknown'
}

const NAMED_ROLES: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl:agent', 'nmod:poss'])

/** What two plain capitalised words score for a person. */
const PERSONAL_SHAPE = 1.5

/** People and organizations; of other names those that do something or have something done to them. */
function isParty(name: Name, tree: SentenceTree | undefined): boolean {
  // [the *Oscar*-winning actor]
  if (name.type === 'person' && tree && name.first === name.last && isFirstOfAdjective(tree, name)) return false
  if (name.type === 'person' || name.type === 'organization') return true
  if (name.type !== 'unknown' || !tree || isFirstOfAdjective(tree, name)) return false
  if (name.entry.words.length > 1 && name.entry.scores.person >= PERSONAL_SHAPE) return true
  const head = tree.tokens[headWithin(tree.tokens, name.first, name.last)]
  if (head === undefined || head.upos !== 'PROPN') return false
  return NAMED_ROLES.has(roleOf(tree, name, head)) || isDealtWith(tree, head)
}

/** [*Retailer* Sirrus has agreed]: what it is called stands for it in the tree. */
function roleOf({ tokens }: SentenceTree, { first }: Name, { relation, head }: SyntaxToken): string {
  return relation === 'flat' && head === first - 1 ? (tokens[head]?.relation ?? '') : relation
}

/** [spoke with *Brandt*, sold it to *Sirrus*, a bid from *Sirrus*]: whom one deals with is somebody. */
function isDealtWith({ tokens, childrenOf }: SentenceTree, head: SyntaxToken): boolean {
  const governors = tokens[head.head]?.lemma ?? ''
  return childrenOf(tokens.indexOf(head), 'case').some(
    (child) => DEALINGS.get(tokens[child]?.form ?? '')?.has(governors) ?? false,
  )
}

const MEETING: ReadonlySet<string> = wordSet(
  'meet speak talk confer negotiate discuss dine merge meeting call conversation summit negotiation merger',
)

/** By the preposition before who is dealt with, what is done with them. */
const DEALINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['with', MEETING],
  ['between', MEETING],
  ['to', wordSet('sell sale transfer stake')],
  ['from', wordSet('bid offer buy acquire sign recruit join purchase stake')],
  ['by', wordSet('bid offer takeover acquisition purchase')],
  ['of', wordSet('takeover acquisition buyout')],
])

/** [*Centre*-left candidate, *Sirrus*-based engineers] */
function isFirstOfAdjective({ tokens }: SentenceTree, { last }: Name): boolean {
  const next = tokens[last + 2]
  return tokens[last + 1]?.form === '-' && next !== undefined && next.upos !== 'PROPN' && next.upos !== 'NUM'
}

/** [International Space Station (ISS)], [ISS (International Space Station)] */
function definitionsOf(sentences: readonly SentenceTree[], names: readonly (readonly Name[])[]): readonly Definition[] {
  return names.flatMap((list, sentence) =>
    list.flatMap((name, at) => {
      const next = list[at + 1]
      const tokens = sentences[sentence]?.tokens
      const isBracketed =
        next &&
        tokens?.[name.last + 1]?.form === '(' &&
        next.first === name.last + 2 &&
        tokens[next.last + 1]?.form === ')'
      if (!next || !isBracketed) return []
      const [long, short] = [name.entry.text, next.entry.text].toSorted((a, b) => b.length - a.length)
      return long === undefined || short === undefined || short.includes(' ') ? [] : [{ long, short }]
    }),
  )
}

/** A sentence with its names. */
interface NamedSentence {
  readonly tree: SentenceTree
  readonly text: string
  readonly names: readonly Name[]
}

function mentionOf({ tree, text, names }: NamedSentence, name: Name, draft: PartyDraft): DraftMention {
  const position = placeOf(tree, name.sentence, name)
  draft.names.push(...namesIn(textOf(tree, name)))
  if (name.type === 'person') describePerson(tree, name, names, draft)
  return {
    kind: 'party',
    ...position,
    text: text.slice(position.start, position.end),
    parser: 'name',
    form: 'name',
    draft,
  }
}

/** [Tomas "Boy" Reed]: other texts leave the nickname out, or call him Boy Reed. */
function namesIn(name: string): readonly string[] {
  const [, given, nickname, surname] = NICKNAMED.exec(name) ?? []
  if (given === undefined) return [name]
  const whole = `${given} ${surname}`
  return /^\p{Lu}\p{Ll}+$/u.test(nickname ?? '') ? [whole, `${nickname} ${surname}`] : [whole]
}

const NICKNAMED = /^([^"“‘]{1,60}) ["“‘'`]{1,2}([^"“”‘’'`]{1,60})["”’']{1,2} (.+)$/u

function describePerson(tree: SentenceTree, name: Name, names: readonly Name[], draft: PartyDraft): void {
  for (const office of officesOf(tree, name, names)) {
    if (office.organization !== null || !VAGUE_OFFICES.has(office.title)) addOffice(draft, office)
    draft.nouns.add(office.title.split(' ').at(-1) ?? '')
  }
  draft.age ??= ageOf(tree, name)
  draft.nationality ??= nationalityOf(tree, name)
  draft.gender ??=
    genderByRank(rankBefore(tree, name)) ?? genderOf(name.entry.words.length > 1 ? (name.entry.words[0] ?? '') : '')
}

/** What many are: it tells something only with what it is of. */
const VAGUE_OFFICES: ReadonlySet<string> = new Set(
  'official leader officer head chief aide boss lead partner executive adviser advisor deputy'.split(' '),
)

const FEMALE_RANKS: ReadonlySet<string> = new Set([
  'mrs',
  'ms',
  'miss',
  'dame',
  'lady',
  'queen',
  'princess',
  'sister',
  'congresswoman',
  'chairwoman',
  'spokeswoman',
  'duchess',
  'countess',
  'baroness',
])
const MALE_RANKS: ReadonlySet<string> = new Set([
  'mr',
  'sir',
  'lord',
  'king',
  'prince',
  'brother',
  'congressman',
  'chairman',
  'spokesman',
  'duke',
  'earl',
  'baron',
  'father',
  'pope',
  'imam',
])

function genderByRank(rank: string | null): Gender | null {
  if (rank === null) return null
  if (FEMALE_RANKS.has(rank)) return 'female'
  return MALE_RANKS.has(rank) ? 'male' : null
}

/** Cities of more people stand for their country more often than for themselves. */
const CAPITAL_SIZE = 1_000_000

/** Places smaller than a land: who acts there is a council or a team. */
function townsOf(names: readonly (readonly Name[])[]): ReadonlySet<string> {
  const towns = names.flat().filter(({ entry }) => {
    const [place] = entry.readings[0]?.chain ?? []
    if (!place) return entry.words.length > 1
    return place.level === 'region' || (place.level === 'city' && (place.population ?? 0) < CAPITAL_SIZE)
  })
  return new Set(towns.map(({ entry }) => entry.text))
}

/** A country that acts, or a capital for it: a party under the country's name; of other towns, as written. */
function actorOf(
  { kind: _kind, value, isKnown: _isKnown, isMetonym: _isMetonym, land, ...position }: PlaceMention,
  isTown: boolean,
  draftOf: (key: string, nature: PartyDraft['nature']) => PartyDraft,
): DraftMention {
  const name = land ?? value
  const draft = draftOf(`country:${name}`, isTown && land === undefined ? 'organization' : 'country')
  draft.names.push(name)
  return { ...position, kind: 'party', parser: 'metonym', form: 'name', draft }
}
