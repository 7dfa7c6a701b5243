import type { DocumentParty, PartyMention, PlaceMention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'
import type { Name } from './name/entry.ts'
import { type DraftMention, orderedNames, type PartyDraft } from './party/draft.ts'
import { withIntroductions } from './party/introduced.ts'
import { namedParties } from './party/name.ts'
import { withReferences } from './party/reference.ts'

export interface FoundParties {
  readonly mentions: readonly PartyMention[]
  readonly parties: readonly DocumentParty[]
}

/** Who acts and who is told of: people, organizations, countries and groups, each under all its names. */
export function findParties(
  text: string,
  sentences: readonly SentenceTree[],
  { names, places }: { readonly names: readonly (readonly Name[])[]; readonly places: readonly PlaceMention[] },
): FoundParties {
  const referring = withReferences(text, sentences, namedParties({ text, sentences, names, places }))
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
