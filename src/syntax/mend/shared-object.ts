import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

/** Verbs that have no object before another verb [came and took it]. */
const ALONE = wordSet(`
  come go sit stand lie try wait stay stop run rise fall die arrive return leave turn walk drive fly travel look listen talk speak rush step
  live work meet gather remain happen agree get move continue be have do
`)
const BETWEEN = wordSet('cc advmod')
const COMPLETED = wordSet('obj ccomp xcomp iobj')

/**
 * An object behind two verbs that a conjunction joins is that of both, and hangs on the first [They are *seeking and building* ships].
 */
export function mendSharedObject(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const object = tokens.findIndex((_, at) => isShared(tokens, at))
  const second = tokens[object]?.head ?? -1
  const first = tokens[second]?.head ?? -1
  if (object < 0) return tokens
  return tokens.map((token, at) => (at >= object && token.head === second ? { ...token, head: first } : token))
}

function isShared(tokens: readonly SyntaxToken[], object: number): boolean {
  const { relation, head: second } = tokens[object] ?? NO_TOKEN
  if (relation !== 'obj' || second > object) return false
  const { relation: joined, upos, head: first } = tokens[second] ?? NO_TOKEN
  const verb = tokens[first]
  if (joined !== 'conj' || upos !== 'VERB' || verb?.upos !== 'VERB' || ALONE.has(verb.lemma)) return false
  if (verb.xpos !== tokens[second]?.xpos || tokens[first + 1]?.relation !== 'cc') return false
  for (let at = first + 1; at < second; at += 1) if (!isBetween(tokens[at], second)) return false
  return !tokens.some(({ head, relation: other }) => head === first && COMPLETED.has(other))
}

const NO_TOKEN = { relation: '', upos: '', head: -1 }

function isBetween(token: SyntaxToken | undefined, second: number): boolean {
  return token?.head === second && BETWEEN.has(token.relation)
}
