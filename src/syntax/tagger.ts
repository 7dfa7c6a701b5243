import { createDecision, type Decision, decide, IMPOSSIBLE, type Scorer } from './decision.ts'
import { NO_TAG_CLASS } from './lexicon.ts'
import { addRowScores } from './model.ts'
import { LONGEST_SENTENCE } from './parse-state.ts'
import { FIRST_TAG_TEMPLATES, fillTagAtoms, TAG_ATOM_COUNT, TAG_TEMPLATES, type TagState } from './tag-features.ts'
import { upperCase } from './token/character.ts'
import { findVerbsRight, verbKinds, verbLeftAfter } from './verb-context.ts'
import type { TagKnowledge, Weights } from './weights-file.ts'
import { TAG_CLASS_COLUMN, type WordTable } from './word-table.ts'

export interface Tagger {
  readonly words: WordTable
  readonly tagClasses: readonly (readonly number[])[]
  readonly verbKinds: Uint8Array
  /** 1 for an ambiguity class of words that may be finite verbs. */
  readonly isFinite: Uint8Array
  /** The tag of a verb in the third person [stands]. */
  readonly thirdPerson: number
  readonly decision: Decision
  /** A tag less than this ahead of the next one is in doubt. */
  readonly doubt: number
  readonly state: TagState
}

/** Leads of a tag, in the unit of its scores. */
export interface TagLeads {
  readonly doubt: number
  readonly sure: number
}

export function createTagger(words: WordTable, known: TagKnowledge, score: Scorer, { doubt, sure }: TagLeads): Tagger {
  const plan = {
    classCount: known.tags.length,
    atomCount: TAG_ATOM_COUNT,
    templates: TAG_TEMPLATES,
    firstLook: FIRST_TAG_TEMPLATES,
  }
  return {
    words,
    tagClasses: known.tagClasses,
    verbKinds: verbKinds(known.tags),
    isFinite: Uint8Array.from(known.tagClasses, (_, at) => (known.finiteClasses.includes(at) ? 1 : 0)),
    thirdPerson: known.tags.indexOf('VERB VBZ'),
    decision: createDecision(plan, score, sure),
    doubt,
    state: {
      length: 0,
      mode: ORDINARY,
      wordRows: new Int32Array(),
      tags: new Int32Array(),
      verbLeft: 0,
      verbsRight: new Int32Array(LONGEST_SENTENCE),
    },
  }
}

export function taggerOf(weights: Weights, words: WordTable): Tagger {
  const score: Scorer = (features, from, to, scores) => addRowScores(weights.tag, features, from, to, scores)
  return createTagger(words, weights, score, { doubt: weights.doubts.tag, sure: weights.sureLeads.tag })
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
    const tag = only ?? openingTag(tagger, position, bestTag(tagger, position, allowed))
    setTag(tagger, position, tag)
    choices[position] = choiceOf(tag, only === undefined ? rivalInDoubt(tagger, tag) : tag)
  }
}

/**
 * A sentence that opens with a third person lacks its subject, which is rarer than a noun nobody knows [*Thieves* stole a painting]:
 * such a word has the next best tag.
 */
function openingTag({ decision, words, state, thirdPerson }: Tagger, position: number, tag: number): number {
  const isOpening = position === 0 && tag === thirdPerson && state.length > 1
  if (!isOpening || words.rows[(state.wordRows[0] ?? 0) + TAG_CLASS_COLUMN] !== NO_TAG_CLASS) return tag
  return decision.ranking.second
}

/** More than the number of any tag. */
const TAG_LIMIT = 128

function choiceOf(tag: number, other: number): number {
  return Math.min(tag, other) * TAG_LIMIT + Math.max(tag, other) + 2
}

/** Gives a token a tag without doubt. */
export function takeTag({ best, choices }: TokenTags, position: number, tag: number): void {
  best[position] = tag
  choices[position] = choiceOf(tag, tag)
}

/** The other of the two best tags where they are close, else the tag itself. */
function rivalInDoubt({ decision, doubt }: Tagger, tag: number): number {
  const { best, second, lead } = decision.ranking
  if (lead >= doubt) return tag
  return tag === best ? second : best
}

/** The tags of a word seen often; empty for any tag. */
export function allowedTags(tagger: Tagger, wordRow: number): readonly number[] {
  const tagClass = tagger.words.rows[wordRow + TAG_CLASS_COLUMN] ?? NO_TAG_CLASS
  return tagger.tagClasses[tagClass] ?? []
}

/** Leaves features, scores and their ranking behind for the trainer. */
export function bestTag({ decision, words, state }: Tagger, position: number, allowed: readonly number[]): number {
  fillTagAtoms(words, state, position, decision.atoms)
  allowOnly(decision.scores, allowed)
  return decide(decision)
}

/** Any tag where none is named. */
function allowOnly(scores: Int32Array, allowed: readonly number[]): void {
  scores.fill(allowed.length > 0 ? IMPOSSIBLE : 0)
  for (const tag of allowed) scores[tag] = 0
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
