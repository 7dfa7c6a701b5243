import { NEVER_SURE } from '../decision.ts'
import { createLexicon } from '../lexicon.ts'
import {
  allowedTags,
  bestTag,
  capitalization,
  createTagger,
  createTokenTags,
  setTag,
  startTagging,
  type Tagger,
  type TokenTags,
  tagSentence,
} from '../tagger.ts'
import { buildClusters } from '../word-clusters.ts'
import { createWordTable, makeRoom, wordRow } from '../word-table.ts'
import { correctBest, keepFirstScores, type Look, looksOf } from './look.ts'
import { countingScorerOf, endRound, FROZEN_SCALE, freeze, type Perceptron, scorerOf } from './perceptron.ts'
import { createRandom, shuffle } from './random.ts'
import type { GoldSentence } from './read-conllu.ts'
import { tagName, type Vocabulary } from './vocabulary.ts'

export interface TaggerTraining {
  readonly vocabulary: Vocabulary
  /** Times it sees each sentence per round, and rounds with other seeds whose weights are added up. */
  readonly passes: number
  readonly rounds: number
  readonly seed: number
}

export interface TrainedTagger {
  readonly tagger: Tagger
  /** A tag less than this ahead of the next one is in doubt; in sums of averaged weights. */
  readonly doubt: number
}

/** The right tag must be ahead of the others by this much, or the weights change. */
const MARGIN = 25
/** A tag less than this ahead is in doubt: one in ten, and half of the wrong ones. */
const DOUBT = 30

/** Fills the perceptron. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  training: TaggerTraining,
  model: Perceptron,
): TrainedTagger {
  const { vocabulary } = training
  const words = createWordTable(createLexicon(vocabulary.lexicon), buildClusters(vocabulary.clusters))
  const doubt = DOUBT * training.rounds
  const leads = { doubt: doubt * FROZEN_SCALE, sure: NEVER_SURE }
  const firstScores = new Int32Array(vocabulary.tags.length)
  const tagger = createTagger(words, vocabulary, keepFirstScores(scorerOf(model), firstScores), leads)
  const learner = { tagger, model, looks: looksOf(tagger.decision, firstScores, MARGIN) }
  const gold = sentences.map((sentence) => goldTags(sentence, vocabulary))
  const order = Int32Array.from(sentences.keys())
  for (let round = 0; round < training.rounds; round += 1) {
    const random = createRandom(training.seed + round)
    for (let pass = 0; pass < training.passes; pass += 1) {
      shuffle(order, random)
      for (const at of order) learnSentence(learner, sentences[at]?.forms ?? [], gold[at] ?? new Int32Array())
    }
    endRound(model)
  }
  freeze(model)
  const counting = createTagger(words, vocabulary, countingScorerOf(model), leads)
  for (const { forms } of sentences) predictTags(counting, forms)
  return { tagger, doubt }
}

/** Numbers of the right tags; -1 for one too rare to learn. */
function goldTags(sentence: GoldSentence, vocabulary: Vocabulary): Int32Array {
  return Int32Array.from(sentence.forms, (_, at) => vocabulary.tags.indexOf(tagName(sentence, at)))
}

interface TagLearner {
  readonly tagger: Tagger
  readonly model: Perceptron
  readonly looks: readonly Look[]
}

function learnSentence(learner: TagLearner, forms: readonly string[], gold: Int32Array): void {
  const { tagger } = learner
  makeRoom(tagger.words, forms.length)
  const wordRows = Int32Array.from(forms, (form) => wordRow(tagger.words, form))
  startTagging(tagger, wordRows, forms.length, capitalization(forms), new Int32Array(forms.length))
  for (let at = 0; at < forms.length; at += 1) {
    const allowed = allowedTags(tagger, wordRows[at] ?? 0)
    const only = allowed.length === 1 ? allowed[0] : undefined
    setTag(tagger, at, only ?? bestTag(tagger, at, allowed))
    if (only === undefined) learnTag(learner, gold[at] ?? -1, allowed)
  }
}

/** Corrects the weights where the right tag is not clearly ahead of all others. */
function learnTag({ model, looks }: TagLearner, right: number, allowed: readonly number[]): void {
  model.step += 1
  if (right < 0 || (allowed.length > 0 && !allowed.includes(right))) return
  for (const look of looks) correctBest(model, look, right)
}

/** Tags a sentence as the finished tagger will. */
export function predictTags(tagger: Tagger, forms: readonly string[]): TokenTags {
  makeRoom(tagger.words, forms.length)
  const wordRows = Int32Array.from(forms, (form) => wordRow(tagger.words, form))
  const tags = createTokenTags(forms.length)
  tagSentence(tagger, wordRows, forms.length, capitalization(forms), tags)
  return tags
}
