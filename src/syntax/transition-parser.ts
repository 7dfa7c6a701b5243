import { ARC_ATOM_COUNT, ARC_TEMPLATES, FIRST_ARC_TEMPLATES, fillArcAtoms } from './arc-features.ts'
import { createDecision, type Decision, decide, IMPOSSIBLE, type Scorer } from './decision.ts'
import { FIRST_LABEL_TEMPLATES, fillLabelAtoms, LABEL_ATOM_COUNT, LABEL_TEMPLATES } from './label-features.ts'
import { addMoveScores, addRowScores } from './model.ts'
import {
  forcedMove,
  isParsed,
  LONGEST_SENTENCE,
  MOVE_COUNT,
  makeMove,
  type ParseState,
  RIGHT,
  SHIFT,
  stackAt,
} from './parse-state.ts'
import { CONFIDENCE_STEPS, type Weights } from './weights-file.ts'

export interface TransitionParser {
  readonly move: Decision
  readonly label: Decision
  /** Of the arc to each token: how far its move and its label were ahead. */
  readonly moveMargins: Int32Array
  readonly labelMargins: Int32Array
}

/** Leads beyond which a move or a label is sure. */
export interface SureArcLeads {
  readonly move: number
  readonly label: number
}

export function createTransitionParser(
  relationCount: number,
  moves: Scorer,
  labels: Scorer,
  sure: SureArcLeads,
): TransitionParser {
  const movePlan = {
    classCount: MOVE_COUNT,
    atomCount: ARC_ATOM_COUNT,
    templates: ARC_TEMPLATES,
    firstLook: FIRST_ARC_TEMPLATES,
  }
  const labelPlan = {
    classCount: relationCount,
    atomCount: LABEL_ATOM_COUNT,
    templates: LABEL_TEMPLATES,
    firstLook: FIRST_LABEL_TEMPLATES,
  }
  return {
    move: createDecision(movePlan, moves, sure.move),
    label: createDecision(labelPlan, labels, sure.label),
    moveMargins: new Int32Array(LONGEST_SENTENCE),
    labelMargins: new Int32Array(LONGEST_SENTENCE),
  }
}

export function transitionParserOf(weights: Weights): TransitionParser {
  return createTransitionParser(
    weights.relations.length,
    (features, from, to, scores) => addMoveScores(weights.move, features, from, to, scores),
    (features, from, to, scores) => addRowScores(weights.label, features, from, to, scores),
    weights.sureLeads,
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
  parser.moveMargins[dependent] = isChosen ? parser.move.ranking.lead : 0
  const relation = bestLabel(parser, state, move)
  parser.labelMargins[dependent] = parser.label.ranking.lead
  makeMove(state, move, relation + 1)
}

/** Leaves features and scores behind for the trainer. */
export function bestMove({ move }: TransitionParser, state: ParseState): number {
  fillArcAtoms(state, move.atoms)
  move.scores.fill(0)
  if (state.stackSize < 2) move.scores[RIGHT] = IMPOSSIBLE
  return decide(move)
}

export function bestLabel({ label }: TransitionParser, state: ParseState, move: number): number {
  fillLabelAtoms(state, move, label.atoms)
  label.scores.fill(0)
  return decide(label)
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
