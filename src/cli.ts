#!/usr/bin/env node
/** The process boundary: the only file that touches `process`. */
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'

// V8 keeps the compiled code between runs; a third of the time of a small run is compiling.
// Node 20 has no such cache; all else works there too, which spares whoever calls `node dist/cli.js` a riddle.
process.getBuiltinModule('node:module').enableCompileCache?.()
const { run } = await import('./commands/run.ts')

// A pager or `head` that closes the pipe early has seen what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// The exit code is set, never forced: a forced exit would cut what still stands in a pipe.
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 80,
  home: homedir(),
  today: () => new Date().toISOString().slice(0, 10),
  gazetteerFile: fileURLToPath(new URL('./gazetteer.bin', import.meta.url)),
  writeOut: (text) => void process.stdout.write(text),
  writeErr: (text) => void process.stderr.write(text),
})
