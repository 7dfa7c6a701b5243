/** What the treebanks say of a word: from its hash to the number of its ambiguity class. */
export interface Lexicon {
  /** In rising order. */
  readonly hashes: Int32Array
  readonly tagClasses: Uint16Array
}

export function createLexicon(words: ReadonlyMap<number, number>): Lexicon {
  const rising = [...words].sort(([a], [b]) => a - b)
  return {
    hashes: Int32Array.from(rising, ([hash]) => hash),
    tagClasses: Uint16Array.from(rising, ([, tagClass]) => tagClass),
  }
}

/** That of a word that is not in the lexicon. */
export const NO_TAG_CLASS = -1

/** Searched, as words are looked up once each: a map would take longer to build than all of its uses. */
export function tagClassOf({ hashes, tagClasses }: Lexicon, hash: number): number {
  let first = 0
  let end = hashes.length
  while (first < end) {
    const middle = (first + end) >> 1
    if ((hashes[middle] ?? 0) < hash) first = middle + 1
    else end = middle
  }
  return hashes[first] === hash ? (tagClasses[first] ?? NO_TAG_CLASS) : NO_TAG_CLASS
}
