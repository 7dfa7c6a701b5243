import type { Example } from './learn-sentence.ts'

/** The sentence from its end to its start. */
export function mirrorExample({ forms, tags, heads, labels }: Example): Example {
  return {
    forms: forms.toReversed(),
    tags: { best: tags.best.toReversed(), choices: tags.choices.toReversed() },
    heads: mirrorHeads(heads),
    labels: labels.toReversed(),
  }
}

/** The same heads, counted from the other end. */
export function mirrorHeads(heads: Int32Array): Int32Array {
  return heads.map((head) => (head < 0 ? head : heads.length - 1 - head)).toReversed()
}
