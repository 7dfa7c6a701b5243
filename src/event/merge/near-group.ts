import type { EventGroup } from './event-group.ts'

/** Not what was only plotted [suspected of plotting to bomb a market]. */
function hasHappened({ told }: EventGroup): boolean {
  return told.some(({ modality }) => modality === 'happened')
}

/** [In 2023 a fire killed nine people] */
function isOld({ told }: EventGroup): boolean {
  return told.some(({ isLongAgo }) => isLongAgo)
}

/** By sentence, the last event of a type that is told within some sentences of it; events before the story's are none. */
export function groupsNear(
  groups: readonly EventGroup[],
  type: string,
  reach: number,
): ReadonlyMap<number, EventGroup> {
  const near = new Map<number, EventGroup>()
  for (const group of groups) {
    if (group.type !== type || group.isPrevious || group.isOther || !hasHappened(group) || isOld(group)) continue
    for (const { sentence } of group.told) {
      for (let at = sentence - reach; at <= sentence + reach; at += 1) near.set(at, group)
    }
  }
  return near
}
