import { ARC_ATOM_COUNT, ARC_TEMPLATES, FIRST_ARC_TEMPLATES, fillArcAtoms } from './arc-features.ts'
import { createDecision, type Decision, decide, IMPOSSIBLE, type Scorer } from './decision.ts'
import { FIRST_LABEL_TEMPLATES, fillLabelAtoms, LABEL_ATOM_COUNT, LABEL_TEMPLATES } from './label-features.ts'
import { addMoveScores, addRowScores } from './model.ts'
import { MOVE_COUNT, makeMove, type ParseState, RIGHT, SHIFT, stackAt } from './parse-state.ts'
import { CONFIDENCE_STEPS, type Weights } from './weights-file.ts'

export interface TransitionParser {
  readonly move: Decision
  readonly label: Decision
  readonly doubts: ArcLeads
}

/** How far a move or a label is ahead. */
export interface ArcLeads {
  readonly move: number
  readonly label: number
}

/** No move is in doubt, and no parse branches. */
export const NO_DOUBTS: ArcLeads = { move: 1, label: 1 }

export function createTransitionParser(
  relationCount: number,
  moves: Scorer,
  labels: Scorer,
  { sure, doubts }: { readonly sure: ArcLeads; readonly doubts: ArcLeads },
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
    doubts,
  }
}

export function transitionParserOf(weights: Weights): TransitionParser {
  return createTransitionParser(
    weights.relations.length,
    (features, from, to, scores) => addMoveScores(weights.move, features, from, to, scores),
    (features, from, to, scores) => addRowScores(weights.label, features, from, to, scores),
    { sure: weights.sureLeads, doubts: weights.doubts },
  )
}

/** Makes the move, which was `lead` ahead of the others. What it costs to be in doubt about the label of the arc drawn. */
export function advance(parser: TransitionParser, state: ParseState, move: number, lead: number): number {
  if (move === SHIFT) {
    makeMove(state, SHIFT, 0)
    return 0
  }
  const dependent = stackAt(state, 0)
  const relation = bestLabel(parser, state, move)
  const { ranking } = parser.label
  state.moveLeads[dependent] = lead
  state.labelLeads[dependent] = ranking.lead
  makeMove(state, move, relation + 1)
  return labelCost(parser, ranking.lead)
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

/**
 * What is ahead by so many doubts costs nothing. Below that, the cost is close to the logarithm of what its share is in the choice
 * between two, times the doubt, and a whole number on all machines.
 */
const FREE = 4
const FALL = 23

/** What it costs to make a move that is `lead` ahead of the next best. */
export function moveCost({ doubts, move }: TransitionParser, lead: number): number {
  return lead >= move.sureLead ? 0 : doubtCost(lead, doubts.move)
}

/** In the unit of the moves. */
function labelCost({ doubts }: TransitionParser, lead: number): number {
  return Math.floor((doubtCost(lead, doubts.label) * doubts.move) / doubts.label)
}

function doubtCost(lead: number, doubt: number): number {
  const missing = FREE * doubt - lead
  return missing <= 0 ? 0 : Math.floor((missing * missing) / (FALL * doubt))
}

const SMALLEST_STEP_BITS = 9

/** A margin as one of 16 steps: each is twice as wide as the one before. */
function marginStep(margin: number): number {
  return Math.min(Math.max(0, 32 - Math.clz32(margin) - SMALLEST_STEP_BITS), CONFIDENCE_STEPS - 1)
}

/** Where the confidence of a token of a finished parse is found in the table. */
export function confidenceIndex(state: ParseState, position: number): number {
  const move = marginStep(state.moveLeads[position] ?? 0)
  return move * CONFIDENCE_STEPS + marginStep(state.labelLeads[position] ?? 0)
}
