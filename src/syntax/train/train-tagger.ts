import {
  allowedTags,
  bestRival,
  bestTag,
  capitalization,
  createTagger,
  createTokenTags,
  setTag,
  startTagging,
  type Tagger,
  type TagScorer,
  type TokenTags,
  tagSentence,
} from '../tagger.ts'
import { buildClusters } from '../word-clusters.ts'
import { createWordTable, makeRoom, wordRow } from '../word-table.ts'
import {
  addScores,
  changeWeights,
  countFeatures,
  endRound,
  FROZEN_SCALE,
  freeze,
  type Perceptron,
} from './perceptron.ts'
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
  const words = createWordTable(vocabulary.lexicon, buildClusters(vocabulary.clusters))
  const doubt = DOUBT * training.rounds
  const score: TagScorer = (features, scores) => addScores(model, features, scores)
  const tagger = createTagger(words, vocabulary, score, doubt * FROZEN_SCALE)
  const gold = sentences.map((sentence) => goldTags(sentence, vocabulary))
  const order = Int32Array.from(sentences.keys())
  for (let round = 0; round < training.rounds; round += 1) {
    const random = createRandom(training.seed + round)
    for (let pass = 0; pass < training.passes; pass += 1) {
      shuffle(order, random)
      for (const at of order) learnSentence(tagger, model, sentences[at]?.forms ?? [], gold[at] ?? new Int32Array())
    }
    endRound(model)
  }
  freeze(model)
  const counting: Tagger = {
    ...tagger,
    score: (features, scores) => {
      tagger.score(features, scores)
      countFeatures(model, features)
    },
  }
  for (const { forms } of sentences) predictTags(counting, forms)
  return { tagger, doubt }
}

/** Numbers of the right tags; -1 for one too rare to learn. */
function goldTags(sentence: GoldSentence, vocabulary: Vocabulary): Int32Array {
  return Int32Array.from(sentence.forms, (_, at) => vocabulary.tags.indexOf(tagName(sentence, at)))
}

function learnSentence(tagger: Tagger, model: Perceptron, forms: readonly string[], gold: Int32Array): void {
  makeRoom(tagger.words, forms.length)
  const wordRows = Int32Array.from(forms, (form) => wordRow(tagger.words, form))
  startTagging(tagger, wordRows, forms.length, capitalization(forms), new Int32Array(forms.length))
  for (let at = 0; at < forms.length; at += 1) {
    const allowed = allowedTags(tagger, wordRows[at] ?? 0)
    const only = allowed.length === 1 ? allowed[0] : undefined
    setTag(tagger, at, only ?? bestTag(tagger, at, allowed))
    if (only === undefined) learnTag(tagger, model, gold[at] ?? -1, allowed)
  }
}

/** Corrects the weights where the right tag is not clearly ahead of all others. */
function learnTag(tagger: Tagger, model: Perceptron, right: number, allowed: readonly number[]): void {
  const { scores, features } = tagger
  model.step += 1
  if (right < 0 || (allowed.length > 0 && !allowed.includes(right))) return
  const rival = bestRival(scores, right, allowed)
  if ((scores[right] ?? 0) - (scores[rival] ?? 0) > MARGIN) return
  changeWeights(model, features, right, 1)
  changeWeights(model, features, rival, -1)
}

/** Tags a sentence as the finished tagger will. */
export function predictTags(tagger: Tagger, forms: readonly string[]): TokenTags {
  makeRoom(tagger.words, forms.length)
  const wordRows = Int32Array.from(forms, (form) => wordRow(tagger.words, form))
  const tags = createTokenTags(forms.length)
  tagSentence(tagger, wordRows, forms.length, capitalization(forms), tags)
  return tags
}
