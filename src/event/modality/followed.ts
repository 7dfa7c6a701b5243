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
