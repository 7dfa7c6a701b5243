/** New text for a stretch of an old one; an insertion where `start` is `end`. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with its stretches replaced; everything between them stays byte for byte. Splices do not overlap. */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end, text: replacement } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(from, start), replacement)
    from = end
  }
  return pieces.join('') + text.slice(from)
}
