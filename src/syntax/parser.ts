import { type Branching, createBranching, parseTokens } from './branches.ts'
import { LONGEST_SENTENCE, type ParseState, resetParse } from './parse-state.ts'
import { orderTags, type TagOrder, tagOrderOf } from './tag-order.ts'
import { capitalization, createTokenTags, type Tagger, type TokenTags, taggerOf, tagSentence } from './tagger.ts'
import { confidenceIndex, type TransitionParser, transitionParserOf } from './transition-parser.ts'
import { readWeights, type Weights } from './weights-file.ts'
import { createReadingMemo, type ReadingMemo } from './word-reading.ts'
import {
  CLUSTER_COLUMN,
  createWordTable,
  formOf,
  GROUP_COLUMN,
  makeRoom,
  NO_WORD,
  PARSED_COLUMN,
  type WordTable,
  wordRow,
} from './word-table.ts'

/** What separates clauses, by number of tag: one lane of 8 bits each for commas, verbs, conjunctions and the rest. */
export type TagSeparators = Int32Array

/** A loaded parser. It keeps tables to work in, so one parser parses one sentence at a time. */
export interface SyntaxParser {
  readonly weights: Weights
  readonly readings: ReadingMemo
  readonly words: WordTable
  readonly tagger: Tagger
  readonly tagOrder: TagOrder
  readonly transitions: TransitionParser
  readonly branching: Branching
  readonly separators: TagSeparators
  readonly rootRelation: number
  readonly wordRows: Int32Array
  readonly tags: TokenTags
}

/** From the bytes of `weights.bin`; throws where they are something else. */
export function createParser(bytes: Uint8Array): SyntaxParser {
  const weights = readWeights(bytes)
  const words = createWordTable(weights.lexicon, weights.clusters)
  return {
    weights,
    readings: createReadingMemo(weights.tags),
    words,
    tagger: taggerOf(weights, words),
    tagOrder: tagOrderOf(weights.tags),
    transitions: transitionParserOf(weights),
    branching: createBranching(),
    separators: tagSeparators(weights.tags),
    rootRelation: weights.relations.indexOf('root'),
    wordRows: new Int32Array(LONGEST_SENTENCE),
    tags: createTokenTags(LONGEST_SENTENCE),
  }
}

/** One sentence as numbers; valid until the parser reads the next. */
export interface ParsedTokens {
  readonly tags: Int32Array
  /** -1 for the root. */
  readonly heads: Int32Array
  /** Relation plus 1. */
  readonly labels: Int32Array
}

/** Tags and parses at most LONGEST_SENTENCE words. */
export function parseForms(parser: SyntaxParser, forms: readonly string[]): ParsedTokens {
  const { words, wordRows, tags, branching } = parser
  const { state } = branching.first
  makeRoom(words, forms.length)
  for (let at = 0; at < forms.length; at += 1) wordRows[at] = wordRow(words, forms[at] ?? '')
  tagSentence(parser.tagger, wordRows, forms.length, capitalization(forms), tags)
  orderTags(parser.tagOrder, forms, tags)
  prepareState(state, words, wordRows, tags, forms.length, parser.separators)
  parseTokens(parser.transitions, branching)
  markRoot(state, parser.rootRelation)
  return { tags: tags.best, heads: state.heads, labels: state.labels }
}

/** No move draws the root: its leads stand for it alone in the table of confidence. */
const ROOT_MOVE_LEAD = 0
const ROOT_LABEL_LEAD = 0x7fffffff

function markRoot(state: ParseState, rootRelation: number): void {
  if (state.length === 0) return
  const root = state.stack[0] ?? 0
  state.labels[root] = rootRelation + 1
  state.moveLeads[root] = ROOT_MOVE_LEAD
  state.labelLeads[root] = ROOT_LABEL_LEAD
}

/** A word of the sentence parsed last: the same string for all tokens of that word. */
export function sharedForm({ words, wordRows }: SyntaxParser, position: number): string {
  return formOf(words, wordRows[position] ?? NO_WORD)
}

/** How sure the parser is of the arc to a token of the sentence parsed last, 0 to 255. */
export function confidenceOf(parser: SyntaxParser, position: number): number {
  return parser.weights.confidence[confidenceIndex(parser.branching.first.state, position)] ?? 0
}

/** Puts a tagged sentence at the start of its parse. */
export function prepareState(
  state: ParseState,
  words: WordTable,
  wordRows: Int32Array,
  tags: TokenTags,
  length: number,
  separators: TagSeparators,
): void {
  resetParse(state, length)
  let sum = 0
  for (let at = 0; at < length; at += 1) {
    const tag = tags.best[at] ?? 0
    const row = wordRows[at] ?? 0
    state.words[at] = words.rows[row + PARSED_COLUMN] ?? 0
    state.clusters[at] = words.rows[row + CLUSTER_COLUMN] ?? 0
    state.groups[at] = words.rows[row + GROUP_COLUMN] ?? 0
    state.tags[at] = tag + 2
    state.choices[at] = tags.choices[at] ?? 0
    state.separators[at] = sum
    sum = (sum + (separators[tag] ?? 0)) | 0
  }
  state.separators[length] = sum
}

export function tagSeparators(tags: readonly string[]): TagSeparators {
  return Int32Array.from(tags, (tag) => 1 << (8 * separatorLane(tag))).map((lane, at) =>
    separatorLane(tags[at] ?? '') < 0 ? 0 : lane,
  )
}

function separatorLane(tag: string): number {
  const [upos, xpos] = tag.split(' ')
  if (xpos === ',') return 0
  if (upos === 'VERB') return 1
  if (upos === 'CCONJ') return 2
  return xpos === ':' || xpos === '-LRB-' || xpos === 'WDT' || xpos === 'WP' || upos === 'SCONJ' ? 3 : -1
}
