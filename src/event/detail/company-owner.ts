import type { PartyMention } from '../../model/mention.ts'
import { wordSet } from '../../util/word-set.ts'
import type { ReadSentence } from '../reading.ts'

const OWNING = new Set(["'s", '’s', "'", '’'])
const LINKS = wordSet('at of in for')
/** Tokens before a figure's name in which its owner stands [Varo's *net* interest margin]. */
const WIDEST = 4

/**
 * The company that a figure of the tokens from `first` to `last` is of [Varo's margin, shares in Varo, the margin at Varo]: its party; null for the
 * one that the text is about; undefined where a sentence names several.
 */
export function companyOf(sentence: ReadSentence, first: number, last: number): number | null | undefined {
  const { mentions, parties, forms } = sentence
  const names = mentions.filter(
    (mention): mention is PartyMention =>
      mention.kind === 'party' && mention.form === 'name' && COMPANIES.has(parties[mention.party]?.nature ?? ''),
  )
  const attached =
    names.find((name) => name.first > first && name.first <= last && LINKS.has(forms[name.first - 1] ?? '')) ??
    names.find(
      (name) =>
        name.last < first &&
        name.last >= first - WIDEST &&
        (OWNING.has(forms[name.last + 1] ?? '') || name.last === first - 1),
    )
  if (attached) return attached.party
  // [rose to 5 billion, put down to the collapse of Varo]: whoever is told behind it is another.
  const before = names.filter((name) => name.first < first)
  const [one, ...others] = [...new Set(before.map(({ party }) => party))]
  return others.length > 0 ? undefined : (one ?? null)
}

const COMPANIES: ReadonlySet<string> = new Set(['organization', 'unknown'])
