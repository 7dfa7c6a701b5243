import type { Example, Learner } from './learn-sentence.ts'
import { mirrorExample, mirrorHeads } from './mirror.ts'
import { UNKNOWN_HEAD } from './oracle.ts'
import { parseExample } from './train-parser.ts'

/** Two parsers that make other mistakes: one reads a sentence from its start, the other from its end. */
export interface Teachers {
  readonly forward: Learner
  readonly backward: Learner
}

/** A sentence without a tree. */
export type TaggedForms = Pick<Example, 'forms' | 'tags'>

export type Arcs = Pick<Example, 'heads' | 'labels'>

/** The sentence with what both parsers say of it. */
export function agreedExample({ forward, backward }: Teachers, sentence: TaggedForms): Example {
  const { length } = sentence.forms
  const unparsed = { ...sentence, heads: new Int32Array(length), labels: new Int32Array(length) }
  const { heads, labels } = parseExample(backward, mirrorExample(unparsed))
  const second = { heads: mirrorHeads(heads), labels: labels.toReversed() }
  return { ...sentence, ...commonArcs(parseExample(forward, unparsed), second) }
}

/** The heads and labels that are the same in both; those of other words are unknown. */
export function commonArcs(first: Arcs, second: Arcs): Arcs {
  return {
    heads: first.heads.map((head, at) => (head === second.heads[at] ? head : UNKNOWN_HEAD)),
    labels: first.labels.map((label, at) => (label === second.labels[at] ? label : UNKNOWN_LABEL)),
  }
}

/** One that teaches nothing. */
const UNKNOWN_LABEL = -1
