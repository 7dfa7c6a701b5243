import type { FoundValue } from '../fact.ts'
import { subjectBefore } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { RoleContext } from './context.ts'
import { partyValue } from './party-value.ts'

/** Tokens from the verb to the noun [claimed *full* responsibility]. */
const WIDEST_CLAIM = 3
const CONFIDENCE = 0.75

/** Who says that they made an attack [*the Dawn group* claimed responsibility for the blast]. */
export function claimedBy(context: RoleContext, { type, entry, at }: Trigger): readonly FoundValue[] {
  if (type !== 'attack' || entry.form !== 'noun') return []
  const verb = claimBefore(context.sentence, at)
  const doer = verb === null ? null : subjectBefore(context.sentence, verb)
  if (!doer || NOBODY.has(context.sentence.forms[doer.first] ?? '')) return []
  const value = partyValue(context, 'attacker', { name: 'subject', index: doer.head, confidence: CONFIDENCE })
  return value ? [value] : []
}

const NOBODY: ReadonlySet<string> = new Set([
  'no',
  'nobody',
  'none',
  'neither',
  'which',
  'who',
  'he',
  'she',
  'they',
  'it',
])

/** The verb of a claim whose noun is the first behind it; null where nobody claimed it. */
function claimBefore({ forms, lemmas, chunks, isVerb }: ReadSentence, noun: number): number | null {
  const chunk = chunks.findLast(({ first, last }) => first <= noun && noun <= last)
  const own = forms.lastIndexOf('responsibility', noun)
  if (!chunk || own < 0 || forms[own + 1] !== 'for') return null
  const isNext = chunks.every(({ first, isPossessive }) => first <= own + 1 || first >= chunk.first || isPossessive)
  for (let at = own - 1; isNext && at >= own - WIDEST_CLAIM; at -= 1) {
    if (!isVerb(at) || lemmas[at] !== 'claim') continue
    const isDenied = forms
      .slice(Math.max(0, at - 3), at)
      .some((form) => form === 'not' || form === "n't" || form === 'never')
    return isDenied ? null : at
  }
  return null
}
