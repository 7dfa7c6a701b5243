import type { ReadSentence } from '../reading.ts'
import { governorOf } from '../role/governor.ts'
import type { Trigger } from '../trigger.ts'

const COMING = new Set(['come', 'occur', 'happen', 'take', 'follow'])
/** Tokens from the verb to what was before [came less than two weeks after a similar *bombing*]. */
const WIDEST_GAP = 10
/** Types that stand for each other until the text is read. */
const ALIKE: ReadonlyMap<string, string> = new Map([['explosion', 'attack']])

/** [the strike follows a *walkout* in January, the attack came two weeks after a *bombing*]: two of one kind, one before the other. */
export function isFollowed(sentence: ReadSentence, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  if (trigger.entry.form !== 'noun') return false
  const verb = followingVerb(sentence, trigger)
  if (verb < 0) return false
  return triggers.some(
    (other) => other.entry.form === 'noun' && other.at < verb && kindOf(other.type) === kindOf(trigger.type),
  )
}

function kindOf(type: string): string {
  return ALIKE.get(type) ?? type
}

/** The verb that puts what stands before it behind the noun; -1 without one. */
function followingVerb(sentence: ReadSentence, { at, first }: Trigger): number {
  const { tree, lemmas } = sentence
  const governor = governorOf(tree, lemmas, at)
  if (governor?.as === 'object' && lemmas[governor.index] === 'follow' && governor.index < at) return governor.index
  const after = sentence.forms.lastIndexOf('after', first)
  if (after < 0 || first - after > WIDEST_GAP) return -1
  const verb = lemmas.findLastIndex((lemma, index) => index < after && COMING.has(lemma))
  return after - verb <= WIDEST_GAP && isOnlyNoun(sentence, after, first) ? verb : -1
}

/** [after a bombing]; not [after police arrested …]. */
function isOnlyNoun({ tree }: ReadSentence, after: number, first: number): boolean {
  return tree.tokens.slice(after + 1, first).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX' && upos !== 'PUNCT')
}

const KNOWN = new Set(['the', 'his', 'her', 'their', 'this', "'s"])
const UNITS = new Set(['day', 'week', 'month', 'year', 'decade'])

/** [*robbed* a bank in August 2004 and spent nine months in jail *before the attack*]: its day is none of what is known as the attack. */
export function isLongBefore(
  sentence: ReadSentence,
  { at, entry, type }: Trigger,
  triggers: readonly Trigger[],
): boolean {
  if (type !== 'attack' || entry.form !== 'verb') return false
  const later = triggers.find((other) => other.at > at && other.type === type && other.entry.form === 'noun')
  const before = later ? sentence.forms.lastIndexOf('before', later.first) : -1
  if (!later || before <= at || !isOnlyNoun(sentence, before, later.first)) return false
  const isKnown = sentence.forms.slice(before + 1, later.first).some((form) => KNOWN.has(form))
  return isKnown && isTimeBetween(sentence, at, before)
}

/** [in August 2004 …, four months before] */
function isTimeBetween({ mentions, lemmas }: ReadSentence, at: number, before: number): boolean {
  if (UNITS.has(lemmas[before - 1] ?? '')) return true
  return mentions.some(({ kind, first, last }) => kind === 'date' && first > at && last < before)
}
