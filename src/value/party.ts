import type { PartyValue } from '../model/value.ts'
import { wordsOf } from './fold.ts'
import { isUntold } from './untold.ts'
import type { ValueReader } from './value-reader.ts'

/** A person or an organisation, by name or entity id; which names mean one party is for the story's resolver to say. */
export const partyReader: ValueReader<PartyValue> = {
  kind: 'party',
  parse: (text, context) => {
    if (wordsOf(text).length === 0)
      return {
        problem: 'the name has no letters',
        hint: 'write the name of a person or an organisation, or an entity id',
      }
    if (isUntold(text.trim())) return { kind: 'unresolved', written: text, canonical: 'unresolved' }
    return { kind: 'party', written: text, ...context.parties.resolve(text) }
  },
  format: (value) => value.written.replace(/\s+/gu, ' ').trim(),
}
