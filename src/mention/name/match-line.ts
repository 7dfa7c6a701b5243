import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import type { TokenRange } from './span.ts'

/** In a headline they have a capital like the sides [Rovers *Beat* Wanderers 3-1]. */
const MATCH_VERBS: ReadonlySet<string> = wordSet(
  'beat beats defeat defeats down downs edge edges rout routs stun stuns thrash thrashes top tops trounce trounces',
)

/** Where the verb stands in what looks like one name before a score [Harbor Rovers *Beat* Wanderers 20 - 13]; -1 in others. */
export function matchVerbIn(tokens: readonly SyntaxToken[], { first, last }: TokenRange): number {
  if (!isScore(tokens, last + 1)) return -1
  return tokens.findIndex(
    ({ form }, at) => at > first && at < last && tokens[at - 1]?.form !== '-' && MATCH_VERBS.has(form.toLowerCase()),
  )
}

function isScore(tokens: readonly SyntaxToken[], at: number): boolean {
  const [own, dash, other] = [at, at + 1, at + 2].map((index) => tokens[index]?.form ?? '')
  return isFigure(own) && (dash === '-' || dash === '–') && isFigure(other)
}

function isFigure(form: string | undefined): boolean {
  return /^\d{1,3}$/u.test(form ?? '')
}
