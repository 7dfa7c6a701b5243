/** Days on which a text was published or changed, told amid the text where it lost its lines. */
import type { DateMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import type { ReadSentence } from '../reading.ts'
import { lengthOf } from './date-span.ts'

/** [07 June 2013 The actress has died]: when the text was published, where it lost its lines. */
export function isStamp(sentence: ReadSentence, { first, last, value }: DateMention): boolean {
  const { tree, forms } = sentence
  const next = tree.tokens[last + 1]
  if (value === null || lengthOf(value) > MINUTES_PER_DAY) return false
  if (isPosted(forms, first)) return true
  const isWhole = tree.tokens.slice(first, last + 1).some(({ form }) => /^(?:19|20)\d\d$/.test(form))
  if (!isWhole) return false
  if (isBeforeBar(forms, last)) return true
  if ([first - 1, first - 2].some((at) => CHANGED.has(forms[at] ?? ''))) return true
  if (next === undefined || next.upos === 'PUNCT') return false
  if (first === 0 || STAMPING.has(forms[first - 2] ?? '')) return /^\p{Lu}/u.test(next.form)
  // [A lineman was held on 6 February 2026 Ashford lineman Jamal Wirth was arrested]
  return (forms[first] === 'on' || forms[first - 1] === 'on') && /^\p{Lu}\p{Ll}/u.test(next.form)
}

/** [on 14 September 2025 11:41 *|* Updated on …]: with the time of day between, in some tokens. */
function isBeforeBar(forms: readonly string[], last: number): boolean {
  return forms.slice(last + 1, last + 5).some((form) => form === '|' || form === '•')
}

/** Tokens from the word to the day [*posted* in Pedestrian Accidents *on* Wednesday, 18 September 2025]. */
const WIDEST_POSTED = 9
const BEHIND_POSTED = wordSet('in by under at on to')

function isPosted(forms: readonly string[], first: number): boolean {
  const before = forms.slice(Math.max(0, first - WIDEST_POSTED), first)
  return before.some((form, at) => POSTED.has(form) && BEHIND_POSTED.has(before[at + 1] ?? ''))
}

const POSTED = wordSet('posted filed')
const CHANGED = wordSet('updated modified')

const STAMPING = wordSet('published updated posted modified')
