import type { SyntaxToken } from '../model/syntax.ts'

/** Words that the tagger takes for nouns where a vehicle goes somewhere. */
export const UNDER_WAY: readonly string[] = ['bound', 'en', 'route']

const NOMINAL = new Set(['NOUN', 'ADJ', 'PROPN'])

/** [a train *bound* for Almara, a jet *en route* to Almara]: nouns to the tagger, which would be what they are said of. */
export function isUnderWay(tokens: readonly SyntaxToken[], token: SyntaxToken, at: number): boolean {
  const next = tokens[at + 1]?.form
  if (token.form === 'bound') return NOMINAL.has(token.upos) && next === 'for'
  if (token.form === 'en') return next === 'route'
  return token.form === 'route' && tokens[at - 1]?.form === 'en'
}
