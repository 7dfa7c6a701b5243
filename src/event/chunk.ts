import type { SyntaxToken } from '../model/syntax.ts'

/** A noun phrase as order and tags show it, without what follows its noun: the second reading beside the tree. */
export interface Chunk {
  readonly first: number
  readonly last: number
  /** The last noun or name. */
  readonly head: number
  /** Token of the preposition right before it; -1 where there is none. */
  readonly preposition: number
  /** The phrase owns the next one [Brandt's visit]. */
  readonly isPossessive: boolean
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const WITHIN = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM'])

/** `isApart` says of a token that it is in no noun phrase though it looks so [met Brandt *Monday*]. */
export function findChunks(tokens: readonly SyntaxToken[], isApart: (at: number) => boolean): readonly Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    const end = chunkEnd(tokens, at, isApart)
    if (end > at) chunks.push(...chunkOf(tokens, at, end))
    at = Math.max(end, at + 1)
  }
  return chunks
}

/** What bounds a figure, with its words in order; it belongs to the figure's phrase. */
const BOUNDS: readonly (readonly string[])[] = [
  ['at', 'least'],
  ['at', 'most'],
  ['more', 'than'],
  ['fewer', 'than'],
  ['less', 'than'],
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['no', 'fewer', 'than'],
]
const BOUND_STARTS: ReadonlySet<string> = new Set(BOUNDS.map(([first = '']) => first))

/** How many tokens bound the figure behind them [*at least* 12, *as many as* 40]. */
function boundLength(tokens: readonly SyntaxToken[], at: number): number {
  if (!BOUND_STARTS.has(tokens[at]?.form.toLowerCase() ?? '')) return 0
  const bound = BOUNDS.find((words) => words.every((word, step) => tokens[at + step]?.form.toLowerCase() === word))
  return bound && tokens[at + bound.length]?.upos === 'NUM' ? bound.length : 0
}

/** Past the last token of the phrase that starts here. */
function chunkEnd(tokens: readonly SyntaxToken[], start: number, isApart: (at: number) => boolean): number {
  const bound = boundLength(tokens, start)
  let at = start + bound
  while (
    at < tokens.length &&
    !isApart(at) &&
    belongs(tokens, at, start + bound) &&
    (at === start || boundLength(tokens, at) === 0)
  )
    at += 1
  return at
}

function belongs(tokens: readonly SyntaxToken[], at: number, start: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.upos === 'DET' || token.upos === 'PRON') return at === start || tokens[at - 1]?.upos === 'DET'
  if (WITHIN.has(token.upos)) return !(at > start && tokens[at - 1]?.upos === 'PRON' && tokens[at - 1]?.xpos !== 'PRP$')
  const isBetween = at > start && isWithin(tokens[at + 1])
  if (token.form === '-') return isBetween || (at > start && isHeld(tokens, at + 1))
  return isBetween && token.upos === 'VERB' && (tokens[at - 1]?.upos === 'DET' || isHeld(tokens, at))
}

function isWithin(token: SyntaxToken | undefined): boolean {
  return WITHIN.has(token?.upos ?? '') && token?.upos !== 'DET'
}

/** [two rebel-*held* districts, the Northland-*led* coalition] */
function isHeld(tokens: readonly SyntaxToken[], at: number): boolean {
  const isJoined = tokens[at - 1]?.form === '-' && tokens[at - 1]?.end === tokens[at]?.start
  return isJoined && tokens[at]?.xpos === 'VBN' && isWithin(tokens[at + 1])
}

function chunkOf(tokens: readonly SyntaxToken[], first: number, end: number): readonly Chunk[] {
  let head = end - 1
  while (head > first && !NOMINAL.has(tokens[head]?.upos ?? '')) head -= 1
  if (!NOMINAL.has(tokens[head]?.upos ?? '')) return []
  const before = tokens[first - 1]
  const isPreposition = before?.upos === 'ADP' && before.xpos !== 'RP'
  return [
    {
      first,
      last: end - 1,
      head,
      preposition: isPreposition ? first - 1 : -1,
      isPossessive: tokens[end]?.xpos === 'POS' || tokens[first]?.xpos === 'PRP$',
    },
  ]
}
