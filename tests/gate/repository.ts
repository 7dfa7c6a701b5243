import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Files, inFolder, type Outcome, runIn, writeFiles } from '../support/folder.ts'

/** A git repository of its own: no configuration of the machine counts, and time stands still. */
export interface Repository {
  readonly folder: string
  readonly git: (...words: readonly string[]) => string
  readonly write: (files: Readonly<Record<string, string>>) => void
  readonly read: (path: string) => string
  readonly remove: (path: string) => void
  /** Everything that is there becomes a commit. */
  readonly commit: (message: string) => void
  /** A branch of its own, from `main` unless told. */
  readonly branch: (name: string, from?: string) => void
  readonly factdiff: (...words: readonly string[]) => Promise<Outcome>
}

const ENVIRONMENT = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Kim',
  GIT_AUTHOR_EMAIL: 'kim@desk.example',
  GIT_COMMITTER_NAME: 'Kim',
  GIT_COMMITTER_EMAIL: 'kim@desk.example',
  GIT_AUTHOR_DATE: '2026-06-01T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-06-01T12:00:00Z',
}

export function gitIn(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: folder, env: ENVIRONMENT, encoding: 'utf8', stdio: 'pipe' })
}

/** A repository with one commit on `main`, gone when the action ends. */
export function inRepository<T>(files: Files, action: (repository: Repository) => Promise<T>): Promise<T> {
  return inFolder(files, (folder) => {
    gitIn(folder, 'init', '--quiet', '--initial-branch=main')
    const repository = repositoryIn(folder)
    repository.commit('begin')
    return action(repository)
  })
}

export function repositoryIn(folder: string): Repository {
  const git = (...words: readonly string[]) => gitIn(folder, ...words)
  return {
    folder,
    git,
    write: (files) => writeFiles(folder, new Map(Object.entries(files))),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    commit: (message) => {
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '-m', message)
    },
    branch: (name, from = 'main') => void git('checkout', '--quiet', '-b', name, from),
    factdiff: (...words) => runIn(folder, ...words),
  }
}
