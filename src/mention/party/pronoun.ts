import type { SentenceTree } from '../../model/syntax.ts'
import { SPEECH_VERBS } from '../quote/verb.ts'
import type { Gender, PartyDraft } from './draft.ts'
import type { PartyMemory, Remembered } from './memory.ts'
import type { Reading } from './reference-reading.ts'

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
 * pronoun and in the one before, and further back while none is told of; organizations only as the speaker of the
 * pronoun's own sentence [Sirrus said it will …].
 */
export function antecedentOf({ tree, sentence, memory, isQuoted }: Reading, at: number): PartyDraft | null {
  const pronoun = PRONOUNS.get(tree.tokens[at]?.form.toLowerCase() ?? '')
  if (!pronoun || isQuoted(sentence, at)) return null
  if (!pronoun.isPerson) return organizationOf(tree, at, sentence, memory)
  const people = nearestPeople(memory, sentence, pronoun.gender)
  const likely = isDoneTo(tree, at) ? null : (onlyDraft(surely(people, pronoun.gender)) ?? onlySubject(people))
  const found = onlyDraft(people) ?? likely
  if (found?.nature !== 'person' || isOutdone(found, pronoun.gender, memory)) return null
  return found
}

/** Sentences back that a pronoun reaches, over what is told of things. */
const FURTHEST = 6

/** Those told of last; whom another speaks of in quotation marks is not who acts outside them. */
function nearestPeople(memory: PartyMemory, sentence: number, gender: Gender | null): readonly Remembered[] {
  for (let back = 1; back <= FURTHEST; back += 1) {
    const people = memory.since(sentence - back).filter((each) => isPerson(each.draft, gender) && !each.isQuoted)
    if (people.length > 0) return people
  }
  return []
}

/** [Tom Brode … the patient, Joan Pell … sentencing *him*]: told of last by a name of either, after one who is surely such. */
function isOutdone(found: PartyDraft, gender: Gender | null, memory: PartyMemory): boolean {
  if (found.gender !== null || gender === null) return false
  return memory.since(0).some(({ draft }) => draft !== found && draft.nature === 'person' && draft.gender === gender)
}

/** [what led *him* to fire]: of several people, not more likely who acts. */
function isDoneTo({ tokens }: SentenceTree, at: number): boolean {
  const form = tokens[at]?.form.toLowerCase()
  return form === 'him' || (form === 'her' && tokens[at]?.xpos === 'PRP')
}

/** [Sirrus said it will …]; [… . It said in a statement …] after a sentence with one that acts. */
function organizationOf(tree: SentenceTree, at: number, sentence: number, memory: PartyMemory): PartyDraft | null {
  if (isReported(tree, at)) return onlySubject(memory.since(sentence).filter(isOrganization))
  return isSpeaking(tree, at) ? onlyDraft(memory.since(sentence - 1).filter(isOrganization)) : null
}

function isSpeaking({ tokens }: SentenceTree, at: number): boolean {
  const next = tokens[at + 1]
  return next?.upos === 'VERB' && SPEECH_VERBS.has(next.lemma)
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
