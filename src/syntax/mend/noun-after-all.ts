import type { SyntaxToken } from '../../model/syntax.ts'

const PLAIN: ReadonlySet<string> = new Set(['VB', 'VBP'])
/** Of what hangs on a verb, where a noun would be an object or an oblique. */
const OF_VERB: ReadonlySet<string> = new Set(['obl', 'obj', 'xcomp', 'ccomp', 'conj', 'parataxis', 'advcl'])

/**
 * A verb in the place of a noun is a noun: behind an article [gave Rovers a 3-1 home *win*], and as an oblique that nothing introduces
 * [discussed further *work*].
 */
export function mendNouns(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  const nouns = new Set([...tokens.keys()].filter((at) => isNoun(tokens, at)))
  if (nouns.size === 0) return tokens
  return tokens.map((token, at) => (nouns.has(at) ? asNoun(tokens, token, at) : token))
}

function isNoun(tokens: readonly SyntaxToken[], at: number): boolean {
  const { xpos, relation, head } = tokens[at] ?? NO_TOKEN
  if (!PLAIN.has(xpos) || head >= at || !OF_VERB.has(relation) || tokens[head]?.upos !== 'VERB') return false
  return (
    hasArticle(tokens, at) ||
    isBehindPlural(tokens, at) ||
    (relation === 'obl' && !has(tokens, at, 'case') && !has(tokens, head, 'obj'))
  )
}

const NO_TOKEN = { xpos: '', relation: '', head: -1 }

function hasArticle(tokens: readonly SyntaxToken[], word: number): boolean {
  return tokens.some(({ head, form }) => head === word && (form === 'a' || form === 'an'))
}

/** [a $4 billion crude sales *deal*]: no article of one thing is a plural's; not [a few people meet]. */
function isBehindPlural(tokens: readonly SyntaxToken[], word: number): boolean {
  const before = tokens[word - 1]
  if (before?.xpos !== 'NNS' || before.head !== word) return false
  const article = tokens.findIndex(({ head, form }) => head === word - 1 && (form === 'a' || form === 'an'))
  return article >= 0 && !COUNTING.has(tokens[article + 1]?.form ?? '')
}

const COUNTING: ReadonlySet<string> = new Set('few couple lot number dozen hundred thousand million bunch'.split(' '))

function has(tokens: readonly SyntaxToken[], word: number, wanted: string): boolean {
  return tokens.some(({ head, relation }) => head === word && relation === wanted)
}

function asNoun(tokens: readonly SyntaxToken[], token: SyntaxToken, at: number): SyntaxToken {
  const relation = has(tokens, at, 'case') ? 'obl' : 'obj'
  return { ...token, lemma: token.form.toLowerCase(), upos: 'NOUN', xpos: 'NN', relation }
}
