import type { Office } from '../../model/mention.ts'
import type { SyntaxToken } from '../../model/syntax.ts'
import { isFormer, TENSES } from '../office-title.ts'

/** [NASA's | acting | administrator] */
export function beforeTense(tokens: readonly SyntaxToken[], end: number): number {
  return tenseOf(tokens[end]) === undefined ? end : end - 1
}

/** [former Roscosmos director], [then-NASA administrator], [acting U.S. president], [president-elect] */
export function tenseAround(
  tokens: readonly SyntaxToken[],
  owner: number,
  title: number,
  end: number,
): Office['tense'] {
  const inside = tokens.slice(title, end + 1).map(tenseOf)
  const before = [tokens[owner - 1], tokens[title - 1], tokens[owner - 1]?.form === '-' ? tokens[owner - 2] : undefined]
  const told = [...before.map(tenseOf), ...inside]
  return told.find((tense) => tense !== undefined) ?? 'current'
}

/** [former, ex-minister]; not [parliament on Tuesday *ousted* Prime Minister Brandt]. */
export function tenseOf(token: SyntaxToken | undefined): Office['tense'] | undefined {
  if (!token || token.xpos === 'VBD') return undefined
  return TENSES.get(token.form.toLowerCase()) ?? (isFormer(token.form) ? 'former' : undefined)
}
