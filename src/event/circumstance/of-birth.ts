import type { FoundValue } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

/** [*Born in Almara* to a railway worker, Brandt first appeared on screen *in 1949*]: a day of another verb, or behind a comma, is not that of the birth. */
export function isOfLaterLife({ forms, isVerb }: ReadSentence, { type, last }: Trigger, value: FoundValue): boolean {
  if (type !== 'birth' || value.attribute !== 'date' || value.first <= last) return false
  for (let at = last + 1; at < value.first; at += 1)
    if (isVerb(at) || (forms[at] === ',' && !isDay(forms, at))) return true
  return false
}

/** [born on May 3, 1936] */
function isDay(forms: readonly string[], comma: number): boolean {
  return /^\d/.test(forms[comma - 1] ?? '') && /^\d{4}$/.test(forms[comma + 1] ?? '')
}
