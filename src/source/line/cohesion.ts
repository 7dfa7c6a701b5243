import { wordsOf } from './phrase-table.ts'

/** The words that a text is about, to tell whether another goes on about the same. */
export type Vocabulary = Set<string>

/** Shorter words are mostly function words, in any language. */
const SHORTEST_WORD = 5

/** Long words that any page uses. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'about after again against agency along already although always among another around based became because become before being ' +
    'below between could daily despite during every first found friday given government group having house including international ' +
    'issue known large later least likely local major making many might million minister monday month months morning national ' +
    'never night number officials often other others people percent place points police possible president public reported reporters ' +
    'right saturday second several shall should since small social something state still stories story sunday support taken their ' +
    'themselves there these thing things third those three through thursday times today together tuesday under united until using ' +
    'wednesday weeks where whether which while white whole whose within without women world would write years yesterday young'
  ).split(' '),
)

/** Above it the vocabulary says nothing more, and memory ends. */
const LARGEST = 20_000

/** Two words in common by chance are common; a third of the words is not. */
const FEWEST_SHARED = 3
const LEAST_SHARE = 0.3

export function contentWords(text: string): readonly string[] {
  return [...new Set(wordsOf(text))].filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word))
}

export function learn(vocabulary: Vocabulary, text: string): void {
  if (vocabulary.size > LARGEST) return
  for (const word of contentWords(text)) vocabulary.add(word)
}

/** Share of the content words that the vocabulary holds, 0 to 1. */
export function sharedWords(vocabulary: Vocabulary, text: string): number {
  const words = contentWords(text)
  return words.filter((word) => vocabulary.has(word)).length / Math.max(1, words.length)
}

/** Whether the text is about what the vocabulary is about. */
export function isCohesive(vocabulary: Vocabulary, text: string): boolean {
  const words = contentWords(text)
  const shared = words.filter((word) => vocabulary.has(word)).length
  return shared >= FEWEST_SHARED && shared >= words.length * LEAST_SHARE
}
