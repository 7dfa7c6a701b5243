import type { QuantityMention } from '../../model/mention.ts'
import { inDigits } from '../figure.ts'
import type { ReadSentence } from '../reading.ts'
import type { Harm } from './figure.ts'
import { scopeOf } from './scope.ts'

/** Tokens from the first of a list to its last [two soldiers, three policemen and a child]. */
const WIDEST_LIST = 24
const LISTED = 0.9

/** Between two members of a list that were found stand others, which the tree may have lost [two soldiers*, three policemen* and a child]. */
export function withListed(sentence: ReadSentence, figures: readonly Harm[]): readonly Harm[] {
  const added = figures.flatMap((harm) => {
    const last = figures.find((other) => isFartherOf(harm, other))
    return last ? betweenOf(sentence, harm, last) : []
  })
  return added.length > 0 ? [...figures, ...added] : figures
}

function isFartherOf({ at, attribute, last }: Harm, other: Harm): boolean {
  return other.at === at && other.attribute === attribute && other.first > last && other.first - last <= WIDEST_LIST
}

function betweenOf(sentence: ReadSentence, from: Harm, to: Harm): readonly Harm[] {
  const members = sentence.mentions.filter(
    (mention): mention is QuantityMention =>
      mention.kind === 'quantity' && mention.first > from.last && mention.last < to.first,
  )
  if (members.length === 0 || !isList(sentence.forms, [from, ...members, to])) return []
  return members.map((member) => ({
    ...from,
    value: inDigits(member.value),
    of: scopeOf(sentence, member),
    first: member.first,
    last: member.last,
    confidence: Math.min(from.confidence, to.confidence) * LISTED,
  }))
}

interface Member {
  readonly first: number
  readonly last: number
}

/** Commas part them, and `and` the last. */
function isList(forms: readonly string[], members: readonly Member[]): boolean {
  return members.slice(1).every(({ first }, at) => {
    const joint = forms.slice((members[at]?.last ?? 0) + 1, first).join(' ')
    return at === members.length - 2 ? joint === 'and' || joint === ', and' : joint === ','
  })
}
