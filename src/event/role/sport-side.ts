import { subjectBefore } from '../order.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { Argument } from './argument.ts'

const CONFIDENCE = 0.7
/** Tokens from a verb to the result that it was done with [opened their season *with* a 3-1 win]. */
const WIDEST_REACH = 12

/** Who won or lost where the result has no owner: whom something led to it, or who did what it led to. */
export function sideOfClause(
  sentence: ReadSentence,
  { type, entry, at }: Trigger,
  own: readonly Argument[],
): readonly Argument[] {
  if (type !== 'sport-result' || own.some(({ name }) => OWNERS.has(name))) return []
  if (entry.form === 'verb') return sideOfPurpose(sentence, at)
  const preposition = prepositionBefore(sentence, at)
  const index = sideBefore(sentence, preposition)
  return index === null ? [] : [{ name: 'subject', index, confidence: CONFIDENCE }]
}

const OWNERS: ReadonlySet<string> = new Set(['subject', 'possessive', 'recipient', 'by', 'of', 'for', 'sufferer'])

/** [Northfield came from behind to beat Ashford, reached the final after beating Ashford] */
function sideOfPurpose(sentence: ReadSentence, at: number): readonly Argument[] {
  if (!LINKING.has(sentence.forms[at - 1] ?? '')) return []
  const verb = verbBefore(sentence, at - 1)
  const index = verb >= 0 ? subjectBefore(sentence, verb)?.head : undefined
  return index === undefined ? [] : [{ name: 'subject', index, confidence: CONFIDENCE }]
}

const LINKING: ReadonlySet<string> = new Set(['to', 'after', 'by'])

function sideBefore(sentence: ReadSentence, preposition: number): number | null {
  const { forms, chunks } = sentence
  // [helped Northfield to a 3-1 win]
  if (forms[preposition] === 'to') return chunks.find(({ last }) => last === preposition - 1)?.head ?? null
  // [Northfield reached the final with a 3-1 win]
  if (forms[preposition] !== 'with') return null
  const verb = verbBefore(sentence, preposition)
  return verb >= 0 ? (subjectBefore(sentence, verb)?.head ?? null) : null
}

/** The preposition before a noun and its figures [with a 3-1 win]; -1 where another word stands there. */
function prepositionBefore({ tree }: ReadSentence, noun: number): number {
  let at = noun - 1
  while (at > noun - WIDEST_REACH && OF_NOUN.has(tree.tokens[at]?.upos ?? '')) at -= 1
  return tree.tokens[at]?.upos === 'ADP' ? at : -1
}

const OF_NOUN: ReadonlySet<string> = new Set(['DET', 'NUM', 'SYM', 'ADJ', 'PUNCT', 'NOUN'])

/** The nearest verb before a token; -1 where none is near. */
function verbBefore({ isVerb }: ReadSentence, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - WIDEST_REACH); at -= 1) if (isVerb(at)) return at
  return -1
}
