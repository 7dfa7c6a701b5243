import type { PartyMention } from '../../model/mention.ts'
import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import type { SentenceParties, Speech } from './speech.ts'

/** Verbs whose object is who listens. */
const TOLD: ReadonlySet<string> = new Set([
  'tell',
  'ask',
  'inform',
  'assure',
  'remind',
  'brief',
  'advise',
  'notify',
  'warn',
  'thank',
  'urge',
])

/** [Brandt said], [said Brandt], wherever the parser hangs them. */
export function subjectByOrder(tree: SentenceTree, verb: number, parties: SentenceParties): Speech | null {
  if (tree.tokens[verb]?.xpos !== 'VBD' && tree.tokens[verb]?.xpos !== 'VBZ') return null
  const before = parties.at(verb - 1)
  if (before && !isInsidePhrase(tree, before))
    return { verb, speaker: before.party, range: { first: before.first, last: verb } }
  const isInverted = tree.tokens[verb - 1]?.upos === 'PUNCT' && !TOLD.has(tree.tokens[verb]?.lemma ?? '')
  const after = isInverted ? parties.at(verb + 1) : undefined
  // [said Ana Brandt*'s* brother]
  const isOwner = after && tree.tokens[after.last + 1]?.xpos === 'POS'
  return after && !isOwner ? { verb, speaker: after.party, range: { first: verb, last: after.last } } : null
}

/** [Brandt, the head of the rescue service, said]: who stands before the commas around a description. */
export function subjectAcrossCommas(tree: SentenceTree, verb: number, parties: SentenceParties): Speech | null {
  const { tokens } = tree
  if (tokens[verb - 1]?.form !== ',') return null
  let at = verb - 2
  while (at > 0 && verb - at < LONGEST_OPENING && canStandBetween(tokens[at])) at -= 1
  const before = tokens[at]?.form === ',' && at < verb - 2 ? parties.at(at - 1) : undefined
  if (!before || isInsidePhrase(tree, before)) return null
  return { verb, speaker: before.party, range: { first: before.first, last: verb } }
}

const LONGEST_OPENING = 25

/** [Brandt the head of the rescue service in the east told reporters]: who begins the clause, across what describes them. */
export function openingSubject(tree: SentenceTree, verb: number, parties: SentenceParties): Speech | null {
  if (tree.tokens[verb]?.xpos !== 'VBD') return null
  let first = verb
  while (first > 0 && verb - first < LONGEST_OPENING && canStandBetween(tree.tokens[first - 1])) first -= 1
  if (first > 0 && tree.tokens[first - 1]?.upos !== 'PUNCT') return null
  const opening = tree.tokens[first]?.upos === 'DET' ? first + 1 : first
  const mention = opening < verb ? parties.at(opening) : undefined
  return mention ? { verb, speaker: mention.party, range: { first, last: verb } } : null
}

/** [the head of the Red Cross said]: what has a preposition is no subject. */
export function isInsidePhrase({ tokens }: SentenceTree, { first }: PartyMention): boolean {
  const before = tokens[first - 1]?.upos === 'DET' ? tokens[first - 2] : tokens[first - 1]
  return before?.form === 'of' || before?.form === 'for' || before?.form === 'at'
}

function canStandBetween(token: SyntaxToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.upos !== 'PUNCT' || token.form === '-') &&
    token.upos !== 'VERB' &&
    token.upos !== 'AUX' &&
    token.upos !== 'SCONJ'
  )
}
