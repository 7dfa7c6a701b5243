import type { Scorer } from '../decision.ts'

/**
 * A multi-class averaged perceptron over hashed features. Weights are whole numbers while it learns, and exist only
 * where a mistake was made: most features of a text never decide anything.
 */
export interface Perceptron {
  readonly bits: number
  /** Slot after slot: the feature, where its row starts, how many weights the row has and has room for. */
  readonly slots: Int32Array
  /** Rows of weights: class and weight in turn. A row that outgrew its room was moved to the end. */
  readonly cells: Int32Array
  /** Per weight: the sum of step times change, from which the average follows. */
  readonly totals: Float64Array
  /** Per weight: averages of the rounds that are over. */
  readonly sums: Float64Array
  /** Per slot: how often the feature was seen in the last run over the training text. */
  readonly counts: Int32Array
  size: number
  step: number
  /** What was read ahead: without use, but reading it is not left out. */
  fetched: number
  /** Only the features and classes it has can learn. */
  isClosed: boolean
}

const SLOT = 4
const FIRST_ROOM = 2

/** Room for 2^bits features and four times as many weights. */
export function createPerceptron(bits: number): Perceptron {
  const capacity = 1 << bits
  return {
    bits,
    slots: new Int32Array(capacity * SLOT),
    cells: new Int32Array(capacity * 8),
    totals: new Float64Array(capacity * 4),
    sums: new Float64Array(capacity * 4),
    counts: new Int32Array(capacity),
    size: 0,
    step: 1,
    fetched: 0,
    isClosed: false,
  }
}

/** A feature and the classes that it has a say on. */
export interface KeptFeature {
  readonly feature: number
  readonly labels: readonly number[]
}

/**
 * A perceptron of these features and classes alone, all of them without weight yet. Where it learns anew, they make up for the
 * light weights that were dropped: a parser pruned to 5.2 MB lost 0.2 LAS, and one of 4.5 MB that learned anew none.
 */
export function createClosedPerceptron(features: readonly KeptFeature[]): Perceptron {
  let bits = SMALLEST_BITS
  while (1 << bits < features.length * 2) bits += 1
  const model = createPerceptron(bits)
  for (const { feature, labels } of features) for (const label of labels) weightAt(model, feature, label)
  model.isClosed = true
  return model
}

const SMALLEST_BITS = 8

function firstSlot(feature: number, bits: number): number {
  return (Math.imul(feature, 0x9e3779b1) >>> (32 - bits)) * SLOT
}

/** Where the slot of a feature is, or the free slot where it would go. */
function slotOf(model: Perceptron, feature: number): number {
  const { slots, bits } = model
  const mask = ((1 << bits) - 1) * SLOT
  let slot = firstSlot(feature, bits)
  for (;;) {
    const key = slots[slot] ?? 0
    if (key === feature || key === 0) return slot
    slot = (slot + SLOT) & mask
  }
}

/** Reads one slot of every feature and does nothing else, so that the processor fetches all of them at once: a quarter of the time. */
function fetchSlots({ slots, bits }: Perceptron, features: Int32Array, from: number, to: number): number {
  let touched = 0
  for (let at = from; at < to; at += 1) touched ^= slots[firstSlot(features[at] ?? 0, bits)] ?? 0
  return touched
}

/** Adds the weights of the features `from` to `to` to the scores. */
export function addScores(model: Perceptron, features: Int32Array, from: number, to: number, scores: Int32Array): void {
  const { cells, slots } = model
  model.fetched = fetchSlots(model, features, from, to)
  for (let at = from; at < to; at += 1) {
    const slot = slotOf(model, features[at] ?? 0)
    const start = (slots[slot + 1] ?? 0) * 2
    const end = start + (slots[slot + 2] ?? 0) * 2
    for (let cell = start; cell < end; cell += 2) {
      const label = cells[cell] ?? 0
      scores[label] = (scores[label] ?? 0) + (cells[cell + 1] ?? 0)
    }
  }
}

/** Moves the features' weights for one class; of a closed perceptron those that it has. */
export function changeWeights(model: Perceptron, features: Int32Array, label: number, change: number): void {
  const { cells, totals } = model
  for (let at = 0; at < features.length; at += 1) {
    const weight = weightAt(model, features[at] ?? 0, label)
    if (weight < 0) continue
    cells[weight * 2 + 1] = (cells[weight * 2 + 1] ?? 0) + change
    totals[weight] = (totals[weight] ?? 0) + change * model.step
  }
}

/** Where the weight is; -1 where a closed perceptron has none. */
function weightAt(model: Perceptron, feature: number, label: number): number {
  const { cells, slots } = model
  const slot = slotOf(model, feature)
  const start = slots[slot + 1] ?? 0
  const count = slots[slot + 2] ?? 0
  for (let weight = start; weight < start + count; weight += 1) if (cells[weight * 2] === label) return weight
  if (model.isClosed) return -1
  slots[slot] = feature
  if (count === (slots[slot + 3] ?? 0)) growRow(model, slot)
  const weight = (slots[slot + 1] ?? 0) + count
  slots[slot + 2] = count + 1
  cells[weight * 2] = label
  return weight
}

/** Moves a row to the end, with twice the room. */
function growRow(model: Perceptron, slot: number): void {
  const { cells, slots, sums, totals } = model
  const start = slots[slot + 1] ?? 0
  const count = slots[slot + 2] ?? 0
  const room = Math.max(FIRST_ROOM, count * 2)
  if (model.size + room > totals.length) throw new Error('the perceptron is full: give it more bits')
  cells.copyWithin(model.size * 2, start * 2, (start + count) * 2)
  totals.copyWithin(model.size, start, start + count)
  sums.copyWithin(model.size, start, start + count)
  slots[slot + 1] = model.size
  slots[slot + 3] = room
  model.size += room
}

/** Ends a round: its averages are kept, and weights start from nothing again. */
export function endRound(model: Perceptron): void {
  const { cells, totals, sums, step } = model
  for (let weight = 0; weight < model.size; weight += 1) {
    sums[weight] = (sums[weight] ?? 0) + (cells[weight * 2 + 1] ?? 0) - (totals[weight] ?? 0) / step
    cells[weight * 2 + 1] = 0
    totals[weight] = 0
  }
  model.step = 1
}

/** Averages times this are whole numbers enough. */
export const FROZEN_SCALE = 256

/** Makes the averages what `addScores` adds, as whole numbers. Nothing can be learned after. */
export function freeze(model: Perceptron): void {
  for (let weight = 0; weight < model.size; weight += 1) {
    model.cells[weight * 2 + 1] = Math.round((model.sums[weight] ?? 0) * FROZEN_SCALE)
  }
}

export function scorerOf(model: Perceptron): Scorer {
  return (features, from, to, scores) => addScores(model, features, from, to, scores)
}

/** Counts the features it scores. */
export function countingScorerOf(model: Perceptron): Scorer {
  return (features, from, to, scores) => {
    addScores(model, features, from, to, scores)
    countFeatures(model, features, from, to)
  }
}

/** Counts those of the features `from` to `to` that have weights. */
function countFeatures(model: Perceptron, features: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const slot = slotOf(model, features[at] ?? 0) / SLOT
    model.counts[slot] = (model.counts[slot] ?? 0) + 1
  }
}

/** One weight of a feature: the class and the sum of its averages over all rounds. */
export type ClassWeight = readonly [label: number, weight: number]

/** `count`: how often the feature was seen. */
export type FeatureVisitor = (feature: number, weights: readonly ClassWeight[], count: number) => void

/** Goes through the features in the order of the table. */
export function visitFeatures(model: Perceptron, visit: FeatureVisitor): void {
  const { cells, slots, sums } = model
  for (let slot = 0; slot < slots.length; slot += SLOT) {
    const start = slots[slot + 1] ?? 0
    const end = start + (slots[slot + 2] ?? 0)
    const weights: ClassWeight[] = []
    for (let weight = start; weight < end; weight += 1) weights.push([cells[weight * 2] ?? 0, sums[weight] ?? 0])
    if (weights.length > 0) visit(slots[slot] ?? 0, weights, model.counts[slot / SLOT] ?? 0)
  }
}
