import type { Attribution, DocumentParty, PartyMention, QuoteMention } from '../model/mention.ts'
import type { SentenceTree } from '../model/syntax.ts'
import { wordSet } from '../util/word-set.ts'
import { placeOf } from './name/text.ts'
import { attributionsOf } from './quote/attribution.ts'
import { isParagraphEnd, type QuotedWords, quotedTokens } from './quote/mark.ts'
import { findSpeeches } from './quote/speaker.ts'
import type { SentenceParties, Speech } from './quote/speech.ts'

export interface FoundQuotes {
  readonly quotes: readonly QuoteMention[]
  readonly attributions: readonly Attribution[]
}

/** Fewer words between marks are a name, a nickname or words kept at a distance. */
const FEWEST_WORDS = 3

/** What is known of the sentences before. */
interface Found {
  readonly parties: readonly PartyMention[]
  /** Whom the mentions are of. */
  readonly known: readonly DocumentParty[]
  /** All that stands between marks. */
  readonly marked: readonly QuotedWords[]
}

/** What is quoted and what is told as someone's words, with who said it. */
export function findQuotes(
  text: string,
  sentences: readonly SentenceTree[],
  { parties, known, marked }: Found,
): FoundQuotes {
  const partiesOf = partiesBySentence(sentences, parties, known)
  const quoted = marked.filter((words) => countWords(sentences, words) >= FEWEST_WORDS && !isWork(sentences, words))
  const isQuoted = quotedTokens(quoted)
  const speeches = sentences.map((tree, sentence) =>
    findSpeeches(tree, partiesOf[sentence] ?? NO_PARTIES).filter(({ verb }) => !isQuoted(sentence, verb)),
  )
  return {
    quotes: withSpeakers(text, sentences, quoted, speeches),
    attributions: sentences.flatMap((tree, sentence) => attributionsOf(tree, sentence, speeches[sentence] ?? [])),
  }
}

const NO_PARTIES: SentenceParties = { at: () => undefined, isPerson: () => false }

/** The narrowest mention of a token counts. */
function partiesBySentence(
  sentences: readonly SentenceTree[],
  parties: readonly PartyMention[],
  known: readonly DocumentParty[],
): readonly SentenceParties[] {
  const byToken = sentences.map((): Map<number, PartyMention> => new Map())
  for (const mention of parties) {
    const tokens = byToken[mention.sentence]
    for (let at = mention.first; at <= mention.last; at += 1) {
      const known = tokens?.get(at)
      if (!known || known.last - known.first > mention.last - mention.first || at === mention.head)
        tokens?.set(at, mention)
    }
  }
  const isPerson = ({ party }: PartyMention): boolean => known[party]?.nature === 'person'
  return byToken.map((tokens) => ({ at: (token) => tokens.get(token), isPerson }))
}

function countWords(sentences: readonly SentenceTree[], { first, last }: QuotedWords): number {
  let words = 0
  for (let sentence = first.sentence; sentence <= last.sentence && words < FEWEST_WORDS; sentence += 1) {
    const tokens = sentences[sentence]?.tokens ?? []
    const from = sentence === first.sentence ? first.at : 0
    const to = sentence === last.sentence ? last.at : tokens.length - 1
    for (let at = from; at <= to; at += 1) if (tokens[at]?.upos !== 'PUNCT') words += 1
  }
  return words
}

/** Articles, prepositions and conjunctions that titles leave small are shorter. */
const LONG_WORD = 4

/** ["The Silence of the Harbor"]: where all longer words have capital letters stands the title of a work, and nobody speaks. */
function isWork(sentences: readonly SentenceTree[], { first, last }: QuotedWords): boolean {
  if (first.sentence !== last.sentence) return false
  const words = (sentences[first.sentence]?.tokens ?? []).slice(first.at, last.at + 1)
  const long = words.filter(({ form, upos }) => form.length >= LONG_WORD && upos !== 'ADP' && upos !== 'PUNCT')
  return long.length > 1 && long.every(({ form }) => TITLED.test(form))
}

/** Not one in capital letters throughout: that is how some write what is shouted. */
const TITLED = /^\p{Lu}.*\p{Ll}/u

/** A quotation that nobody near it speaks goes on with who spoke the one before in its paragraph. */
function withSpeakers(
  text: string,
  sentences: readonly SentenceTree[],
  quoted: readonly QuotedWords[],
  speeches: readonly (readonly Speech[])[],
): readonly QuoteMention[] {
  const quotes: QuoteMention[] = []
  let previous: (Told & { readonly end: TokenEnd }) | null = null
  for (const words of quoted) {
    const tree = sentences[words.first.sentence]
    if (!tree) continue
    const near = speakerNear(text, words, sentences, speeches)
    const continued = previous && isContinued(previous.end, words) ? previous : null
    const isAtOnce =
      continued && isAlone(sentences, words) && isInParagraph(text, sentences, continued.end, words.first)
    const told: Told = near ?? { speaker: continued?.speaker ?? null, said: isAtOnce ? continued.said : null }
    quotes.push(toMention(text, sentences, tree, words, told))
    previous = { ...told, end: words.last }
  }
  return quotes
}

type Told = Pick<QuoteMention, 'speaker' | 'said'>

type TokenEnd = QuotedWords['last']

/** Sentences from the end of one quotation to the start of one that its speaker goes on with. */
const LONGEST_BREAK = 1

function isContinued(end: TokenEnd, { first }: QuotedWords): boolean {
  return first.sentence - end.sentence <= LONGEST_BREAK
}

/** No word of its sentences stands outside the marks. */
function isAlone(sentences: readonly SentenceTree[], { first, last }: QuotedWords): boolean {
  const before = sentences[first.sentence]?.tokens.slice(0, first.at) ?? []
  const behind = sentences[last.sentence]?.tokens.slice(last.at + 1) ?? []
  return [...before, ...behind].every(({ upos }) => upos === 'PUNCT')
}

/** [“…,” Brandt said. “…”]: as sure as the words before. */
function isInParagraph(text: string, sentences: readonly SentenceTree[], end: TokenEnd, start: TokenEnd): boolean {
  const [from, to] = [sentences[end.sentence]?.tokens[end.at]?.end, sentences[start.sentence]?.tokens[start.at]?.start]
  return from !== undefined && to !== undefined && !isParagraphEnd(text, from, to)
}

/**
 * What tells who speaks: in the sentence where the quotation ends, behind it; else where it begins, before it. Where both
 * are there, that behind is another's unless it begins where the words end [Reed said it was “over”, while Brandt said no].
 */
function speakerNear(
  text: string,
  { first, last }: QuotedWords,
  sentences: readonly SentenceTree[],
  speeches: readonly (readonly Speech[])[],
): Told | null {
  const behind = (speeches[last.sentence] ?? []).find(({ verb }) => verb > last.at)
  const before = (speeches[first.sentence] ?? []).findLast(({ verb }) => verb < first.at)
  const next = last.sentence + 1
  const isTag = !behind && !before && isTagBehind(text, sentences[last.sentence], sentences[next])
  const [after] = isTag ? (speeches[next] ?? []).filter(({ range }) => range.first === 0) : []
  const isOwn = !behind || !before || isDirectlyBehind(sentences[last.sentence], last.at, behind)
  if (behind && isOwn) return toldBy(behind, sentences[last.sentence])
  return before ? toldBy(before, sentences[first.sentence]) : after ? toldBy(after, sentences[next]) : null
}

function toldBy({ speaker, range }: Speech, tree: SentenceTree | undefined): Told | null {
  if (tree && isRelayed(tree, range.last)) return { speaker, said: null }
  const [start, end] = [tree?.tokens[range.first]?.start, tree?.tokens[range.last]?.end]
  return { speaker, said: start === undefined || end === undefined ? null : { start, end } }
}

const RELAYING: ReadonlySet<string> = wordSet('quote repeat echo cite read recite paraphrase borrow invoke')

/** [Brandt said, *quoting* the mayor; said, *reading* from a letter]: it may be whose words these were. */
function isRelayed({ tokens }: SentenceTree, last: number): boolean {
  const behind = tokens.slice(last + 1, last + 1 + LONGEST_TAG)
  const end = behind.findIndex(({ upos, form }) => upos === 'PUNCT' && form !== ',' && form !== '-')
  return behind.slice(0, end < 0 ? undefined : end).some(({ lemma, xpos }) => xpos === 'VBG' && RELAYING.has(lemma))
}

/** [“…,” *Brandt said*], [“…,” *the mayor* told reporters]: only marks and an article stand between. */
function isDirectlyBehind(tree: SentenceTree | undefined, last: number, { range }: Speech): boolean {
  const between = tree?.tokens.slice(last + 1, range.first) ?? []
  return between.every(({ upos }) => upos === 'PUNCT' || upos === 'DET')
}

/** [“…!” Brandt said.]: the rest of a sentence that was split behind the mark; the next paragraph is none. */
function isTagBehind(text: string, quoted: SentenceTree | undefined, next: SentenceTree | undefined): boolean {
  if (!quoted || !next || next.tokens.length > LONGEST_TAG) return false
  return !isParagraphEnd(text, quoted.sentence.end, next.sentence.start)
}

/** Tokens of such a rest at most. */
const LONGEST_TAG = 10

function toMention(
  text: string,
  sentences: readonly SentenceTree[],
  tree: SentenceTree,
  { first, last }: QuotedWords,
  told: Told,
): QuoteMention {
  const isOneSentence = first.sentence === last.sentence
  const range = { first: first.at, last: isOneSentence ? last.at : tree.tokens.length - 1 }
  const position = placeOf(tree, first.sentence, range)
  const end = withoutComma(text, position.start, sentences[last.sentence]?.tokens[last.at]?.end ?? position.end)
  const words = text.slice(position.start, end)
  return { kind: 'quote', ...position, end, text: words, parser: 'marks', value: words.replace(/\s+/gu, ' '), ...told }
}

/** [“We will fly,” she said]: the comma is the sentence's. */
function withoutComma(text: string, start: number, end: number): number {
  return end > start && text.charAt(end - 1) === ',' ? withoutComma(text, start, end - 1) : end
}
