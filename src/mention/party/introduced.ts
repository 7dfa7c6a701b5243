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
 * next sentences name besides those of the opening, as their subject, with an age and without an office.
 */
export function withIntroductions(
  mentions: readonly DraftMention[],
  sentences: readonly SentenceTree[],
): readonly DraftMention[] {
  const people = mentions.filter(({ draft }) => draft.nature === 'person')
  const at = people.findIndex((mention) => isDescribed(mention, sentences[mention.sentence]))
  const described = people[at]
  if (!described) return mentions
  const known = new Set(people.filter(({ sentence }) => sentence <= described.sentence).map(({ draft }) => draft))
  const next = people.slice(at + 1).find(({ draft, form }) => form === 'name' && !known.has(draft))
  if (!next || next.sentence > described.sentence + NEAR) return mentions
  const tree = sentences[next.sentence]
  if (!isIntroduced(next, tree) || isOther(described.draft, next.draft)) return mentions
  if (isVictim(next, tree) !== isVictim(described, sentences[described.sentence])) return mentions
  const opening = people.filter(({ sentence }) => sentence < next.sentence)
  // [A farmer who killed *a teenager* was jailed. Ana Lind, 17, had been on her way home]: one of two.
  const isOneOfTwo = opening.some((mention) => isSomebodyElse(mention, described))
  if (isOneOfTwo && !isBeforeCourt(tree)) return mentions
  return asOne(
    mentions,
    mentions.filter(({ draft, sentence }) => sentence < next.sentence && isCalledSo(draft, described.draft)),
    next,
  )
}

/** The words of the opening stand for whom the text names next. */
function asOne(
  mentions: readonly DraftMention[],
  opening: readonly DraftMention[],
  { draft: next }: DraftMention,
): readonly DraftMention[] {
  const drafts = new Set(opening.map(({ draft }) => draft))
  for (const { nouns, age } of drafts) {
    next.age ??= age
    for (const noun of nouns) next.nouns.add(noun)
  }
  return mentions.map((mention) => (drafts.has(mention.draft) ? { ...mention, draft: next } : mention))
}

/** A headline has no article, and a rare noun its capital as names have [Roofer jailed. A roofer was …]. */
function isCalledSo(draft: PartyDraft, described: PartyDraft): boolean {
  const noun = draft.names[0]?.toLowerCase() ?? ''
  return draft === described || described.nouns.has(noun) || [...draft.nouns].some((own) => described.nouns.has(own))
}

/** [his neighbour, Ana Lind]; not [a judge]. */
function isSomebodyElse({ draft, form }: DraftMention, { draft: described }: DraftMention): boolean {
  return form !== 'pronoun' && !isCalledSo(draft, described) && ![...draft.nouns].some((noun) => OF_LAW.has(noun))
}

const OF_LAW: ReadonlySet<string> = wordSet(
  'judge justice magistrate prosecutor jury juror court lawyer police detective',
)

/** What is told of whoever is in court and of nobody whom they harmed. */
const IN_COURT: ReadonlySet<string> = wordSet(
  'court judge justice magistrate dock jail jailed prison parole sentence sentencing guilty plead emotion handcuff motionless convict conviction custody',
)

/** [Tom Reed, 63, showed no *emotion* as the *judge* passed *sentence*] */
function isBeforeCourt(tree: SentenceTree | undefined): boolean {
  return tree?.tokens.some(({ lemma }) => IN_COURT.has(lemma.toLowerCase())) ?? false
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

/** [was found dead, died]; not [was found guilty, killed her]. */
function isVictim({ head }: DraftMention, tree: SentenceTree | undefined): boolean {
  const { head: verb = -1, relation = '' } = tree?.tokens[head] ?? {}
  const lemma = tree?.tokens[verb]?.lemma ?? ''
  if (!OF_VICTIMS.has(lemma) || tree?.tokens[verb + 1]?.lemma === 'guilty') return false
  return SUFFERING.has(lemma) || relation !== 'nsubj'
}

/** Of whom something happens to, without a passive. */
const SUFFERING: ReadonlySet<string> = new Set(['die', 'suffer'])

function isOther(left: PartyDraft, right: PartyDraft): boolean {
  if (left.age !== null && right.age !== null && left.age.value !== right.age.value) return true
  return left.gender !== null && right.gender !== null && left.gender !== right.gender
}

const ANSWERING: ReadonlySet<string> = new Set(['admit', 'deny', 'confess', 'plead'])

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
  // [Tom Reed, 63, shot Karl Lind]: what opens a sentence is its subject, whatever the tree makes of the verb.
  const isSubject = token?.relation.startsWith('nsubj') || first === 0
  if (!tree || !token || !isSubject || !text.includes(' ') || draft.offices.length > 0) return false
  const isAged = draft.age !== null && draft.age.start >= tree.sentence.start && draft.age.end <= tree.sentence.end
  const verb = tree.tokens[token.head]?.lemma ?? ''
  return isAged && (!SPEECH_VERBS.has(verb) || ANSWERING.has(verb))
}
