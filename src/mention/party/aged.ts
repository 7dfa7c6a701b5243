import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { isDemonym } from '../name/demonym.ts'
import type { TokenRange } from '../name/span.ts'
import { yearsEnding } from './age.ts'
import type { PartyDraft } from './draft.ts'
import type { PartyMemory, Remembered } from './memory.ts'

/** [The 58-year-old], [the 45-year-old engineer]: somebody whom the text named before. */
export interface Aged extends TokenRange {
  readonly head: number
  /** Token of the figure. */
  readonly years: number
  /** What the person is called besides; null where only the age is told. Lemma. */
  readonly noun: string | null
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(['ADJ', 'NOUN'])
/** Sentences back in which the person was named. */
const NEAR = 2

export function findAged({ tokens }: SentenceTree, isTaken: (at: number) => boolean): readonly Aged[] {
  const found: Aged[] = []
  for (let old = 4; old < tokens.length; old += 1) {
    const years = tokens[old]?.form === 'old' ? yearsEnding(tokens, old) : null
    const at = years ? tokens.indexOf(years, Math.max(0, old - 5)) : -1
    if (tokens[at - 1]?.form.toLowerCase() !== 'the') continue
    const last = endOf(tokens, old, isTaken)
    const noun = last !== null && last > old && tokens[last]?.upos === 'NOUN' ? (tokens[last]?.lemma ?? null) : null
    if (last !== null) found.push({ first: at - 1, last, head: last, years: at, noun })
  }
  return found
}

/** The last word of the phrase; null where a name follows, whose the age is, or many are meant. */
function endOf(tokens: readonly SyntaxToken[], old: number, isTaken: (at: number) => boolean): number | null {
  let last = old
  while (isOfPhrase(tokens[last + 1]) && !isTaken(last + 1)) last += 1
  const next = tokens[last + 1]?.form
  const isNamed = isTaken(last + 1) || ((next === ',' || next === 'and') && isTaken(last + 2)) || next === 'and'
  return isNamed || tokens[last]?.xpos === 'NNS' ? null : last
}

/** [the 45-year-old Colombian] */
function isOfPhrase(token: SyntaxToken | undefined): boolean {
  return token !== undefined && (BEFORE_NOUN.has(token.upos) || isDemonym(token.form.toLowerCase()))
}

/** Who is more often somebody that the text does not name [the 30-year-old sergeant fired]. */
const STRANGERS: ReadonlySet<string> = wordSet(
  'officer sergeant policeman policewoman constable detective suspect victim gunman shooter attacker driver passenger soldier student teenager boy girl man woman',
)

/**
 * The one named person told of in the sentences before; of several the one whom the text named first, unless it calls that
 * person by a noun that could be another's.
 */
export function whoIsAged(
  memory: PartyMemory,
  {
    sentence,
    age,
    noun,
    isObject,
  }: { readonly sentence: number; readonly age: string; readonly isObject: boolean } & Pick<Aged, 'noun'>,
): PartyDraft | null {
  const people = peopleNear(memory, sentence, isObject).filter((each) => mayBe(each, age))
  if (noun !== null) {
    const only = onlyOne(people)
    const isCalled = only?.nouns.has(noun) === true
    const other = memory.calledBy(noun)
    if (only === null) return STRANGERS.has(noun) || other !== null ? null : spokenOf(memory, people)
    return isCalled || (!STRANGERS.has(noun) && (other === null || !isNamed(other))) ? only : null
  }
  const near = onlyActor(people, sentence - 1) ?? justNamed(memory, people, sentence - 1)
  return near ?? (isObject ? null : firstNamed(memory, people))
}

/** Named people told of lately; [Brandt beat Reed, stopping *the 40-year-old*] is not who does it. */
function peopleNear(memory: PartyMemory, sentence: number, isObject: boolean): readonly Remembered[] {
  const doers = new Set(isObject ? memory.since(sentence).flatMap((each) => (each.isSubject ? [each.draft] : [])) : [])
  return memory.since(sentence - NEAR).filter((each) => isNamedPerson(each) && !doers.has(each.draft))
}

/** Whom the text named first, where the last sentence that tells of people is about that person alone. */
function spokenOf(memory: PartyMemory, people: readonly Remembered[]): PartyDraft | null {
  const first = firstNamed(memory, people)
  const latest = people.at(-1)?.sentence
  const told = people.filter(({ sentence }) => sentence === latest)
  const isSubject = told.some((each) => each.isSubject)
  return first !== null && isSubject && told.every(({ draft }) => draft === first) ? first : null
}

/** The only one, where that person acts or is told of in the sentence before; others are named in passing [the fee paid for Reed]. */
function onlyActor(people: readonly Remembered[], before: number): PartyDraft | null {
  const isTold = people.some(({ sentence, isSubject }) => isSubject || sentence >= before)
  return isTold ? onlyOne(people) : null
}

/** The one whom the sentence before names for the first time; who holds an office speaks of others more often. */
function justNamed(memory: PartyMemory, people: readonly Remembered[], before: number): PartyDraft | null {
  const only = onlyOne(people.filter(({ sentence }) => sentence >= before))
  if (only === null || only.offices.length > 0) return null
  const first = memory.since(0).find(({ draft }) => draft === only)
  return first && first.sentence >= before ? only : null
}

/** Whom the text named first, as it is about that person. */
function firstNamed(memory: PartyMemory, people: readonly Remembered[]): PartyDraft | null {
  const first = memory.since(0).find(isNamedPerson)
  return first && people.some(({ draft }) => draft === first.draft) ? first.draft : null
}

function isNamedPerson({ draft }: Remembered): boolean {
  return draft.nature === 'person' && isNamed(draft)
}

function isNamed({ names }: PartyDraft): boolean {
  return /^\p{Lu}/u.test(names[0] ?? '')
}

/** Of another age it is somebody else. */
function mayBe({ draft }: Remembered, age: string): boolean {
  return draft.age === null || draft.age.value === age
}

function onlyOne(people: readonly Remembered[]): PartyDraft | null {
  const [first] = people
  return first && people.every(({ draft }) => draft === first.draft) ? first.draft : null
}
