import type { PartyMention } from '../../model/mention.ts'
import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import type { SentenceParties, Speech } from './speech.ts'

/** Tokens behind the verb in which the speaker is sought. */
const LONGEST_PHRASE = 14

const CLOSING: ReadonlySet<string> = new Set(["''", '"', '”', '’', "'", '»'])
const IN_PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'])
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in'])

/**
 * Who speaks behind the verb that a quotation leads to, by order, since trees lose the way behind one [“…,” said Detective
 * Senior Sergeant Tom Reed, …; said Norvex chief executive Ana Brandt; said the group's chairman, Ana Brandt]: the first
 * person named in the phrase.
 */
export function invertedSubject(tree: SentenceTree, verb: number, parties: SentenceParties): Speech | null {
  const { tokens } = tree
  if (!isBehindQuotation(tokens, verb)) return null
  const mention = personBehind(tokens, verb + 1, parties)
  return mention && { verb, speaker: mention.party, range: { first: verb, last: mention.last } }
}

/** [“…,” said]; the comma may stand outside the marks. */
function isBehindQuotation(tokens: readonly SyntaxToken[], verb: number): boolean {
  const mark = tokens[verb - 1]?.form === ',' ? verb - 2 : verb - 1
  return tokens[mark]?.upos === 'PUNCT' && CLOSING.has(tokens[mark]?.form ?? '')
}

function personBehind(tokens: readonly SyntaxToken[], first: number, parties: SentenceParties): PartyMention | null {
  let comma = -1
  for (let at = first; at < first + LONGEST_PHRASE; at += 1) {
    const mention = parties.at(at)
    if (mention?.form === 'name' && parties.isPerson(mention)) return isOther(tokens, mention) ? null : mention
    const isSecond = comma < 0 && tokens[at]?.form === ',' && isDescription(tokens, first, at)
    if (isSecond) comma = at
    else if (!isInPhrase(tokens[at]) && !(at === first && isPast(tokens, at))) return null
  }
  return null
}

/** [a brother *of* Ana Brandt; Ana Brandt*'s* brother] */
function isOther(tokens: readonly SyntaxToken[], { first, last }: PartyMention): boolean {
  return LINKS.has(tokens[first - 1]?.form ?? '') || tokens[last + 1]?.xpos === 'POS'
}

function isInPhrase(token: SyntaxToken | undefined): boolean {
  if (!token) return false
  return IN_PHRASE.has(token.upos) || token.form === '-' || token.xpos === 'POS' || LINKS.has(token.form)
}

/** [said *retired* teacher Ana Brandt] */
function isPast(tokens: readonly SyntaxToken[], at: number): boolean {
  return tokens[at]?.upos === 'VERB' && tokens[at]?.form.endsWith('ed') === true && tokens[at + 1]?.upos === 'NOUN'
}

/** [the regional governor*,* Ana Brandt], [Kelby's mayor*,* Ana Brandt]; not [police*,* Ana Brandt and others]. */
function isDescription(tokens: readonly SyntaxToken[], first: number, comma: number): boolean {
  const phrase = tokens.slice(first, comma)
  const isDefinite = phrase[0]?.upos === 'DET' || phrase.some(({ xpos }) => xpos === 'POS')
  return isDefinite && phrase.some(({ xpos }) => xpos === 'NN')
}
