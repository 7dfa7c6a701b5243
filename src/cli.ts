#!/usr/bin/env node
/** The process boundary: the only file that touches `process`. */
import { availableParallelism, homedir } from 'node:os'
import { fileURLToPath } from 'node:url'

// V8 keeps the compiled code between runs; a third of the time of a small run is compiling.
// Node 20 has no such cache; all else works there too, which spares whoever calls `node dist/cli.js` a riddle.
process.getBuiltinModule('node:module').enableCompileCache?.()

for (const stream of [process.stdout, process.stderr]) stream.on('error', onStreamError)

try {
  const { run } = await import('./commands/run.ts')
  // The exit code is set, never forced: a forced exit would cut what still stands in a pipe.
  setExitCode(
    await run(process.argv.slice(2), {
      cwd: process.cwd(),
      env: process.env,
      isTerminal: process.stdout.isTTY === true,
      isWatched: process.stderr.isTTY === true,
      columns: process.stdout.columns ?? 80,
      home: homeFolder(),
      today: () => new Date().toISOString().slice(0, 10),
      gazetteerFile: fileURLToPath(new URL('./gazetteer.bin', import.meta.url)),
      weightsFile: fileURLToPath(new URL('./weights.bin', import.meta.url)),
      workerFile: fileURLToPath(new URL('./read-source-worker.js', import.meta.url)),
      cores: availableParallelism(),
      readIn,
      writeOut: (text) => void process.stdout.write(text),
      writeErr: (text) => void process.stderr.write(text),
    }),
  )
} catch (error) {
  // Node's own exit code for this would be 1, which says that sources contradict each other.
  fail(`factdiff cannot run with Node ${process.versions.node} in this folder: ${words(error)}`)
}

/** A user whom the system does not know has none. */
function homeFolder(): string | null {
  try {
    return homedir()
  } catch {
    return null
  }
}

async function readIn(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** A pager or `head` that closes the pipe early has seen what it wanted; a full disk has lost something. */
function onStreamError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') fail(`factdiff: the output could not be written: ${error.message}`)
}

function fail(message: string): void {
  setExitCode(2)
  process.stderr.write(`${message}\n`)
}

/** A run that failed somewhere never looks clean. */
function setExitCode(code: number): void {
  if (process.exitCode !== 2) process.exitCode = code
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
