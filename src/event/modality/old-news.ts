import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { spanOf } from '../circumstance/date-span.ts'
import type { FoundValue } from '../fact.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

const ONE_OF_MANY = new Set(['a', 'an'])
/** Longer ago than news is told of as new: 45 days, in minutes. */
const OLD = 45 * MINUTES_PER_DAY

/** [her predecessor lost a confidence vote in December; first elected in 2018]: not the one that the text is about. */
export function isOldNews(sentence: ReadSentence, trigger: Trigger, [date]: readonly FoundValue[]): boolean {
  const span = trigger.type === 'harm' || !date ? null : spanOf(date.value)
  if (span === null || !sentence.written || sentence.written.start - span.end <= OLD) return false
  return trigger.entry.form === 'verb' ? isAside(sentence, trigger) : isOneOfMany(sentence, trigger)
}

const OF_THEM = /(?:^| )of (?:them|those)(?: |$)/

/** [The salmonella of 2008 made 700 people ill. Nine *of them* died.]: of those of another time. */
export function isOfOldOnes({ forms, written }: ReadSentence, before: ReadSentence | null): boolean {
  if (before === null || written === null || !OF_THEM.test(forms.join(' '))) return false
  const spans = before.mentions.flatMap((mention) =>
    mention.kind === 'date' ? (spanOf(mention.value ?? '') ?? []) : [],
  )
  return spans.length > 0 && spans.every(({ end }) => written.start - end > OLD)
}

function isOneOfMany({ chunks, forms }: ReadSentence, { first }: Trigger): boolean {
  const start = chunks.find((chunk) => chunk.first <= first && first <= chunk.last)?.first ?? first
  return ONE_OF_MANY.has(forms[start] ?? '')
}

/** [Brandt, first elected in 2018, resigned] */
function isAside({ tree, lemmas, forms }: ReadSentence, { at }: Trigger): boolean {
  const isParticiple = tree.tokens[at]?.xpos === 'VBN'
  const opening = tree.tokens[at - 1]?.upos === 'ADV' ? at - 2 : at - 1
  const isAlone = !lemmas.slice(Math.max(0, at - 3), at).some((lemma) => AUXILIARIES.has(lemma))
  return isParticiple && isAlone && (forms[opening] === ',' || tree.tokens[at]?.relation.startsWith('acl') === true)
}

const AUXILIARIES = new Set(['be', 'have', 'get'])
