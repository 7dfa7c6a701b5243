/** What the words around a figure say of it: `at least`, `or so`, `grew`. */
import type { QuantityValue } from '../../model/value.ts'
import { isArticle, isCardinalStart, isNumberWord } from './number-word.ts'
import { type Token, wordAt } from './token.ts'

/** `exactly` changes nothing. */
export type Qualifier = 'about' | 'nearly' | 'at least' | 'more than' | 'at most' | 'less than' | 'exactly'

export interface Phrased {
  /** The tokens of the figure itself. */
  readonly tokens: readonly Token[]
  /** The one nearest to the figure first. */
  readonly qualifiers: readonly Qualifier[]
  readonly direction: QuantityValue['direction']
  /** [between 40 and 50]. */
  readonly isBetween: boolean
  /** [from 40 to 50]. */
  readonly isFrom: boolean
}

const BEFORE: readonly (readonly [Qualifier, string])[] = [
  [
    'about',
    'about|around|some|roughly|approximately|approx|circa|c|ca|~|≈|an estimated|estimated|est|close to|in the region of|' +
      'in the order of|somewhere around',
  ],
  [
    'nearly',
    'nearly|almost|just under|just below|slightly less than|slightly under|a little under|a little less than|not quite',
  ],
  [
    'at least',
    'at least|at the least|at the very least|no fewer than|no less than|not less than|not fewer than|a minimum of|' +
      'minimum of|minimum|min|as few as|upwards of|>=|≥',
  ],
  [
    'more than',
    'more than|over|above|in excess of|exceeding|greater than|well over|just over|slightly more than|slightly over|' +
      'a little over|a little more than|well above|>',
  ],
  [
    'at most',
    'at most|at the most|no more than|not more than|up to|as many as|as much as|a maximum of|maximum of|maximum|max|<=|≤',
  ],
  ['less than', 'less than|fewer than|under|below|well under|well below|<'],
  ['exactly', 'exactly|precisely|only|just|a total of|total of|all|='],
]
const AFTER: readonly (readonly [Qualifier, string])[] = [
  ['about', 'or so|or thereabouts|approximately|roughly|odd|give or take|est|estimated'],
  [
    'at least',
    'or more|or above|or over|or higher|or greater|and over|and above|and more|plus|+|at least|minimum|at minimum|to life',
  ],
  ['at most', 'or fewer|or less|or under|or below|or lower|and under|at most|maximum|at the most'],
  ['exactly', 'in total|in all|exactly'],
]
const UP =
  'up grew grow grows grown growing growth rose rise rises risen rising increased increase increases increasing gained ' +
  'gain gains climbed climb jumped jump surged surge soared advanced expanded expansion higher'
const DOWN =
  'down fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased decrease ' +
  'decreases shrank shrunk contracted contraction slumped slump plunged plunge slid tumbled sank dipped dip reduction ' +
  'reduced lower'
const LONGEST_PHRASE = 4

type Phrases<T> = ReadonlyMap<string, T>
const qualifiersBefore = byPhrase(BEFORE)
const qualifiersAfter = byPhrase(AFTER)
const directions: Phrases<'up' | 'down'> = new Map([
  ...UP.split(' ').map((word) => [word, 'up'] as const),
  ...DOWN.split(' ').map((word) => [word, 'down'] as const),
])

function byPhrase(table: readonly (readonly [Qualifier, string])[]): Phrases<Qualifier> {
  return new Map(
    table.flatMap(([qualifier, phrases]) => phrases.split('|').map((phrase) => [phrase, qualifier] as const)),
  )
}

/** Takes the words around a figure away, from the outside in. */
export function readPhrases(tokens: readonly Token[]): Phrased {
  const after = readAfter(tokens)
  const before = readBefore(after.tokens)
  const behind = before.direction ? { tokens: before.tokens, direction: null } : takeDirection(before.tokens)
  return {
    ...before,
    tokens: behind.tokens,
    qualifiers: [...before.qualifiers, ...after.qualifiers],
    direction: before.direction ?? behind.direction,
  }
}

/** [rose by about], [an increase of at least], [between], [a 5 % drop]. */
function readBefore(tokens: readonly Token[]): Phrased {
  let rest = tokens
  let direction: Phrased['direction'] = null
  const qualifiers: Qualifier[] = []
  for (;;) {
    const phrase = phraseAt(rest, 0, qualifiersBefore)
    if (phrase && rest.length > phrase.length && !isCurrencyPrefix(rest, phrase.length)) {
      qualifiers.unshift(phrase.meaning)
      rest = rest.slice(phrase.length)
      continue
    }
    const opening: Opening | null = direction ? null : readOpening(rest)
    if (opening) {
      direction = opening.direction
      rest = opening.tokens
      continue
    }
    if (!isFiller(rest, direction !== null)) break
    rest = rest.slice(1)
  }
  const isBetween = wordAt(rest, 0) === 'between'
  const isFrom = wordAt(rest, 0) === 'from'
  return { tokens: isBetween || isFrom ? rest.slice(1) : rest, qualifiers, direction, isBetween, isFrom }
}

/** [C$5 million] is Canadian; [~$5 million] is about. */
function isCurrencyPrefix(tokens: readonly Token[], end: number): boolean {
  const after = tokens[end]
  return tokens[end - 1]?.kind === 'word' && after?.text === '$' && after.isGlued
}

type Opening = Pick<Phrased, 'tokens' | 'direction'>

/** [grew], [an increase]; [rose to] names a level, not a change. */
function readOpening(tokens: readonly Token[]): Opening | null {
  const start = isArticle(wordAt(tokens, 0)) ? 1 : 0
  const direction = directions.get(wordAt(tokens, start))
  if (!direction || tokens.length <= start + 1) return null
  if (wordAt(tokens, start + 1) === 'to') return { direction: null, tokens: tokens.slice(start + 2) }
  return { direction, tokens: tokens.slice(start + 1) }
}

/** [by 12 %], [of] after a direction, and the article of [a 5 % drop] and [the 12 people]. */
function isFiller(tokens: readonly Token[], isAfterDirection: boolean): boolean {
  const word = wordAt(tokens, 0)
  if (word === 'by' || (isAfterDirection && word === 'of')) return tokens.length > 1
  const after = tokens[1]
  if (!after || !(isArticle(word) || word === 'the')) return false
  // [A$5m] opens with a currency, not with an article.
  return after.kind === 'number' || (after.text === '$' && !after.isGlued) || isCardinalStart(after.word)
}

/** [12 or more people], [12+]: anywhere behind a figure. */
function readAfter(tokens: readonly Token[]): { tokens: readonly Token[]; qualifiers: readonly Qualifier[] } {
  const figureAt = tokens.findIndex(({ kind, word }) => kind === 'number' || isNumberWord(word))
  if (figureAt < 0) return { tokens, qualifiers: [] }
  for (let index = figureAt + 1; index < tokens.length; index += 1) {
    const phrase = phraseAt(tokens, index, qualifiersAfter)
    // [at least 12] opens the text, [up at least 12 %] goes on with a figure.
    if (!phrase || startsFigure(tokens[index + phrase.length]) || directions.has(wordAt(tokens, index - 1))) continue
    const rest = [...tokens.slice(0, index), ...tokens.slice(index + phrase.length)]
    return { tokens: rest, qualifiers: [phrase.meaning] }
  }
  return { tokens, qualifiers: [] }
}

function startsFigure(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.kind === 'mark' || isCardinalStart(token.word))
}

/** [12 % increase], [5 % drop in exports]. */
function takeDirection(tokens: readonly Token[]): Opening {
  const at = tokens.findIndex((token, index) => index > 0 && directions.has(token.word))
  if (at < 0) return { tokens, direction: null }
  return { tokens: tokens.filter((_, index) => index !== at), direction: directions.get(wordAt(tokens, at)) ?? null }
}

function phraseAt<T>(tokens: readonly Token[], at: number, phrases: Phrases<T>): { meaning: T; length: number } | null {
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const phrase = tokens.slice(at, at + length)
    const meaning = phrase.length === length ? phrases.get(phrase.map(({ word }) => word).join(' ')) : undefined
    if (meaning !== undefined) return { meaning, length }
  }
  return null
}
