import type { SentenceTree, SyntaxToken } from '../model/syntax.ts'
import type { TokenRange } from './name-span.ts'
import { yearsEnding } from './party-age.ts'
import type { PartyDraft } from './party-draft.ts'
import type { PartyMemory, Remembered } from './party-memory.ts'

/** [The 58-year-old], [the 45-year-old engineer]: somebody whom the text named before. */
export interface Aged extends TokenRange {
  readonly head: number
  /** Token of the figure. */
  readonly years: number
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
    if (last !== null) found.push({ first: at - 1, last, head: last, years: at })
  }
  return found
}

/** The last word of the phrase; null where a name follows, whose the age is, or many are meant. */
function endOf(tokens: readonly SyntaxToken[], old: number, isTaken: (at: number) => boolean): number | null {
  let last = old
  while (BEFORE_NOUN.has(tokens[last + 1]?.upos ?? '') && !isTaken(last + 1)) last += 1
  const isNamed = isTaken(last + 1) || (tokens[last + 1]?.form === ',' && isTaken(last + 2))
  return isNamed || tokens[last]?.xpos === 'NNS' ? null : last
}

/** The one named person told of in the sentences before; of several the one who acts in the latest of them. */
export function whoIsAged(memory: PartyMemory, sentence: number, age: string): PartyDraft | null {
  const people = memory.since(sentence - NEAR).filter((each) => isNamedPerson(each) && mayBe(each, age))
  const subjects = people.filter(({ isSubject }) => isSubject)
  const latest = subjects.filter((each) => each.sentence === subjects.at(-1)?.sentence)
  return onlyOne(people) ?? onlyOne(latest)
}

function isNamedPerson({ draft: { nature, names } }: Remembered): boolean {
  return nature === 'person' && /^\p{Lu}/u.test(names[0] ?? '')
}

/** Of another age it is somebody else. */
function mayBe({ draft }: Remembered, age: string): boolean {
  return draft.age === null || draft.age.value === age
}

function onlyOne(people: readonly Remembered[]): PartyDraft | null {
  const [first] = people
  return first && people.every(({ draft }) => draft === first.draft) ? first.draft : null
}
