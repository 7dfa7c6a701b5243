/** What opens a clause that describes the noun before it. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['that', 'which', 'who'])
