import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { PART_WORDS } from '../../value/place/word.ts'
import { SPEECH_VERBS } from '../quote/verb.ts'
import { bySubject, DEED_RULES } from './deed.ts'
import type { NameMention, NameScores } from './entry.ts'
import { isSettledPlace } from './land.ts'
import { byListOfPeople, byListOfPlaces } from './list-context.ts'
import { AREA_AFTER, type ContextRule, NOTHING, NOUN_RULES } from './noun-context.ts'

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
  ['off', { place: 3 }],
  ['inside', { place: 2 }],
  ['around', { place: 1.5 }],
  ['through', { place: 2 }],
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

const HAPPENING = new Set(
  'epicentre epicenter centre center crash hit strike explode land derail capsize sink lie locate'.split(' '),
)
/** Tokens from what happened to [close to] it [its *epicentre* was *close to* Almara]. */
const WIDEST_CLOSENESS = 4

/** [crashed close to Almara]; not [sources close to Brandt]. */
const byCloseness: ContextRule = ({ tokens }, { first }) => {
  if (tokens[first - 1]?.form !== 'to' || tokens[first - 2]?.form !== 'close') return NOTHING
  const before = tokens.slice(Math.max(0, first - 2 - WIDEST_CLOSENESS), first - 2)
  return before.some(({ lemma }) => HAPPENING.has(lemma)) ? { place: 3 } : NOTHING
}

/** [in central Almara, rural Varo]: only places have such parts. */
const byDirection: ContextRule = ({ tokens }, { first, last }) => {
  const before = tokens[first - 1]
  return before?.upos === 'ADJ' && PART_WORDS.has(before.form) && !isModifier(tokens, last) ? { place: 3 } : NOTHING
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
  if (isSettledPlace(entry)) return NOTHING
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

const CONTEXT_RULES: readonly ContextRule[] = [
  byTitle,
  byAge,
  byPreposition,
  byDirection,
  byCloseness,
  byArticle,
  bySpeech,
  byRelative,
  byListOfPlaces,
  byListOfPeople,
  ...DEED_RULES,
  ...NOUN_RULES,
]
const WEAK_RULES: ReadonlySet<ContextRule> = new Set([byPreposition, byArticle, bySpeech, bySubject])
