import type { FoundValue } from './fact.ts'
import { wordSet } from './lexicon/word-set.ts'
import { subjectBefore } from './order.ts'
import { mentionAt, wordsOf } from './reading.ts'
import type { RoleContext } from './role-context.ts'
import { topicItems } from './topic-range.ts'
import type { Trigger } from './trigger.ts'

const TALKS = new Set(['meeting', 'call', 'visit'])
/** What talks are about stands behind these. */
const FOCUSING = wordSet(
  'focus center centre cover include concern involve address touch deal revolve feature comprise',
)
const LINKS = wordSet('on with around upon about also mainly largely primarily')
const CONFIDENCE = 0.8
/** Most words between the talks and the verb that says what they are about. */
const LONGEST_WAY = 14

/** What talks are said to be about [the talks focused on trade, the agenda includes trade, trade was on the agenda]. */
export function agendaTold(context: RoleContext, { type, at, last, lemma, entry }: Trigger): readonly FoundValue[] {
  if (!TALKS.has(type) || entry.form !== 'noun') return []
  const { sentence } = context
  if (lemma === 'agenda' && sentence.forms[at - 1] === 'the' && sentence.forms[at - 2] === 'on')
    return itemsAt(context, subjectBefore(sentence, verbBefore(context, at))?.head ?? -1)
  return itemsAt(context, headBehind(context, focusAfter(context, last)))
}

function verbBefore({ sentence }: RoleContext, at: number): number {
  let verb = at
  while (verb >= 0 && sentence.lemmas[verb] !== 'be') verb -= 1
  return verb
}

/** The verb of the clause whose subject the talks are: no other verb stands between. */
function focusAfter({ sentence }: RoleContext, last: number): number {
  const { tree, lemmas } = sentence
  for (let at = last + 1; at <= last + LONGEST_WAY && at < lemmas.length; at += 1) {
    if (tree.tokens[at]?.upos !== 'VERB') continue
    return FOCUSING.has(lemmas[at] ?? '') && tree.tokens[at]?.xpos !== 'VBG' ? at : -1
  }
  return -1
}

function headBehind({ sentence }: RoleContext, verb: number): number {
  if (verb < 0) return -1
  let at = verb + 1
  while (LINKS.has(sentence.forms[at] ?? '')) at += 1
  return sentence.chunks.find(({ first, last }) => first <= at && at <= last)?.head ?? -1
}

function itemsAt(context: RoleContext, head: number): readonly FoundValue[] {
  const { sentence, text } = context
  if (head < 0 || mentionAt(sentence, 'date', head)) return []
  return topicItems(sentence, head).map(({ first, last }) => ({
    attribute: 'agenda',
    value: wordsOf(sentence, first, last, text),
    party: null,
    first,
    last,
    confidence: CONFIDENCE,
  }))
}
