import type { Block, Document } from '../model/document.ts'
import type { DocumentMentions, DocumentParty, Mention } from '../model/mention.ts'
import type { SentenceTree, SyntaxToken } from '../model/syntax.ts'
import { shareAny } from '../util/collection.ts'
import { once } from '../util/once.ts'
import { type Chunk, findChunks } from './chunk.ts'
import { type DateSpan, spanOf } from './circumstance/date-span.ts'
import { hiddenVerb } from './hidden-verb.ts'
import { retagged } from './retag.ts'
import { vehicleWords } from './vehicle-words.ts'

/** A sentence with what the readings of it share, made once. */
export interface ReadSentence {
  readonly index: number
  readonly tree: SentenceTree
  /** By token, in lower case: its form, and its lemma. */
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly chunks: readonly Chunk[]
  /** A verb to the tagger, or by what follows it. */
  readonly isVerb: (at: number) => boolean
  readonly mentions: readonly Mention[]
  readonly parties: readonly DocumentParty[]
  readonly isTitle: boolean
  /** Most of its words have capital letters, also where it is not marked as a title. */
  readonly isHeadline: boolean
  /** One of the words stands anywhere in the document. */
  readonly isTold: (words: ReadonlySet<string>) => boolean
  /** When the document was written; null where nothing tells. */
  readonly written: DateSpan | null
}

/** Longest part of a word that is looked at; what is longer is no word of a lexicon. */
const LONGEST_WORD = 64

export function readSentences(document: Document, mentions: DocumentMentions): readonly ReadSentence[] {
  const bySentence = mentionsBySentence(mentions)
  const titles = document.blocks.filter(({ kind }) => kind === 'title')
  const written = spanOf(document.written ?? document.published ?? '')
  const words = once(() => new Set(mentions.sentences.flatMap(lemmasIn)))
  const known = new WeakMap<ReadonlySet<string>, boolean>()
  const isTold = (wanted: ReadonlySet<string>): boolean => {
    const before = known.get(wanted)
    if (before !== undefined) return before
    const isShared = shareAny(wanted, words())
    known.set(wanted, isShared)
    return isShared
  }
  return mentions.sentences.map((tree, index) => ({
    ...readSentence(tree, index, bySentence.get(index) ?? []),
    isTitle: titles.some((block) => isWithin(tree, block)),
    parties: mentions.parties,
    isTold,
    written,
  }))
}

const SHARE = 'share'
const COUNTING = new Set(['a', 'one', 'three'])
const OF_TIME = new Set(['first', 'second', 'opening', 'final', 'last', 'full'])

/** [a *quarter* of the staff, less than *half* the rise]: no time; [the first half, half-year results] is. */
function isShare(tokens: SentenceTree['tokens'], at: number): boolean {
  const before = tokens[at - 1]?.lemma ?? ''
  if (tokens[at]?.lemma === 'half') return !OF_TIME.has(before) && tokens[at + 1]?.form !== '-'
  return tokens[at]?.lemma === 'quarter' && COUNTING.has(before) && tokens[at + 1]?.form === 'of'
}

/** [*Chipmaker* Sundra]: the capital of a sentence's first word makes no name of it. */
function lemmasIn({ tokens }: SentenceTree): readonly string[] {
  return [
    ...tokens.map(({ lemma }, at) => (isShare(tokens, at) ? SHARE : lemma)),
    tokens[0]?.lemma.slice(0, LONGEST_WORD).toLowerCase() ?? '',
  ]
}

function readSentence(
  parsed: SentenceTree,
  index: number,
  mentions: readonly Mention[],
): Omit<ReadSentence, 'isTitle' | 'written' | 'parties' | 'isTold'> {
  const tree = retagged(parsed)
  const dated = tokensOf(mentions.filter(isApart))
  const hidden = hiddenVerbs(tree, mentions)
  const vehicles = vehicleWords(tree.tokens)
  return {
    index,
    tree,
    isHeadline: isHeadline(tree.tokens),
    forms: tree.tokens.map(({ form }) => form.slice(0, LONGEST_WORD).toLowerCase()),
    lemmas: tree.tokens.map(({ lemma, xpos }, at) => hidden.get(at) ?? vehicles.get(at) ?? plainLemma(lemma, xpos)),
    chunks: findChunks(tree.tokens, (at) => dated.has(at) || hidden.has(at) || isResult(tree.tokens[at])),
    isVerb: (at) => tree.tokens[at]?.upos === 'VERB' || hidden.has(at),
    mentions,
  }
}

/** [found Ana Brandt *guilty*]: a noun to the tagger. */
function isResult(token: SyntaxToken | undefined): boolean {
  return token?.form === 'guilty' && token.upos === 'NOUN'
}

const WITHOUT_CAPITALS = new Set(['VERB', 'NOUN', 'ADJ', 'ADV'])

/** Half of the words that could be without one have a capital letter. */
function isHeadline(tokens: readonly SyntaxToken[]): boolean {
  let words = 0
  let capitals = 0
  for (const { upos, form } of tokens) {
    if (!WITHOUT_CAPITALS.has(upos)) continue
    words += 1
    if (startsWithCapital(form)) capitals += 1
  }
  return capitals * 2 >= words
}

function startsWithCapital(form: string): boolean {
  const code = form.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(form)
}

function hiddenVerbs({ tokens }: SentenceTree, mentions: readonly Mention[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (let at = 0; at < tokens.length; at += 1) {
    const lemma = hiddenVerb(tokens, at, mentions)
    if (lemma !== null) found.set(at, lemma)
  }
  return found
}

function tokensOf(mentions: readonly Mention[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const { first, last } of mentions) for (let at = first; at <= last; at += 1) tokens.add(at)
  return tokens
}

/** Dates and results stand in noun phrases only by their tags [beat Northfield 3-1, met Brandt Monday]. */
function isApart(mention: Mention): boolean {
  return mention.kind === 'date' || (mention.kind === 'quantity' && mention.dimension === 'score')
}

/** The tagger takes capital letters for names, which keep their plural: [Rome Talks]. */
function plainLemma(lemma: string, xpos: string): string {
  const lower = lemma.slice(0, LONGEST_WORD).toLowerCase()
  if (xpos.startsWith('NNP') && lower.endsWith('men')) return `${lower.slice(0, -2)}an`
  return xpos === 'NNPS' && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

function mentionsBySentence({ mentions }: DocumentMentions): ReadonlyMap<number, readonly Mention[]> {
  const bySentence = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const known = bySentence.get(mention.sentence)
    if (known) known.push(mention)
    else bySentence.set(mention.sentence, [mention])
  }
  return bySentence
}

function isWithin({ sentence }: SentenceTree, block: Block): boolean {
  return sentence.start >= block.start && sentence.end <= block.end
}

/** The words from one token to another as the text has them. */
export function wordsOf({ tree }: ReadSentence, first: number, last: number, text: string): string {
  return text.slice(tree.tokens[first]?.start ?? 0, tree.tokens[last]?.end ?? 0)
}

export type MentionOf<K extends Mention['kind']> = Extract<Mention, { kind: K }>

/** Whether a sum of money is told. */
export function hasMoney({ mentions }: Pick<ReadSentence, 'mentions'>): boolean {
  return mentions.some((mention) => mention.kind === 'quantity' && mention.dimension === 'money')
}

/** The mention of a kind that a token is the head of or, failing that, lies within. */
export function mentionAt<K extends Mention['kind']>(
  { mentions }: ReadSentence,
  kind: K,
  index: number,
): MentionOf<K> | null {
  let covering: MentionOf<K> | null = null
  for (const mention of mentions) {
    if (!isOfKind(mention, kind) || mention.first > index || index > mention.last) continue
    if (mention.head === index) return mention
    covering ??= mention
  }
  return covering
}

function isOfKind<K extends Mention['kind']>(mention: Mention, kind: K): mention is MentionOf<K> {
  return mention.kind === kind
}

/** Of the party that a token names; null where it names none. */
export function natureOf(sentence: ReadSentence, index: number): DocumentParty['nature'] | null {
  const mention = mentionAt(sentence, 'party', index)
  return mention ? (sentence.parties[mention.party]?.nature ?? null) : null
}
