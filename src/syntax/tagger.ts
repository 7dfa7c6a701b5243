import { hashFeatures, templateCount } from './feature-template.ts'
import { addRowScores, indexOfLargest } from './model.ts'
import { LONGEST_SENTENCE } from './parse-state.ts'
import { fillTagAtoms, TAG_ATOM_COUNT, TAG_TEMPLATES, type TagState } from './tag-features.ts'
import { upperCase } from './token/character.ts'
import { findVerbsRight, verbKinds, verbLeftAfter } from './verb-context.ts'
import type { TagKnowledge, Weights } from './weights-file.ts'
import { TAG_CLASS_COLUMN, type WordTable } from './word-table.ts'

/** Adds to `scores`, by number of tag. The trainer's own tables and the finished ones both do. */
export type TagScorer = (features: Int32Array, scores: Int32Array) => void

export interface Tagger {
  readonly words: WordTable
  readonly tagClasses: readonly (readonly number[])[]
  readonly verbKinds: Uint8Array
  /** 1 for an ambiguity class of words that may be finite verbs. */
  readonly isFinite: Uint8Array
  readonly score: TagScorer
  /** A tag less than this ahead of the next one is in doubt. */
  readonly doubt: number
  readonly state: TagState
  readonly atoms: Int32Array
  readonly features: Int32Array
  readonly scores: Int32Array
}

const NO_CLASS = -1

export function createTagger(words: WordTable, known: TagKnowledge, score: TagScorer, doubt: number): Tagger {
  return {
    words,
    tagClasses: known.tagClasses,
    verbKinds: verbKinds(known.tags),
    isFinite: Uint8Array.from(known.tagClasses, (_, at) => (known.finiteClasses.includes(at) ? 1 : 0)),
    score,
    doubt,
    state: {
      length: 0,
      mode: ORDINARY,
      wordRows: new Int32Array(),
      tags: new Int32Array(),
      verbLeft: 0,
      verbsRight: new Int32Array(LONGEST_SENTENCE),
    },
    atoms: new Int32Array(TAG_ATOM_COUNT),
    features: new Int32Array(templateCount(TAG_TEMPLATES)),
    scores: new Int32Array(known.tags.length),
  }
}

export function taggerOf(weights: Weights, words: WordTable): Tagger {
  const score: TagScorer = (features, scores) => addRowScores(weights.tag, features, scores)
  return createTagger(words, weights, score, weights.doubt)
}

/** The tags of a sentence's tokens, by number. */
export interface TokenTags {
  readonly best: Int32Array
  /**
   * For each token one number for its tag or, where that is in doubt, for it and the next best [VBD or VBN, whichever is
   * ahead]: so the parser can decide otherwise.
   */
  readonly choices: Int32Array
}

export function createTokenTags(length: number): TokenTags {
  return { best: new Int32Array(length), choices: new Int32Array(length) }
}

/** Puts a sentence at its start; `tags` will be filled from left to right. `mode` is that of `capitalization`. */
export function startTagging(
  tagger: Tagger,
  wordRows: Int32Array,
  length: number,
  mode: number,
  tags: Int32Array,
): void {
  const { state } = tagger
  state.length = length
  state.mode = mode
  state.wordRows = wordRows
  state.tags = tags
  state.verbLeft = 0
  findVerbsRight(tagger.words, tagger.isFinite, wordRows, length, state.verbsRight)
}

/** The next tag to the left of those to come. */
export function setTag({ state, verbKinds }: Tagger, position: number, tag: number): void {
  state.tags[position] = tag
  state.verbLeft = verbLeftAfter(verbKinds, state.verbLeft, tag)
}

/** Tags from left to right; each tag sees the two before it. */
export function tagSentence(
  tagger: Tagger,
  wordRows: Int32Array,
  length: number,
  mode: number,
  { best, choices }: TokenTags,
): void {
  startTagging(tagger, wordRows, length, mode, best)
  for (let position = 0; position < length; position += 1) {
    const allowed = allowedTags(tagger, wordRows[position] ?? 0)
    const only = allowed.length === 1 ? allowed[0] : undefined
    const tag = only ?? bestTag(tagger, position, allowed)
    setTag(tagger, position, tag)
    choices[position] = choiceOf(tag, only === undefined ? rivalInDoubt(tagger, tag, allowed) : tag)
  }
}

/** More than the number of any tag. */
const TAG_LIMIT = 128

function choiceOf(tag: number, other: number): number {
  return Math.min(tag, other) * TAG_LIMIT + Math.max(tag, other) + 2
}

/** The next best tag where it is close, else the tag itself. */
function rivalInDoubt(tagger: Tagger, tag: number, allowed: readonly number[]): number {
  const { scores, doubt } = tagger
  const rival = bestRival(scores, tag, allowed)
  return (scores[tag] ?? 0) - (scores[rival] ?? 0) < doubt ? rival : tag
}

/** The best of the other tags. */
export function bestRival(scores: Int32Array, tag: number, allowed: readonly number[]): number {
  return allowed.length > 0 ? bestRivalOf(scores, tag, allowed) : bestRivalOfAll(scores, tag)
}

function bestRivalOf(scores: Int32Array, tag: number, allowed: readonly number[]): number {
  let best = -1
  for (const other of allowed) {
    if (other !== tag && (best < 0 || (scores[other] ?? 0) > (scores[best] ?? 0))) best = other
  }
  return best
}

function bestRivalOfAll(scores: Int32Array, tag: number): number {
  let best = tag === 0 ? 1 : 0
  for (let other = best + 1; other < scores.length; other += 1) {
    if (other !== tag && (scores[other] ?? 0) > (scores[best] ?? 0)) best = other
  }
  return best
}

/** The tags of a word seen often; empty for any tag. */
export function allowedTags(tagger: Tagger, wordRow: number): readonly number[] {
  const tagClass = tagger.words.rows[wordRow + TAG_CLASS_COLUMN] ?? NO_CLASS
  return tagger.tagClasses[tagClass] ?? []
}

/** Leaves features and scores behind for the trainer. */
export function bestTag(tagger: Tagger, position: number, allowed: readonly number[]): number {
  const { scores, features, atoms } = tagger
  fillTagAtoms(tagger.words, tagger.state, position, atoms)
  hashFeatures(TAG_TEMPLATES, atoms, features)
  scores.fill(0)
  tagger.score(features, scores)
  return allowed.length > 0 ? bestOf(scores, allowed) : indexOfLargest(scores)
}

function bestOf(scores: Int32Array, allowed: readonly number[]): number {
  let best = allowed[0] ?? 0
  for (const tag of allowed) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag
  return best
}

const ORDINARY = 0
const ALL_CAPITALS = 1
const TITLE_CASE = 2

/** How a sentence is capitalised: headlines tell little of names by their capitals. */
export function capitalization(forms: readonly string[]): number {
  const words = forms.filter(isLongWord)
  if (words.length < 2) return ORDINARY
  const upper = words.filter((form) => form.length < LONGEST_UPPER && upperCase(form) === form).length
  if (upper * 10 >= words.length * 8) return ALL_CAPITALS
  const titled = words.filter((form) => isUpperCode(form.charCodeAt(0))).length
  return words.length > 3 && titled * 10 >= words.length * 9 ? TITLE_CASE : ORDINARY
}

const LONGEST_UPPER = 40
const LONG_WORD = 4

/** Long enough to be no article or preposition. */
function isLongWord(form: string): boolean {
  const first = form.charCodeAt(0)
  return form.length >= LONG_WORD && (isUpperCode(first) || (first >= 97 && first <= 122))
}

function isUpperCode(code: number): boolean {
  return code >= 65 && code <= 90
}
