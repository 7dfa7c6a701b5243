import type { SyntaxToken } from '../../model/syntax.ts'

/** An object, and one behind a comma that was taken for another. */
interface Objects {
  readonly first: number
  readonly second: number
  readonly comma: number
}

/**
 * A verb has one object, and a list behind a comma goes on with it [They plan to discuss trade, *the debt* and visas], though its
 * next part may hang on the verb or on one above it.
 */
export function mendListObject(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const found = objectsOfOne(tokens)
  if (found === null) return tokens
  return tokens.map((token, at) => {
    if (at === found.second) return { ...token, head: found.first, relation: 'conj' }
    return at === found.comma ? { ...token, head: found.second } : token
  })
}

function objectsOfOne(tokens: readonly SyntaxToken[]): Objects | null {
  for (let second = 0; second < tokens.length; second += 1) {
    const head = tokens[second]?.head ?? second
    if (head >= second || !isNextPart(tokens, second)) continue
    const comma = startOf(tokens, second) - 1
    const first = tokens[comma]?.form === ',' ? objectBefore(tokens, head, comma) : -1
    if (first >= 0) return { first, second, comma }
  }
  return null
}

/** An object of a list that goes on to its last part, or a noun that no preposition introduces as an oblique. */
function isNextPart(tokens: readonly SyntaxToken[], noun: number): boolean {
  const { relation, upos } = tokens[noun] ?? NO_TOKEN
  if (relation === 'obj') return hasDependent(tokens, noun, 'conj')
  return relation === 'obl' && upos === 'NOUN' && !hasDependent(tokens, noun, 'case')
}

const NO_TOKEN = { relation: '', upos: '' }

function hasDependent(tokens: readonly SyntaxToken[], word: number, wanted: string): boolean {
  return tokens.some(({ head, relation }) => head === word && relation === wanted)
}

/** The first word of a phrase: what stands right before it, one after the other, as long as it hangs on it. */
function startOf(tokens: readonly SyntaxToken[], noun: number): number {
  let start = noun
  for (let at = noun - 1; at >= 0 && isBelow(tokens, at, noun); at -= 1) if (tokens[at]?.upos !== 'PUNCT') start = at
  return start
}

function isBelow(tokens: readonly SyntaxToken[], word: number, top: number): boolean {
  let at = word
  for (let step = 0; step < LONGEST_CHAIN && at >= 0; step += 1) {
    if (at === top) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}

const LONGEST_CHAIN = 8

/** Of the verb or of an open complement of it; -1 where there is none. */
function objectBefore(tokens: readonly SyntaxToken[], verb: number, end: number): number {
  return tokens.findLastIndex(
    ({ head, relation }, at) =>
      at < end && relation === 'obj' && head < at && head >= verb && isOpenPart(tokens, head, verb),
  )
}

/** [plan to *discuss*] */
function isOpenPart(tokens: readonly SyntaxToken[], part: number, verb: number): boolean {
  let at = part
  while (at > verb && tokens[at]?.relation === 'xcomp') at = tokens[at]?.head ?? -1
  return at === verb
}
