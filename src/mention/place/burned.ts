import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

/** What a fire or a blast does to the place where it is. */
const RUINING: ReadonlySet<string> = wordSet('destroy gut damage ravage wreck level raze engulf consume burn')
const FIRES: ReadonlySet<string> = wordSet('fire blaze inferno flame blast explosion')
/** Tokens from [was gutted] to the fire that did it [by a fast-moving fire]. */
const WIDEST_GAP = 6

/** [the fire *destroyed* the old customs house]: what follows is where it burned. */
export function isBurning(tokens: readonly SyntaxToken[], at: number): boolean {
  const token = tokens[at]
  if (token?.upos !== 'VERB' || token.xpos === 'VBN' || !RUINING.has(token.lemma)) return false
  return tokens.slice(0, at).some(isFire)
}

/** [the old customs house *in Almara was badly damaged* by fire]: what ends at the token is where it burned. */
export function isBurned(tokens: readonly SyntaxToken[], last: number): boolean {
  const aux = tokens[last + 1]?.upos === 'ADP' ? behindName(tokens, last + 2) : last + 1
  if (tokens[aux]?.upos !== 'AUX') return false
  let verb = aux + 1
  while (tokens[verb]?.upos === 'AUX' || tokens[verb]?.upos === 'ADV') verb += 1
  const isRuined = tokens[verb]?.xpos === 'VBN' && RUINING.has(tokens[verb]?.lemma ?? '')
  return isRuined && tokens.slice(verb + 1, verb + 1 + WIDEST_GAP).some(isFire)
}

function behindName(tokens: readonly SyntaxToken[], from: number): number {
  let at = from
  while (tokens[at]?.upos === 'PROPN') at += 1
  return at
}

function isFire({ upos, lemma }: SyntaxToken): boolean {
  return upos === 'NOUN' && FIRES.has(lemma)
}
