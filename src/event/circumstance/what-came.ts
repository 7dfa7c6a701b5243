import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

/** What is over and done with when something else comes of it; a raid and its dead are of one day. */
const DONE = wordSet('protest agreement acquisition appointment resignation election sport-result sentence')
const OF_CLAUSE: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/** [ships were waiting *on Thursday after* dockers stopped work]: of what came after it. */
export function isOfWhatCame(
  { forms, tree }: ReadSentence,
  first: number,
  { type, at, form }: Pick<Trigger, 'type' | 'at'> & Pick<Trigger['entry'], 'form'>,
): boolean {
  if (!DONE.has(type) || form !== 'verb' || first > at) return false
  const after = forms.indexOf('after', first)
  const hasVerb = (from: number, to: number): boolean =>
    tree.tokens.slice(from, to).some(({ upos }) => OF_CLAUSE.has(upos))
  return after > 0 && after < at && hasVerb(0, first) && !hasVerb(after, at)
}
