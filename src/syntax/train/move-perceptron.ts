import { type ClassWeight, type FeatureVisitor, FROZEN_SCALE } from './perceptron.ts'

/**
 * The averaged perceptron for three classes: a feature and its weights lie side by side, which halves the time that
 * training waits for memory.
 */
export interface MovePerceptron {
  readonly bits: number
  /** Slot after slot: the feature and its three weights. */
  readonly slots: Int32Array
  readonly totals: Float64Array
  readonly sums: Float64Array
  /** Per slot: how often the feature was seen in the last run over the training text. */
  readonly counts: Int32Array
  /** Slots taken. */
  size: number
  step: number
}

const SLOT = 4
const MOVES = 3

export function createMovePerceptron(bits: number): MovePerceptron {
  const capacity = 1 << bits
  return {
    bits,
    slots: new Int32Array(capacity * SLOT),
    totals: new Float64Array(capacity * MOVES),
    sums: new Float64Array(capacity * MOVES),
    counts: new Int32Array(capacity),
    size: 0,
    step: 1,
  }
}

/** The number of a feature's slot, or of the free slot where it would go. */
function slotOf(model: MovePerceptron, feature: number): number {
  const { slots, bits } = model
  const mask = (1 << bits) - 1
  let slot = Math.imul(feature, 0x9e3779b1) >>> (32 - bits)
  for (;;) {
    const key = slots[slot * SLOT] ?? 0
    if (key === feature || key === 0) return slot
    slot = (slot + 1) & mask
  }
}

/** Adds each feature's weights to the three scores. */
export function addMoveScores(model: MovePerceptron, features: Int32Array, scores: Int32Array): void {
  const { slots } = model
  let shift = scores[0] ?? 0
  let left = scores[1] ?? 0
  let right = scores[2] ?? 0
  for (let at = 0; at < features.length; at += 1) {
    const cell = slotOf(model, features[at] ?? 0) * SLOT
    shift += slots[cell + 1] ?? 0
    left += slots[cell + 2] ?? 0
    right += slots[cell + 3] ?? 0
  }
  scores[0] = shift
  scores[1] = left
  scores[2] = right
}

/** Moves the features' weights for the right move up and those for a wrong one down. */
export function changeMoveWeights(model: MovePerceptron, features: Int32Array, right: number, wrong: number): void {
  const { slots, totals, step } = model
  for (let at = 0; at < features.length; at += 1) {
    const slot = slotOf(model, features[at] ?? 0)
    const cell = slot * SLOT
    if (slots[cell] === 0) claimSlot(model, cell, features[at] ?? 0)
    slots[cell + 1 + right] = (slots[cell + 1 + right] ?? 0) + 1
    slots[cell + 1 + wrong] = (slots[cell + 1 + wrong] ?? 0) - 1
    totals[slot * MOVES + right] = (totals[slot * MOVES + right] ?? 0) + step
    totals[slot * MOVES + wrong] = (totals[slot * MOVES + wrong] ?? 0) - step
  }
}

function claimSlot(model: MovePerceptron, cell: number, feature: number): void {
  model.slots[cell] = feature
  model.size += 1
  if (model.size >= model.sums.length / MOVES - 1) throw new Error('the perceptron is full: give it more bits')
}

/** Ends a round: its averages are kept, and weights start from nothing again. */
export function endMoveRound(model: MovePerceptron): void {
  eachWeight(model, (cell, at) => {
    model.sums[at] = (model.sums[at] ?? 0) + (model.slots[cell] ?? 0) - (model.totals[at] ?? 0) / model.step
    model.slots[cell] = 0
    model.totals[at] = 0
  })
  model.step = 1
}

/** Makes the averages what `addMoveScores` adds, as whole numbers. Nothing can be learned after. */
export function freezeMoves(model: MovePerceptron): void {
  eachWeight(model, (cell, at) => {
    model.slots[cell] = Math.round((model.sums[at] ?? 0) * FROZEN_SCALE)
  })
}

function eachWeight(model: MovePerceptron, change: (cell: number, at: number) => void): void {
  for (let slot = 0; slot < 1 << model.bits; slot += 1) {
    if (model.slots[slot * SLOT] === 0) continue
    for (let move = 0; move < MOVES; move += 1) change(slot * SLOT + 1 + move, slot * MOVES + move)
  }
}

/** Counts the features that have weights. */
export function countMoveFeatures(model: MovePerceptron, features: Int32Array): void {
  for (let at = 0; at < features.length; at += 1) {
    const slot = slotOf(model, features[at] ?? 0)
    model.counts[slot] = (model.counts[slot] ?? 0) + 1
  }
}

/** Goes through the features in the order of the table. Weights are relative to those of the first move. */
export function visitMoves(model: MovePerceptron, visit: FeatureVisitor): void {
  for (let slot = 0; slot < 1 << model.bits; slot += 1) {
    const feature = model.slots[slot * SLOT] ?? 0
    const first = model.sums[slot * MOVES] ?? 0
    if (feature === 0) continue
    const weights: ClassWeight[] = [
      [1, (model.sums[slot * MOVES + 1] ?? 0) - first],
      [2, (model.sums[slot * MOVES + 2] ?? 0) - first],
    ]
    visit(feature, weights, model.counts[slot] ?? 0)
  }
}
