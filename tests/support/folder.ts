import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../../src/commands/run.ts'

/** Contents by path, relative to the working directory, with forward slashes. */
export type Files = ReadonlyMap<string, string>

export interface Outcome {
  readonly exitCode: number
  readonly out: string
  readonly err: string
}

/** A working directory that is gone when the action ends, whatever came of it. */
export async function inFolder<T>(files: Files, action: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'factdiff-case-'))
  try {
    writeFiles(folder, files)
    return await action(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

const WEIGHTS = fileURLToPath(new URL('../../src/syntax/weights.bin', import.meta.url))
const GAZETTEER = fileURLToPath(new URL('../../dist/gazetteer.bin', import.meta.url))

/** Every file below `reports/`, by name. */
export function readReports(folder: string): Readonly<Record<string, string>> {
  const reports = join(folder, 'reports')
  return Object.fromEntries(
    readdirSync(reports)
      .sort()
      .map((name) => [name, readFileSync(join(reports, name), 'utf8')]),
  )
}

/** Runs the tool in process, away from any terminal, on a day that never changes. */
export function runIn(folder: string, ...argv: readonly string[]): Promise<Outcome> {
  return runWith({}, folder, ...argv)
}

/** As `runIn`, with variables of the environment. */
export async function runWith(
  env: Readonly<Record<string, string>>,
  folder: string,
  ...argv: readonly string[]
): Promise<Outcome> {
  let out = ''
  let err = ''
  const host: Parameters<typeof run>[1] = {
    cwd: folder,
    env,
    isTerminal: false,
    isWatched: false,
    columns: 80,
    home: folder,
    gazetteerFile: GAZETTEER,
    weightsFile: WEIGHTS,
    workerFile: null,
    cores: 1,
    readIn: async () => new Uint8Array(),
    today: () => '2026-06-01',
    writeOut: (text) => {
      out += text
    },
    writeErr: (text) => {
      err += text
    },
  }
  const exitCode = await run(argv, host)
  return { exitCode, out, err }
}
