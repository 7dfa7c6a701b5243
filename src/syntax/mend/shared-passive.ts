import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

/** What is done to somebody wherever it is told without an object. Lemmas. */
const DONE_TO = wordSet(`
  sentence convict charge jail fine arrest detain injure wound hospitalise hospitalize evacuate fire sack dismiss appoint elect name
  acquit remand release deport behead execute kidnap abduct rescue treat rush airlift fly transfer bury elect
`)

/**
 * A past form without subject and object beside a passive is one too [was convicted of fraud and *sentenced* to nine years]: the helper
 * is shared.
 */
export function mendSharedPassive(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const shared = new Set([...tokens.keys()].filter((at) => isShared(tokens, at)))
  if (shared.size === 0) return tokens
  return tokens.map((token, at) => (shared.has(at) ? { ...token, xpos: 'VBN' } : token))
}

function isShared(tokens: readonly SyntaxToken[], at: number): boolean {
  const { xpos, relation, head, lemma } = tokens[at] ?? NO_TOKEN
  if (xpos !== 'VBD' || relation !== 'conj' || !DONE_TO.has(lemma) || tokens[head]?.xpos !== 'VBN') return false
  const own = tokens.some((token) => token.head === at && /^(?:nsubj|obj|csubj|aux|xcomp|ccomp)/.test(token.relation))
  return !own && tokens.some((token) => token.head === head && token.relation === 'aux:pass')
}

const NO_TOKEN = { xpos: '', relation: '', head: -1, lemma: '' }
