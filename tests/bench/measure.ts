import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Measured {
  /** Median wall time of the whole process, in milliseconds. */
  readonly wall: number
  /** Median processor time, user and system: what other processes of the machine change least. */
  readonly cpu: number
  /** Largest resident set of the runs, in mebibytes. */
  readonly memory: number
}

/** One Node program to run. */
export interface Program {
  readonly args: readonly string[]
  readonly cwd?: string
}

export const scratch: string = mkdtempSync(join(tmpdir(), 'factdiff-bench-'))
const usageFile = join(scratch, 'usage.json')
const preload = join(scratch, 'preload.cjs')
writeFileSync(
  preload,
  `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(process.resourceUsage())))`,
)

/**
 * Runs each program some times and takes medians. The programs take turns, so that a busy minute of the machine meets
 * all of them; a first turn fills caches and is not counted.
 */
export function measure<Name extends string>(
  programs: Readonly<Record<Name, Program>>,
  times: number,
): Readonly<Record<Name, Measured>> {
  // Object.entries forgets the type of the keys
  const named = Object.entries(programs) as [Name, Program][]
  const runs = new Map(named.map(([name]) => [name, [] as Measured[]]))
  for (let turn = 0; turn <= times; turn += 1) {
    for (const [name, program] of named) {
      const measured = once(program)
      if (turn > 0) runs.get(name)?.push(measured)
    }
  }
  const results = named.map(([name]) => [name, summary(runs.get(name) ?? [])] as const)
  // one result a program
  return Object.fromEntries(results) as Record<Name, Measured>
}

/** An exit code that says that the program could not do its work is an error: its time would mean nothing. */
function once({ args, cwd = process.cwd() }: Program): Measured {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', preload, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const wall = performance.now() - started
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  const usage: NodeJS.ResourceUsage = JSON.parse(readFileSync(usageFile, 'utf8'))
  return { wall, cpu: (usage.userCPUTime + usage.systemCPUTime) / 1000, memory: usage.maxRSS / 1024 }
}

function summary(runs: readonly Measured[]): Measured {
  return {
    wall: median(runs.map((run) => run.wall)),
    cpu: median(runs.map((run) => run.cpu)),
    memory: Math.max(...runs.map((run) => run.memory)),
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The exponent e of cost ~ size^e between two measurements. */
export function exponent(sizes: readonly [number, number], costs: readonly [number, number]): number {
  return Math.log(costs[1] / costs[0]) / Math.log(sizes[1] / sizes[0])
}
