/** Months and weekdays, in lower case. */

export function wordTable<T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)))
}

/** 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = wordTable([
  ['january jan jan.', 1],
  ['february feb feb.', 2],
  ['march mar mar.', 3],
  ['april apr apr.', 4],
  ['may', 5],
  ['june jun jun.', 6],
  ['july jul jul.', 7],
  ['august aug aug.', 8],
  ['september sept sept. sep sep.', 9],
  ['october oct oct.', 10],
  ['november nov nov.', 11],
  ['december dec dec.', 12],
])

/** 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = wordTable([
  ['monday mon mon.', 0],
  ['tuesday tue tue. tues tues.', 1],
  ['wednesday wed wed. weds weds.', 2],
  ['thursday thu thu. thur thur. thurs thurs.', 3],
  ['friday fri fri.', 4],
  ['saturday sat sat.', 5],
  ['sunday sun sun.', 6],
])
