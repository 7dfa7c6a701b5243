import { readFileSync } from 'node:fs'

/** One sentence of a treebank, column by column; heads count from 0, -1 is the root. */
export interface GoldSentence {
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly text: string
  /** Tokens that share a written word [`do` and `n't` of `don't`]: the written word where it starts and for how many. */
  readonly writtenWords: readonly WrittenWord[]
  /** The sentence starts a paragraph or document. */
  readonly isParagraphStart: boolean
}

export interface WrittenWord {
  readonly form: string
  readonly first: number
  readonly count: number
}

const RANGE = /^(\d+)-(\d+)$/
const WHOLE = /^\d+$/

export function readTreebank(path: string): readonly GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => readSentence(block.split('\n')))
}

function readSentence(lines: readonly string[]): GoldSentence {
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
  const tokens = rows.filter((row) => WHOLE.test(row[0] ?? ''))
  const column = (index: number): readonly string[] => tokens.map((row) => row[index] ?? '_')
  return {
    forms: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: column(6).map((head) => Number(head) - 1),
    relations: column(7),
    text: lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? '',
    writtenWords: rows.flatMap(readWrittenWord),
    isParagraphStart: lines.some((line) => line.startsWith('# newpar') || line.startsWith('# newdoc')),
  }
}

function readWrittenWord(row: readonly string[]): readonly WrittenWord[] {
  const range = RANGE.exec(row[0] ?? '')
  if (!range) return []
  const first = Number(range[1]) - 1
  return [{ form: row[1] ?? '', first, count: Number(range[2]) - first }]
}
