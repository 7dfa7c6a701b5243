import { ARC_ATOM_COUNT, ARC_TEMPLATES, fillArcAtoms } from './arc-features.ts'
import { hashFeatures, templateCount } from './feature-template.ts'
import { fillLabelAtoms, LABEL_ATOM_COUNT, LABEL_TEMPLATES } from './label-features.ts'
import { addRowScores, indexOfLargest, scoreMoves } from './model.ts'
import {
  forcedMove,
  isParsed,
  LEFT,
  LONGEST_SENTENCE,
  makeMove,
  type ParseState,
  RIGHT,
  SHIFT,
  stackAt,
} from './parse-state.ts'
import { CONFIDENCE_STEPS, type Weights } from './weights-file.ts'

/** Writes the scores of the three moves, or adds those of the relations. */
export type Scorer = (features: Int32Array, scores: Int32Array) => void

export interface TransitionParser {
  readonly scoreMoves: Scorer
  readonly scoreLabels: Scorer
  readonly arcAtoms: Int32Array
  readonly arcFeatures: Int32Array
  readonly moveScores: Int32Array
  readonly labelAtoms: Int32Array
  readonly labelFeatures: Int32Array
  readonly labelScores: Int32Array
  /** Of the arc to each token: how far its move and its label were ahead. */
  readonly moveMargins: Int32Array
  readonly labelMargins: Int32Array
}

export function createTransitionParser(relationCount: number, moves: Scorer, labels: Scorer): TransitionParser {
  return {
    scoreMoves: moves,
    scoreLabels: labels,
    arcAtoms: new Int32Array(ARC_ATOM_COUNT),
    arcFeatures: new Int32Array(templateCount(ARC_TEMPLATES)),
    moveScores: new Int32Array(3),
    labelAtoms: new Int32Array(LABEL_ATOM_COUNT),
    labelFeatures: new Int32Array(templateCount(LABEL_TEMPLATES)),
    labelScores: new Int32Array(relationCount),
    moveMargins: new Int32Array(LONGEST_SENTENCE),
    labelMargins: new Int32Array(LONGEST_SENTENCE),
  }
}

export function transitionParserOf(weights: Weights): TransitionParser {
  return createTransitionParser(
    weights.relations.length,
    (features, scores) => scoreMoves(weights.move, features, scores),
    (features, scores) => addRowScores(weights.label, features, scores),
  )
}

/** Parses what is in the state: each move is the best of those possible, and none is taken back. */
export function parseTokens(parser: TransitionParser, state: ParseState): void {
  while (!isParsed(state)) {
    const forced = forcedMove(state)
    const move = forced < 0 ? bestMove(parser, state) : forced
    if (move === SHIFT) makeMove(state, SHIFT, 0)
    else attach(parser, state, move, forced < 0)
  }
}

function attach(parser: TransitionParser, state: ParseState, move: number, isChosen: boolean): void {
  const dependent = stackAt(state, 0)
  parser.moveMargins[dependent] = isChosen ? marginOf(parser.moveScores, move) : 0
  const relation = bestLabel(parser, state, move)
  parser.labelMargins[dependent] = marginOf(parser.labelScores, relation)
  makeMove(state, move, relation + 1)
}

/** Scores of moves that are not possible are set out of reach. Leaves the features behind for the trainer. */
export function bestMove(parser: TransitionParser, state: ParseState): number {
  const { moveScores } = parser
  fillArcAtoms(state, parser.arcAtoms)
  hashFeatures(ARC_TEMPLATES, parser.arcAtoms, parser.arcFeatures)
  moveScores.fill(0)
  parser.scoreMoves(parser.arcFeatures, moveScores)
  if (state.stackSize < 2) moveScores[RIGHT] = IMPOSSIBLE
  const shift = moveScores[SHIFT] ?? 0
  const left = moveScores[LEFT] ?? 0
  const right = moveScores[RIGHT] ?? 0
  if (left > shift) return right > left ? RIGHT : LEFT
  return right > shift ? RIGHT : SHIFT
}

const IMPOSSIBLE = -0x40000000

export function bestLabel(parser: TransitionParser, state: ParseState, move: number): number {
  const { labelScores } = parser
  fillLabelAtoms(state, move, parser.labelAtoms)
  hashFeatures(LABEL_TEMPLATES, parser.labelAtoms, parser.labelFeatures)
  labelScores.fill(0)
  parser.scoreLabels(parser.labelFeatures, labelScores)
  return indexOfLargest(labelScores)
}

function marginOf(scores: Int32Array, best: number): number {
  let second = IMPOSSIBLE
  for (let at = 0; at < scores.length; at += 1) {
    if (at !== best && (scores[at] ?? 0) > second) second = scores[at] ?? 0
  }
  return (scores[best] ?? 0) - second
}

const SMALLEST_STEP_BITS = 9

/** A margin as one of 16 steps: each is twice as wide as the one before. */
function marginStep(margin: number): number {
  return Math.min(Math.max(0, 32 - Math.clz32(margin) - SMALLEST_STEP_BITS), CONFIDENCE_STEPS - 1)
}

/** Where a token's confidence is found in the table. */
export function confidenceIndex(parser: TransitionParser, position: number): number {
  const move = marginStep(parser.moveMargins[position] ?? 0)
  return move * CONFIDENCE_STEPS + marginStep(parser.labelMargins[position] ?? 0)
}
