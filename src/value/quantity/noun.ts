/** What a figure counts, folded to one spelling. */
import { isArticle, isNumberWord } from './number-word.ts'
import type { Token } from './token.ts'

/**
 * Words that do not narrow a figure: people and what became of them (the attribute says that), and words that only say
 * how a measure is meant.
 */
const NEUTRAL: ReadonlySet<string> = new Set(
  (
    'person people human being individual attendee life soul body death dead fatality victim casualty died killed killing injured ' +
    'injury wounded hurt missing arrested arrest detained displaced others vote ballot cast ' +
    'old age long tall high wide deep prison jail imprisonment bar behind sentence term per ' +
    'confirmed reported feared presumed believed strong crowd fine damage wind gust magnitude mw ml mb richter scale quake earthquake of the a an on in at were was are been have has who were and total overall'
  ).split(' '),
)
/** What a share is a share of goes without saying, since the attribute tells it: [a 15 % stake], [67 % turnout]. */
const NEUTRAL_OF_SHARES: ReadonlySet<string> = new Set('stake share shareholding holding interest turnout'.split(' '))
/** Words that join clauses: text that has them is more than a figure. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set('to or but than from between is not with'.split(' '))
const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  servicemen: 'serviceman',
  policemen: 'policeman',
  firemen: 'fireman',
  lives: 'life',
  wives: 'wife',
  feet: 'foot',
}
const MOST_WORDS = 6

export interface Noun {
  /** Folded; null when nothing narrows the figure. */
  readonly counted: string | null
  /** As written, without the words that do not narrow it. */
  readonly noun: string | null
}

/** Null for text that is no noun. */
export function foldCounted(tokens: readonly Token[], isShare = false): Noun | null {
  const words: string[] = []
  const folded: string[] = []
  let before = ''
  for (const { kind, word, text } of tokens) {
    if (kind !== 'word' || CLAUSE_WORDS.has(word) || isNumberWord(word)) return null
    // [2 officers and a civilian] are three people.
    if (isArticle(word) && before === 'and') return null
    before = word
    const stem = singular(word)
    if (NEUTRAL.has(word) || NEUTRAL.has(stem) || (isShare && NEUTRAL_OF_SHARES.has(stem))) continue
    words.push(text)
    folded.push(stem)
  }
  if (words.length > MOST_WORDS) return null
  return words.length > 0 ? { counted: folded.join(' '), noun: words.join(' ') } : { counted: null, noun: null }
}

/** Folds until nothing changes, so that folding twice is folding once; the singular of a rare word may be no word. */
export function singular(word: string): string {
  let folded = word
  for (;;) {
    const shorter = withoutPlural(folded)
    if (shorter === folded) return folded
    folded = shorter
  }
}

function withoutPlural(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] ?? word
  if (word.length < 4 || /(?:ss|us|is|'s)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
