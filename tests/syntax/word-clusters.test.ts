import { describe, expect, test } from 'vitest'
import { clusterPoints } from '../../src/syntax/train/k-means.ts'
import { center, joinPoints, normalize, scale } from '../../src/syntax/train/points.ts'
import { storeClusters } from '../../src/syntax/train/read-clusters.ts'
import type { GoldSentence } from '../../src/syntax/train/read-conllu.ts'
import { predictUsage } from '../../src/syntax/train/word-usage.ts'
import { buildClusters, clusterOf, groupOf, NO_CLUSTER } from '../../src/syntax/word-clusters.ts'
import { hashText } from '../../src/syntax/word-shape.ts'

describe('clusters of words', () => {
  const clusters = buildClusters(
    storeClusters([
      [
        ['minister', 'envoy'],
        ['general', 'colonel'],
      ],
      [['signed', 'sealed']],
    ]),
  )
  const cluster = (word: string): number => clusterOf(clusters, hashText(word))

  test.each([
    { word: 'minister', other: 'envoy', sameCluster: true, sameGroup: true },
    { word: 'minister', other: 'colonel', sameCluster: false, sameGroup: true },
    { word: 'minister', other: 'sealed', sameCluster: false, sameGroup: false },
    { word: 'minister', other: 'zyzzyva', sameCluster: false, sameGroup: false },
  ])('of `$word` and `$other`', ({ word, other, sameCluster, sameGroup }) => {
    expect(cluster(word) === cluster(other)).toBe(sameCluster)
    expect(groupOf(cluster(word)) === groupOf(cluster(other))).toBe(sameGroup)
  })

  test('have no place for other words', () => {
    expect(cluster('zyzzyva')).toBe(NO_CLUSTER)
    expect(groupOf(NO_CLUSTER)).toBe(NO_CLUSTER)
  })

  test('keep nearly all of many words', () => {
    const words = Array.from({ length: 1000 }, (_, at) => `${at * 7919}th`)
    const many = buildClusters(storeClusters([[words]]))
    const lost = words.filter((word) => clusterOf(many, hashText(word)) === NO_CLUSTER)
    expect(lost.length).toBeLessThan(50)
  })
})

describe('points', () => {
  const points = { count: 4, dimensions: 2, values: Float64Array.of(0, 1, 0, 3, 8, 1, 8, 3) }

  test('part into clusters about their means', () => {
    expect([...clusterPoints(points, 2, 5)]).toEqual([0, 0, 1, 1])
  })

  test('move to a mean of nought', () => {
    expect([...center(points).values]).toEqual([-4, -1, -4, 1, 4, -1, 4, 1])
  })

  test('shrink to length 1, each or on average', () => {
    expect([...normalize({ count: 2, dimensions: 2, values: Float64Array.of(3, 4, 0, 2) }).values]).toEqual([
      0.6, 0.8, 0, 1,
    ])
    expect([...scale({ count: 2, dimensions: 1, values: Float64Array.of(3, 3) }).values]).toEqual([1, 1])
  })

  test('stand side by side', () => {
    const one = { count: 2, dimensions: 1, values: Float64Array.of(1, 2) }
    expect(joinPoints(one, 0.5, points)).toEqual({
      count: 2,
      dimensions: 3,
      values: Float64Array.of(0.5, 0, 1, 1, 0, 3),
    })
  })
})

/** [Envoys rest.] with that noun. */
function sentenceOf(noun: string): GoldSentence {
  return {
    forms: [noun, 'rest'],
    lemmas: [noun, 'rest'],
    upos: ['NOUN', 'VERB'],
    xpos: ['NNS', 'VBP'],
    heads: [1, -1],
    relations: ['nsubj', 'root'],
    text: `${noun} rest`,
    writtenWords: [],
    isParagraphStart: false,
  }
}

describe('the usage of a word', () => {
  test('that the treebank lacks is that of the words with like vectors', () => {
    const treebank = Array.from({ length: 200 }, (_, at) => sentenceOf(at % 2 === 0 ? 'envoys' : 'pilots'))
    const vectors = { count: 4, dimensions: 2, values: Float64Array.of(1, 0, 0.9, 0.1, 0, 1, 0.95, 0) }
    const { dimensions, values } = predictUsage(['envoys', 'pilots', 'rest', 'judges'], vectors, treebank)
    const usage = (at: number): readonly number[] => [...values.subarray(at * dimensions, (at + 1) * dimensions)]
    const distance = (a: readonly number[], b: readonly number[]): number =>
      a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0)
    expect(distance(usage(3), usage(0))).toBeLessThan(distance(usage(3), usage(2)) / 4)
  })
})
