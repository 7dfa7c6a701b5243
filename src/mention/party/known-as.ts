import type { SentenceTree } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../name/noun.ts'
import type { DraftMention, PartyDraft } from './draft.ts'
import { type Described, RULING } from './group.ts'
import type { PartyMemory } from './memory.ts'
import { canBe } from './named-beside.ts'
import { groupKey } from './new-party.ts'
import type { Reading } from './reference-reading.ts'

/** [Brandt is *a former teacher*], [*The new minister* is Ana Brandt]: one party, told by its name and by what it is. */
export function predicated({ head, lemma }: Described, { tree, named }: Reading): PartyDraft | null {
  const { tokens } = tree
  const isSubject = tokens[head]?.relation === 'nsubj'
  const predicate = isSubject ? (tokens[head]?.head ?? -1) : head
  if (tree.childrenOf(predicate, 'cop').length === 0) return null
  const other = isSubject ? predicate : tree.childrenOf(head, 'nsubj')[0]
  if (other === undefined) return null
  const mention = named.find(({ first, last }) => first <= other && other <= last) ?? namedOf(other, tree, named)
  return mention && canBe(mention.draft, lemma) ? mention.draft : null
}

/** [*driver* Ana Brandt]: where the tree takes the title for the head. */
function namedOf(title: number, tree: SentenceTree, named: readonly DraftMention[]): DraftMention | undefined {
  return named.find(({ head }) => tree.tokens[head]?.head === title && OF_NAME.has(tree.tokens[head]?.relation ?? ''))
}

const OF_NAME: ReadonlySet<string> = new Set(['appos', 'flat'])

export function knownAs(described: Described, reading: Reading): PartyDraft | null {
  const { lemma, isDefinite, isPlural, modifiers, owner } = described
  const { memory, sentence, groups, tree } = reading
  if (!isDefinite && !isPlural) return null
  const group = groups.get(groupKey(described, tree))
  if (group || owner) return group ?? null
  if (isDefinite && !isPlural && modifiers.some((word) => OF_SOMEBODY.has(word.toLowerCase())))
    return onlyPerson(lemma, memory, sentence)
  if (!isDefinite || modifiers.length > 0) return null
  if (isPlural) return groups.get(lemma) ?? null
  const doer = doerOf(described, reading)
  const known = memory.calledBy(lemma) ?? groups.get(lemma) ?? null
  if (known && known !== doer) return known
  return firstArtist(lemma, memory, doer) ?? onlyOrganization(lemma, memory, { sentence, doer })
}

/** [Northwind is buying *the company*]: whoever does it is not whom it is done to. */
function doerOf({ head }: Described, { tree, named }: Reading): PartyDraft | null {
  const token = tree.tokens[head]
  if (token?.relation !== 'obj') return null
  const [subject] = tree.childrenOf(token.head, 'nsubj')
  return named.find(({ first, last }) => subject !== undefined && first <= subject && subject <= last)?.draft ?? null
}

/** Said of somebody the text has told of already, where it gives no name. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['former', 'ex', 'ex-', 'veteran', 'outgoing', 'disgraced', 'retired'])

/** Who decides about others [a *judge* jailed the former minister]. */
const JUDGING: ReadonlySet<string> = wordSet('judge magistrate prosecutor jury juror policeman detective')

/** [The former minister], after a sentence that names one person. */
function onlyPerson(lemma: string, memory: PartyMemory, sentence: number): PartyDraft | null {
  if (!PERSON_NOUNS.has(lemma)) return null
  const told = memory.since(sentence - 1).filter(({ draft }) => draft.nature === 'person')
  const [first] = told
  if (!first || [...first.draft.nouns].some((noun) => JUDGING.has(noun))) return null
  return told.every(({ draft }) => draft === first.draft) ? first.draft : null
}

/** What somebody is called whom a text has named, without having said so before. */
const CALLINGS: ReadonlySet<string> = wordSet(
  'singer actor actress writer novelist author poet painter composer musician artist sculptor playwright filmmaker footballer striker midfielder goalkeeper defender astronaut scientist physicist chemist biologist economist historian philosopher architect designer conductor pianist violinist dancer comedian broadcaster',
)

/** [the singer]: whom the text named first, where it gives that person no office and no other calling. */
function firstArtist(lemma: string, memory: PartyMemory, doer: PartyDraft | null): PartyDraft | null {
  if (!CALLINGS.has(lemma)) return null
  const first = memory
    .since(0)
    .find(({ draft }) => draft.nature === 'person' && /^\p{Lu}/u.test(draft.names[0] ?? ''))?.draft
  if (!first || first === doer || first.offices.length > 0) return null
  return [...first.nouns].every((noun) => !CALLINGS.has(noun) || noun === lemma) ? first : null
}

/** [the agency], after a sentence that names one organization. */
function onlyOrganization(
  lemma: string,
  memory: PartyMemory,
  { sentence, doer }: { readonly sentence: number; readonly doer: PartyDraft | null },
): PartyDraft | null {
  // [The central bank … the government said]: of a land, and not the bank.
  if (!ORGANIZATION_NOUNS.has(lemma) || PERSON_NOUNS.has(lemma) || RULING.has(lemma)) return null
  const told = memory.since(sentence - 1).filter(({ draft }) => draft.nature === 'organization' && draft !== doer)
  const [first] = told
  return first && told.every(({ draft }) => draft === first.draft) ? first.draft : null
}
