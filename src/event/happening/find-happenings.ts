import type { DocumentEvent, Fact } from '../../model/event.ts'
import type { DocumentMentions } from '../../model/mention.ts'
import { groupMap } from '../../util/collection.ts'
import { HAPPENING, isDoneOnce } from '../../value/happening-kind.ts'
import { rolesOf } from '../event-role.ts'
import type { EventGroup } from '../merge/event-group.ts'
import { mergeEvents } from '../merge.ts'
import type { ReadSentence } from '../reading.ts'
import { tidyFacts } from '../settle/tidy.ts'
import type { ToldEvent } from '../told-event.ts'
import { tellHappenings } from './tell-happenings.ts'

/** Nobody compares more of one text; so a text takes bounded time. */
const MOST_TOLD = 400

/**
 * What a document tells to have happened for which the vocabulary has no type [the museum was handed a painting], so that
 * it can be held against what others tell of the same: with who or what it happened to, and where or when. `told` is what
 * was read of the vocabulary's own events.
 */
export function findHappenings(
  sentences: readonly ReadSentence[],
  { parties, attributions }: Pick<DocumentMentions, 'parties' | 'attributions'>,
  told: readonly ToldEvent[],
  text: string,
): readonly DocumentEvent[] {
  const known = groupMap(told, ({ sentence }) => sentence)
  const reported = groupMap(attributions, ({ sentence }) => sentence)
  const found: ToldEvent[] = []
  let order = 0
  for (const sentence of sentences) {
    if (found.length >= MOST_TOLD) break
    const { index } = sentence
    const context = { parties, text, known: known.get(index) ?? [], reported: reported.get(index) ?? [] }
    found.push(...tellHappenings(sentence, sentence.isTitle ? -1 : order, context))
    if (!sentence.isTitle) order += 1
  }
  const groups = mergeEvents(found)
    .map((group): EventGroup => ({ ...group, facts: tidied(group.facts) }))
    .filter(({ facts }) => facts.some(({ attribute }) => attribute === 'participants' || attribute === 'target'))
  const roles = rolesOf(groups)
  return groups.map((group, at) => eventOf(group, roles[at]?.role ?? 'background'))
}

/** Of things without a name all are kept: they tell what it was done to. */
function tidied(facts: readonly Fact[]): Fact[] {
  const isThing = ({ attribute }: Fact): boolean => attribute === 'target'
  return [
    ...facts.filter(isThing),
    ...tidyFacts(
      facts.filter((fact) => !isThing(fact)),
      HAPPENING,
    ),
  ]
}

function eventOf({ family, told, facts }: EventGroup, role: DocumentEvent['role']): DocumentEvent {
  return {
    type: HAPPENING,
    role: role === 'focus' ? role : 'background',
    previousOf: null,
    triggers: told.map(({ trigger }) => trigger),
    lemmas: [...new Set(told.map(({ lemma }) => lemma))],
    facts,
    happening: {
      kind: family ?? '',
      isOnlyNamed: told.every(({ form }) => form === 'noun'),
      isDoneOnce: isDoneOnce(family ?? ''),
    },
  }
}
