/** The words of a table, separated by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u))
}

/** The phrases of a table, one a line or separated by `|`. */
export function phraseSet(phrases: string): ReadonlySet<string> {
  const lines = phrases.split(/[\n|]/u).map((line) => line.trim())
  return new Set(lines.filter((line) => line !== ''))
}
