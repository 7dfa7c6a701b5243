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
 * A match that is told by nothing but its result [Northfield 3-1 Ashford], as a title or behind what says that the match is over [FULL TIME: Northfield 3-1 Ashford]; not
 * [Northfield 1-0 Ashford] in the course of it.
 */
export function resultLine(
  sentence: ReadSentence,
  parties: readonly DocumentParty[],
  text: string,
): readonly TriggerTold[] {
  const { tokens } = sentence.tree
  const at = tokens.findIndex((_, index) => isScore(tokens, index))
  const first = at < 0 ? -1 : startOfName(tokens, at)
  const last = at < 0 ? -1 : endOfName(tokens, at + 2)
  if (first < 0 || first === at || last === at + 2 || !sentence.isTold(PLAYED)) return []
  if (!isFinal(sentence, first) || !endsResult(tokens[last + 1])) return []
  const [left, right] = [Number(tokens[at]?.form), Number(tokens[at + 2]?.form)]
  const sides = left === right ? BOTH : left > right ? WON : LOST
  const team = (attribute: string, from: number, to: number): FoundValue => {
    const party = mentionAt(sentence, 'party', to)?.party ?? mentionAt(sentence, 'party', from)?.party ?? null
    const value = (party === null ? undefined : parties[party]?.names[0]) ?? wordsOf(sentence, from, to, text)
    return { attribute, value, party, first: from, last: to, confidence: CONFIDENCE }
  }
  const score = { attribute: 'score', value: `${left}-${right}`, party: null, first: at, last: at + 2 }
  return [
    {
      trigger: wordTrigger({ type: 'sport-result', lemma: 'result', at, last: at + 2 }),
      values: [team(sides[0], first, at - 1), team(sides[1], at + 3, last), { ...score, confidence: CONFIDENCE }],
    },
  ]
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
