import { distanceBucket, separatorsBetween } from './arc-features.ts'
import { createAtomReader, readAtoms } from './atom-reader.ts'
import { compileTemplates, type TemplateTable } from './feature-template.ts'
import { COLUMN_STARTS, headOf, LEFT, NO_TOKEN, type ParseState, stackAt } from './parse-state.ts'

/**
 * h: head, d: dependent · hp, hn, dp, dn: the words before and after each · hL, hR: the head's first and last child so far,
 * dL: the dependent's leftmost child [its preposition], dM second leftmost, dR rightmost · then w: word, c: its cluster,
 * g: group of clusters, t: tag, u: tag or the two in doubt, l: relation to its head, kl, kr: relations of the children on a side
 * · v: direction and distance, dir: direction, i: what is in between, with direction.
 */
const NODES = ['h', 'd', 'hp', 'hn', 'dp', 'dn', 'hL', 'hR', 'dL', 'dM', 'dR']

const READER = createAtomReader([
  'hu', 'du', 'hw', 'ht', 'dw', 'dt', 'hpt', 'hnw', 'hnt', 'dpt', 'dnt',
  'dLw', 'dLl', 'dMw', 'dRw', 'dRl', 'dkl', 'dkr', 'hkl', 'hkr', 'hRw', 'hRl', 'hLw', 'hLt', 'hLl', 'hc', 'dc', 'hg', 'dg',
], ['v', 'dir', 'i'], NODES, COLUMN_STARTS) // biome-ignore format: a table

export const LABEL_ATOM_COUNT: number = READER.names.length

export const LABEL_TEMPLATES: TemplateTable = compileTemplates(READER.names, [
  'hw dir', 'ht dir', 'dw dir', 'dt dir', 'ht dt v', 'hw dt dir', 'ht dw dir', 'ht dt dir i',
  'dLw ht dt dir', 'hw dLw dt dir', 'dw dLw ht', 'dLl ht dt dir', 'dkl ht dt dir', 'dkr ht dt dir', 'dkl dkr dt dir', 'dMw dLw ht dt',
  'dw dkl ht', 'hkl ht dt dir', 'hkr ht dt dir', 'hkl hkr ht dt', 'hw hkr dt dir', 'hw hkl dt dir', 'hRl hRw ht dt', 'hLw ht dt dir', 'hLl hLt ht dt',
  'hpt ht dt dpt', 'ht hnt dt dnt', 'hpt ht dt dnt', 'hnw ht dt dir', 'dRw dt ht dir', 'dRl dt ht dir',
  'dLw i ht dt', 'dw v',
  'hu du dir', 'ht hu dt dir', 'ht dt du dir',
  'hc dt dir', 'ht dc dir', 'hc dc dir', 'hg dg dLw dir', 'dc dLw ht', 'hc dLw dt dir', 'dc dt dir',
]) // biome-ignore format: a table

const positions = new Int32Array(NODES.length)

/** Of the arc that `move` would draw. */
export function fillLabelAtoms(state: ParseState, move: number, atoms: Int32Array): void {
  const head = headOf(state, move)
  const dependent = stackAt(state, 0)
  placeNodes(state, head, dependent)
  readAtoms(READER, state.table, positions, atoms)
  const direction = move === LEFT ? 1 : 2
  const first = Math.min(head, dependent)
  const last = Math.max(head, dependent)
  const computed = READER.computedFrom
  atoms[computed] = direction * 16 + distanceBucket(last - first)
  atoms[computed + 1] = direction
  atoms[computed + 2] = direction * 64 + separatorsBetween(state, first, last)
}

function placeNodes(state: ParseState, head: number, dependent: number): void {
  const { leftmost, rightmost, secondLeftmost } = state
  positions[0] = head
  positions[1] = dependent
  positions[2] = head > 0 ? head - 1 : NO_TOKEN
  positions[3] = head + 1
  positions[4] = dependent > 0 ? dependent - 1 : NO_TOKEN
  positions[5] = dependent + 1
  positions[6] = leftmost[head] ?? NO_TOKEN
  positions[7] = rightmost[head] ?? NO_TOKEN
  positions[8] = leftmost[dependent] ?? NO_TOKEN
  positions[9] = secondLeftmost[dependent] ?? NO_TOKEN
  positions[10] = rightmost[dependent] ?? NO_TOKEN
}
