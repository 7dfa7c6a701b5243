import { forcedMove, headOf, isParsed, makeMove, type ParseState, SHIFT, stackAt } from '../parse-state.ts'
import { prepareState, type TagSeparators } from '../parser.ts'
import type { TokenTags } from '../tagger.ts'
import { bestLabel, bestMove, type TransitionParser } from '../transition-parser.ts'
import { makeRoom, type WordTable, wordRow } from '../word-table.ts'
import { correct, correctBest, type Look } from './look.ts'
import { moveCosts } from './oracle.ts'
import type { Perceptron } from './perceptron.ts'
import type { Random } from './random.ts'

export interface TrainedParser {
  readonly moves: Perceptron
  readonly labels: Perceptron
}

/** A sentence as it is parsed, and its tree. */
export interface Example {
  readonly forms: readonly string[]
  readonly tags: TokenTags
  readonly heads: Int32Array
  readonly labels: Int32Array
}

/** A parser that scores with what it learned so far. */
export interface Learner extends TrainedParser {
  readonly words: WordTable
  readonly separators: TagSeparators
  readonly parser: TransitionParser
  readonly moveLooks: readonly Look[]
  readonly labelLooks: readonly Look[]
  readonly state: ParseState
  readonly costs: Int32Array
}

/** Puts the sentence at the start of its parse. */
export function startSentence({ state, words, separators }: Learner, example: Example): void {
  makeRoom(words, example.forms.length)
  const wordRows = Int32Array.from(example.forms, (form) => wordRow(words, form))
  prepareState(state, words, wordRows, example.tags, example.forms.length, separators)
}

/** Parses the sentence and corrects the weights on the way; in `explored` of 100 cases it goes on from its mistakes. */
export function learnSentence(learner: Learner, example: Example, explored: number, random: Random): void {
  const { state } = learner
  startSentence(learner, example)
  while (!isParsed(state)) {
    const forced = forcedMove(state)
    const move = forced < 0 ? learnMove(learner, example, explored, random) : forced
    const label = move === SHIFT ? 0 : learnLabel(learner, example, move) + 1
    makeMove(state, move, label)
  }
}

/** The move to go on with. */
function learnMove(learner: Learner, example: Example, explored: number, random: Random): number {
  const { parser, state, costs, moves } = learner
  const predicted = bestMove(parser, state)
  moveCosts(state, example.heads, costs)
  const possible = state.stackSize < 2 ? 2 : 3
  const best = bestByCost(parser.move.scores, costs, possible, true)
  moves.step += 1
  for (const look of learner.moveLooks) correctMove(moves, look, costs, possible)
  return costs[predicted] === costs[best] || random() % 100 < explored ? predicted : best
}

function correctMove(moves: Perceptron, look: Look, costs: Int32Array, possible: number): void {
  const best = bestByCost(look.scores, costs, possible, true)
  const rival = bestByCost(look.scores, costs, possible, false)
  if (rival >= 0) correct(moves, look, best, rival)
}

/** The highest-scoring move among those of least cost, or among the others. */
function bestByCost(scores: Int32Array, costs: Int32Array, possible: number, isLeast: boolean): number {
  let least = costs[0] ?? 0
  for (let move = 1; move < possible; move += 1) least = Math.min(least, costs[move] ?? 0)
  let best = -1
  for (let move = 0; move < possible; move += 1) {
    if ((costs[move] === least) !== isLeast) continue
    if (best < 0 || (scores[move] ?? 0) > (scores[best] ?? 0)) best = move
  }
  return best
}

/** The label to go on with; only arcs of the gold tree teach one. */
function learnLabel(learner: Learner, example: Example, move: number): number {
  const { parser, state, labels } = learner
  const dependent = stackAt(state, 0)
  const predicted = bestLabel(parser, state, move)
  const right = example.labels[dependent] ?? -1
  if (right < 0 || example.heads[dependent] !== headOf(state, move)) return predicted
  labels.step += 1
  for (const look of learner.labelLooks) correctBest(labels, look, right)
  return predicted
}
