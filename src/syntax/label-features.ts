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

/** Those that tell most of a decision, the best first: chosen one after the other on training files. */
const FIRST = [
  'dkl dkr dt dir', 'hu du dir', 'hw dt dir', 'dLw ht dt dir', 'ht dw dir', 'hkl ht dt dir', 'hc dLw dt dir', 'dw dLw ht',
  'hpt ht dt dnt', 'dkl ht dt dir', 'ht dc dir', 'hw hkr dt dir', 'dw v', 'ht dir', 'hRl hRw ht dt', 'hc dc dir',
] // biome-ignore format: a table

const FURTHER = [
  'hw dir', 'dw dir', 'dt dir', 'ht dt v', 'ht dt dir i', 'hw dLw dt dir', 'dLl ht dt dir', 'dkr ht dt dir', 'dMw dLw ht dt',
  'dw dkl ht', 'hkr ht dt dir', 'hkl hkr ht dt', 'hw hkl dt dir', 'hLw ht dt dir', 'hLl hLt ht dt', 'hpt ht dt dpt',
  'ht hnt dt dnt', 'hnw ht dt dir', 'dRw dt ht dir', 'dRl dt ht dir', 'dLw i ht dt', 'ht hu dt dir', 'ht dt du dir', 'hc dt dir',
  'hg dg dLw dir', 'dc dLw ht', 'dc dt dir',
] // biome-ignore format: a table

export const LABEL_TEMPLATES: TemplateTable = compileTemplates(READER.names, [...FIRST, ...FURTHER])
export const FIRST_LABEL_TEMPLATES: number = FIRST.length

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
