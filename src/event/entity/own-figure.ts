import type { EntityFact } from '../../model/event.ts'
import { groupBy } from '../../util/collection.ts'
import { canBeSame } from '../figure.ts'
import type { ReadSentence } from '../reading.ts'
import { contractEnds } from './contract-end.ts'
import { stakesHeld } from './holding.ts'
import { seasonGoals } from './season-goals.ts'

/** What is told of one owner, player or company alone. Of two figures that a text gives for one of them, neither is the story's. */
export function ownFigures(sentences: readonly ReadSentence[]): readonly EntityFact[] {
  const found = [...stakesHeld(sentences), ...seasonGoals(sentences), ...contractEnds(sentences)]
  const slots = groupBy(found, ({ entity, attribute, of }) => `${entity} ${attribute} ${of}`)
  return slots.flatMap((told) => {
    const [one] = told
    return one && told.every(({ value }) => value === one.value || canBeSame(value, one.value)) ? [one] : []
  })
}
