import type { Mention, PartyMention } from '../../model/mention.ts'
import { mentionAt, type ReadSentence } from '../reading.ts'

/** Most words between a description of several and the comma before their names. */
const LONGEST_OF = 10
const OF_WORDS = new Set(['ADP', 'PROPN', 'CCONJ', 'DET', 'NOUN', 'ADJ', 'PART', 'NUM'])

/** [the ministers of Northland and Southland, Ana Brandt and Tom Reed]: the names behind the comma. */
export function namesOfDescribed(sentence: ReadSentence, index: number): readonly PartyMention[] {
  if (BOTH.has(sentence.forms[index] ?? '')) return namesOfBoth(sentence, index)
  if (sentence.tree.tokens[index]?.xpos !== 'NNS') return []
  const comma = commaAfter(sentence, mentionAt(sentence, 'party', index)?.last ?? index)
  const names: PartyMention[] = []
  let next = nameAt(sentence, comma + 1)
  while (comma >= 0 && next) {
    names.push(next)
    next = nameAt(sentence, behindLink(sentence, next.last + 1))
  }
  return names.length > 1 ? names : []
}

const BOTH = new Set(['they', 'both'])

/** [*Brandt and Reed* are to sign a pact when *they* meet]: who does what the clause above tells. */
function namesOfBoth(sentence: ReadSentence, index: number): readonly PartyMention[] {
  const { tree } = sentence
  const above = tree.tokens[tree.clauseOf(index)]?.head ?? -1
  if (above < 0) return []
  const subjects = tree.argumentsOf(tree.clauseOf(above)).filter(({ role }) => role === 'subject')
  const names = subjects.flatMap((subject) => mentionAt(sentence, 'party', subject.index) ?? [])
  const areNamed = names.length > 1 && names.every(({ form, last }) => form === 'name' && last < index)
  return areNamed ? names : []
}

/** The comma that ends a phrase; -1 where a verb or another mark comes first. */
function commaAfter({ tree, forms }: ReadSentence, last: number): number {
  for (let at = last + 1; at <= last + LONGEST_OF; at += 1) {
    if (forms[at] === ',') return at
    if (!OF_WORDS.has(tree.tokens[at]?.upos ?? '')) return -1
  }
  return -1
}

function nameAt({ mentions, parties }: ReadSentence, first: number): PartyMention | null {
  const found = mentions.find(
    (mention): mention is PartyMention =>
      mention.kind === 'party' && mention.form === 'name' && mention.first === first,
  )
  const nature = found && parties[found.party]?.nature
  return found && (nature === 'person' || nature === 'unknown') ? found : null
}

/** Past `,`, `and` or `, and`; -1 where none stands there. */
function behindLink({ forms }: ReadSentence, at: number): number {
  if (forms[at] === ',' && forms[at + 1] === 'and') return at + 2
  return forms[at] === ',' || forms[at] === 'and' ? at + 1 : -1
}

/** [leaders of Northland, Southland and Eastland; delegations from both]: whom the people described stand for. */
export function sidesOfDescribed(sentence: ReadSentence, index: number): readonly Mention[] {
  const { forms, tree } = sentence
  if (tree.tokens[index]?.xpos !== 'NNS') return []
  if (forms[index + 1] !== 'of' && forms[index + 1] !== 'from') return []
  const sides: Mention[] = []
  let next = sideAt(sentence, index + 2)
  while (next) {
    sides.push(next)
    next = sideAt(sentence, behindLink(sentence, next.last + 1))
  }
  const areSides = forms[index + 1] === 'from' || sides.every((side) => isCountry(sentence, side))
  return sides.length > 1 && areSides ? sides : []
}

/** [the heads of two agencies] are not the agencies. */
function isCountry({ parties }: ReadSentence, mention: Mention): boolean {
  return mention.kind === 'place' || (mention.kind === 'party' && parties[mention.party]?.nature === 'country')
}

function sideAt({ mentions, forms }: ReadSentence, at: number): Mention | null {
  const first = forms[at] === 'the' ? at + 1 : at
  return (
    mentions.find((mention) => mention.kind === 'party' && mention.form === 'name' && mention.first === first) ??
    mentions.find((mention) => mention.kind === 'place' && mention.first === first) ??
    null
  )
}
