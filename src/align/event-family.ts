/** Types that sources give to one happening: a blast is an attack to one and an accident to another. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['attack', 'incident'],
  ['accident', 'incident'],
  ['disaster', 'incident'],
])

/** What types are held against each other under. */
export function familyOf(type: string): string {
  return FAMILIES.get(type) ?? type
}
