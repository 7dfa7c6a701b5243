import type { EventGroup } from '../merge/event-group.ts'
import type { ToldEvent } from '../told-event.ts'

/** What a sentence tells beside the clause of its event: when it may be taken for the event's. */

/** How many of an event's tellings are looked through; the first tell most. */
export const MOST_TELLINGS: number = 8

/** Sentences in which several events are told: a place there may be another's. */
export function busySentences(groups: readonly EventGroup[]): ReadonlySet<number> {
  const owners = new Map<number, EventGroup>()
  const busy = new Set<number>()
  for (const group of groups.filter(({ type }) => type !== 'statement')) {
    for (const { sentence } of group.told) {
      if ((owners.get(sentence) ?? group) !== group) busy.add(sentence)
      owners.set(sentence, group)
    }
  }
  return busy
}

/** [unclear who carried out the raids on Almara]: the noun tells of what happened, whatever the sentence says of it. */
export function isTold({ modality, form, isCharge }: ToldEvent): boolean {
  if (isCharge) return false
  return modality === 'happened' || (modality === 'unreal' && form === 'noun')
}
