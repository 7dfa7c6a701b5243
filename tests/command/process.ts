import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Files, Outcome } from '../support/folder.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** The tool as a process of its own, from `dist/`, which `npm test` builds first; it has no cache. */
export function start(folder: string, ...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [CLI, ...words], { cwd: folder, env: environment(folder) })
}

/** A shell line in which `factdiff` is the tool. */
export function shell(folder: string, line: string): Promise<Outcome> {
  const define = 'factdiff() { "$NODE" "$CLI" "$@"; }'
  const env = { ...environment(folder), NODE: process.execPath, CLI }
  return outcomeOf(spawn('bash', ['-c', `${define}\n${line}`], { cwd: folder, env }))
}

function environment(folder: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: folder, TZ: 'UTC' }
}

export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((settle, reject) => {
    child.on('error', reject)
    child.on('close', (code) => settle({ exitCode: code ?? -1, out, err }))
  })
}

/** A story of two sources that contradict each other on every one of so many events. */
export function bigStory(size: number, values: readonly [string, string] = ['12', '90']): Files {
  const events = Array.from({ length: size }, (_, index) => `  quake-${index}: {type: disaster}\n`)
  return new Map([
    ['claims/big/story.yaml', `story: big\nevents:\n${events.join('')}`],
    ['claims/big/alder-post.yaml', bigRecord('alder-post', size, values[0])],
    ['claims/big/birch-wire.yaml', bigRecord('birch-wire', size, values[1])],
  ])
}

function bigRecord(id: string, size: number, value: string): string {
  const claim = (_: unknown, index: number) =>
    `  - {about: quake-${index}, attribute: magnitude, value: "${value}", evidence: magnitude ${value}}\n`
  return `source: {id: ${id}}\nclaims:\n${Array.from({ length: size }, claim).join('')}`
}
