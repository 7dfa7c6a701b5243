import type { Fact } from '../../model/event.ts'
import type { DocumentParty } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'

const SCORE = /^(\d{1,3})\s*[-–:]\s*(\d{1,3})$/

const SIDES: ReadonlySet<string> = new Set(['winner', 'loser', 'participants'])

/** Teams by their full names, and the result from the winner's side. */
export function settleResult(facts: readonly Fact[], parties: readonly DocumentParty[]): readonly Fact[] {
  return facts.map((fact) => {
    if (fact.attribute === 'score') return { ...fact, value: winnerFirst(fact.value) }
    return SIDES.has(fact.attribute) ? inFull(ofTown(fact), facts, parties) : fact
  })
}

/** A team goes by its town's name alone, whichever town the text may mean by it [Louisville; not Louisville, Tennessee]. */
function ofTown(fact: Fact): Fact {
  const [town = '', ...around] = fact.value.split(',')
  return around.length > 0 ? { ...fact, value: town, party: null } : fact
}

/** [lost 1-3]: 3-1. */
function winnerFirst(score: string): string {
  const [, one = '', other = ''] = SCORE.exec(score) ?? []
  return one !== '' && Number(one) < Number(other) ? `${other}-${one}` : score
}

/** [City] for Larkhill City, where one party of the document alone has a name that it begins or ends. */
function inFull(fact: Fact, facts: readonly Fact[], parties: readonly DocumentParty[]): Fact {
  const full = parties.flatMap(({ names: [name = '', ...others] }, party) =>
    [name, ...others].some((known) => isPartOf(fact.value, known)) ? [{ party, value: name }] : [],
  )
  const [only] = full
  if (only && full.length === 1) return { ...fact, ...only }
  // Not every team is known for a party; a town's team is told as a place.
  const other = facts.find(({ attribute, value }) => attribute === fact.attribute && isPartOf(fact.value, value))
  return other ? { ...fact, value: other.value, party: other.party } : fact
}

/** [Larkhill City]; not [Larkhill fans, Larkhill Police]. */
function isPartOf(short: string, name: string): boolean {
  const rest = name.startsWith(`${short} `) ? name.slice(short.length + 1) : beforeEnd(short, name)
  return rest !== null && /^\p{Lu}/u.test(rest) && !rest.split(' ').some((word) => NO_TEAM.has(word.toLowerCase()))
}

function beforeEnd(short: string, name: string): string | null {
  return name.endsWith(` ${short}`) ? name.slice(0, -short.length - 1) : null
}

/** Words of what else goes by a town's name. */
const NO_TEAM: ReadonlySet<string> = wordSet(
  'department police council board office ministry government authority court hospital airport news times post herald fans supporters',
)
