import type { TopicValue } from '../model/value.ts'
import { lowerCase, writtenWordsOf } from './fold.ts'
import { foldNumbers } from './fold-number.ts'
import { foldSpelling } from './fold-spelling.ts'
import { stem } from './stem.ts'
import { ACRONYMS, CHOICES, DENIALS, FAILURES, NEGATIONS, SOFTENERS, STOP_WORDS, SYNONYMS } from './topic-words.ts'
import type { ValueReader } from './value-reader.ts'

/**
 * Among the words of a topic that is denied more than once or in one of its parts: what such a phrase denies is not
 * known, so that nothing but the same words in the same order are related to it.
 */
export const DENIED_TWICE = 'not'

interface Content {
  /** In the order of the phrase, `neg` where it denies something. */
  readonly sequence: readonly string[]
  readonly denials: number
}

/** Stands for a denial within a canonical form; a word like any other to its reader. */
const DENIAL_MARK = 'neg'
/** What the canonical form of an unclear topic begins with. */
const UNCLEAR = 'not not '

/** [not guilty of murder, guilty of manslaughter] · [brake failure but not speeding] */
const PARTS = /[,;]|\b(?:but|though|although|yet)\b/iu

/** A short phrase, read as its content words: `failed to extend the deal` is `not deal extend`. */
export const topicReader: ValueReader<TopicValue> = {
  kind: 'topic',
  parse: (text) => {
    const folded = foldWords(text)
    if (folded.length === 0) return { problem: 'a topic has no words', hint: 'write a short phrase' }
    const content = contentOf(folded)
    return content.sequence.some((word) => word !== DENIAL_MARK)
      ? topicOf(text, content)
      : topicOfStopWords(text, folded)
  },
  format: (value) => value.written.replace(/\s+/gu, ' ').trim(),
}

/** Lower case, but for acronyms that lower case would make a stop word: [US] in `US troops`. */
function foldWords(text: string): readonly string[] {
  const written = writtenWordsOf(text)
  // A headline in capitals says nothing about which words are acronyms.
  const hasCase = written.length === 1 || written.some((word) => /\p{Ll}/u.test(word))
  const folded = written.map((word) => (hasCase ? ACRONYMS.get(word) : null) ?? lowerCase(word))
  return foldNumbers(folded.map(foldSpelling))
}

function contentOf(folded: readonly string[]): Content {
  const sequence: string[] = []
  let denials = 0
  const deny = (index: number) => {
    denials += 1
    if (index > 1 || folded[0] !== 'not' || folded[1] !== 'not') sequence.push(DENIAL_MARK)
  }
  for (const [index, word] of folded.entries()) {
    if (isNegation(folded, index)) deny(index)
    else if (isFavour(folded, index)) sequence.push('favor')
    else {
      const content = contentWord(word)
      if (content?.isDenied) deny(index)
      if (content) sequence.push(content.word)
    }
  }
  return { sequence, denials }
}

/** [no deal], [failed to agree]; not [not only], not [No 10] */
function isNegation(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  const next = words[index + 1] ?? ''
  if (FAILURES.has(word)) return next === 'to'
  if (word === 'no' && /^\d/u.test(next)) return false
  return NEGATIONS.has(word) && !SOFTENERS.has(next)
}

/** [for the budget], [voted for the budget] */
function isFavour(words: readonly string[], index: number): boolean {
  if (words[index] !== 'for' || words.length === 1) return false
  return index === 0 || CHOICES.has(words[index - 1] ?? '')
}

function contentWord(word: string): { readonly word: string; readonly isDenied: boolean } | null {
  if (STOP_WORDS.has(word) || NEGATIONS.has(word)) return null
  const root = SYNONYMS.get(word) ?? stem(word)
  const meaning = SYNONYMS.get(root) ?? root
  if (STOP_WORDS.has(meaning) || NEGATIONS.has(meaning)) return null
  const denied = DENIALS.get(meaning)
  return { word: denied ?? meaning, isDenied: denied !== undefined }
}

function topicOf(written: string, content: Content): TopicValue {
  const isUnclear = content.denials > 1 || (content.denials === 1 && PARTS.test(written))
  const words = [...new Set(content.sequence.filter((word) => word !== DENIAL_MARK))].sort()
  if (isUnclear) {
    const canonical = UNCLEAR + content.sequence.join(' ')
    return { kind: 'topic', written, canonical, words: [...words, DENIED_TWICE].sort(), isNegated: false }
  }
  const isNegated = content.denials === 1
  return { kind: 'topic', written, canonical: (isNegated ? 'not ' : '') + words.join(' '), words, isNegated }
}

/** [to be or not to be]: with nothing but stop words, these are the content. */
function topicOfStopWords(written: string, folded: readonly string[]): TopicValue {
  const words = [...new Set(folded)].sort()
  return { kind: 'topic', written, canonical: folded.join(' '), words, isNegated: false }
}
