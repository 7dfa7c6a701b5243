import type { SyntaxToken } from '../../model/syntax.ts'

/** Whether the heads make a tree with one root and no crossing arcs: what hangs on a word, directly or not, stands around it without a gap. */
export function isTree(tokens: readonly SyntaxToken[]): boolean {
  const first = Int32Array.from(tokens.keys())
  const last = Int32Array.from(tokens.keys())
  const size = new Int32Array(tokens.length)
  for (const at of tokens.keys()) {
    let word = at
    for (let step = 0; word >= 0; step += 1) {
      if (step === tokens.length) return false
      first[word] = Math.min(first[word] ?? at, at)
      last[word] = Math.max(last[word] ?? at, at)
      size[word] = (size[word] ?? 0) + 1
      word = tokens[word]?.head ?? -1
    }
  }
  const isWhole = (at: number): boolean => (last[at] ?? 0) - (first[at] ?? 0) + 1 === size[at]
  return tokens.filter(({ head }) => head < 0).length === 1 && [...tokens.keys()].every(isWhole)
}
