/**
 * `node src/syntax/train/train.ts ../shared/treebank [OUTPUT]`: learns the tagger and the parser from the training files; writes
 * `weights.bin`. The same files give the same bytes. How sure the parser is is measured on the dev files; the test files are not read.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NEVER_SURE } from '../decision.ts'
import { LONGEST_SENTENCE } from '../parse-state.ts'
import { createParser } from '../parser.ts'
import { NO_DOUBTS } from '../transition-parser.ts'
import { CONFIDENCE_STEPS } from '../weights-file.ts'
import { measureConfidence } from './confidence.ts'
import { keptFeatures, keptMoves, type Pruning } from './heavy-features.ts'
import type { Example, TrainedParser } from './learn-sentence.ts'
import { measureLeads } from './measure-leads.ts'
import { addNoise } from './noise.ts'
import { createClosedPerceptron, createPerceptron, type Perceptron } from './perceptron.ts'
import { readClusters } from './read-clusters.ts'
import { type GoldSentence, readTreebank } from './read-conllu.ts'
import { createExample, type TaggedSentence, trainParser } from './train-parser.ts'
import { predictTags, type TrainedTagger, trainTagger } from './train-tagger.ts'
import { collectLexicon, collectVocabulary, type Vocabulary } from './vocabulary.ts'
import { type TrainedModels, writeWeights } from './write-weights.ts'

const NOISE_SEED = 3
const TAGGER = { passes: 6, rounds: 1, seed: 7 }
const TAGGER_BITS = 21
/** Tags of the training sentences come from taggers that have not seen them: so many taggers, in turn for blocks of sentences. */
const FOLDS = 5
const FOLD_BLOCK_BITS = 6
const FOLD_TAGGER = { passes: 5, rounds: 1 }
const FOLD_SEED = 100
const PARSER = { passes: 3, rounds: 1, seed: 13 }
const MOVE_BITS = 23
const LABEL_BITS = 22
/** What is left after pruning learns anew; several rounds with other seeds are added up. */
const PRUNED_TAGGER = { passes: 6, rounds: 4, seed: 31 }
const PRUNED_PARSER = { passes: 5, rounds: 4, seed: 51 }
/**
 * Weights lighter than this share of the heaviest of their model are dropped. Tags bear the least loss: whatever is wrong there is
 * wrong in the tree too.
 */
const PRUNING: Pruning = { tag: 0.025, move: 0.027, label: 0.019 }
/** Of that share, once the rest has learned anew; more until the file is small enough. */
const LAST_PRUNING = 0.6
const NEXT_PRUNING = 1.1
const LARGEST_FILE = 8_200_000

function report(step: string): void {
  console.error(step)
}

/** The training sentences with tags as good as those of unseen text. */
function tagByFolds(sentences: readonly GoldSentence[], vocabulary: Vocabulary): readonly TaggedSentence[] {
  const foldOf = (at: number): number => (at >> FOLD_BLOCK_BITS) % FOLDS
  const tagged: TaggedSentence[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = sentences.filter((_, at) => foldOf(at) !== fold)
    const known = { ...vocabulary, ...collectLexicon(others, vocabulary.tags) }
    const training = { ...FOLD_TAGGER, vocabulary: known, seed: FOLD_SEED + fold }
    const { tagger } = trainTagger(others, training, createPerceptron(TAGGER_BITS))
    for (const [at, gold] of sentences.entries()) {
      if (foldOf(at) === fold) tagged.push({ gold, tags: predictTags(tagger, gold.forms) })
    }
    report(`tagger ${fold + 1} of ${FOLDS} for the parser's tags is trained`)
  }
  return tagged
}

interface LearnedTagger extends TrainedTagger {
  readonly tag: Perceptron
}

/** Learns twice: from all features, then from those that proved to matter. */
function trainPrunedTagger(sentences: readonly GoldSentence[], vocabulary: Vocabulary): LearnedTagger {
  const all = createPerceptron(TAGGER_BITS)
  trainTagger(sentences, { ...TAGGER, vocabulary }, all)
  const tag = createClosedPerceptron(keptFeatures(all, PRUNING.tag))
  const trained = trainTagger(sentences, { ...PRUNED_TAGGER, vocabulary }, tag)
  report('the tagger is trained')
  return { ...trained, tag }
}

function createParserModels(): TrainedParser {
  return { moves: createPerceptron(MOVE_BITS), labels: createPerceptron(LABEL_BITS) }
}

function trainPrunedParser(examples: readonly Example[], vocabulary: Vocabulary): TrainedParser {
  const all = createParserModels()
  trainParser(examples, { ...PARSER, vocabulary }, all)
  const pruned = {
    moves: createClosedPerceptron(keptMoves(all.moves, PRUNING.move)),
    labels: createClosedPerceptron(keptFeatures(all.labels, PRUNING.label)),
  }
  report('what the parser needs is known')
  trainParser(examples, { ...PRUNED_PARSER, vocabulary }, pruned)
  report('the parser is trained')
  return pruned
}

function train(folder: string, output: string | URL): void {
  const read = (part: string): readonly GoldSentence[] =>
    ['ewt', 'gum'].flatMap((treebank) => readTreebank(join(folder, `${treebank}-${part}.conllu`)))
  const clean = read('train')
  const sentences = addNoise(clean, NOISE_SEED)
  const vocabulary = collectVocabulary(clean, readClusters(new URL('word-clusters.txt', import.meta.url)))
  const { tag, doubt } = trainPrunedTagger(sentences, vocabulary)
  const examples = tagByFolds(sentences, vocabulary)
    .filter(({ gold }) => gold.forms.length <= LONGEST_SENTENCE)
    .map((sentence) => createExample(sentence, vocabulary))
  const { moves: move, labels: label } = trainPrunedParser(examples, vocabulary)
  writeFileSync(output, writeSmall({ vocabulary, tag, doubt, move, label }, read('dev')))
}

function writeSmall(models: LearnedModels, dev: readonly GoldSentence[]): Uint8Array {
  for (let share = LAST_PRUNING; ; share *= NEXT_PRUNING) {
    const { tag, move, label } = PRUNING
    const pruning = { tag: tag * share, move: move * share, label: label * share }
    const draft = writeWeights({ ...models, ...UNMEASURED }, pruning)
    report(`${draft.length} bytes without the lightest weights, those under ${share} of the first pruning`)
    if (draft.length <= LARGEST_FILE) return writeMeasured(models, pruning, draft, dev)
  }
}

type LearnedModels = Omit<TrainedModels, 'sureLeads' | 'arcDoubts' | 'confidence'>

const UNMEASURED = {
  sureLeads: { tag: NEVER_SURE, move: NEVER_SURE, label: NEVER_SURE },
  arcDoubts: NO_DOUBTS,
  confidence: new Uint8Array(CONFIDENCE_STEPS * CONFIDENCE_STEPS),
}

/** The same weights, with what they say of themselves. */
function writeMeasured(
  models: LearnedModels,
  pruning: Pruning,
  draft: Uint8Array,
  dev: readonly GoldSentence[],
): Uint8Array {
  const leads = measureLeads(createParser(draft), dev)
  report(`leads are ${JSON.stringify(leads)}`)
  const sure = writeWeights({ ...models, ...UNMEASURED, ...leads }, pruning)
  return writeWeights({ ...models, ...leads, confidence: measureConfidence(createParser(sure), dev) }, pruning)
}

train(process.argv[2] ?? '../shared/treebank', process.argv[3] ?? new URL('../weights.bin', import.meta.url))
