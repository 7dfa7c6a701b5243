import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { SPEECH_VERBS, STATE_VERBS } from '../quote/verb.ts'
import type { NameMention, NameScores } from './entry.ts'
import { isSettledPlace } from './land.ts'
import { type ContextRule, NOTHING } from './noun-context.ts'
import { headWithin } from './text.ts'

/** [Brandt retired], [Sirrus launched]: who does what places do not. */
export const bySubject: ContextRule = (tree, mention) => {
  const verb = verbOf(tree, mention, 'nsubj')
  if (verb?.upos !== 'VERB') return NOTHING
  if (PERSONAL_VERBS.has(verb.lemma)) return { person: 1.5 }
  if (isSettledPlace(mention.entry)) return NOTHING
  if (STATE_VERBS.has(verb.lemma) || SPEECH_VERBS.has(verb.lemma)) return { person: 0.6, organization: 0.7 }
  return { person: 1, organization: 0.5 }
}

const PERSONAL_VERBS: ReadonlySet<string> = wordSet(`
  die smile laugh marry wear walk sit sleep recall grow play star sing graduate retire score bear live resign hug
  kiss drink eat run attend wave nod weep cry shoot drive testify
`)

/** The token that the name stands to in a relation. */
function verbOf(tree: SentenceTree, { first, last }: NameMention, relation: string): SyntaxToken | undefined {
  const head = tree.tokens[headWithin(tree.tokens, first, last)]
  return head?.relation === relation ? tree.tokens[head.head] : undefined
}

/** [acquired Sirrus], [bought Sirrus] */
const byPurchase: ContextRule = (tree, mention) => {
  const verb = verbOf(tree, mention, 'obj')
  if (verb === undefined || isSettledPlace(mention.entry)) return NOTHING
  if (TAKEOVER_VERBS.has(verb.lemma)) return { organization: 3 }
  return PURCHASE_VERBS.has(verb.lemma) ? { organization: 1 } : NOTHING
}

const TAKEOVER_VERBS: ReadonlySet<string> = wordSet(
  'acquire nationalize nationalise privatize privatise delist liquidate co-found refinance restructure',
)
const PURCHASE_VERBS: ReadonlySet<string> = wordSet('buy purchase sell own found join sue fine')

/** [appointed Ana Brandt]: whom only people are done to. */
const byTreatment: ContextRule = (tree, mention) => {
  const verb = verbOf(tree, mention, 'obj') ?? verbOf(tree, mention, 'nsubj:pass')
  return TREATMENTS.has(verb?.lemma ?? '') && !isSettledPlace(mention.entry) ? { person: 2 } : NOTHING
}

const TREATMENTS: ReadonlySet<string> = wordSet(
  'appoint nominate arrest jail convict acquit imprison behead marry bury elect re-elect reelect reappoint',
)

/** [Sirrus employs], [Sirrus has 1,800 employees], [Sirrus, founded in 2009,], [Sirrus, based in Almara,] */
const byBusiness: ContextRule = ({ tokens }, { last }) => {
  const next = tokens[last + 1]
  if (next?.lemma === 'have') return hasStaff(tokens, last + 2) ? { organization: 3 } : NOTHING
  if (next?.form === ',' && tokens[last + 2]?.form === 'which') return employs(tokens, last + 3)
  if (BUSINESS_VERBS.has(next?.form.toLowerCase() ?? '')) return { organization: 2 }
  if (isDoingBusiness(tokens, last + 1)) return { organization: 3 }
  if (next?.form !== ',') return NOTHING
  const word = tokens[last + 2]?.form ?? ''
  if (FOUNDED.has(word)) return { organization: 4, person: -1 }
  return word === 'based' ? { organization: 1.5 } : NOTHING
}

/** [Sirrus, which has 1,800 employees, which employs 1,800 people] */
function employs(tokens: readonly SyntaxToken[], verb: number): Partial<NameScores> {
  const isEmployer = BUSINESS_VERBS.has(tokens[verb]?.form ?? '')
  return isEmployer || (tokens[verb]?.lemma === 'have' && hasStaff(tokens, verb + 1)) ? { organization: 3 } : NOTHING
}

/** [Sirrus posted a net loss], [Sirrus will cut 200 jobs], [Sirrus agreed to buy its rival] */
function isDoingBusiness(tokens: readonly SyntaxToken[], from: number): boolean {
  const near = tokens.slice(from, from + WIDEST_DEED)
  const verb = near.findIndex(({ upos, lemma }) => upos === 'VERB' && lemma !== 'agree' && lemma !== 'plan')
  const objects = DEED_OBJECTS.get(near[verb]?.lemma ?? '')
  return objects !== undefined && near.slice(verb + 1).some(({ lemma }) => objects.has(lemma))
}

/** Tokens behind a name in which a company's deed is told. */
const WIDEST_DEED = 9
const RESULTS: ReadonlySet<string> = wordSet(
  'profit loss revenue earnings turnover sale income deficit surplus dividend',
)
const STAFFING: ReadonlySet<string> = wordSet(
  'job worker employee staff workforce position store branch plant factory output production',
)
const FIRMS: ReadonlySet<string> = wordSet(
  'stake rival competitor company firm maker unit subsidiary share brand chain bank retailer operator',
)
/** What companies do, by the verb. */
const DEED_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'post report book make record swing forecast issue pay raise cut'
    .split(' ')
    .map((verb) => [verb, RESULTS] as const),
  ...'shed axe slash lay hire close shut idle'.split(' ').map((verb) => [verb, STAFFING] as const),
  ...'buy acquire purchase sell merge bid'.split(' ').map((verb) => [verb, FIRMS] as const),
  ['file', wordSet('bankruptcy insolvency administration protection')],
  ['recall', wordSet('vehicle car model product unit battery')],
])

function hasStaff(tokens: readonly SyntaxToken[], from: number): boolean {
  return tokens.slice(from, from + 5).some(({ lemma, xpos }) => xpos === 'NNS' && STAFF.has(lemma))
}

const STAFF: ReadonlySet<string> = wordSet(
  'employee worker store branch subsidiary customer shareholder subscriber plant',
)
const BUSINESS_VERBS: ReadonlySet<string> = wordSet('employs employed manufactures outsourced acquires acquired')
const FOUNDED: ReadonlySet<string> = wordSet('founded established headquartered listed incorporated')

/** [the takeover of Sirrus], [a stake in Sirrus] */
const byShares: ContextRule = ({ tokens }, { first }) => {
  const [noun, link] = [tokens[first - 2], tokens[first - 1]]
  const isLinked = LINKS.has(link?.form ?? '')
  return isLinked && BUSINESS_NOUNS.has(noun?.lemma ?? '') ? { organization: 3 } : NOTHING
}

/** [Almara-based Sirrus]; people are told with what they are [Almara-based lawyer Ana Brandt]. */
const bySeat: ContextRule = ({ tokens }, { first, entry }) => {
  const isSeated = tokens[first - 1]?.form === 'based' && tokens[first - 2]?.form === '-'
  return isSeated ? { organization: entry.words.length > 1 ? 1.5 : 3 } : NOTHING
}

const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'with', 'by'])
const BUSINESS_NOUNS: ReadonlySet<string> = wordSet(
  'takeover acquisition purchase merger stake share shareholder investor subsidiary creditor bondholder competitor customer',
)

/** [beat Northfield City 2-1], [lost to Northfield City]: a team by the name of its town. */
const byMatch: ContextRule = (tree, mention) => {
  const { scores, readings } = mention.entry
  // A people and a town that is known play under their own name.
  if (readings.length > 0 || !isInMatch(tree, mention)) return NOTHING
  if (scores.place > 0) return { organization: 4, place: -2 }
  // [beat Sirrus 3-2]; players win by sets.
  return isTeamResult(tree) ? { organization: 3 } : NOTHING
}

/** One pair of figures is the result of teams, several are the sets of two players. */
function isTeamResult({ tokens }: SentenceTree): boolean {
  return (
    tokens.filter((token, at) => isDash(token) && isFigure(tokens[at - 1]) && isFigure(tokens[at + 1])).length === 1
  )
}

function isDash({ form }: SyntaxToken): boolean {
  return form === '-' || form === '–'
}

function isFigure(token: SyntaxToken | undefined): boolean {
  return /^\d{1,3}$/.test(token?.form ?? '')
}

function isInMatch({ tokens }: SentenceTree, { first, last }: NameMention): boolean {
  const [before, next] = [tokens[first - 1], tokens[last + 1]]
  if (MATCH_VERBS.has(before?.lemma ?? '') || MATCH_VERBS.has(next?.lemma ?? '')) return true
  const link = linkBefore(tokens, first)
  return (
    RIVAL_LINKS.has(tokens[link]?.form ?? '') && tokens.slice(Math.max(0, link - WIDEST_MATCH), link).some(isOfMatch)
  )
}

/** Tokens from the word of a match to what leads to the other side [a 1-1 *draw* at home *with*]. */
const WIDEST_MATCH = 5

function isOfMatch({ lemma }: SyntaxToken): boolean {
  return MATCH_NOUNS.has(lemma)
}

/** The token before a name and what the side is called with it [by *bottom side* Northfield, over *the leaders* Northfield]. */
function linkBefore(tokens: readonly SyntaxToken[], first: number): number {
  let at = first - 1
  if (!SIDES.has(tokens[at]?.lemma ?? '')) return at
  while (at > first - WIDEST_SIDE && OF_SIDE.has(tokens[at]?.upos ?? '')) at -= 1
  return at
}

const WIDEST_SIDE = 4
const OF_SIDE: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'DET'])
const SIDES: ReadonlySet<string> = wordSet(
  'side team club champion leader rival neighbour neighbor newcomer struggler host opponent holder visitor runner-up',
)
const RIVAL_LINKS: ReadonlySet<string> = new Set(['over', 'against', 'to', 'by', 'with', 'past'])

const MATCH_VERBS: ReadonlySet<string> = wordSet('beat defeat thrash trounce lose outplay edge rout outclass draw')
const MATCH_NOUNS: ReadonlySet<string> = wordSet('victory win defeat triumph lose draw match game loss')

/** [Sirrus chief executive Ana Brandt], [the Sirrus board] */
const byManager: ContextRule = ({ tokens }, { last }) => {
  for (let at = last + 1; at <= last + LONGEST_TITLE; at += 1) {
    const token = tokens[at]
    if (token?.upos !== 'NOUN' && token?.upos !== 'ADJ') return NOTHING
    if (MANAGERS.has(token.lemma)) return { organization: 3 }
  }
  return NOTHING
}

const LONGEST_TITLE = 3
const MANAGERS: ReadonlySet<string> = wordSet(
  'executive chairman chairwoman chairperson boss ceo cfo coo cto founder co-founder board shareholder investor management manager coach',
)

/** What a name does and has done to it. */
export const DEED_RULES: readonly ContextRule[] = [
  bySubject,
  byTreatment,
  byPurchase,
  byBusiness,
  byShares,
  bySeat,
  byMatch,
  byManager,
]
