import type { PartyMention } from '../../model/mention.ts'
import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'
import type { TokenRange } from '../name/span.ts'
import { textOf } from '../name/text.ts'
import { isInsidePhrase, openingSubject, subjectAcrossCommas, subjectByOrder } from './by-order.ts'
import { invertedSubject } from './inverted.ts'
import { asFirstNamed } from './joint.ts'
import type { SentenceParties, Speaker, Speech } from './speech.ts'
import { CALLING_VERBS, SPEECH_VERBS } from './verb.ts'

const LONGEST_SUBJECT = 12

/** Everyone who says something in a sentence, in the order of the text. */
export function findSpeeches(tree: SentenceTree, parties: SentenceParties): readonly Speech[] {
  const speeches: Speech[] = []
  for (let at = 0; at < tree.tokens.length; at += 1) {
    const token = tree.tokens[at]
    const isPhrase = isAccording(tree, at) || isInWordsOf(tree, at)
    const isSaying = token && (isSpeechVerb(token) || isPutting(tree, at) || isCalling(tree, at))
    const speech = isPhrase ? accordingTo(tree, at, parties) : isSaying ? speechOf(tree, at, parties) : null
    if (speech) speeches.push(asFirstNamed(tree, speech, parties))
  }
  return speeches
}

function isSpeechVerb({ upos, lemma, xpos }: SyntaxToken): boolean {
  return upos === 'VERB' && SPEECH_VERBS.has(lemma) && xpos !== 'VB'
}

function isAccording({ tokens }: SentenceTree, at: number): boolean {
  return tokens[at + 1]?.form === 'to' && tokens[at]?.form.toLowerCase() === 'according'
}

/** [in the *words* of Ana Brandt] */
function isInWordsOf({ tokens }: SentenceTree, at: number): boolean {
  const isOf = tokens[at]?.form === 'words' && tokens[at + 1]?.form === 'of'
  return isOf && tokens[at - 1]?.form === 'the' && tokens[at - 2]?.form.toLowerCase() === 'in'
}

/** [As Ana Brandt *put* it: “…”] */
function isPutting({ tokens }: SentenceTree, at: number): boolean {
  const isPut = tokens[at]?.lemma === 'put' && tokens[at]?.upos === 'VERB' && tokens[at + 1]?.form === 'it'
  return isPut && tokens[at + 2]?.upos === 'PUNCT'
}

/** Tokens between such a verb and the words that it gives. */
const LONGEST_OBJECT = 8
const OPENING: ReadonlySet<string> = new Set(['``', '"', '“', '‘', '«', '„'])

/** [*called* the offer “an insult to all of us”] */
function isCalling({ tokens }: SentenceTree, at: number): boolean {
  const token = tokens[at]
  if (!token || !CALLING_VERBS.has(token.lemma) || (token.xpos !== 'VBD' && token.xpos !== 'VBZ')) return false
  const object = tokens.slice(at + 1, at + 1 + LONGEST_OBJECT)
  const mark = object.findIndex(({ upos }) => upos === 'PUNCT' || upos === 'VERB' || upos === 'AUX')
  return mark > 0 && OPENING.has(object[mark]?.form ?? '')
}

/** [according to Roscosmos chief Dmitry Bakanov]: the party that the phrase is about, or its words. */
function accordingTo(tree: SentenceTree, at: number, parties: SentenceParties): Speech | null {
  const first = at + 2
  let last = first - 1
  while (last + 1 < tree.tokens.length && last - first < LONGEST_SUBJECT && isInPhrase(tree.tokens, last + 1, first))
    last += 1
  if (last < first) return null
  const speaker = headParty(tree, first, last, parties) ?? phraseText(tree, first, last)
  return { verb: at, speaker, range: { first: at, last } }
}

function isInPhrase(tokens: readonly SyntaxToken[], at: number, first: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.upos === 'PUNCT') return token.form === '-'
  // [according to the council the bridge …]: where the comma is missing, an article begins what is reported.
  if (token.upos === 'DET' && at > first) return tokens[at - 1]?.upos === 'ADP'
  if (token.upos === 'ADP')
    return token.form === 'of' || token.form === 'for' || token.form === 'at' || token.form === 'in'
  return (
    token.upos !== 'VERB' &&
    token.upos !== 'AUX' &&
    token.upos !== 'SCONJ' &&
    (token.upos !== 'PRON' || at === first) &&
    token.form !== 'who'
  )
}

/** The last party of the phrase before any preposition [the head of the Red Cross]: its head. */
function headParty(tree: SentenceTree, first: number, last: number, parties: SentenceParties): number | null {
  let party: number | null = null
  for (let at = first; at <= last; at += 1) {
    const mention = parties.at(at)
    if (mention) party = mention.party
    else if (tree.tokens[at]?.upos === 'ADP') return party
  }
  return party
}

function phraseText(tree: SentenceTree, first: number, last: number): string {
  const start = tree.tokens[first]?.upos === 'DET' && first < last ? first + 1 : first
  return textOf(tree, { first: start, last })
}

/** The subject of a verb of saying, by the tree, then by order; [TASS cited Bakanov as saying] is Bakanov's. */
function speechOf(tree: SentenceTree, verb: number, parties: SentenceParties): Speech | null {
  const cited = citedSpeaker(tree, verb, parties)
  if (cited) return cited
  if (tree.isPassive(verb)) return null
  return (
    invertedSubject(tree, verb, parties) ??
    subjectByTree(tree, verb, parties) ??
    subjectByOrder(tree, verb, parties) ??
    subjectAcrossCommas(tree, verb, parties) ??
    openingSubject(tree, verb, parties) ??
    unnamedSubject(tree, verb)
  )
}

const CITING: ReadonlySet<string> = new Set(['cite', 'quote'])

function citedSpeaker(tree: SentenceTree, verb: number, parties: SentenceParties): Speech | null {
  const token = tree.tokens[verb]
  if (!token || !CITING.has(token.lemma)) return null
  const saying = findSaying(tree.tokens, verb)
  if (saying === null) return null
  const speaker =
    tree.isPassive(verb) || tree.tokens[verb - 1]?.lemma === 'be'
      ? subjectOf(tree, verb, parties)
      : headParty(tree, verb + 1, saying - 2, parties)
  return speaker === null ? null : { verb: saying, speaker, range: { first: tree.rangeOf(verb).first, last: saying } }
}

/** [cited X as saying], [was quoted as saying] */
function findSaying(tokens: readonly SyntaxToken[], verb: number): number | null {
  for (let at = verb + 2; at < verb + LONGEST_SUBJECT; at += 1)
    if (tokens[at]?.lemma === 'say' && tokens[at]?.xpos === 'VBG' && tokens[at - 1]?.form === 'as') return at
  return null
}

function subjectByTree(tree: SentenceTree, verb: number, parties: SentenceParties): Speech | null {
  const subjects = tree.argumentsOf(verb).filter(({ role, source }) => role === 'subject' && source !== 'control')
  // [“I have been to Almara before,” he said]: of two, the one farther off is a word of what is said.
  const [subject] = subjects.toSorted((a, b) => Math.abs(a.index - verb) - Math.abs(b.index - verb))
  if (!subject) return null
  const speaker = speakerAt(tree, subject.index < verb ? endOfName(tree, subject.index, verb) : subject.index, parties)
  if (speaker === null) return null
  const isOwn = subject.source === 'own'
  if (!isOwn && isTrailing(tree, verb, parties)) return null
  return { verb, speaker, range: isOwn ? around(tree, subject.index, verb) : { first: verb, last: verb } }
}

/** [Shots rang out on Sunday, *police said*]: no further verb of who acts in the clause before, though a tree may join them. */
function isTrailing({ tokens }: SentenceTree, verb: number, parties: SentenceParties): boolean {
  const mention = parties.at(verb - 1)
  if (!mention) return false
  const start = tokens[mention.first - 1]?.upos === 'DET' ? mention.first - 1 : mention.first
  return tokens[start - 1]?.form === ',' || tokens[start - 1]?.form === 'and'
}

const OF_TITLE: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ'])

/** [Sirrus spokesman Ana Brandt | said]: the last word of a title chain, whichever of its words the tree takes for the head. */
function endOfName({ tokens }: SentenceTree, from: number, verb: number): number {
  let at = from
  while (at + 1 < verb && (OF_TITLE.has(tokens[at + 1]?.upos ?? '') || tokens[at + 1]?.form === '-')) at += 1
  return at
}

function subjectOf(tree: SentenceTree, verb: number, parties: SentenceParties): Speaker | null {
  const [subject] = tree.childrenOf(verb, 'nsubj')
  return subject === undefined ? null : speakerAt(tree, subject, parties)
}

/** What speaks for itself, no person's words. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  'report study survey poll document record filing indictment complaint lawsuit memo review analysis data figure statistic prospectus affidavit ruling article'.split(
    ' ',
  ),
)

/** The party that a token belongs to, or the words of its phrase where they name none. */
function speakerAt(tree: SentenceTree, at: number, parties: SentenceParties): Speaker | null {
  const mention = parties.at(at) ?? namedBehind(tree, at, parties)
  if (mention) return isInsidePhrase(tree, mention) ? null : mention.party
  const token = tree.tokens[at]
  if (token?.upos !== 'NOUN' || !DOCUMENTS.has(token.lemma)) return null
  return headText(tree, at)
}

/** [spokesman Ana Brandt]: where the tree takes the title for the head. */
function namedBehind(tree: SentenceTree, at: number, parties: SentenceParties): PartyMention | undefined {
  const next = tree.tokens[at + 1]
  return next?.upos === 'PROPN' && tree.rangeOf(at).last > at ? parties.at(at + 1) : undefined
}

/** The noun with what stands before it, without determiners. */
function headText(tree: SentenceTree, at: number): string {
  let first = at
  while (first > 0 && at - first < LONGEST_SUBJECT && isBeforeNoun(tree.tokens[first - 1])) first -= 1
  return textOf(tree, { first, last: at })
}

function isBeforeNoun(token: SyntaxToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.upos === 'ADJ' || token.upos === 'NOUN' || token.upos === 'PROPN' || token.form === '-')
  )
}

function around(tree: SentenceTree, subject: number, verb: number): TokenRange {
  const { first, last } = tree.rangeOf(subject)
  return subject < verb ? { first: Math.min(first, verb), last: verb } : { first: verb, last: Math.max(last, verb) }
}

/** [a neighbour told reporters]: nobody the text knows, and yet not who spoke before. */
function unnamedSubject(tree: SentenceTree, verb: number): Speech | null {
  const [subject] = tree.childrenOf(verb, 'nsubj')
  if (subject === undefined || tree.tokens[subject]?.upos !== 'NOUN') return null
  return { verb, speaker: null, range: around(tree, subject, verb) }
}
