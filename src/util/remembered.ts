/** UTF-16 units: what comes again all through a story is a word, a name or a figure. Longer texts are read anew. */
const LONGEST = 80
/** Some megabytes at most, whatever a hostile text makes up. */
const MOST = 20_000

/**
 * What `read` makes of a text, remembered for when the text comes again: the sources of a story repeat each other's
 * names and figures. All is forgotten once too much is known. `read` must depend on its text alone.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > LONGEST) return read(text)
    const found = known.get(text)
    if (found !== undefined) return found
    const fresh = read(text)
    if (known.size >= MOST) known.clear()
    known.set(text, fresh)
    return fresh
  }
}
