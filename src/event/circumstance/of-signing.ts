import type { DateMention, PlaceMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { spanOf } from './date-span.ts'
import type { Owner } from './owner.ts'

const CONFIDENCE = 0.6
/** Where one signs [at a ceremony in Almara]. */
const RITES = wordSet('ceremony summit meeting conference signing gathering forum')
const MADE = wordSet('sign ink initial seal reach strike conclude clinch')

/**
 * [signed a deal to build a port *on Monday* at a ceremony *in Almara*]: what is to be built is to come, so that a day gone by is that of
 * the signing, and so is a place where one signs.
 */
export function ownerBySigning(
  sentence: ReadSentence,
  mention: DateMention | PlaceMention,
  triggers: readonly Trigger[],
): readonly Owner[] {
  const deal = triggers.findLast(({ at }) => at < mention.first)
  if (deal?.type !== 'agreement' || !isOfPlan(sentence, deal)) return []
  const isOfSigning = mention.kind === 'date' ? isGoneBy(sentence, mention) : isAtRite(sentence, mention)
  return isOfSigning ? [{ trigger: deal, confidence: CONFIDENCE }] : []
}

function isOfPlan({ forms, tree, lemmas }: ReadSentence, { entry, last, at }: Trigger): boolean {
  const isPaper =
    entry.form === 'noun' && lemmas.slice(Math.max(0, at - WIDEST_OBJECT), at).some((lemma) => MADE.has(lemma))
  return isPaper && forms[last + 1] === 'to' && tree.tokens[last + 2]?.xpos === 'VB'
}

/** Tokens from the verb to the paper [signed a wide-ranging trade accord]. */
const WIDEST_OBJECT = 8

function isGoneBy({ written }: ReadSentence, { value }: DateMention): boolean {
  const span = value === null ? null : spanOf(value)
  return span !== null && written !== null && span.start < written.end
}

function isAtRite({ chunks, lemmas }: ReadSentence, { first }: PlaceMention): boolean {
  const before = chunks.findLast(({ last }) => last < first)
  return before !== undefined && first - before.last <= 2 && RITES.has(lemmas[before.head] ?? '')
}
