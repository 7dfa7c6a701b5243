import type { DocumentParty, PartyMention, PlaceMention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'
import type { Name } from './name/entry.ts'
import { type DraftMention, orderedNames, type PartyDraft } from './party/draft.ts'
import { withIntroductions } from './party/introduced.ts'
import { namedParties } from './party/name.ts'
import { withReferences } from './party/reference.ts'
import { type QuotedWords, quotedTokens } from './quote/mark.ts'

export interface FoundParties {
  readonly mentions: readonly PartyMention[]
  readonly parties: readonly DocumentParty[]
}

/** What is known of the sentences before. */
interface Found {
  readonly names: readonly (readonly Name[])[]
  readonly places: readonly PlaceMention[]
  /** All that stands between quotation marks. */
  readonly marked: readonly QuotedWords[]
}

/** Who acts and who is told of: people, organizations, countries and groups, each under all its names. */
export function findParties(
  text: string,
  sentences: readonly SentenceTree[],
  { names, places, marked }: Found,
): FoundParties {
  const referring = withReferences(text, sentences, {
    named: namedParties({ text, sentences, names, places }),
    isQuoted: quotedTokens(marked),
  })
  const mentions = withIntroductions(referring, sentences)
  const drafts = [...new Set(mentions.map(({ draft }) => draft))]
  const indexOf = new Map(drafts.map((draft, at) => [draft, at]))
  return { mentions: mentions.map((mention) => toMention(mention, indexOf)), parties: drafts.map(toParty) }
}

function toMention({ draft, ...mention }: DraftMention, indexOf: ReadonlyMap<PartyDraft, number>): PartyMention {
  return { ...mention, party: indexOf.get(draft) ?? 0 }
}

function toParty({ nature, names, offices, age, nationality }: PartyDraft): DocumentParty {
  return { nature, names: orderedNames(names), offices, age, ...(nationality && { nationality }) }
}
