import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Measured {
  /** Median wall time of the whole process, in milliseconds. */
  readonly milliseconds: number
  /** Largest resident set of the runs, in mebibytes. */
  readonly mebibytes: number
}

const scratch = mkdtempSync(join(tmpdir(), 'factdiff-bench-'))
const memoryFile = join(scratch, 'memory')
const preload = join(scratch, 'preload.cjs')
writeFileSync(
  preload,
  `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(memoryFile)}, String(process.resourceUsage().maxRSS)))`,
)

/** Runs a Node program some times and takes the median; an exit code that says it could not run is an error. */
export function measure(args: readonly string[], options: { times?: number; cwd?: string } = {}): Measured {
  const { times = 11, cwd = process.cwd() } = options
  const runs = Array.from({ length: times }, () => once(args, cwd))
  return {
    milliseconds: median(runs.map((run) => run.milliseconds)),
    mebibytes: Math.max(...runs.map((run) => run.mebibytes)),
  }
}

function once(args: readonly string[], cwd: string): Measured {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', preload, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const milliseconds = performance.now() - started
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return { milliseconds, mebibytes: Number(readFileSync(memoryFile, 'utf8')) / 1024 }
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The exponent e of cost ~ size^e through the first and the last measurement. */
export function exponent(sizes: readonly number[], costs: readonly number[]): number {
  const [first, last] = [0, sizes.length - 1]
  return Math.log((costs[last] ?? 1) / (costs[first] ?? 1)) / Math.log((sizes[last] ?? 1) / (sizes[first] ?? 1))
}
