/** Letters and digits in words joined by `-`, from words that are folded to lower case already; empty without any. */
export function identifier(folded: string, longest = 48): string {
  const words = folded.match(/[a-z0-9]+/g) ?? []
  let id = ''
  for (const word of words) {
    const longer = id === '' ? word.slice(0, longest) : `${id}-${word}`
    if (longer.length > longest) break
    id = longer
  }
  return id
}

/** The id, or the first of `id-2`, `id-3` … that is free; the result is taken from then on. */
export function claimIdentifier(id: string, taken: Set<string>): string {
  let free = id
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`
  taken.add(free)
  return free
}
