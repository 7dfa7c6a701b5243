import type { Attribution } from '../../model/mention.ts'
import type { SentenceTree } from '../../model/syntax.ts'
import type { TokenRange } from '../name/span.ts'
import type { Speech } from './speech.ts'
import { CALLING_VERBS, REPORTING_VERBS } from './verb.ts'

/** What a sentence tells as someone else's words, outside quotation marks and within. */
export function attributionsOf(
  tree: SentenceTree,
  sentence: number,
  speeches: readonly Speech[],
): readonly Attribution[] {
  return speeches.flatMap(({ verb, speaker, range }) => {
    const reported = speaker === null ? null : reportedBy(tree, verb, range)
    return reported && speaker !== null ? [{ sentence, ...reported, speaker, verb }] : []
  })
}

function reportedBy(tree: SentenceTree, verb: number, speech: TokenRange): TokenRange | null {
  if (CALLING_VERBS.has(tree.tokens[verb]?.lemma ?? '')) return null
  if (tree.tokens[verb]?.form.toLowerCase() === 'according') return besideAccording(tree, speech)
  if (tree.tokens[verb]?.xpos === 'VBG') return trimmed(tree, verb + 1, tree.tokens.length - 1)
  return clauseOf(tree, verb, speech) ?? beforeTrailing(tree, speech) ?? behindThat(tree, verb)
}

/** [officials said the bridge had fallen]: the clause that the verb has for its object. */
function clauseOf(tree: SentenceTree, verb: number, speech: TokenRange): TokenRange | null {
  const [clause] = tree.childrenOf(verb, 'ccomp')
  if (clause === undefined) return null
  const { first, last } = tree.rangeOf(clause)
  const isAround = first <= verb && verb <= last
  // [The port was closed the ministry said]: who says it may hang on the clause.
  const speaker = tree.tokens[speech.first - 1]?.upos === 'DET' ? speech.first - 1 : speech.first
  return isAround ? null : trimmed(tree, first, first < speaker && speaker <= last ? speaker - 1 : last)
}

/** [The rocket will fly in May, Sirrus said.]: all that comes before the comma. */
function beforeTrailing(tree: SentenceTree, { first, last }: TokenRange): TokenRange | null {
  const { tokens } = tree
  if (!isEnd(tree, last) || first < 2) return null
  const isLast = tokens.slice(last + 1).every(({ upos }) => upos === 'PUNCT')
  const isParted = tokens[first - 1]?.form === ',' || tokens[first - 1]?.xpos === "''"
  return isParted || isLast ? trimmed(tree, 0, first - 1) : null
}

/** Whether little but who was told and when follows. */
function isEnd({ tokens }: SentenceTree, last: number): boolean {
  const rest = tokens.slice(last + 1)
  return (
    rest.length <= LONGEST_END && !rest.some(({ upos, form }) => upos === 'VERB' || upos === 'AUX' || form === 'that')
  )
}

const LONGEST_END = 10

function behindThat(tree: SentenceTree, verb: number): TokenRange | null {
  const { tokens } = tree
  if (!REPORTING_VERBS.has(tokens[verb]?.lemma ?? '')) return null
  for (let at = verb + 1; at < verb + LONGEST_END && at < tokens.length - 1; at += 1)
    if (tokens[at]?.form === 'that' && tokens[at]?.upos === 'SCONJ') return trimmed(tree, at + 1, tokens.length - 1)
  return null
}

/** The rest of the sentence: before the phrase where it ends it, behind it where it begins it. */
function besideAccording(tree: SentenceTree, { first, last }: TokenRange): TokenRange | null {
  const isOpening = first <= 1
  return isOpening ? trimmed(tree, last + 1, tree.tokens.length - 1) : trimmed(tree, 0, first - 1)
}

/** Without punctuation at the ends. */
function trimmed({ tokens }: SentenceTree, from: number, to: number): TokenRange | null {
  let [first, last] = [from, to]
  while (first <= last && isMark(tokens[first]?.upos, tokens[first]?.form)) first += 1
  while (last >= first && tokens[last]?.upos === 'PUNCT') last -= 1
  return first <= last ? { first, last } : null
}

function isMark(upos: string | undefined, form: string | undefined): boolean {
  return upos === 'PUNCT' || form === 'that'
}
