/** The last token before another, within reach, of which a test holds; -1 without one. */
export function lastWithin(
  lemmas: readonly string[],
  end: number,
  reach: number,
  test: (lemma: string, at: number) => boolean,
): number {
  for (let at = Math.min(end, lemmas.length) - 1; at >= Math.max(0, end - reach); at -= 1) {
    if (test(lemmas[at] ?? '', at)) return at
  }
  return -1
}

/** The first token before another that is none of the words [came to *about* 5 million: to]; not before `floor`. */
export function skipBack(lemmas: readonly string[], end: number, words: ReadonlySet<string>, floor = 0): number {
  let at = end - 1
  while (at > floor && words.has(lemmas[at] ?? '')) at -= 1
  return at
}
