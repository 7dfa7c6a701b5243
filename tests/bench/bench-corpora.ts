import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from './corpus.ts'
import { exponent, type Measured, measure, scratch } from './measure.ts'
import { table } from './table.ts'

const SIZES = [1_000, 10_000, 100_000] as const

interface Row {
  readonly claims: number
  /** Processor time beyond that of a bare Node, in milliseconds, and memory beyond it, in mebibytes. */
  readonly work: number
  readonly memory: number
  readonly peak: number
  readonly again: number
  readonly yaml: number
}

/** Corpora of growing size, in records of 30 claims: what a claim costs, and how that grows. */
export function benchCorpora(cli: string): string {
  const rows = SIZES.map((size) => benchCorpus(cli, size))
  return `Synthetic corpora in records of 30 claims, processor time beyond that of a bare Node\n${table([
    ['claims', 'time', 'claims/s', 'peak memory', 'yaml alone/time', 'second run/time'],
    ...rows.map(({ claims, work, peak, again, yaml }) => [
      String(claims),
      `${work.toFixed(0)} ms`,
      Math.round(claims / (work / 1000)).toString(),
      `${peak.toFixed(0)} MiB`,
      (yaml / work).toFixed(2),
      (again / work).toFixed(2),
    ]),
    ['aim', '', '', '', 'over 0.5', 'well under 1'],
  ])}\nGrowth, cost ~ claims^e (aim: e under 1.1)\n${table([
    ['', 'time', 'memory'],
    ...rows.slice(1).map((row, index) => growth(rows[index] ?? row, row)),
    growth(rows[0] ?? EMPTY, rows.at(-1) ?? EMPTY),
  ])}`
}

const EMPTY: Row = { claims: 1, work: 1, memory: 1, peak: 1, again: 1, yaml: 1 }

function growth(from: Row, to: Row): readonly string[] {
  const of = (cost: 'work' | 'memory') => exponent([from.claims, to.claims], [from[cost], to[cost]]).toFixed(2)
  return [`${from.claims} to ${to.claims}`, of('work'), of('memory')]
}

function benchCorpus(cli: string, size: number): Row {
  const folder = join(scratch, `corpus-${size}`)
  const empty = join(scratch, 'empty')
  mkdirSync(empty, { recursive: true })
  const claims = writeCorpus(folder, size)
  const yaml = (corpus: string) => ({ args: ['tests/bench/read-yaml.ts', corpus] })
  const results = measure(
    {
      bare: { args: ['-e', '0'] },
      anew: { args: [cli, 'check', '--no-cache'], cwd: folder },
      again: { args: [cli, 'check', '--cache', join(folder, 'cache')], cwd: folder },
      yaml: yaml(folder),
      noYaml: yaml(empty),
    },
    size > 50_000 ? 2 : 7,
  )
  const beyond = (one: Measured, other: Measured) => one.cpu - other.cpu
  return {
    claims,
    work: beyond(results.anew, results.bare),
    again: beyond(results.again, results.bare),
    yaml: beyond(results.yaml, results.noYaml),
    peak: results.anew.memory,
    memory: results.anew.memory - results.bare.memory,
  }
}
