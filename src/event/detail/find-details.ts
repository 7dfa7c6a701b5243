import type { Detail } from '../../model/event.ts'
import type { DocumentMentions, QuantityMention } from '../../model/mention.ts'
import type { ClaimStatus } from '../../model/record.ts'
import { groupMap } from '../../util/collection.ts'
import { roleKind } from '../attribute-kind.ts'
import { speakerAt } from '../attribution.ts'
import { factOf } from '../fact.ts'
import { inDigits } from '../figure.ts'
import { modalityOf } from '../modality.ts'
import type { ReadSentence } from '../reading.ts'
import { type Measured, measuredBy } from './measured.ts'
import { isOfOtherTime } from './other-time.ts'
import { subjectsOf } from './subjects.ts'
import type { TextEvents } from './text-events.ts'
import { toldTwice } from './told-twice.ts'

/** Less than any reading by an attribute of its own. */
const CONFIDENCE = 0.6

interface Found {
  readonly sentence: ReadSentence
  readonly figure: QuantityMention
  readonly measured: Measured
}

/**
 * Figures that no attribute of an event or a party takes [carries *24 satellites*, a *five-year contract*]. A text that
 * gives two figures for things of one name tells of two, and none of them is the story's.
 */
export function findDetails(
  sentences: readonly ReadSentence[],
  { attributions, parties }: Pick<DocumentMentions, 'attributions' | 'parties'>,
  events: TextEvents,
): readonly Detail[] {
  const found = sentences.filter(({ isTitle, isHeadline }) => !isTitle && !isHeadline).flatMap(figuresIn)
  if (found.length === 0 || isOfManyScenes(events)) return []
  const isTaken = takenBy(events)
  const isTwofold = toldTwice(sentences)
  const reported = groupMap(attributions, ({ sentence }) => sentence)
  const subjects = subjectsOf(sentences, events, parties)
  return found.flatMap(({ sentence, figure, measured }) => {
    if (isTaken(figure) || isTwofold(figure, measured) || isOfOtherTime(sentence, measured)) return []
    const { first, last, attribute, of } = measured
    const status = statusAt(sentence, figure)
    if (status === null) return []
    const by = speakerAt(sentence, reported.get(sentence.index) ?? [], first)
    const value = { attribute, value: inDigits(figure.value), party: null, of, first, last, confidence: CONFIDENCE }
    return [{ ...factOf(sentence, value, { status, by, first, last }), ...subjects(sentence, attribute) }]
  })
}

/** Riots go on for days in many places: three banks burn in one, and two shops in another. */
function isOfManyScenes({ groups, roles }: TextEvents): boolean {
  return groups.some(({ type }, at) => type === 'protest' && roles[at]?.role === 'focus')
}

function figuresIn(sentence: ReadSentence): readonly Found[] {
  return sentence.mentions.flatMap((figure) => {
    const measured = figure.kind === 'quantity' ? measuredBy(sentence, figure) : null
    return measured && figure.kind === 'quantity' ? [{ sentence, figure, measured }] : []
  })
}

/** Whether an attribute has the figure already. */
function takenBy({ told, groups, entityFacts }: TextEvents): (figure: QuantityMention) => boolean {
  const facts = [...told.flatMap((one) => one.facts), ...groups.flatMap((group) => group.facts), ...entityFacts]
  const taken = facts.filter(({ attribute }) => roleKind(attribute) === 'quantity').map(({ evidence }) => evidence)
  return ({ start, end }) => taken.some((evidence) => evidence.start < end && start < evidence.end)
}

/** Null of what did not happen, or may not. */
function statusAt(sentence: ReadSentence, { head }: QuantityMention): ClaimStatus | null {
  const clause = sentence.tree.clauseOf(head)
  if (!sentence.isVerb(clause)) return 'happened'
  const modality = modalityOf(sentence, clause, 'verb')
  return modality === 'happened' || modality === 'planned' ? modality : null
}
