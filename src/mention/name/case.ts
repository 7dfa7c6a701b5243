import type { SentenceTree, SyntaxToken } from '../../model/syntax.ts'

/** How a sentence uses capitals: in headlines they tell no names. */
export type SentenceCase = 'sentence' | 'title' | 'upper'

/** Sentences of fewer words of some length are not judged. */
const FEWEST_WORDS = 4
const SHORTEST_WORD = 4
/** Share of words with capitals from which a sentence is a headline: names seldom fill more than half of a sentence. */
const TITLE_SHARE = 0.7
const UPPER_SHARE = 0.8

/** [#Almara] and [@almara] are marks of posts. */
const [HASH, AT] = [35, 64]

/** [Syria], [al-Assad], [eBay]: a capital among the first letters. */
export function isCapitalised(form: string): boolean {
  const sign = form.charCodeAt(0)
  if (sign === HASH || sign === AT) return false
  return isUpper(form, 0) || (form.length > 2 && (isUpper(form, 1) || isUpper(form, 3)))
}

/** [NASA], [U.S.], [F-16]: two capitals or more and no small letter. */
export function isAllCapitals(form: string): boolean {
  let capitals = 0
  for (let at = 0; at < form.length && at < LONGEST_CHECKED; at += 1) {
    if (isLower(form, at)) return false
    if (isUpper(form, at)) capitals += 1
  }
  return capitals >= 2
}

/** More letters tell nothing more of a word's case. */
const LONGEST_CHECKED = 32

function isUpper(form: string, at: number): boolean {
  const code = form.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const letter = form[at] ?? ''
  return letter !== letter.toLowerCase()
}

function isLower(form: string, at: number): boolean {
  const code = form.charCodeAt(at)
  if (code < 128) return code >= 97 && code <= 122
  const letter = form[at] ?? ''
  return letter !== letter.toUpperCase()
}

/** Words that a sentence has of some length, but for the first, and how many of them have capitals. */
interface CaseCounts {
  readonly words: number
  readonly capital: number
  readonly upper: number
  /** In small letters, as no headline in capitals has them. */
  readonly verbs: number
}

export function caseOf({ tokens }: SentenceTree): SentenceCase {
  const { words, capital, upper, verbs } = countCases(tokens)
  if (words < FEWEST_WORDS) return tokens.length > 1 && tokens.every(isUpperOrNoWord) ? 'upper' : 'sentence'
  if (upper >= UPPER_SHARE * words) return 'upper'
  return verbs === 0 && capital >= TITLE_SHARE * words ? 'title' : 'sentence'
}

function countCases(tokens: readonly SyntaxToken[]): CaseCounts {
  let [words, capital, upper, verbs] = [0, 0, 0, 0]
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    // Short ones too [met, won]: headlines give them capitals.
    const isShort = token.xpos === 'VBD' && tokens[at - 1]?.upos !== 'AUX'
    if (token.upos === 'VERB' && isLower(token.form, 0) && (isShort || isWord(token))) verbs += 1
    if (!isWord(token)) continue
    words += 1
    if (isUpper(token.form, 0)) {
      capital += 1
      if (isAllCapitals(token.form)) upper += 1
    }
  }
  return { words, capital, upper, verbs }
}

function isWord({ form }: SyntaxToken): boolean {
  return form.length >= SHORTEST_WORD && (isUpper(form, 0) || isLower(form, 0))
}

function isUpperOrNoWord(token: SyntaxToken): boolean {
  return !isWord(token) || isAllCapitals(token.form)
}
