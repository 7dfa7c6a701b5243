/**
 * The one place that runs another program, and the only program is `git`. A repository may come from anybody, its
 * configuration too: no hook, monitor or transport that it names is started, and no argument goes through a shell.
 */
import { spawnSync } from 'node:child_process'
import { parse } from 'node:path'

/** Why `git` gave no answer. */
export interface GitFailure {
  readonly reason: 'not-installed' | 'too-large' | 'partial-clone' | 'failed'
  /** What `git` said, one line without [fatal: ]. */
  readonly words: string
}

/** Runs `git` with arguments, and what it is to read, and gives what it writes. */
export type Git = (arguments_: readonly string[], input?: string) => Uint8Array | GitFailure

const SAFE_OPTIONS: readonly string[] = [
  '--no-optional-locks',
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'].flatMap((setting) => ['-c', setting]),
]

/** What a configuration cannot override: a clone without all of its files would fetch those that lack. */
const SAFE_ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}

/** 1 GiB: all files that one call reads. */
const LARGEST_OUTPUT = 1024 * 1024 * 1024

/** `git` as run in a folder, an absolute path. */
export function gitIn(folder: string, environment: Readonly<Record<string, string | undefined>>): Git {
  // Windows looks for a program in the working directory first, where anybody may have put a `git.exe`.
  const cwd = parse(folder).root
  const env = { ...environment, ...SAFE_ENVIRONMENT }
  return (arguments_, input = '') => {
    const words = [...SAFE_OPTIONS, '-C', folder, ...arguments_]
    const { error, status, stdout, stderr } = spawnSync('git', words, { cwd, env, input, maxBuffer: LARGEST_OUTPUT })
    if (error) return { reason: reasonOf(error), words: error.message }
    return status === 0 ? stdout : failure(stderr.toString())
  }
}

export function isGitFailure(result: object): result is GitFailure {
  return 'reason' in result
}

function reasonOf(error: Error): GitFailure['reason'] {
  const code = 'code' in error ? error.code : null
  if (code === 'ENOBUFS') return 'too-large'
  return code === 'ENOENT' ? 'not-installed' : 'failed'
}

function failure(text: string): GitFailure {
  const lines = text.trim().split('\n')
  const line = lines.find((words) => words.startsWith('fatal: ')) ?? lines[0] ?? ''
  const isPartial = /promisor|lazy fetch/.test(text)
  return { reason: isPartial ? 'partial-clone' : 'failed', words: line.replace(/^(?:fatal|error): /, '') }
}
