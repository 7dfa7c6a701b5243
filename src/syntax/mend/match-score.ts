import type { SyntaxToken } from '../../model/syntax.ts'

const NAMES: ReadonlySet<string> = new Set(['PROPN', 'NOUN'])
const OF_VERB: ReadonlySet<string> = new Set(['obj', 'obl', 'obl:unmarked', 'xcomp'])

/** A score is not what a verb is done to, but the name before it is [beat *Larkhill* 3-1]. */
export function mendMatchScore(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const score = tokens.findIndex((_, at) => isScore(tokens, at))
  const name =
    score < 0 ? -1 : tokens.findIndex(({ head, upos }, at) => head === score && at < score && NAMES.has(upos))
  const verb = tokens[score]?.head ?? -1
  if (name < 0) return tokens
  return tokens.map((token, at) => {
    if (at === name) return { ...token, head: verb, relation: 'obj' }
    if (at === score) return { ...token, relation: 'obl:unmarked' }
    return token.head === score && at < score ? { ...token, head: name } : token
  })
}

/** [3-1] behind a verb */
function isScore(tokens: readonly SyntaxToken[], at: number): boolean {
  const { upos, relation, head } = tokens[at] ?? NO_TOKEN
  const isPair = upos === 'NUM' && DASH.has(tokens[at + 1]?.form ?? '') && tokens[at + 2]?.upos === 'NUM'
  return isPair && head < at && OF_VERB.has(relation) && tokens[head]?.upos === 'VERB'
}

const DASH: ReadonlySet<string> = new Set(['-', '–'])
const NO_TOKEN = { upos: '', relation: '', head: -1 }
