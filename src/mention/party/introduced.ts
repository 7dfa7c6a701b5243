import type { SentenceTree } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { SPEECH_VERBS } from '../quote/verb.ts'
import { yearsEnding } from './age.ts'
import type { DraftMention, PartyDraft } from './draft.ts'

/** Sentences after the description in which the name comes. */
const NEAR = 2
/** Only the start of a text tells of somebody before it names them. */
const LAST_OPENING = 3

/**
 * Who is described first and named later is one [A former minister was jailed on Monday. Tom Reed, 63, stood motionless.]:
 * the person whom the opening describes with `a` and of whom a court, an office or a death is told, and the first whom the
 * next sentences name, as their subject, with an age and without an office.
 */
export function withIntroductions(
  mentions: readonly DraftMention[],
  sentences: readonly SentenceTree[],
): readonly DraftMention[] {
  const people = mentions.filter(({ draft }) => draft.nature === 'person')
  const named = people.findIndex(({ form }) => form === 'name')
  const next = people[named]
  const opening = people.slice(0, Math.max(0, named)).filter(({ form }) => form === 'description')
  const described = opening.find((mention) => isDescribed(mention, sentences[mention.sentence]))
  if (!next || !described || opening.some(({ draft }) => !isCalledSo(draft, described.draft))) return mentions
  if (next.sentence <= described.sentence || next.sentence > described.sentence + NEAR) return mentions
  if (!isIntroduced(next, sentences[next.sentence]) || isOther(described.draft, next.draft)) return mentions
  if (isVictim(next, sentences[next.sentence]) !== isVictim(described, sentences[described.sentence])) return mentions
  next.draft.age ??= described.draft.age
  const isOne = ({ draft }: DraftMention) => opening.some((mention) => mention.draft === draft)
  for (const { draft } of opening) for (const noun of draft.nouns) next.draft.nouns.add(noun)
  return mentions.map((mention) => (isOne(mention) ? { ...mention, draft: next.draft } : mention))
}

/** A headline has no article [Teacher jailed. A teacher was …]. */
function isCalledSo(draft: PartyDraft, described: PartyDraft): boolean {
  return draft === described || [...draft.nouns].some((noun) => described.nouns.has(noun))
}

const TOLD_OF: ReadonlySet<string> = wordSet(`
  sentence jail imprison convict acquit arrest detain charge accuse indict fine plead admit deny extradite deport release free pardon
  find appear resign quit sack fire suspend dismiss appoint name elect nominate win die
`)
const OF_VICTIMS: ReadonlySet<string> = wordSet(
  'die find kill stab shoot injure wound discover pronounce suffer murder',
)

/** [a former minister of Northland was sentenced] */
function isDescribed({ first, head, sentence }: DraftMention, tree: SentenceTree | undefined): boolean {
  const { tokens = [] } = tree ?? {}
  const start = startWithAge(tokens, first)
  const opening = [tokens[start - 1], tokens[start]].map((token) => token?.form.toLowerCase() ?? '')
  const relation = tokens[head]?.relation ?? ''
  // [found a man of 27 guilty and sentenced him]
  const isSubject = relation.startsWith('nsubj') || relation === 'obj'
  const isTold = TOLD_OF.has(tokens[tokens[head]?.head ?? -1]?.lemma ?? '')
  return sentence < LAST_OPENING && isSubject && isTold && opening.some((form) => form === 'a' || form === 'an')
}

/** [a *27-year-old* man]: the phrase begins before the age. */
function startWithAge(tokens: SentenceTree['tokens'], first: number): number {
  const years = yearsEnding(tokens, first - 1)
  return years ? tokens.indexOf(years, Math.max(0, first - LONGEST_AGE)) : first
}

/** Tokens of an age [27 - year - old]. */
const LONGEST_AGE = 5

function isVictim({ head }: DraftMention, tree: SentenceTree | undefined): boolean {
  return OF_VICTIMS.has(tree?.tokens[tree.tokens[head]?.head ?? -1]?.lemma ?? '')
}

function isOther(left: PartyDraft, right: PartyDraft): boolean {
  if (left.age !== null && right.age !== null && left.age.value !== right.age.value) return true
  return left.gender !== null && right.gender !== null && left.gender !== right.gender
}

const ANSWERING: ReadonlySet<string> = new Set(['admit', 'deny', 'confess'])

const CALLED: ReadonlySet<string> = wordSet(
  'man woman suspect attacker gunman killer driver teenager teacher officer convict defendant accused assailant',
)
/** Tokens from the article to the noun [The convicted *man*]. */
const WIDEST_NOUN = 3

/** [The convicted man, Tom Reed, had told the court] */
function isNamedByNoun(tokens: SentenceTree['tokens'], first: number): boolean {
  if (tokens[first - 1]?.form !== ',' || !CALLED.has(tokens[first - 2]?.lemma ?? '')) return false
  return tokens.slice(Math.max(0, first - 2 - WIDEST_NOUN), first - 2).some(({ form }) => form.toLowerCase() === 'the')
}

/** [Tom Reed, 63, stood]; not [Tom Reed, a lawyer, said]. */
function isIntroduced({ draft, first, head, text }: DraftMention, tree: SentenceTree | undefined): boolean {
  const token = tree?.tokens[head]
  if (tree && isNamedByNoun(tree.tokens, first)) return true
  if (!tree || !token?.relation.startsWith('nsubj') || !text.includes(' ') || draft.offices.length > 0) return false
  const isAged = draft.age !== null && draft.age.start >= tree.sentence.start && draft.age.end <= tree.sentence.end
  const verb = tree.tokens[token.head]?.lemma ?? ''
  return isAged && (!SPEECH_VERBS.has(verb) || ANSWERING.has(verb))
}
