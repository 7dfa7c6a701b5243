import type { DocumentParty, PartyMention } from '../../model/mention.ts'
import type { FoundValue } from '../fact.ts'
import { isNamed } from './is-named.ts'

/** A person by name, as the value of an attribute; null of whom the text names nowhere, and of what is no person. */
export function namedPerson(
  parties: readonly DocumentParty[],
  mention: Pick<PartyMention, 'party' | 'first' | 'last'> | null,
  { attribute, confidence }: Pick<FoundValue, 'attribute' | 'confidence'>,
): FoundValue | null {
  if (!mention) return null
  const { party, first, last } = mention
  const { names: [name = ''] = [], nature } = parties[party] ?? {}
  return nature === 'person' && isNamed(name) ? { attribute, value: name, party, first, last, confidence } : null
}
