import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Measured, measure, scratch } from './measure.ts'
import { inventProse } from './prose.ts'
import { table } from './table.ts'

const TIMES = 3
const ARTICLES = 100
/** An article of some ten thousand characters. */
const SENTENCES = 80

/**
 * Whole extraction, from files to records, beside chrono-node and wink-nlp alone on the same text. The rate of one core
 * counts the processor time of all threads, start and loading included; `after start` leaves out what one article takes.
 */
export function benchExtract(cli: string): string {
  const folder = join(scratch, 'extract')
  const bytes = writeArticles(join(folder, 'articles/many'), ARTICLES)
  writeArticles(join(folder, 'articles/one'), 1)
  const peers = 'tests/bench/read-with-peers.ts'
  const extract = (story: string) => ({ args: [cli, 'extract', `articles/${story}`], cwd: folder })
  const results = measure(
    {
      extract: extract('many'),
      load: extract('one'),
      peers: { args: [peers, join(folder, 'articles/many')] },
      loadPeers: { args: [peers] },
    },
    TIMES,
  )
  const row = (label: string, run: Measured, load: Measured) => [
    label,
    rate(bytes, run.cpu),
    rate(bytes, run.cpu - load.cpu),
    rate(bytes, run.wall),
    `${load.cpu.toFixed(0)} ms`,
    `${run.memory.toFixed(0)} MiB`,
  ]
  return `Extraction of ${ARTICLES} invented articles, ${(bytes / 1e6).toFixed(2)} MB, ${availableParallelism()} cores\n${table(
    [
      ['', 'MB/s of one core', 'after start', 'MB/s of all cores', 'one article', 'peak memory'],
      row('factdiff, to records', results.extract, results.load),
      row('chrono-node and wink-nlp', results.peers, results.loadPeers),
      ['aim', 'over 0.5', '', '', '', ''],
    ],
  )}`
}

function rate(bytes: number, milliseconds: number): string {
  return (bytes / 1000 / milliseconds).toFixed(2)
}

function writeArticles(folder: string, count: number): number {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const prose = inventProse(SENTENCES * count).split('\n\n')
  const startOf = (index: number) => Math.floor((index * prose.length) / count)
  let bytes = 0
  for (let index = 0; index < count; index += 1) {
    const text = `${prose.slice(startOf(index), startOf(index + 1)).join('\n\n')}\n`
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, `outlet-${index}.txt`), text)
  }
  return readdirSync(folder).length === count ? bytes : 0
}
