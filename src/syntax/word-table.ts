import { type Lexicon, NO_TAG_CLASS, tagClassOf } from './lexicon.ts'
import { clusterOf, groupOf, type WordClusters } from './word-clusters.ts'
import { hashText, normalizeWord, wordShape } from './word-shape.ts'

const COLUMN_NAMES = ['w', 'parsed', 's1', 's2', 's3', 's4', 'p2', 'p3', 'h', 'c', 'g', 'x'] as const
const COLUMN_COUNT = COLUMN_NAMES.length

/** Where in a row a column stands, by the name that features know it by. */
export const WORD_COLUMNS: Readonly<Record<string, number>> = Object.fromEntries(
  COLUMN_NAMES.map((name, at) => [name, at]),
)

/** The word as the parser sees it: a rare one by its shape and ending. */
export const PARSED_COLUMN = 1
export const CLUSTER_COLUMN: number = COLUMN_NAMES.indexOf('c')
export const GROUP_COLUMN: number = COLUMN_NAMES.indexOf('g')
export const TAG_CLASS_COLUMN: number = COLUMN_COUNT - 1

/** The row of positions before and after the sentence. */
export const NO_WORD = 0

const CAPACITY = 1 << 15

/** Rows of the words met so far, so that a word is taken apart once and not at each of its tokens. */
export interface WordTable {
  readonly lexicon: Lexicon
  readonly clusters: WordClusters
  readonly rows: Int32Array
  readonly indexes: Map<string, number>
  /** By number of row: the word as it was first met, so that all tokens of a word share one string and its hash. */
  readonly forms: string[]
}

export function createWordTable(lexicon: Lexicon, clusters: WordClusters): WordTable {
  return { lexicon, clusters, rows: new Int32Array(CAPACITY * COLUMN_COUNT), indexes: new Map(), forms: [] }
}

/** Offset of the word's row: add a column. */
export function wordRow(table: WordTable, form: string): number {
  const known = table.indexes.get(form)
  if (known !== undefined) return known
  const row = (table.indexes.size + 1) * COLUMN_COUNT
  writeRow(table, row, form)
  table.indexes.set(form, row)
  table.forms[row / COLUMN_COUNT] = form
  return row
}

/** The word of a row, until its row goes to another. */
export function formOf(table: WordTable, row: number): string {
  return table.forms[row / COLUMN_COUNT] ?? ''
}

/** Rows stay valid until this is called; it forgets them where `count` more words might not fit. */
export function makeRoom(table: WordTable, count: number): void {
  if (table.indexes.size + count + 1 >= CAPACITY) table.indexes.clear()
}

function writeRow(table: WordTable, row: number, form: string): void {
  const { rows, lexicon, clusters } = table
  const word = normalizeWord(form)
  const shape = wordShape(form)
  const hash = hashText(word)
  const tagClass = tagClassOf(lexicon, hash)
  const cluster = clusterOf(clusters, hash)
  rows.set(
    [
      hash,
      tagClass === NO_TAG_CLASS ? hashText(`${shape} ${word.slice(-3)}`) : hash,
      hashText(word.slice(-1)),
      hashText(word.slice(-2)),
      hashText(word.slice(-3)),
      hashText(word.slice(-4)),
      hashText(word.slice(0, 2)),
      hashText(word.slice(0, 3)),
      hashText(shape),
      cluster,
      groupOf(cluster),
      tagClass,
    ],
    row,
  )
}
