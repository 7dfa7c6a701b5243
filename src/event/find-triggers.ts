import { type LexiconEntry, NOUNS, VERBS } from './lexicon/lexicon.ts'
import type { ReadSentence } from './reading.ts'
import { senseOf } from './sense.ts'
import type { Trigger } from './trigger.ts'

/** How many words may stand between the words of a verb phrase [checked herself into]. */
const WIDEST_GAP = 2

/** The triggers of a sentence in order, at most one for each token. */
export function findTriggers(sentence: ReadSentence): readonly Trigger[] {
  const found: Trigger[] = []
  for (const [at, token] of sentence.tree.tokens.entries()) {
    const entries = entriesFor(sentence, at, token.upos, token.xpos)
    const trigger = entries && firstFitting(sentence, at, entries)
    if (trigger && !found.some((other) => other.first <= at && at <= other.last)) found.push(trigger)
  }
  return found
}

function entriesFor(
  { lemmas, isVerb }: ReadSentence,
  at: number,
  upos: string,
  xpos: string,
): readonly LexiconEntry[] | undefined {
  const lemma = lemmas[at] ?? ''
  if (isVerb(at)) return VERBS.get(lemma)
  if (upos === 'NOUN' || upos === 'PROPN') return NOUNS.get(lemma) ?? NOUNS.get(singular(lemma, xpos))
  return undefined
}

/** [Rome Talks]: a name to the tagger. */
function singular(lemma: string, xpos: string): string {
  return xpos.startsWith('NNP') && lemma.endsWith('s') ? lemma.slice(0, -1) : lemma
}

function firstFitting(sentence: ReadSentence, at: number, entries: readonly LexiconEntry[]): Trigger | null {
  for (const entry of entries) {
    const range = rangeOf(sentence, at, entry)
    const type = range && senseOf(sentence, { ...range, at, entry })
    if (range && type) return { ...range, at, entry, type, lemma: [entry.head, ...entry.others].join(' ') }
  }
  return null
}

function rangeOf(sentence: ReadSentence, at: number, entry: LexiconEntry): { first: number; last: number } | null {
  return entry.form === 'verb' ? verbRange(sentence, at, entry.others) : nounRange(sentence, at, entry.others)
}

function verbRange(
  sentence: ReadSentence,
  at: number,
  others: readonly string[],
): { first: number; last: number } | null {
  let last = at
  for (const word of others) {
    const next = nextWord(sentence, last, word)
    if (next < 0) return null
    last = next
  }
  return { first: at, last }
}

function nextWord({ forms, lemmas, tree }: ReadSentence, after: number, word: string): number {
  for (let at = after + 1; at <= after + 1 + WIDEST_GAP; at += 1) {
    if (forms[at] === word || lemmas[at] === word) return at
    const upos = tree.tokens[at]?.upos
    if (upos === 'VERB' || upos === 'PUNCT' || upos === undefined) return -1
  }
  return -1
}

function nounRange(
  { forms, lemmas }: ReadSentence,
  at: number,
  others: readonly string[],
): { first: number; last: number } | null {
  let first = at
  for (const word of others) {
    let before = first - 1
    if (forms[before] === '-') before -= 1
    if (forms[before] !== word && lemmas[before] !== word) return null
    first = before
  }
  return { first, last: at }
}
