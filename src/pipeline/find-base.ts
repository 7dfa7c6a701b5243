import { type Git, type GitFailure, isGitFailure } from '../util/git.ts'
import { suggest } from '../util/suggest.ts'
import { utf8Text } from '../util/utf-8.ts'

/** The commit whose records a run is held against: where the branch at hand left another one. */
export interface Base {
  readonly ref: string
  /** Its hash. */
  readonly commit: string
  /** The working directory within the repository: `` or [news/facts/]. */
  readonly prefix: string
}

/** Why there is none, and what to do. */
export interface BaseProblem {
  readonly message: string
  readonly hint: string
}

export function isBaseProblem(result: object): result is BaseProblem {
  return 'hint' in result
}

const WHOLE_HISTORY =
  'fetch all of the history: `git fetch --unshallow`; in GitHub Actions `fetch-depth: 0`, in GitLab CI `GIT_DEPTH: 0`'

/** The merge base of `HEAD` and a ref: what was there before the work at hand began. */
export function findBase(git: Git, ref: string): Base | BaseProblem {
  if (ref.startsWith('-'))
    return { message: `\`${ref}\` is no name of a commit`, hint: 'name a branch, a tag or a hash' }
  const prefix = git(['rev-parse', '--show-prefix'])
  if (isGitFailure(prefix)) return noRepository(prefix)
  const head = commitOf(git, 'HEAD')
  if (head === null) return { message: 'there is no commit yet to compare with', hint: 'commit first' }
  const other = commitOf(git, ref)
  if (other === null) return missingRef(git, ref)
  const base = git(['merge-base', head, other])
  if (isGitFailure(base)) return noMergeBase(git, ref)
  return { ref, commit: lineOf(base), prefix: lineOf(prefix) }
}

function commitOf(git: Git, ref: string): string | null {
  const hash = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  return isGitFailure(hash) ? null : lineOf(hash)
}

function lineOf(output: Uint8Array): string {
  return utf8Text(output).replace(/\n$/, '')
}

function noRepository({ reason, words }: GitFailure): BaseProblem {
  if (reason === 'not-installed')
    return { message: '`git` cannot be found, and `--since` needs it', hint: 'install it, or check without `--since`' }
  if (words.startsWith('not a git repository'))
    return { message: 'this folder is in no git repository', hint: 'check without `--since`, or run `git init`' }
  if (words.startsWith('detected dubious ownership'))
    return {
      message: 'the repository belongs to somebody else, so `git` does not read it',
      hint: 'run `git config --global --add safe.directory "$PWD"` if you trust it',
    }
  return { message: `\`git\` cannot read this repository: ${words}`, hint: 'run `git status` here to see why' }
}

function missingRef(git: Git, ref: string): BaseProblem {
  const message = `there is no commit \`${ref}\` here`
  const refs = git(['for-each-ref', '--format=%(refname:short)'])
  const names = isGitFailure(refs) ? [] : lineOf(refs).split('\n')
  const near = names.find((name) => name.endsWith(`/${ref}`)) ?? suggest(ref, names)
  if (near) return { message, hint: `did you mean \`${near}\`?` }
  return { message, hint: isShallow(git) ? WHOLE_HISTORY : 'fetch it first: `git fetch origin`' }
}

function noMergeBase(git: Git, ref: string): BaseProblem {
  if (isShallow(git))
    return { message: `the clone is shallow: where this branch left \`${ref}\` is not in it`, hint: WHOLE_HISTORY }
  return {
    message: `this branch and \`${ref}\` have no commit in common`,
    hint: 'name the branch that it will go into',
  }
}

function isShallow(git: Git): boolean {
  const answer = git(['rev-parse', '--is-shallow-repository'])
  return !isGitFailure(answer) && lineOf(answer) === 'true'
}
