import type { FoundValue } from '../fact.ts'
import { subjectBefore } from '../order.ts'
import { mentionAt, wordsOf } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import type { RoleContext } from './context.ts'
import { topicItems } from './topic-range.ts'

const CONFIDENCE = 0.8

/** What is said to be on the agenda [trade and fishing are on the agenda]. */
export function listedOnAgenda(context: RoleContext, { at, lemma }: Trigger): readonly FoundValue[] {
  const { sentence, text } = context
  if (lemma !== 'agenda' || sentence.forms[at - 2] !== 'on') return []
  const head = subjectBefore(sentence, sentence.lemmas.lastIndexOf('be', at))?.head ?? -1
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
