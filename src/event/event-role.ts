import type { DocumentEvent } from '../model/event.ts'
import type { EventGroup } from './merge/event-group.ts'

export type EventRole = Pick<DocumentEvent, 'role' | 'previousOf' | 'nextOf'>

/** Sentences of the body that are its lead. */
const LEAD = 2

/** Events of the title and the lead are what the story is about; one marked as the last before is previous; others are background, the next one too. */
export function rolesOf(groups: readonly EventGroup[]): readonly EventRole[] {
  const focus = groups.map((group) => isInLead(group) && !group.isPrevious)
  if (!focus.includes(true)) {
    // [signed a smaller contract with Southland]: what is told as another is not what the text is about.
    const open = groups.some(({ isPrevious, isOther }) => !isPrevious && !isOther)
    const most = groups.reduce(
      (best, group, at) =>
        !group.isPrevious && !(open && group.isOther) && size(group) > size(groups[best]) ? at : best,
      Math.max(
        0,
        groups.findIndex(({ isPrevious, isOther }) => !isPrevious && !(open && isOther)),
      ),
    )
    if (groups[most] && !groups[most].isPrevious) focus[most] = true
  }
  return groups.map((group, at) => {
    if (group.isPrevious) return { role: 'previous', previousOf: focusOfType(groups, focus, group.type), nextOf: null }
    const nextOf = group.isNext ? heldBefore(groups, focus, group) : null
    return { role: focus[at] && nextOf === null ? 'focus' : 'background', previousOf: null, nextOf }
  })
}

function isInLead({ told: [first] }: EventGroup): boolean {
  return first !== undefined && (first.isTitle || first.order < LEAD)
}

function size(group: EventGroup | undefined): number {
  return group ? group.told.length + group.facts.length : -1
}

/** What the story is about has happened [met on Tuesday and will meet again]; else the next one is what it is about. */
function heldBefore(groups: readonly EventGroup[], focus: readonly boolean[], next: EventGroup): number | null {
  const at = groups.findIndex(
    (group, index) => group !== next && focus[index] === true && group.type === next.type && !group.isNext,
  )
  return at >= 0 ? at : null
}

function focusOfType(groups: readonly EventGroup[], focus: readonly boolean[], type: string): number | null {
  const at = groups.findIndex((group, index) => focus[index] === true && group.type === type)
  if (at >= 0) return at
  const other = groups.findIndex((group) => group.type === type && !group.isPrevious)
  return other >= 0 ? other : null
}
