import type { ReadSentence } from './reading.ts'

/** Most words of a topic; a longer phrase is cut at a boundary or left out. */
const LONGEST_TOPIC = 12
const LEADING = new Set(['DET', 'ADP', 'SCONJ', 'PUNCT', 'PART', 'CCONJ'])
/** Dependents that belong to the phrase when they follow its noun; clauses and members of a list do not. */
const FOLLOWING = ['nmod', 'flat', 'compound', 'nummod', 'fixed', 'obj', 'obl', 'xcomp', 'amod', 'advmod']

/**
 * The words of a noun phrase or of an infinitive without article and preposition, up to the first clause, comma or
 * coordinate [the extension of the station's life, which …]; null where nothing of substance is left.
 */
export function topicRange(
  sentence: ReadSentence,
  head: number,
): { readonly first: number; readonly last: number } | null {
  const { tree } = sentence
  if (tree.tokens[head]?.upos === 'PRON') return null
  let first = Math.max(tree.rangeOf(head).first, head - LONGEST_TOPIC)
  while (first < head && LEADING.has(tree.tokens[first]?.upos ?? '')) first += 1
  const last = endOf(sentence, head, head + LONGEST_TOPIC - (head - first))
  return { first, last }
}

function endOf(sentence: ReadSentence, head: number, limit: number): number {
  const { tree } = sentence
  let last = head
  for (const child of tree.childrenOf(head)) {
    if (child < head) continue
    const { first, last: end } = tree.rangeOf(child)
    if (first !== last + 1 || !belongs(sentence, child)) break
    const cut = Math.min(endOf(sentence, child, limit), end)
    if (cut > limit) break
    last = cut
    if (cut < end) break
  }
  return last
}

function belongs({ tree, mentions }: ReadSentence, child: number): boolean {
  const relation = tree.tokens[child]?.relation ?? ''
  if (mentions.some(({ kind, first, last }) => kind === 'date' && first <= child && child <= last)) return false
  return FOLLOWING.some((wanted) => relation === wanted || relation.startsWith(`${wanted}:`))
}
