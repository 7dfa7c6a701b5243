import type { Ladder } from '../model/comparison.ts'
import type { TextValue } from '../model/value.ts'
import { excerpt } from './text-excerpt.ts'

/**
 * Levels: `same`, `different`.
 * Free text is compared and never judged contradictory: nothing says what may stand beside what.
 */
export const textLadder: Ladder<TextValue> = [
  {
    name: 'same',
    relate: (left, right) =>
      left.canonical === right.canonical
        ? { relation: 'same', note: `${excerpt(left.written)} and ${excerpt(right.written)} are the same words` }
        : null,
  },
  {
    name: 'different',
    relate: (left, right) => ({
      relation: 'unknown',
      note: `${excerpt(left.written)} and ${excerpt(right.written)} are different texts`,
    }),
  },
]
