import type { TopicValue } from '../model/value.ts'
import { foldNumbers } from './fold/number.ts'
import { foldSpelling } from './fold/spelling.ts'
import { lowerCase, writtenWordsOf } from './fold.ts'
import { stem } from './stem.ts'
import { markSteps, STEP, stepsOf, writtenSteps } from './topic/step.ts'
import {
  ABBREVIATIONS,
  ACRONYMS,
  CHOICES,
  DENIALS,
  FAILURES,
  NEGATIONS,
  SOFTENERS,
  STOP_WORDS,
  SYNONYMS,
} from './topic/words.ts'
import type { ValueReader } from './value-reader.ts'

/**
 * Among the words of a topic that is denied more than once or in one of its parts: what such a phrase denies is not
 * known, so that nothing but the same words in the same order are related to it.
 */
export const DENIED_TWICE = 'not'

interface Content {
  /** In the order of the phrase, `neg` where it denies something, `>` where a step ends. */
  readonly sequence: readonly string[]
  readonly denials: number
}

/** Stands for a denial within a canonical form; a word like any other to its reader. */
const DENIAL_MARK = 'neg'
/** What the canonical form of an unclear topic begins with. */
const UNCLEAR = 'not not '

/** [not guilty of murder, guilty of manslaughter] · [brake failure but not speeding] */
const PARTS = /[,;]|\b(?:but|though|although|yet)\b/iu

/**
 * A short phrase, read as its content words: `failed to extend the deal` is `not deal extend`. Where a verb or a
 * preposition like `on` tells a direction, in steps: `Iran was struck by Israel` is `israel > struck > iran`. A leading
 * `>` says that words that could be read so are one step.
 */
export const topicReader: ValueReader<TopicValue> = {
  kind: 'topic',
  parse: (text) => {
    const folded = foldWords(text)
    if (folded.length === 0) return { problem: 'a topic has no words', hint: 'write a short phrase' }
    const content = contentOf(folded)
    return content.sequence.some((word) => word !== DENIAL_MARK && word !== STEP)
      ? topicOf(text, content)
      : topicOfStopWords(text, folded)
  },
  format: (value) => value.written.replace(/\s+/gu, ' ').trim(),
}

/** The folded words with marks between their steps. */
function foldWords(text: string): readonly string[] {
  const parts = writtenSteps(text)
  if (!parts) return markSteps(foldPart(text), isContent)
  const folded = parts.map(foldPart).filter((part) => part.length > 0)
  return folded.flatMap((part, index) => (index > 0 ? [STEP, ...part] : part))
}

function isContent(word: string): boolean {
  return contentWord(word).word !== null
}

/** Lower case, but for acronyms that lower case would make a stop word: [US] in `US troops`. */
function foldPart(text: string): readonly string[] {
  const written = writtenWordsOf(text)
  // A headline in capitals says nothing about which words are acronyms.
  const hasCase = written.length === 1 || written.some((word) => /\p{Ll}/u.test(word))
  const folded = written.map((word) => (hasCase ? ACRONYMS.get(word) : null) ?? lowerCase(word))
  const words = folded.flatMap((word) => ABBREVIATIONS.get(word) ?? [word])
  return foldNumbers(words.map(foldSpelling))
}

function contentOf(folded: readonly string[]): Content {
  const sequence: string[] = []
  const isMarkedUnclear = folded[0] === 'not' && folded[1] === 'not'
  let denials = 0
  for (const index of folded.keys()) {
    const { word, isDenied } = meaningAt(folded, index)
    if (isDenied) denials += 1
    if (isDenied && (index > 1 || !isMarkedUnclear)) sequence.push(DENIAL_MARK)
    if (word !== null) sequence.push(word)
  }
  return { sequence, denials }
}

interface Meaning {
  /** Null where the word has no content of its own. */
  readonly word: string | null
  readonly isDenied: boolean
}

const ACQUITTED: Meaning = { word: 'guilty', isDenied: true }

function meaningAt(folded: readonly string[], index: number): Meaning {
  const word = folded[index] ?? ''
  if (word === STEP) return { word, isDenied: false }
  if (isNegation(folded, index)) return { word: null, isDenied: true }
  if (isFavour(folded, index)) return { word: 'favor', isDenied: false }
  return isAcquittal(folded, index) ? ACQUITTED : contentWord(word)
}

/** [no deal], [failed to agree]; not [not only], not [No 10] */
function isNegation(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  const next = words[index + 1] ?? ''
  if (FAILURES.has(word)) return next === 'to'
  if (word === 'no' && /^\d/u.test(next)) return false
  return NEGATIONS.has(word) && !SOFTENERS.has(next)
}

/** [cleared of fraud]; not [cleared the building] */
function isAcquittal(words: readonly string[], index: number): boolean {
  return words[index] === 'cleared' && words[index + 1] === 'of'
}

/** [for the budget], [voted for the budget] */
function isFavour(words: readonly string[], index: number): boolean {
  if (words[index] !== 'for' || words.length === 1) return false
  return index === 0 || CHOICES.has(words[index - 1] ?? '')
}

const NO_CONTENT: Meaning = { word: null, isDenied: false }

function contentWord(word: string): Meaning {
  if (STOP_WORDS.has(word) || NEGATIONS.has(word)) return NO_CONTENT
  const root = SYNONYMS.get(word) ?? stem(word)
  const meaning = SYNONYMS.get(root) ?? root
  if (STOP_WORDS.has(meaning) || NEGATIONS.has(meaning)) return NO_CONTENT
  const denied = DENIALS.get(meaning)
  return { word: denied ?? meaning, isDenied: denied !== undefined }
}

function topicOf(written: string, content: Content): TopicValue {
  const isUnclear = content.denials > 1 || (content.denials === 1 && PARTS.test(written))
  const said = content.sequence.filter((word) => word !== DENIAL_MARK)
  const steps = stepsOf(said).map(sorted)
  const words = sorted(steps.flat())
  if (isUnclear) {
    const canonical = UNCLEAR + content.sequence.filter((word) => word !== STEP).join(' ')
    return { kind: 'topic', written, canonical, words: sorted([...words, DENIED_TWICE]), steps, isNegated: false }
  }
  const isNegated = content.denials === 1
  return {
    kind: 'topic',
    written,
    canonical: (isNegated ? 'not ' : '') + canonicalSteps(steps),
    words,
    steps,
    isNegated,
  }
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort()
}

/** A single step whose words, sorted, happen to look like several [bus struck train] says that it is one. */
function canonicalSteps(steps: readonly (readonly string[])[]): string {
  const text = steps.map((step) => step.join(' ')).join(` ${STEP} `)
  return steps.length === 1 && foldWords(text).includes(STEP) ? `${STEP} ${text}` : text
}

/** [to be or not to be]: with nothing but stop words, these are the content. */
function topicOfStopWords(written: string, folded: readonly string[]): TopicValue {
  const words = sorted(folded.filter((word) => word !== STEP))
  const canonical = folded.filter((word) => word !== STEP).join(' ')
  return { kind: 'topic', written, canonical, words, steps: [words], isNegated: false }
}
