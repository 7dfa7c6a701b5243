import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import { countryOfDemonym } from '../../value/place/demonym-country.ts'
import type { TokenRange } from '../name/span.ts'

export interface Capital extends TokenRange {
  readonly value: string
}

/** [in the Ruritanian capital] is the `capital of Ruritania`; not where its name follows [the Ruritanian capital, Almara]. */
export function findCapitals({ tokens }: SentenceTree): readonly Capital[] {
  const capitals: Capital[] = []
  for (let at = 1; at < tokens.length; at += 1) {
    if (!isUnnamedCapital(tokens, at)) continue
    const demonym = demonymEnding(tokens, at - 1)
    if (demonym) capitals.push({ first: demonym.first, last: at, value: `capital of ${demonym.country}` })
  }
  return capitals
}

/** The noun `capital`, with no name behind it. */
export function isUnnamedCapital(tokens: readonly SyntaxToken[], at: number): boolean {
  const token = tokens[at]
  if (token?.form !== 'capital' || token.upos !== 'NOUN') return false
  const next = tokens[at + 1]
  const named = next?.form === ',' ? tokens[at + 2] : next
  const isNumber = named?.form === 'city' || named?.form === 'of'
  return named?.upos !== 'PROPN' && named?.upos !== 'NOUN' && !isNumber && next?.form !== '-'
}

/** [Ruritanian; South Ruritanian] */
function demonymEnding(
  tokens: readonly SyntaxToken[],
  at: number,
): { readonly first: number; readonly country: string } | null {
  const word = tokens[at]?.form ?? ''
  const two = countryOfDemonym(`${tokens[at - 1]?.form ?? ''} ${word}`)
  if (two !== null) return { first: at - 1, country: two }
  const one = countryOfDemonym(word)
  return one === null ? null : { first: at, country: one }
}
