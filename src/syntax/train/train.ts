/**
 * `node src/syntax/train/train.ts ../shared/treebank [OUTPUT]`: learns the tagger and the parser from the training files and
 * writes `weights.bin`. The same treebanks give the same bytes. Confidence is measured on the dev files; the test files
 * are not read.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createParser } from '../parser.ts'
import { CONFIDENCE_STEPS } from '../weights-file.ts'
import { measureConfidence } from './confidence.ts'
import { addNoise } from './noise.ts'
import { type GoldSentence, readTreebank } from './read-conllu.ts'
import { type TaggedSentence, trainParser } from './train-parser.ts'
import { predictTags, trainTagger } from './train-tagger.ts'
import { collectLexicon, collectVocabulary, type Vocabulary } from './vocabulary.ts'
import { type Pruning, type TrainedModels, writeWeights } from './write-weights.ts'

const NOISE_SEED = 3
const TAGGER = { passes: 8, rounds: 2, bits: 21, seed: 7 }
/** Tags of the training sentences come from taggers that have not seen them: so many taggers, in turn for blocks of sentences. */
const FOLDS = 5
const FOLD_BLOCK_BITS = 6
const FOLD_TAGGER = { passes: 5, rounds: 1, bits: 21 }
const FOLD_SEED = 100
const PARSER = { passes: 6, rounds: 3, moveBits: 23, labelBits: 22, seed: 11 }
/**
 * Weights lighter than this share of the heaviest of their model are dropped, and larger shares until the file is small
 * enough. Tags bear the least loss: whatever is wrong there is wrong in the tree too.
 */
const FIRST_PRUNING: Pruning = { tag: 0.025, move: 0.03, label: 0.025 }
const NEXT_PRUNING = 1.05
const LARGEST_FILE = 5_950_000
const CONFIDENCE_LENGTH = CONFIDENCE_STEPS * CONFIDENCE_STEPS

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
    const { tagger } = trainTagger(others, { ...FOLD_TAGGER, vocabulary: known, seed: FOLD_SEED + fold })
    for (const [at, gold] of sentences.entries()) {
      if (foldOf(at) === fold) tagged.push({ gold, tags: predictTags(tagger, gold.forms) })
    }
    report(`tagger ${fold + 1} of ${FOLDS} for the parser's tags is trained`)
  }
  return tagged
}

function train(folder: string, output: string | URL): void {
  const read = (part: string): readonly GoldSentence[] =>
    ['ewt', 'gum'].flatMap((treebank) => readTreebank(join(folder, `${treebank}-${part}.conllu`)))
  const clean = read('train')
  const vocabulary = collectVocabulary(clean)
  const sentences = addNoise(clean, NOISE_SEED)
  const { model: tag, doubt } = trainTagger(sentences, { ...TAGGER, vocabulary })
  report('the tagger is trained')
  const { moves: move, labels: label } = trainParser(tagByFolds(sentences, vocabulary), { ...PARSER, vocabulary })
  report('the parser is trained')
  writeFileSync(output, writeSmall({ vocabulary, tag, doubt, move, label }, read('dev')))
}

function writeSmall(models: Omit<TrainedModels, 'confidence'>, dev: readonly GoldSentence[]): Uint8Array {
  for (let harder = 1; ; harder *= NEXT_PRUNING) {
    const { tag, move, label } = FIRST_PRUNING
    const pruning = { tag: tag * harder, move: move * harder, label: label * harder }
    const draft = writeWeights({ ...models, confidence: new Uint8Array(CONFIDENCE_LENGTH) }, pruning)
    report(`${draft.length} bytes without the lightest weights, times ${harder}`)
    if (draft.length > LARGEST_FILE) continue
    return writeWeights({ ...models, confidence: measureConfidence(createParser(draft), dev) }, pruning)
  }
}

train(process.argv[2] ?? '../shared/treebank', process.argv[3] ?? new URL('../weights.bin', import.meta.url))
