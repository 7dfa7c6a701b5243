/** Offices and ranks of which one person has one at a time. */
import { stem } from '../../value/stem.ts'

type Words = readonly string[]

interface Choice {
  /** Each of them leaves no room for the others; within one they are names for much the same. */
  readonly alternatives: readonly ReadonlySet<string>[]
  /** Of two bodies somebody may be both: the body must be told, and be one. */
  readonly isOfBody: boolean
}

function choice(isOfBody: boolean, ...alternatives: readonly string[]): Choice {
  return { alternatives: alternatives.map((words) => new Set(words.split(' ').map(stem))), isOfBody }
}

/** Alternatives are written apart; a captain may lead a team, and a sergeant be with the police or the army. */
const CHOICES: readonly Choice[] = [
  choice(true, 'secretary secretary-general', 'treasurer', 'chair chairman chairwoman chairperson president'),
  choice(true, 'mayor', 'governor prefect'),
  choice(true, 'coach', 'captain', 'goalkeeper'),
  choice(false, 'constable', 'sergeant', 'inspector', 'superintendent'),
  choice(false, 'corporal', 'sergeant', 'lieutenant', 'captain', 'major', 'colonel', 'brigadier', 'admiral'),
  choice(false, 'judge', 'prosecutor'),
  choice(false, 'nurse', 'doctor surgeon physician', 'paramedic'),
]

/** What tells no body and no other office [national chairman, secretary general, Detective Inspector]. Stems. */
const PLAIN: ReadonlySet<string> = new Set(
  'general national regional local provincial executive honorary detective senior chief high district chief police army'
    .split(' ')
    .map(stem),
)

/** [secretary general of the Dockers Union], [chairman of the Dockers Union] · [Inspector Brandt], [Sergeant Brandt]; not [Lieutenant Colonel], [Colonel]. */
export function areOtherRanks(left: Words, right: Words): boolean {
  return CHOICES.some(({ alternatives, isOfBody }) => {
    const [one, another] = [left, right].map((words) =>
      alternatives.filter((names) => words.some((word) => names.has(word))),
    )
    if (one?.length !== 1 || another?.length !== 1 || one[0] === another[0]) return false
    const names = new Set(alternatives.flatMap((alternative) => [...alternative]))
    return isOneBody(bodyOf(left, names), bodyOf(right, names), isOfBody)
  })
}

function bodyOf(words: Words, names: ReadonlySet<string>): Words {
  return words.filter((word) => !names.has(word) && !PLAIN.has(word))
}

/** The words of the one are among those of the other. */
function isOneBody(left: Words, right: Words, isTold: boolean): boolean {
  if (isTold && (left.length === 0 || right.length === 0)) return false
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left]
  return fewer.every((word) => more.includes(word))
}
