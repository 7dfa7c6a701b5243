import type { SentenceTree } from '../../model/syntax.ts'
import { wordSet } from '../../util/word-set.ts'
import { isAllCapitals } from '../name/case.ts'
import { isNewWorld } from '../name/core.ts'
import { isDemonym } from '../name/demonym.ts'
import { ORGANIZATION_NOUNS, PERSON_NOUNS } from '../name/noun.ts'
import { textOf } from '../name/text.ts'
import { createDraft, type PartyDraft } from './draft.ts'
import type { Described } from './group.ts'
import type { Reading } from './reference-reading.ts'

const WOMEN: ReadonlySet<string> = wordSet(`
  wife woman girl mother daughter sister widow bride queen princess actress girlfriend grandmother niece aunt policewoman schoolgirl
  hostess waitress stewardess businesswoman spokeswoman saleswoman congresswoman councilwoman chairwoman headmistress landlady nun
  mum mom duchess countess baroness empress heiress heroine priestess abbess
`)
const MEN: ReadonlySet<string> = wordSet(`
  husband man boy father son brother widower groom king prince boyfriend grandfather nephew uncle policeman schoolboy
  businessman salesman congressman councilman headmaster landlord waiter monk dad duke emperor
`)

/** [drugging his *wife* … sentenced *him*]: another. */
function genderOfNoun(lemma: string): PartyDraft['gender'] {
  if (WOMEN.has(lemma)) return 'female'
  return MEN.has(lemma) ? 'male' : null
}

export function groupKey({ lemma, modifiers, owner }: Described, tree: SentenceTree): string {
  const whose = owner ? [textOf(tree, owner)] : []
  return [...modifiers.map((word) => word.toLowerCase()), lemma, ...whose].join(' ')
}

export function newParty(described: Described, { tree, groups }: Reading): PartyDraft {
  const { lemma, isPlural, isSomebody, owner } = described
  const draft = createDraft(isSomebody ? 'person' : natureOf(lemma, isPlural))
  if (!isPlural) draft.gender = genderOfNoun(lemma)
  const name = nameOf(described, tree)
  draft.names.push(owner ? `${name} ${textOf(tree, owner)}` : name)
  draft.nouns.add(lemma)
  groups.set(groupKey(described, tree), draft)
  groups.set(lemma, draft)
  return draft
}

/** As written, without figures at the front; a common noun has its capital from the start of the sentence. */
function nameOf({ first, last, modifiers }: Described, tree: SentenceTree): string {
  const { tokens } = tree
  let start = modifiers.length > 0 ? first : last
  while (start < last && (tokens[start]?.upos === 'NUM' || isScale(tokens, start))) start += 1
  const text = textOf(tree, { first: start, last })
  const word = tokens[start]?.form ?? ''
  const isName =
    isAllCapitals(word) || isDemonym(word.toLowerCase()) || tokens[start]?.upos === 'PROPN' || isNewWorld(tokens, start)
  if (isName && modifiers.length > 0) return text
  // [THE PRESIDENT said]: some papers set the first words of a lead in capitals.
  return isAllCapitals(text) ? text.toLowerCase() : text.charAt(0).toLowerCase() + text.slice(1)
}

/** [2*m* users, 40*k* fans] */
function isScale(tokens: SentenceTree['tokens'], at: number): boolean {
  const before = tokens[at - 1]
  return before?.upos === 'NUM' && before.end === tokens[at]?.start && /^[mkb]$/.test(tokens[at]?.form ?? '')
}

const COLLECTIVE: ReadonlySet<string> = new Set(
  'people police force troop authority crew army military opposition militia crowd mob gang family couple public majority minority staff'.split(
    ' ',
  ),
)

function natureOf(lemma: string, isPlural: boolean): PartyDraft['nature'] {
  if (isPlural || COLLECTIVE.has(lemma)) return 'group'
  return PERSON_NOUNS.has(lemma) ? 'person' : ORGANIZATION_NOUNS.has(lemma) ? 'organization' : 'group'
}
