import type { Office } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'
import type { TokenRange } from './name/span.ts'
import { textOf } from './name/text.ts'
import { appositionAfter, appositionBefore } from './office/apposition.ts'
import { tenseOf } from './office/tense.ts'
import { joinedTitle, type Title, titleEnding } from './office/title.ts'
import { RANKS } from './office-title.ts'

/** The offices told beside a name: in its title, and in an apposition before or after it. */
export function officesOf(tree: SentenceTree, name: TokenRange, names: readonly TokenRange[]): readonly Office[] {
  const title = titleEnding(tree, name.first - 1, names)
  const joined = title && joinedTitle(tree, title, names)
  const before = appositionBefore(tree, (joined ?? title)?.start ?? name.first, names)
  const after = appositionAfter(tree, name, names)
  return [joined, title, before, after].flatMap((title) => (title ? [toOffice(tree, title)] : []))
}

/** The words of the title before a name; null where there is none. `start` is where the words begin that it is of. */
export function titleRangeBefore(
  tree: SentenceTree,
  name: TokenRange,
): (TokenRange & { readonly start: number }) | null {
  const title = titleEnding(tree, name.first - 1, [])
  return title && (joinedTitle(tree, title, []) ?? title)
}

function toOffice(tree: SentenceTree, { first, last, start, from, end, tense, organization }: Title): Office {
  const { tokens } = tree
  const told = tokens[start - 1]?.form === '-' ? start - 2 : start - 1
  const isBefore = tenseOf(tokens[told]) !== undefined
  return {
    title: titleText(tree, { first, last }),
    organization,
    tense,
    start: tokens[isBefore ? told : from]?.start ?? 0,
    end: tokens[end]?.end ?? 0,
  }
}

/** In small letters but for acronyms [CEO]; of many [presidents Brandt and Varga] each is one. */
function titleText(tree: SentenceTree, { first, last }: TokenRange): string {
  const words = textOf(tree, { first, last }).replace(/^ex-/iu, '').split(' ')
  const noun = tree.tokens[last]
  if (noun?.xpos === 'NNS') words[words.length - 1] = noun.lemma
  return words.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase())).join(' ')
}

/** [Mr.], [Gen.]: what a rank alone tells of the name behind it. */
export function rankBefore({ tokens }: SentenceTree, { first }: TokenRange): string | null {
  const word = tokens[first - 1]?.form.toLowerCase().replace(/\.$/u, '') ?? ''
  return RANKS.has(word) ? word : null
}
