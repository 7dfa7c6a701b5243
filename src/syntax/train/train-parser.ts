import { createParseState, LONGEST_SENTENCE } from '../parse-state.ts'
import { tagSeparators } from '../parser.ts'
import type { TokenTags } from '../tagger.ts'
import { createTransitionParser, parseTokens, type TransitionParser } from '../transition-parser.ts'
import { buildClusters } from '../word-clusters.ts'
import { createWordTable } from '../word-table.ts'
import { type Example, type Learner, learnSentence, startSentence, type TrainedParser } from './learn-sentence.ts'
import { addScores, countFeatures, endRound, freeze } from './perceptron.ts'
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

/** In so many of 100 cases it goes on from its own mistake, to learn what is best then. */
const EXPLORED = 90
/** The first pass follows the gold tree only. */
const FIRST_EXPLORING_PASS = 1

/** Fills the two perceptrons. */
export function trainParser(
  sentences: readonly TaggedSentence[],
  training: ParserTraining,
  perceptrons: TrainedParser,
): void {
  const learner = createLearner(training.vocabulary, perceptrons)
  const examples = sentences
    .filter(({ gold }) => gold.forms.length <= LONGEST_SENTENCE)
    .map((sentence) => createExample(sentence, training.vocabulary))
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
  const { parser, moves, labels, state } = learner
  const counting: TransitionParser = {
    ...parser,
    scoreMoves: (features, scores) => {
      parser.scoreMoves(features, scores)
      countFeatures(moves, features)
    },
    scoreLabels: (features, scores) => {
      parser.scoreLabels(features, scores)
      countFeatures(labels, features)
    },
  }
  for (const example of examples) {
    startSentence(learner, example)
    parseTokens(counting, state)
  }
}

function createLearner(vocabulary: Vocabulary, { moves, labels }: TrainedParser): Learner {
  return {
    moves,
    labels,
    words: createWordTable(vocabulary.lexicon, buildClusters(vocabulary.clusters)),
    separators: tagSeparators(vocabulary.tags),
    parser: createTransitionParser(
      vocabulary.relations.length,
      (features, scores) => addScores(moves, features, scores),
      (features, scores) => addScores(labels, features, scores),
    ),
    state: createParseState(),
    costs: new Int32Array(3),
  }
}

function createExample({ gold, tags }: TaggedSentence, vocabulary: Vocabulary): Example {
  return {
    forms: gold.forms,
    tags,
    heads: makeProjective(gold.heads),
    labels: Int32Array.from(gold.relations, (relation) => vocabulary.relations.indexOf(relation)),
  }
}
