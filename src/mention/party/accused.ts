import type { SentenceTree } from '../../model/syntax.ts'
import type { TokenRange } from '../name/span.ts'
import type { PartyDraft } from './draft.ts'
import type { PartyMemory } from './memory.ts'

const ON_TRIAL: ReadonlySet<string> = new Set(['accused', 'defendant'])
/** What a phrase goes on with [the accused man, the accused 31-year-old]. */
const GOING_ON: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
/** Sentences back in which the person was named. */
const NEAR = 4

/** [The accused], [the defendant]: whoever a trial is of, one and without a name. */
export function findAccused({ tokens }: SentenceTree): readonly TokenRange[] {
  return tokens.flatMap(({ form, xpos }, at) => {
    const isOne = ON_TRIAL.has(form.toLowerCase()) && tokens[at - 1]?.form.toLowerCase() === 'the' && xpos !== 'NNS'
    return isOne && !GOING_ON.has(tokens[at + 1]?.upos ?? '') ? [{ first: at - 1, last: at }] : []
  })
}

/** The one person named before who is told of without an office, as judges and lawyers have; null where several are. */
export function whoIsAccused(memory: PartyMemory, sentence: number): PartyDraft | null {
  const people = memory
    .since(sentence - NEAR)
    .flatMap(({ draft }) => (draft.nature === 'person' && isNamed(draft) && draft.offices.length === 0 ? [draft] : []))
  const [first] = people
  return first && people.every((draft) => draft === first) ? first : null
}

function isNamed({ names }: PartyDraft): boolean {
  return /^\p{Lu}/u.test(names[0] ?? '')
}
