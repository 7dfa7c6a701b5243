import type { FoundValue } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

const CONFIDENCE = 0.75
const OLDEST = 125
const BIRTHDAY = 'birthday'
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/
const OWNERS: ReadonlySet<string> = new Set(['his', 'her'])
/** Tokens from what says when to the birthday [*before* what would have been her 90th birthday]. */
const WIDEST = 7

/** How old the dead were by the birthday beside their death [died a week *short of her 85th birthday*: 84]. */
export function birthdayAge({ forms }: ReadSentence, { type, at }: Trigger): readonly FoundValue[] {
  if (type !== 'death') return []
  const birthday = forms.indexOf(BIRTHDAY, at)
  const years = Number(ORDINAL.exec(forms[birthday - 1] ?? '')?.[1] ?? Number.NaN)
  if (!(years > 1 && years <= OLDEST) || !OWNERS.has(forms[birthday - 2] ?? '')) return []
  const before = forms.slice(Math.max(at + 1, birthday - WIDEST), birthday)
  const lead = before.findLast((form) => LEADS.has(form))
  const age = lead === undefined ? null : years - (LEADS.get(lead) ?? 0)
  if (age === null) return []
  return [
    {
      attribute: 'age',
      value: String(age),
      party: null,
      first: birthday - 2,
      last: birthday,
      confidence: CONFIDENCE,
    },
  ]
}

/** By how many years who died was younger than the birthday says. */
const LEADS: ReadonlyMap<string, number> = new Map([
  ['before', 1],
  ['short', 1],
  ['shy', 1],
  ['after', 0],
  ['on', 0],
])
