import type { SyntaxSentence, SyntaxToken } from '../../src/model/syntax.ts'
import { lemmaOf } from '../../src/syntax/token/lemma.ts'
import { buildTree, type SyntaxTree } from '../../src/syntax/tree.ts'

/**
 * A tree from one line per token: form, universal tag, Penn tag, number of the head from 1 (0 is the root), relation.
 * Words are separated by one space in the text.
 */
export function annotate(lines: string): SyntaxTree {
  let start = 0
  const tokens = lines
    .trim()
    .split('\n')
    .map((line): SyntaxToken => {
      const [form = '', upos = '', xpos = '', head = '', relation = ''] = line.trim().split(/\s+/)
      const token = { form, start, end: start + form.length, lemma: form, upos, xpos }
      start = token.end + 1
      return { ...token, head: Number(head) - 1, relation, confidence: 255 }
    })
  return buildTree({ start: 0, end: start - 1, tokens, isCut: false })
}

/** [`students/NNS/6/obl`]: word, Penn tag, number of the head from 1 (0 is the root), relation. */
export function tokensOf(words: string): readonly SyntaxToken[] {
  return words.split(' ').map((word): SyntaxToken => {
    const [form = '', xpos = '', head = '0', relation = ''] = word.split('/')
    const upos = UPOS.find(([tag]) => tag.test(xpos))?.[1] ?? 'X'
    return {
      form,
      xpos,
      upos,
      head: Number(head) - 1,
      relation,
      start: 0,
      end: 0,
      lemma: lemmaOf(form, upos, xpos),
      confidence: 0,
    }
  })
}

/** Words without form or tags, by their heads from 0 (-1 is the root) and relations. */
export function arcsOf(heads: readonly number[], relations: readonly string[]): readonly SyntaxToken[] {
  const word = { form: '', lemma: '', upos: '', xpos: '', start: 0, end: 0, confidence: 0 }
  return heads.map((head, at) => ({ ...word, head, relation: relations[at] ?? '' }))
}

const UPOS: readonly (readonly [tag: RegExp, upos: string])[] = [
  [/^NNPS?$/, 'PROPN'],
  [/^NN/, 'NOUN'],
  [/^VB/, 'VERB'],
  [/^RB$/, 'ADV'],
  [/^CC$/, 'CCONJ'],
  [/^CD$/, 'NUM'],
  [/^IN$/, 'ADP'],
  [/^DT$/, 'DET'],
  [/^[,.]$/, 'PUNCT'],
]

export function showTokens(tokens: readonly SyntaxToken[]): string {
  return tokens.map(({ form, xpos, head, relation }) => `${form}/${xpos}/${head + 1}/${relation}`).join(' ')
}

export function indexOf(tree: SyntaxTree, form: string): number {
  return tree.tokens.findIndex((token) => token.form === form)
}

/** What is wrong with the shape of a tree; empty where it is single-rooted, acyclic and projective. */
export function treeProblems({ tokens }: SyntaxSentence): readonly string[] {
  const problems: string[] = []
  const roots = tokens.filter(({ head }) => head === -1)
  if (roots.length !== 1) problems.push(`${roots.length} roots`)
  if (tokens.some(({ head, relation }) => (head === -1) !== (relation === 'root')))
    problems.push('root without its relation')
  for (const [at, token] of tokens.entries()) {
    if (!reachesRoot(tokens, at)) problems.push(`a cycle at ${at}`)
    for (let between = Math.min(at, token.head) + 1; token.head >= 0 && between < Math.max(at, token.head); between++) {
      if (!isWithin(tokens[between]?.head ?? -1, at, token.head)) problems.push(`arcs of ${between} and ${at} cross`)
    }
  }
  return problems
}

function reachesRoot(tokens: readonly SyntaxToken[], from: number): boolean {
  let at = from
  for (let step = 0; step <= tokens.length && at >= 0; step++) at = tokens[at]?.head ?? -1
  return at < 0
}

function isWithin(head: number, one: number, other: number): boolean {
  return head >= Math.min(one, other) && head <= Math.max(one, other)
}
