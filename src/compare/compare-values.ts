import type { Ladder, Outcome } from '../model/comparison.ts'
import type { Value } from '../model/value.ts'
import { dateLadder } from './date.ts'
import { climb } from './ladder.ts'
import { partyLadder } from './party.ts'
import { placeLadder } from './place.ts'
import { quantityLadder } from './quantity.ts'
import { quoteLadder } from './quote.ts'
import { textLadder } from './text.ts'
import { topicLadder } from './topic.ts'

type LadderOf<K extends Value['kind']> = Ladder<Extract<Value, { kind: K }>>

const LADDERS: { readonly [K in Exclude<Value['kind'], 'unresolved'>]: LadderOf<K> } = {
  date: dateLadder,
  place: placeLadder,
  party: partyLadder,
  quantity: quantityLadder,
  topic: topicLadder,
  quote: quoteLadder,
  text: textLadder,
}

type Climbed = Outcome & { readonly tried: readonly string[] }

/** How two values of one attribute relate, read from left to right, and the levels tried on the way. */
export function compareValues(left: Value, right: Value): Climbed {
  if (left.kind === 'unresolved' || right.kind === 'unresolved') {
    return {
      level: 'silent',
      relation: 'silent',
      note: 'a side gives a value that nothing resolves',
      tried: ['silent'],
    }
  }
  if (left.kind !== right.kind) throw new Error(`a ${left.kind} is compared with a ${right.kind}`)
  // The kinds are equal, which TypeScript cannot follow through the table.
  return climb(LADDERS[left.kind] as Ladder<Value>, left, right)
}
