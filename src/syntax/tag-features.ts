import { createAtomReader, readAtoms } from './atom-reader.ts'
import { compileTemplates, type TemplateTable } from './feature-template.ts'
import { NO_WORD, WORD_COLUMNS, type WordTable } from './word-table.ts'

/**
 * Of the word (no mark), those before it (l1, l2) and those after it (r1, r2) · w: word, x: ambiguity class, s1 to s4: suffix,
 * p2, p3: prefix, h: shape, c: cluster, g: its group · t1, t2: tags of the two before · mode: how the sentence is capitalised,
 * and whether this is its first word · vl, vr: the nearest verbs to the left and right.
 */
const NODES = ['l1', 'l2', 'r1', 'r2', '']

const READER = createAtomReader([
  'w', 'l1w', 'l2w', 'r1w', 'r2w', 'x', 'r1x', 'r2x', 's1', 's2', 's3', 's4', 'p2', 'p3', 'h', 'l1h', 'r1h', 'r1s3', 'c', 'g', 'r1c', 'r1g',
], ['t1', 't2', 'mode', 'vl', 'vr'], NODES, WORD_COLUMNS) // biome-ignore format: a table

export const TAG_ATOM_COUNT: number = READER.names.length

/** Those that tell most of a decision, the best first: chosen one after the other on training files. */
const FIRST = [
  'g s2', 't1 x', 'x r1x', 'l1w g', 'w h', 'r1g t1 s2', 'r1w r2w', 'l2w l1w', 'x vr', 's3 h', 'r1w g', 't1 l1w', 't2 x',
  't1 r1x', 'c h', 'x vl', 't1 s3', 'r1c x', 'x r1x r2x', 't1 t2',
] // biome-ignore format: a table

const FURTHER = [
  'w', 's1 h', 's2 h', 's3', 's4', 'p2 h', 'p3', 'h mode', 'x', 'l1w', 'r1w', 'l2w', 'r2w', 'l1w w', 'w r1w', 'x r1w', 't1',
  't1 t2 x', 't1 x r1x', 't1 t2 w', 'l1w x', 'r1s3 s2', 'l1h h r1h', 'c t1', 'g t1 r1x', 'x vl vr', 'w vl vr', 't1 x vr',
  'l1w c', 't1 c r1x',
] // biome-ignore format: a table

/** A bias, the word and its parts, its neighbours, the tags before it. */
export const TAG_TEMPLATES: TemplateTable = compileTemplates(READER.names, [...FIRST, ...FURTHER])
export const FIRST_TAG_TEMPLATES: number = FIRST.length

const positions = new Int32Array(NODES.length)

/** A sentence on its way through the tagger. */
export interface TagState {
  length: number
  /** That of `capitalization`. */
  mode: number
  wordRows: Int32Array
  /** Those to the left are there. */
  tags: Int32Array
  /** The nearest verb to the left of the next word, and by position those to the right. */
  verbLeft: number
  readonly verbsRight: Int32Array
}

/** The tags of the words before `position` must be there. */
export function fillTagAtoms(table: WordTable, state: TagState, position: number, atoms: Int32Array): void {
  const { wordRows, tags, length } = state
  positions[0] = position > 0 ? (wordRows[position - 1] ?? NO_WORD) : NO_WORD
  positions[1] = position > 1 ? (wordRows[position - 2] ?? NO_WORD) : NO_WORD
  positions[2] = position + 1 < length ? (wordRows[position + 1] ?? NO_WORD) : NO_WORD
  positions[3] = position + 2 < length ? (wordRows[position + 2] ?? NO_WORD) : NO_WORD
  positions[4] = wordRows[position] ?? NO_WORD
  readAtoms(READER, table.rows, positions, atoms)
  const computed = READER.computedFrom
  atoms[computed] = position > 0 ? (tags[position - 1] ?? 0) + 2 : 1
  atoms[computed + 1] = position > 1 ? (tags[position - 2] ?? 0) + 2 : 1
  atoms[computed + 2] = state.mode * 2 + (position === 0 ? 1 : 0)
  atoms[computed + 3] = state.verbLeft
  atoms[computed + 4] = state.verbsRight[position] ?? 0
}
