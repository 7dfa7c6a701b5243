import { normalizeWord } from '../word-shape.ts'
import { type Points, pointAt } from './points.ts'
import type { GoldSentence } from './read-conllu.ts'

/** How often a word was seen, and how often with what [`tag NOUN NN`, `relation obj`, `head VERB`, `child det`]. */
interface Usage {
  count: number
  readonly uses: Map<string, number>
}

/** Rarer uses than this in all of the treebanks say little. */
const RAREST_USE = 200
/** A word weighs by how often it was seen, up to so often. */
const ENOUGH = 30
const FEWEST_SEEN = 2
/** A word has no more of one use than this [children: a verb may have several `obl`]. */
const MOST_OF_USE = 1.5

/**
 * What the treebanks' words teach of how a word of that vector is used: a ridge regression from vectors to shares of uses, applied
 * to all words, the frequent and the never seen alike. Vectors alone say more of what a text is about than of how a word is used.
 */
export function predictUsage(words: readonly string[], vectors: Points, sentences: readonly GoldSentence[]): Points {
  const usages = countUsages(sentences)
  const uses = frequentUses(usages)
  const known = [...words.keys()].filter((at) => (usages.get(words[at] ?? '')?.count ?? 0) >= FEWEST_SEEN)
  const width = vectors.dimensions + 1
  const inputs = known.map((at) => inputOf(vectors, at))
  const outputs = known.map((at) => sharesOf(usages.get(words[at] ?? ''), uses))
  const weights = known.map((at) => Math.min(ENOUGH, usages.get(words[at] ?? '')?.count ?? 0))
  const solution = solveRidge(inputs, outputs, weights, width, uses.length)
  const values = new Float64Array(words.length * uses.length)
  for (const at of words.keys()) values.set(applyLinear(solution, inputOf(vectors, at), uses.length), at * uses.length)
  return { count: words.length, dimensions: uses.length, values }
}

function countUsages(sentences: readonly GoldSentence[]): ReadonlyMap<string, Usage> {
  const usages = new Map<string, Usage>()
  const add = (form: string | undefined, use: string): void => {
    const usage = usageOf(usages, normalizeWord(form ?? ''))
    usage.uses.set(use, (usage.uses.get(use) ?? 0) + 1)
  }
  for (const { forms, upos, xpos, relations, heads } of sentences) {
    for (const [at, form] of forms.entries()) {
      usageOf(usages, normalizeWord(form)).count += 1
      add(form, `tag ${upos[at]} ${xpos[at]}`)
      add(form, `relation ${relations[at]}`)
      const head = heads[at] ?? -1
      if (head < 0) continue
      add(form, `head ${upos[head]}`)
      add(forms[head], `child ${relations[at]}`)
    }
  }
  return usages
}

function usageOf(usages: Map<string, Usage>, word: string): Usage {
  const known = usages.get(word)
  if (known) return known
  const usage: Usage = { count: 0, uses: new Map() }
  usages.set(word, usage)
  return usage
}

function frequentUses(usages: ReadonlyMap<string, Usage>): readonly string[] {
  const totals = new Map<string, number>()
  for (const { uses } of usages.values()) {
    for (const [use, count] of uses) totals.set(use, (totals.get(use) ?? 0) + count)
  }
  return [...totals].filter(([, count]) => count >= RAREST_USE).map(([use]) => use)
}

function sharesOf(usage: Usage | undefined, uses: readonly string[]): Float64Array {
  return Float64Array.from(uses, (use) => Math.min(MOST_OF_USE, (usage?.uses.get(use) ?? 0) / (usage?.count ?? 1)))
}

/** The vector and a constant. */
function inputOf(vectors: Points, at: number): Float64Array {
  const input = new Float64Array(vectors.dimensions + 1).fill(1)
  input.set(pointAt(vectors, at))
  return input
}

function applyLinear(solution: readonly Float64Array[], input: Float64Array, outputs: number): Float64Array {
  const result = new Float64Array(outputs)
  for (const [axis, row] of solution.entries()) addScaled(result, row, input[axis] ?? 0)
  return result
}

function addScaled(target: Float64Array, row: Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at += 1) target[at] = (target[at] ?? 0) + factor * (row[at] ?? 0)
}

/** Row by row of the input the weights that give the outputs with the least squares, and small themselves. */
function solveRidge(
  inputs: readonly Float64Array[],
  outputs: readonly Float64Array[],
  weights: readonly number[],
  width: number,
  outputCount: number,
): readonly Float64Array[] {
  // The normal equations, the right side appended to each row.
  const rows = Array.from({ length: width }, (_, at) => {
    const row = new Float64Array(width + outputCount)
    row[at] = 1
    return row
  })
  for (const [at, input] of inputs.entries()) {
    const both = new Float64Array(width + outputCount)
    both.set(input)
    both.set(outputs[at] ?? new Float64Array(outputCount), width)
    for (const [axis, row] of rows.entries()) addScaled(row, both, (weights[at] ?? 0) * (input[axis] ?? 0))
  }
  eliminate(rows)
  return rows.map((row) => row.subarray(width))
}

/** Gauss and Jordan's elimination; the matrix is positive definite, so that it needs no exchange of rows. */
function eliminate(rows: readonly Float64Array[]): void {
  for (const [pivot, row] of rows.entries()) {
    const scale = 1 / (row[pivot] ?? 1)
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) * scale
    for (const other of rows) if (other !== row) addScaled(other, row, -(other[pivot] ?? 0))
  }
}
