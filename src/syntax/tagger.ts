import { hashFeatures, templateCount } from './feature-template.ts'
import { addRowScores, indexOfLargest } from './model.ts'
import { fillTagAtoms, TAG_ATOM_COUNT, TAG_TEMPLATES } from './tag-features.ts'
import { upperCase } from './token/character.ts'
import type { Weights } from './weights-file.ts'
import { TAG_CLASS_COLUMN, type WordTable } from './word-table.ts'

/** Adds to `scores`, by number of tag. The trainer's own tables and the finished ones both do. */
export type TagScorer = (features: Int32Array, scores: Int32Array) => void

export interface Tagger {
  readonly words: WordTable
  readonly tagClasses: readonly (readonly number[])[]
  readonly score: TagScorer
  /** A tag less than this ahead of the next one is in doubt. */
  readonly doubt: number
  readonly atoms: Int32Array
  readonly features: Int32Array
  readonly scores: Int32Array
}

const NO_CLASS = -1

export function createTagger(
  words: WordTable,
  tagClasses: readonly (readonly number[])[],
  tagCount: number,
  score: TagScorer,
  doubt: number,
): Tagger {
  return {
    words,
    tagClasses,
    score,
    doubt,
    atoms: new Int32Array(TAG_ATOM_COUNT),
    features: new Int32Array(templateCount(TAG_TEMPLATES)),
    scores: new Int32Array(tagCount),
  }
}

export function taggerOf(weights: Weights, words: WordTable): Tagger {
  const score: TagScorer = (features, scores) => addRowScores(weights.tag, features, scores)
  return createTagger(words, weights.tagClasses, weights.tags.length, score, weights.doubt)
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

/** Tags from left to right; each tag sees the two before it. `mode` is that of `capitalization`. */
export function tagSentence(
  tagger: Tagger,
  wordRows: Int32Array,
  length: number,
  mode: number,
  { best, choices }: TokenTags,
): void {
  for (let position = 0; position < length; position += 1) {
    const allowed = allowedTags(tagger, wordRows[position] ?? 0)
    const only = allowed.length === 1 ? allowed[0] : undefined
    const tag = only ?? bestTag(tagger, wordRows, best, position, length, mode, allowed)
    best[position] = tag
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
export function bestTag(
  tagger: Tagger,
  wordRows: Int32Array,
  tags: Int32Array,
  position: number,
  length: number,
  mode: number,
  allowed: readonly number[],
): number {
  const { scores, features, atoms } = tagger
  fillTagAtoms(tagger.words, wordRows, tags, position, length, mode, atoms)
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
