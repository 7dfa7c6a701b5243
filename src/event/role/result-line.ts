import type { DocumentParty } from '../../model/mention.ts'
import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import type { FoundValue, TriggerTold } from '../fact.ts'
import { mentionAt, type ReadSentence, wordsOf } from '../reading.ts'
import { wordTrigger } from '../trigger.ts'

const CONFIDENCE = 0.8
const LONGEST_TEAM = 4
const DASHES = new Set(['-', '–'])
const GOALS = /^\d{1,2}$/u

/** What stands before a result that is the last one, in small letters: with the colon behind it. */
const FINAL: ReadonlySet<string> = new Set(['full time', 'full-time', 'ft', 'final score', 'final whistle', 'result'])
const PLAYED = wordSet(
  'goal match season league cup tournament championship title kick-off half-time penalty final game',
)

/**
 * A match that is told by nothing but its result [Northfield 3-1 Ashford; Northfield 3, Ashford 1], as a title or behind what
 * says that the match is over [FULL TIME: Northfield 3-1 Ashford]; not [Northfield 1-0 Ashford] in the course of it.
 */
export function resultLine(
  sentence: ReadSentence,
  parties: readonly DocumentParty[],
  text: string,
): readonly TriggerTold[] {
  const { tokens } = sentence.tree
  const result = joinedResult(tokens) ?? partedResult(tokens)
  if (!result || !sentence.isTold(PLAYED)) return []
  const { home, away, goals } = result
  if (!isFinal(sentence, home.first) || !endsResult(tokens[result.last + 1])) return []
  const [left, right] = goals
  const sides = left === right ? BOTH : left > right ? WON : LOST
  const team = (attribute: string, { first, last }: Span): FoundValue => {
    const party = mentionAt(sentence, 'party', last)?.party ?? mentionAt(sentence, 'party', first)?.party ?? null
    const value = (party === null ? undefined : parties[party]?.names[0]) ?? wordsOf(sentence, first, last, text)
    return { attribute, value, party, first, last, confidence: CONFIDENCE }
  }
  const span = { first: home.last + 1, last: result.isParted ? result.last : away.first - 1 }
  const score = { attribute: 'score', value: `${left}-${right}`, party: null, ...span, confidence: CONFIDENCE }
  return [
    {
      trigger: wordTrigger({
        type: 'sport-result',
        lemma: 'result',
        at: span.first,
        last: result.isParted ? span.first : span.last,
      }),
      values: [team(sides[0], home), team(sides[1], away), score],
    },
  ]
}

interface Span {
  readonly first: number
  readonly last: number
}

interface Result {
  readonly home: Span
  readonly away: Span
  readonly goals: readonly [number, number]
  readonly last: number
  /** Each figure stands behind its team. */
  readonly isParted: boolean
}

/** [Northfield *3-1* Ashford] */
function joinedResult(tokens: readonly SyntaxToken[]): Result | null {
  const at = tokens.findIndex((_, index) => isScore(tokens, index))
  if (at < 0) return null
  const home = { first: startOfName(tokens, at), last: at - 1 }
  const away = { first: at + 3, last: endOfName(tokens, at + 2) }
  const goals = [Number(tokens[at]?.form), Number(tokens[at + 2]?.form)] as const
  return isTold(home) && isTold(away) ? { home, away, goals, last: away.last, isParted: false } : null
}

/** [Northfield *3*, Ashford *1*] */
function partedResult(tokens: readonly SyntaxToken[]): Result | null {
  const at = tokens.findIndex(({ form }, index) => GOALS.test(form) && tokens[index + 1]?.form === ',')
  if (at < 0) return null
  const home = { first: startOfName(tokens, at), last: at - 1 }
  const away = { first: at + 2, last: endOfName(tokens, at + 1) }
  const other = tokens[away.last + 1]?.form ?? ''
  if (!isTold(home) || !isTold(away) || !GOALS.test(other)) return null
  return { home, away, goals: [Number(tokens[at]?.form), Number(other)], last: away.last + 1, isParted: true }
}

function isTold({ first, last }: Span): boolean {
  return first <= last
}

const WON = ['winner', 'loser'] as const
const LOST = ['loser', 'winner'] as const
const BOTH = ['participants', 'participants'] as const

function isScore(tokens: readonly SyntaxToken[], at: number): boolean {
  if (!DASHES.has(tokens[at + 1]?.form ?? '')) return false
  return GOALS.test(tokens[at]?.form ?? '') && GOALS.test(tokens[at + 2]?.form ?? '')
}

/** The first word with a capital of those that go on to a token. */
function startOfName(tokens: readonly SyntaxToken[], at: number): number {
  let first = at
  while (first > 0 && at - first < LONGEST_TEAM && isOfName(tokens[first - 1])) first -= 1
  return first
}

function endOfName(tokens: readonly SyntaxToken[], at: number): number {
  let last = at
  while (last - at < LONGEST_TEAM && isOfName(tokens[last + 1])) last += 1
  return last
}

function isOfName(token: SyntaxToken | undefined): boolean {
  return token !== undefined && /^\p{Lu}[\p{L}\p{M}'’.]*$/u.test(token.form)
}

/** All of a title's beginning, or behind what says that it is over. */
function isFinal({ tree, isTitle }: ReadSentence, first: number): boolean {
  if (first === 0) return isTitle
  const before = tree.tokens.slice(0, first)
  if (before.at(-1)?.form !== ':') return false
  const words = before.slice(0, -1).map(({ form }) => form.toLowerCase())
  return FINAL.has(words.join(' ').replace(' - ', '-'))
}

function endsResult(token: SyntaxToken | undefined): boolean {
  return token === undefined || token.upos === 'PUNCT'
}
