import { createAtomReader, readAtoms } from './atom-reader.ts'
import { compileTemplates, type TemplateTable } from './feature-template.ts'
import { NO_WORD, WORD_COLUMNS, type WordTable } from './word-table.ts'

/**
 * Of the word (no mark), those before it (l1, l2) and those after it (r1, r2) · w: word, x: ambiguity class, s1 to s4: suffix, p2, p3:
 * prefix, h: shape · t1, t2: tags of the two before · mode: how the sentence is capitalised, and whether this is its first word.
 */
const NODES = ['l1', 'l2', 'r1', 'r2', '']

const READER = createAtomReader([
  'w', 'l1w', 'l2w', 'r1w', 'r2w', 'x', 'r1x', 'r2x', 's1', 's2', 's3', 's4', 'p2', 'p3', 'h', 'l1h', 'r1h', 'l1s3', 'r1s3',
], ['t1', 't2', 'mode'], NODES, WORD_COLUMNS) // biome-ignore format: a table

export const TAG_ATOM_COUNT: number = READER.names.length

/** A bias, the word and its parts, its neighbours, the tags before it. */
export const TAG_TEMPLATES: TemplateTable = compileTemplates(READER.names, [
  'w', 'w h', 's1 h', 's2 h', 's3', 's3 h', 's4', 'p2 h', 'p3', 'h mode', 's2 mode h', 'x',
  'l1w', 'r1w', 'l2w', 'r2w', 'l1w w', 'w r1w', 'l1w r1w', 'r1x r2x', 'x r1x', 'x r1x r2x', 'x r1w', 'r1w r2x',
  't1', 't1 t2', 't1 w', 't1 x', 't1 t2 x', 't1 x r1x', 't1 r1x', 't1 s3', 't1 s2 h', 't1 l1w', 't1 t2 w', 't1 r1s3',
  'l1w x', 'l2w l1w', 'r1w r2w', 'l1s3 s2', 'r1s3 s2', 'l1h h r1h', 't1 h r1h mode', 't2 x', 't2 l1w x',
]) // biome-ignore format: a table

const positions = new Int32Array(NODES.length)

/** The tags of the words before `position` must be there; `mode` is that of `capitalization`. */
export function fillTagAtoms(
  table: WordTable,
  wordRows: Int32Array,
  tags: Int32Array,
  position: number,
  length: number,
  mode: number,
  atoms: Int32Array,
): void {
  const rowAt = (at: number): number => (at >= 0 && at < length ? (wordRows[at] ?? NO_WORD) : NO_WORD)
  positions[0] = rowAt(position - 1)
  positions[1] = rowAt(position - 2)
  positions[2] = rowAt(position + 1)
  positions[3] = rowAt(position + 2)
  positions[4] = rowAt(position)
  readAtoms(READER, table.rows, positions, atoms)
  const computed = READER.computedFrom
  atoms[computed] = position > 0 ? (tags[position - 1] ?? 0) + 2 : 1
  atoms[computed + 1] = position > 1 ? (tags[position - 2] ?? 0) + 2 : 1
  atoms[computed + 2] = mode * 2 + (position === 0 ? 1 : 0)
}
