import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { NEVER_SURE } from '../../src/syntax/decision.ts'
import { createParser, parseForms } from '../../src/syntax/parser.ts'
import { createPerceptron } from '../../src/syntax/train/perceptron.ts'
import { storeClusters } from '../../src/syntax/train/read-clusters.ts'
import type { GoldSentence } from '../../src/syntax/train/read-conllu.ts'
import { createExample, trainParser } from '../../src/syntax/train/train-parser.ts'
import { predictTags, trainTagger } from '../../src/syntax/train/train-tagger.ts'
import { collectVocabulary } from '../../src/syntax/train/vocabulary.ts'
import { writeWeights } from '../../src/syntax/train/write-weights.ts'

function gold(lines: string): GoldSentence {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  const column = (at: number): readonly string[] => rows.map((row) => row[at] ?? '')
  return {
    forms: column(0),
    lemmas: column(0),
    upos: column(1),
    xpos: column(2),
    heads: column(3).map((head) => Number(head) - 1),
    relations: column(4),
    text: column(0).join(' '),
    writtenWords: [],
    isParagraphStart: false,
  }
}

const SENTENCES = [
  gold(`
    Ministers NOUN  NNS 2 nsubj
    signed    VERB  VBD 0 root
    the       DET   DT  4 det
    accord    NOUN  NN  2 obj
    .         PUNCT .   2 punct`),
  gold(`
    The       DET   DT  2 det
    accord    NOUN  NN  4 nsubj:pass
    was       AUX   VBD 4 aux:pass
    signed    VERB  VBN 0 root
    by        ADP   IN  6 case
    ministers NOUN  NNS 4 obl:agent
    .         PUNCT .   4 punct`),
]
// Tags, relations and words count only from a few uses on.
const TREEBANK = Array.from({ length: 20 }, () => SENTENCES).flat()

const CLUSTERS = storeClusters([
  [
    ['ministers', 'envoys'],
    ['accord', 'pact'],
  ],
  [['signed', 'sealed']],
])

function trainOnce(): Uint8Array {
  const vocabulary = collectVocabulary(TREEBANK, CLUSTERS)
  const training = { vocabulary, passes: 3, rounds: 2, seed: 1 }
  const tag = createPerceptron(12)
  const { tagger, doubt } = trainTagger(TREEBANK, training, tag)
  const examples = TREEBANK.map((gold) => createExample({ gold, tags: predictTags(tagger, gold.forms) }, vocabulary))
  const move = createPerceptron(14)
  const label = createPerceptron(14)
  trainParser(examples, training, { moves: move, labels: label })
  const confidence = new Uint8Array(256)
  const sureLeads = { tag: NEVER_SURE, move: NEVER_SURE, label: NEVER_SURE }
  const arcDoubts = { move: 1000, label: 1000 }
  const models = { vocabulary, tag, doubt, move, label, sureLeads, arcDoubts, confidence }
  return writeWeights(models, { tag: 0, move: 0, label: 0 })
}

describe('weights', () => {
  test('that are written and read again give the trees learned', () => {
    const parser = createParser(trainOnce())
    for (const { forms, upos, xpos, heads, relations } of SENTENCES) {
      const parsed = parseForms(parser, forms)
      const length = forms.length
      expect([...parsed.heads.subarray(0, length)]).toEqual(heads)
      expect([...parsed.labels.subarray(0, length)].map((label) => parser.weights.relations[label - 1])).toEqual(
        relations,
      )
      expect([...parsed.tags.subarray(0, length)].map((tag) => parser.weights.tags[tag])).toEqual(
        upos.map((tag, at) => `${tag} ${xpos[at]}`),
      )
    }
  })

  test('trained twice are the same bytes', () => {
    expect(trainOnce()).toEqual(trainOnce())
  })

  test('are refused where the bytes are something else', () => {
    expect(() => createParser(new TextEncoder().encode('PK\u0003\u0004 not weights'))).toThrow('not a file of weights')
  })

  test('take less than 6 MB of a package, which is compressed', () => {
    const bytes = readFileSync(new URL('../../src/syntax/weights.bin', import.meta.url))
    expect(gzipSync(bytes).length).toBeLessThan(6_000_000)
  })
})
