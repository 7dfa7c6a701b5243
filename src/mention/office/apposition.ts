import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import type { TokenRange } from '../name/span.ts'
import { OWNER_LINKS, ownerBehind } from './owner.ts'
import { type Title, titleEnding } from './title.ts'
import { endOfComplement, isOffice, WINDOW } from './title-words.ts'

/** [the interim head of NASA, Sean Duffy,]: the phrase that ends at the comma before the name's own title. */
export function appositionBefore(tree: SentenceTree, start: number, names: readonly TokenRange[]): Title | null {
  const { tokens } = tree
  const comma = start - 1
  if (tokens[comma]?.form !== ',') return null
  for (let at = comma - 1; at >= Math.max(0, comma - WINDOW); at -= 1) {
    const token = tokens[at]
    if (!token || token.upos === 'VERB' || token.upos === 'PUNCT') return null
    if (isOffice(token) && token.upos !== 'PROPN' && token.xpos !== 'NNS')
      return isOpeningPhrase(tree, at) ? phraseTitle(tree, at, comma, names) : null
  }
  return null
}

/** The phrase begins the sentence or stands as apposition with the name. */
function isOpeningPhrase(tree: SentenceTree, noun: number): boolean {
  const { first } = tree.rangeOf(noun)
  // [Reed will be ambassador, Minister Ana Brandt said]
  if (isPredicate(tree, noun)) return false
  return first === 0 || tree.childrenOf(noun, 'appos').length > 0
}

function isPredicate({ tokens }: SentenceTree, noun: number): boolean {
  let at = noun - 1
  while (at > noun - WINDOW && OF_PREDICATE.has(tokens[at]?.upos ?? '')) at -= 1
  return tokens[at]?.lemma === 'be'
}

const OF_PREDICATE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'NUM'])

/** [Sean Duffy, the interim head of NASA,], [Ana Brandt, NASA's former administrator,] */
export function appositionAfter(tree: SentenceTree, name: TokenRange, names: readonly TokenRange[]): Title | null {
  const { tokens } = tree
  const start = startBehind(tokens, name.last + 1)
  if (start === null) return null
  for (let at = start; at < start + WINDOW; at += 1) {
    const token = tokens[at]
    if (!token || !canOpenPhrase(token)) return null
    if (isOffice(token) && !isOffice(tokens[at + 1]) && tokens[at + 1]?.upos !== 'PROPN')
      // [Ana Brandt, *Sheriff's* Deputy Tom Reed]: another's.
      return token.xpos === 'NNS' || tokens[at + 1]?.xpos === 'POS'
        ? null
        : toldBehind(tree, name, phraseTitle(tree, at, tokens.length, names))
  }
  return null
}

/** [at the port, officials said; with Brandt, a spokesman said]: the words behind the comma belong to the verb. */
function toldBehind({ tokens }: SentenceTree, name: TokenRange, title: Title | null): Title | null {
  if (tokens[name.last + 1]?.form !== ',') return title
  const next = tokens[(title?.end ?? 0) + 1]
  return next?.upos === 'VERB' || next?.upos === 'AUX' ? null : title
}

/** Behind the comma; without one [Brandt the head of …, Brandt spokesman for …] where an article or the office itself follows. */
function startBehind(tokens: readonly SyntaxToken[], at: number): number | null {
  if (tokens[at]?.form === ',') return at + 1
  const isOfficeOf = isOffice(tokens[at]) && OWNER_LINKS.has(tokens[at + 1]?.form ?? '')
  return tokens[at]?.form === 'the' || isOfficeOf ? at : null
}

function canOpenPhrase({ upos, xpos, form }: SyntaxToken): boolean {
  return (
    upos === 'DET' ||
    upos === 'ADJ' ||
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    upos === 'NUM' ||
    xpos === 'POS' ||
    form === '-' ||
    xpos === 'VBN' ||
    upos === 'ADV' ||
    xpos === 'VBG'
  )
}

/** A title with what stands before it, or behind `of`, `for` and `at`. */
function phraseTitle(tree: SentenceTree, noun: number, limit: number, names: readonly TokenRange[]): Title | null {
  const end = endOfComplement(tree.tokens, noun)
  const title = titleEnding(tree, end, names)
  if (!title) return null
  const behind = ownerBehind(tree, end + 1, limit, names)
  return behind ? { ...title, organization: behind.text, end: behind.last } : title
}
