import type { AttributeDefinition } from '../model/attribute.ts'
import type { ReadingContext } from '../model/reading.ts'
import type { UnresolvedValue, Value, ValueKind, ValueProblem } from '../model/value.ts'

/** One kind of value: how its words are read, and how it is said to people. */
export interface ValueReader<V extends Value> {
  readonly kind: ValueKind
  /** Never throws; what cannot be read is a problem with a hint. Time linear in the length of the text. */
  readonly parse: (
    text: string,
    context: ReadingContext,
    definition: Pick<AttributeDefinition, 'unit'>,
  ) => V | UnresolvedValue | ValueProblem
  /** Plain English, one line: `4 March 2025`, `at least 12`. */
  readonly format: (value: V) => string
}

/** Tells a problem from a value. */
export function isProblem(result: Value | ValueProblem): result is ValueProblem {
  return 'problem' in result
}
