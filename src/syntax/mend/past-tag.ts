import type { SyntaxToken } from '../../model/syntax.ts'

/** Forms that are nothing but past, each with its verb. */
const PASTS: ReadonlyMap<string, string> = new Map(
  `shot:shoot struck:strike won:win held:hold led:lead fled:flee met:meet sent:send made:make told:tell sold:sell lost:lose caught:catch
  brought:bring fought:fight bought:buy kept:keep spent:spend stood:stand swept:sweep`
    .split(/\s+/)
    .map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
)

/** [police fatally *shot* a man]: no present, whatever the tagger says, and so nothing that is to come. */
export function mendPastTags(tokens: readonly SyntaxToken[]): readonly SyntaxToken[] {
  let mended: SyntaxToken[] | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const lemma = token?.xpos === 'VBP' ? PASTS.get(token.form) : undefined
    if (!token || lemma === undefined) continue
    mended ??= [...tokens]
    mended[at] = { ...token, lemma, xpos: 'VBD' }
  }
  return mended ?? tokens
}
