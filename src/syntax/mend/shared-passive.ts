import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

/** What is done to somebody wherever it is told without an object. Lemmas. */
const DONE_TO = wordSet(`
  sentence convict charge jail fine arrest detain injure wound hospitalise hospitalize evacuate fire sack dismiss appoint elect name
  acquit remand release deport behead execute kidnap abduct rescue treat rush airlift fly transfer bury
`)

/**
 * A past form without subject and object beside a passive is one too [was convicted of fraud and *sentenced* to nine years]: the helper
 * is shared.
 */
export function mendSharedPassive(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended: SyntaxToken[] | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || !isShared(tokens, token, at)) continue
    mended ??= [...tokens]
    mended[at] = { ...token, xpos: 'VBN' }
  }
  return mended ?? tokens
}

function isShared(tokens: readonly SyntaxToken[], token: SyntaxToken, at: number): boolean {
  const { xpos, relation, head, lemma } = token
  if (xpos !== 'VBD' || relation !== 'conj' || !DONE_TO.has(lemma) || tokens[head]?.xpos !== 'VBN') return false
  const isComplete = tokens.some((other) => other.head === at && COMPLETING.test(other.relation))
  return !isComplete && tokens.some((other) => other.head === head && other.relation === 'aux:pass')
}

const COMPLETING = /^(?:nsubj|obj|csubj|aux|xcomp|ccomp)/
