import type { AttributeDefinition } from '../model/attribute.ts'
import type { ReadingContext } from '../model/reading.ts'
import type { Value, ValueKind, ValueProblem } from '../model/value.ts'
import { dateReader } from './date.ts'
import { partyReader } from './party.ts'
import { placeReader } from './place.ts'
import { quantityReader } from './quantity.ts'
import { quoteReader } from './quote.ts'
import { textReader } from './text.ts'
import { topicReader } from './topic.ts'
import type { ValueReader } from './value-reader.ts'

const READERS: { readonly [K in ValueKind]: ValueReader<Extract<Value, { kind: K }>> } = {
  date: dateReader,
  place: placeReader,
  party: partyReader,
  quantity: quantityReader,
  topic: topicReader,
  quote: quoteReader,
  text: textReader,
}

/** Reads the words of a claim as a value of its attribute's kind. */
export function readValue(
  text: string,
  definition: Pick<AttributeDefinition, 'kind' | 'unit'>,
  context: ReadingContext,
): Value | ValueProblem {
  return READERS[definition.kind].parse(text, context, definition)
}

/** A value in plain English, one line; unresolved values are their own words. */
export function formatValue(value: Value): string {
  if (value.kind === 'unresolved') return value.written
  // The reader was chosen by the value's own kind, which TypeScript cannot follow through the table.
  return (READERS[value.kind] as ValueReader<Value>).format(value)
}
