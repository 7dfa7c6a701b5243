import { compareStories } from '../finding/compare-stories.ts'
import type { Changes } from '../model/change.ts'
import type { CheckResult, StoryResult } from '../model/finding.ts'
import type { BaseOptions } from '../pipeline/base-stories.ts'
import { judgeBase } from '../pipeline/base-stories.ts'
import { type Base, findBase, isBaseProblem } from '../pipeline/find-base.ts'
import { gitIn } from '../util/git.ts'
import { UsageError } from './command.ts'
import type { Host } from './host.ts'

/** The stories as they were at the merge base with another commit. */
export interface BaseStories {
  readonly base: Base
  readonly stories: readonly StoryResult[]
}

/** Throws `UsageError` where there is no repository, no such commit, or not enough of the history. */
export async function storiesSince(
  ref: string,
  paths: readonly string[],
  options: BaseOptions,
  host: Host,
): Promise<BaseStories> {
  const git = gitIn(host.cwd, host.env)
  const base = findBase(git, ref)
  if (isBaseProblem(base)) throw new UsageError(base.message, base.hint)
  const stories = await judgeBase(git, base, paths, options)
  if (isBaseProblem(stories)) throw new UsageError(stories.message, stories.hint)
  return { base, stories }
}

/** Null when the result came to nothing. */
export function changesSince({ base, stories }: BaseStories, result: CheckResult): Changes | null {
  if (result.outcome === 'failed') return null
  return { ref: base.ref, commit: base.commit, stories: compareStories(stories, result.stories) }
}

/**
 * What the work at hand is held against when nobody says: the branch that a pull request goes into, as GitHub and GitLab
 * tell it to their jobs; else the last commit.
 */
export function defaultRef({ env }: Host): string {
  const branch = env.GITHUB_BASE_REF || env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME
  return branch ? `origin/${branch}` : 'HEAD'
}
