import { MINUTES_PER_DAY } from '../../value/date/calendar.ts'
import { spanOf } from '../circumstance/date-span.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

/** Sentences at the start of a text that tell its news. */
const NEWS = 2
/** Minutes; what is news is told by its day of the week. */
const WEEK = 7 * MINUTES_PER_DAY
/** Tokens before the time that opens a sentence [*And* last month, *Then, in* May]. */
const WIDEST_OPENING = 3
const KNOWN = new Set(['DET', 'PRON'])
const INDEFINITE = new Set(['a', 'an', 'another'])

/**
 * [The heist is the latest in Almara. … And *last month thieves made off with* jewels. *In May, a gunman robbed* a bank]: a case of
 * its own, told by its time before all else, and of nobody and nothing that the text has told of.
 */
export function isFurtherCase(sentence: ReadSentence, { type, at, entry }: Trigger): boolean {
  if (type !== 'attack' || entry.form !== 'verb' || sentence.isTitle || sentence.index < NEWS) return false
  if (!isOpenedByPast(sentence, at)) return false
  const told = sentence.tree.argumentsOf(at).filter(({ role, marker }) => role !== 'oblique' || marker === 'with')
  return told.some(({ role }) => role === 'subject') && told.every(({ index }) => isNew(sentence, index))
}

function isOpenedByPast({ mentions, tree, written }: ReadSentence, verb: number): boolean {
  const time = mentions.find(({ kind, first, last }) => kind === 'date' && first <= WIDEST_OPENING && last < verb)
  const span = time?.kind === 'date' ? spanOf(time.value ?? '') : null
  if (!time || !span || written === null || span.end > written.start || span.start > written.start - WEEK) return false
  return tree.tokens.slice(0, time.first).every(({ upos }) => upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'VERB')
}

/** [thieves, an armed man, £2 million]; not [the gunmen, they, Ana Brandt, the bank, a teacher who is named]. */
function isNew({ tree, mentions, forms, chunks }: ReadSentence, index: number): boolean {
  const token = tree.tokens[index]
  if (!token || token.upos === 'PROPN' || token.upos === 'PRON') return false
  const { first, last } = chunks.find((chunk) => chunk.first <= index && index <= chunk.last) ?? {
    first: index,
    last: index,
  }
  const opening = tree.tokens[first]
  if (opening && KNOWN.has(opening.upos) && !INDEFINITE.has(forms[first] ?? '')) return false
  return !mentions.some(
    (mention) => mention.kind === 'party' && mention.form === 'name' && mention.first <= last && mention.last >= first,
  )
}
