import { NEVER_SURE } from '../decision.ts'
import { createLexicon } from '../lexicon.ts'
import { createParseState, forcedMove, isParsed, MOVE_COUNT, type ParseState } from '../parse-state.ts'
import { tagSeparators } from '../parser.ts'
import type { TokenTags } from '../tagger.ts'
import { advance, bestMove, createTransitionParser, NO_DOUBTS, type TransitionParser } from '../transition-parser.ts'
import { buildClusters } from '../word-clusters.ts'
import { createWordTable } from '../word-table.ts'
import { type Example, type Learner, learnSentence, startSentence, type TrainedParser } from './learn-sentence.ts'
import { keepFirstScores, looksOf } from './look.ts'
import { countingScorerOf, endRound, freeze, scorerOf } from './perceptron.ts'
import { makeProjective } from './projective.ts'
import { createRandom, shuffle } from './random.ts'
import type { GoldSentence } from './read-conllu.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface ParserTraining {
  readonly vocabulary: Vocabulary
  readonly passes: number
  readonly rounds: number
  readonly seed: number
}

/** A sentence with the tags that the parser will see and the tree that it should find. */
export interface TaggedSentence {
  readonly gold: GoldSentence
  readonly tags: TokenTags
}

/** What is right must be ahead of what is wrong by this much, or the weights change. */
const MOVE_MARGIN = 30
const LABEL_MARGIN = 30
/** In so many of 100 cases it goes on from its own mistake, to learn what is best then. */
const EXPLORED = 90
/** The first pass follows the gold tree only. */
const FIRST_EXPLORING_PASS = 1

/** It looks at all features, and no parse branches. */
const PLAINLY = { sure: { move: NEVER_SURE, label: NEVER_SURE }, doubts: NO_DOUBTS }

/** Fills the two perceptrons. */
export function trainParser(examples: readonly Example[], training: ParserTraining, perceptrons: TrainedParser): void {
  const learner = createLearner(training.vocabulary, perceptrons)
  for (let round = 0; round < training.rounds; round += 1)
    learnRound(learner, examples, training, training.seed + round)
  freeze(learner.moves)
  freeze(learner.labels)
  countOn(learner, examples)
}

function learnRound(learner: Learner, examples: readonly Example[], { passes }: ParserTraining, seed: number): void {
  const random = createRandom(seed)
  const order = Int32Array.from(examples.keys())
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random)
    const explored = pass < FIRST_EXPLORING_PASS ? 0 : EXPLORED
    for (const at of order) {
      const example = examples[at]
      if (example) learnSentence(learner, example, explored, random)
    }
  }
  endRound(learner.moves)
  endRound(learner.labels)
}

/** Parses the training text once more, to see which features matter how often. */
function countOn(learner: Learner, examples: readonly Example[]): void {
  const { moves, labels, state, parser } = learner
  const counting = createTransitionParser(
    parser.label.scores.length,
    countingScorerOf(moves),
    countingScorerOf(labels),
    PLAINLY,
  )
  for (const example of examples) {
    startSentence(learner, example)
    parseGreedily(counting, state)
  }
}

/** Makes the best move each time. */
function parseGreedily(parser: TransitionParser, state: ParseState): void {
  while (!isParsed(state)) {
    const forced = forcedMove(state)
    advance(parser, state, forced < 0 ? bestMove(parser, state) : forced, 0)
  }
}

function createLearner(vocabulary: Vocabulary, { moves, labels }: TrainedParser): Learner {
  const firstMoveScores = new Int32Array(MOVE_COUNT)
  const firstLabelScores = new Int32Array(vocabulary.relations.length)
  const parser = createTransitionParser(
    vocabulary.relations.length,
    keepFirstScores(scorerOf(moves), firstMoveScores),
    keepFirstScores(scorerOf(labels), firstLabelScores),
    PLAINLY,
  )
  return {
    moves,
    labels,
    words: createWordTable(createLexicon(vocabulary.lexicon), buildClusters(vocabulary.clusters)),
    separators: tagSeparators(vocabulary.tags),
    parser,
    moveLooks: looksOf(parser.move, firstMoveScores, MOVE_MARGIN),
    labelLooks: looksOf(parser.label, firstLabelScores, LABEL_MARGIN),
    state: createParseState(),
    costs: new Int32Array(MOVE_COUNT),
  }
}

export function createExample({ gold, tags }: TaggedSentence, vocabulary: Vocabulary): Example {
  return {
    forms: gold.forms,
    tags,
    heads: makeProjective(gold.heads),
    labels: Int32Array.from(gold.relations, (relation) => vocabulary.relations.indexOf(relation)),
  }
}
