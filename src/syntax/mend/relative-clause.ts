import type { SyntaxToken } from '../../model/syntax.ts'
import { isRelation } from '../tree.ts'
import { TENSED } from './tag-sets.ts'

const PRONOUNS: ReadonlySet<string> = new Set(['WP', 'WDT'])
/** How a clause hangs by the verb before it. */
const HUNG: ReadonlySet<string> = new Set(['conj', 'parataxis', 'ccomp', 'dep', 'advcl'])

/** Token indices: the noun, the verb of what is told of it, and the verb that it is the subject of. */
interface Relative {
  readonly noun: number
  readonly inner: number
  readonly main: number
}

/**
 * A verb has one subject: where one is a relative pronoun, its clause describes the other, whose own verb stands behind the next comma
 * [The general, *who led* the troops, resigned].
 */
export function mendRelativeClause(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const found = findRelative(tokens)
  if (found === null) return mendTrailingClause(tokens)
  const { noun, inner, main } = found
  const { head, relation } = tokens[inner] ?? { head: -1, relation: 'root' }
  return tokens.map((token, at) => {
    if (at === main) return { ...token, head, relation }
    if (at === inner) return { ...token, head: noun, relation: 'acl:relcl' }
    if (at === noun) return { ...token, head: main, relation: 'nsubj' }
    return token.head === inner && (at > main || at < noun) ? { ...token, head: main } : token
  })
}

function findRelative(tokens: readonly SyntaxToken[]): Relative | null {
  const pronoun = tokens.findIndex((token, at) => isPronoun(token, at, tokens[at - 1]))
  const inner = tokens[pronoun]?.head ?? -1
  const isSubject = ({ head, relation }: SyntaxToken, at: number): boolean =>
    head === inner && at < pronoun && isRelation(relation, 'nsubj')
  const noun = pronoun < 0 ? -1 : tokens.findIndex(isSubject)
  const main = noun < 0 ? -1 : tokens.findIndex((token, at) => isMain(tokens, token, at, inner))
  return main < 0 ? null : { noun, inner, main }
}

/** [, who] before its verb */
function isPronoun({ xpos, relation, head }: SyntaxToken, at: number, before: SyntaxToken | undefined): boolean {
  return PRONOUNS.has(xpos) && isRelation(relation, 'nsubj') && head > at && before?.form === ','
}

/** Behind a comma, with neither conjunction nor subject. */
function isMain(
  tokens: readonly SyntaxToken[],
  { head, relation, xpos }: SyntaxToken,
  at: number,
  inner: number,
): boolean {
  if (head !== inner || at < inner || !HUNG.has(relation) || !TENSED.has(xpos) || tokens[at - 1]?.form !== ',')
    return false
  return !tokens.some((token) => token.head === at && /^(?:cc|nsubj|mark|expl)/.test(token.relation))
}

/**
 * Somebody's name right before `, who`: the clause describes the name, and does not stand beside the verb before [Tributes were paid
 * to Ana Brandt, *who died* on Monday].
 */
function mendTrailingClause(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const pronoun = tokens.findIndex((token, at) => token.xpos === 'WP' && isPronoun(token, at, tokens[at - 1]))
  const inner = tokens[pronoun]?.head ?? -1
  const clause = tokens[inner]
  const name = nameEnding(tokens, pronoun - 2)
  if (!clause || name < 0 || clause.head >= name || clause.head < 0 || !HUNG.has(clause.relation)) return tokens
  if (tokens.some(({ head, relation }) => head === inner && relation === 'cc')) return tokens
  return tokens.map((token, at) => (at === inner ? { ...token, head: name, relation: 'acl:relcl' } : token))
}

/** The head of the name that ends at a token; -1 where none does. */
function nameEnding(tokens: readonly SyntaxToken[], last: number): number {
  if (tokens[last]?.upos !== 'PROPN') return -1
  const { relation, head } = tokens[last] ?? { relation: '', head: -1 }
  return relation === 'flat' ? head : last
}
