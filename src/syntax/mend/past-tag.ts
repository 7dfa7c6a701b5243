import type { SyntaxToken } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'

/** Forms that are nothing but past, each with its verb. */
const PASTS: ReadonlyMap<string, string> = new Map(
  `shot:shoot struck:strike won:win held:hold led:lead fled:flee met:meet sent:send made:make told:tell sold:sell lost:lose caught:catch
  brought:bring fought:fight bought:buy kept:keep spent:spend stood:stand swept:sweep`
    .split(/\s+/)
    .map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
)

/** What is done to nobody: no passives. */
const INTRANSITIVE = wordSet('marched rallied protested demonstrated arrived died perished')

/** [police fatally *shot* a man]: no present, whatever the tagger says, and so nothing that is to come. */
export function mendPastTags(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended: SyntaxToken[] | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    const lemma = token.xpos === 'VBP' ? PASTS.get(token.form) : isActive(tokens, at) ? token.lemma : undefined
    if (lemma === undefined) continue
    mended ??= [...tokens]
    mended[at] = { ...token, lemma, xpos: 'VBD' }
    asSubjects(mended, at)
  }
  return mended ?? tokens
}

/** [About 3,000 *marched* in Almara]: the sentence has no other verb. */
function isActive(tokens: readonly SyntaxToken[], at: number): boolean {
  const token = tokens[at]
  if (token?.xpos !== 'VBN' || token.head !== -1 || !INTRANSITIVE.has(token.form)) return false
  return !tokens.some(({ head, relation }) => head === at && relation.startsWith('aux'))
}

function asSubjects(mended: SyntaxToken[], verb: number): void {
  for (const [at, token] of mended.entries())
    if (token.head === verb && token.relation === 'nsubj:pass') mended[at] = { ...token, relation: 'nsubj' }
}
