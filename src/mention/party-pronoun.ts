import type { SentenceTree } from '../model/syntax.ts'
import type { Gender, PartyDraft } from './party-draft.ts'
import type { PartyMemory, Remembered } from './party-memory.ts'
import { SPEECH_VERBS } from './quote-verb.ts'

interface Pronoun {
  readonly gender: Gender | null
  readonly isPerson: boolean
}

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { gender: 'male', isPerson: true }],
  ['him', { gender: 'male', isPerson: true }],
  ['his', { gender: 'male', isPerson: true }],
  ['himself', { gender: 'male', isPerson: true }],
  ['she', { gender: 'female', isPerson: true }],
  ['her', { gender: 'female', isPerson: true }],
  ['hers', { gender: 'female', isPerson: true }],
  ['herself', { gender: 'female', isPerson: true }],
  ['it', { gender: null, isPerson: false }],
  ['its', { gender: null, isPerson: false }],
])

export function isPronoun(form: string): boolean {
  return PRONOUNS.has(form.toLowerCase())
}

/**
 * Whom a pronoun stands for; null where more than one may be meant. People are sought in this sentence before the
 * pronoun and in the one before; organizations only as the speaker of the pronoun's own sentence [Sirrus said it will …].
 */
export function antecedentOf(tree: SentenceTree, at: number, sentence: number, memory: PartyMemory): PartyDraft | null {
  const pronoun = PRONOUNS.get(tree.tokens[at]?.form.toLowerCase() ?? '')
  if (!pronoun) return null
  if (!pronoun.isPerson) return isReported(tree, at) ? onlySubject(memory.since(sentence).filter(isOrganization)) : null
  const people = memory.since(sentence - 1).filter(({ draft }) => isPerson(draft, pronoun.gender))
  return onlyDraft(people) ?? onlyDraft(surely(people, pronoun.gender)) ?? onlySubject(people)
}

function isOrganization({ draft }: Remembered): boolean {
  return draft.nature === 'organization' || draft.nature === 'country' || draft.nature === 'unknown'
}

function isPerson({ nature, gender }: PartyDraft, wanted: Gender | null): boolean {
  return (nature === 'person' || nature === 'unknown') && (gender === null || wanted === null || gender === wanted)
}

function surely(people: readonly Remembered[], gender: Gender | null): readonly Remembered[] {
  return people.filter(({ draft }) => draft.gender === gender)
}

function onlyDraft(remembered: readonly Remembered[]): PartyDraft | null {
  const [first] = remembered
  return first && remembered.every(({ draft }) => draft === first.draft) ? first.draft : null
}

/** The only one that acts in the latest sentence that has one. */
function onlySubject(remembered: readonly Remembered[]): PartyDraft | null {
  const subjects = remembered.filter(({ isSubject }) => isSubject)
  const latest = subjects.at(-1)?.sentence
  return onlyDraft(subjects.filter(({ sentence }) => sentence === latest))
}

/** [X said it will]: the pronoun's clause is what a verb of saying reports. */
function isReported(tree: SentenceTree, at: number): boolean {
  const clause = tree.tokens[tree.clauseOf(at)]
  const head = tree.tokens[clause?.head ?? -1]
  return clause?.relation === 'ccomp' && head !== undefined && SPEECH_VERBS.has(head.lemma)
}
