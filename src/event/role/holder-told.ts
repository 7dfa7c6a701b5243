import type { DocumentParty, PartyMention } from '../../model/mention.ts'
import type { FoundValue } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import { type Trigger, wordTrigger } from '../trigger.ts'
import { isNamed } from './is-named.ts'

/** An appointment that is told by who holds the office. */
export interface OfficeTold {
  readonly trigger: Trigger
  readonly values: readonly FoundValue[]
}

type Words = Pick<FoundValue, 'value' | 'first' | 'last'>

interface Held {
  /** Token of the office. */
  readonly at: number
  readonly holder: Pick<PartyMention, 'party' | 'first' | 'last'>
  readonly office: Words
  /** Null where none is told. */
  readonly date: Words | null
  readonly confidence: number
}

/** Who holds or gets which office, and since when; null of somebody without a name. */
export function holderTold(
  { lemmas }: Pick<ReadSentence, 'lemmas'>,
  parties: readonly DocumentParty[],
  { at, holder, office, date, confidence }: Held,
): OfficeTold | null {
  const name = parties[holder.party]?.names[0]
  if (name === undefined || !isNamed(name)) return null
  const { party, first, last } = holder
  const base = { party: null, confidence }
  return {
    trigger: wordTrigger({ type: 'appointment', lemma: lemmas[at] ?? '', at }),
    values: [
      { ...base, attribute: 'person', value: name, party, first, last },
      { ...base, attribute: 'office', ...office },
      ...(date === null ? [] : [{ ...base, attribute: 'date', ...date }]),
    ],
  }
}
