import { dirname, join } from 'node:path'
import { yamlName } from '../claim/find-stories.ts'
import type { StoryResult } from '../model/finding.ts'
import { groupBy } from '../util/collection.ts'
import { pathKind } from '../util/file-system.ts'
import { type Git, type GitFailure, isGitFailure } from '../util/git.ts'
import { fromCwd } from '../yaml/folder-path.ts'
import { LARGEST_FILE } from '../yaml/read-document.ts'
import { displayPath } from '../yaml/read-file.ts'
import { type BaseFile, listBaseFiles, readBaseFiles } from './base-files.ts'
import { NO_LIST, readBaseFolder, textNames, textsOf } from './base-folder.ts'
import type { Base, BaseProblem } from './find-base.ts'
import { type JudgingOptions, judgeStory, prepareStory } from './judge-story.ts'

export interface BaseOptions extends JudgingOptions {
  /** Absolute. */
  readonly cwd: string
  /** Whether `accepted.yaml` counts. */
  readonly useAccepted: boolean
}

/**
 * The stories below the paths as they were at a commit, read and judged as those of today are. What was no valid record
 * then said nothing that could be known: it is left out.
 */
export async function judgeBase(
  git: Git,
  base: Base,
  paths: readonly string[],
  options: BaseOptions,
): Promise<readonly StoryResult[] | BaseProblem> {
  const folders = paths.map((path) => folderOf(path, options.cwd))
  const listed = listBaseFiles(
    git,
    base,
    folders.map(({ folder }) => folder),
  )
  if (isGitFailure(listed)) return unreadable(base, listed)
  const files = listed.filter((file) => file.size <= LARGEST_FILE && folders.some((folder) => isWanted(file, folder)))
  const contents = readBaseFiles(
    git,
    files.map(({ object }) => object),
  )
  if (isGitFailure(contents)) return unreadable(base, contents)
  const stories = await Promise.all(
    groupBy(files, ({ path }) => dirname(path)).map((group) => readBaseFolder(group, contents)),
  )
  const declared = stories.filter(({ records }) => records.declaration.story !== '')
  const texts = readBaseFiles(git, [...new Set(declared.flatMap(({ records }) => textNames(records, base)))])
  if (isGitFailure(texts)) return unreadable(base, texts)
  return declared.map(({ records, accepted }) => {
    const story = { ...records, texts: textsOf(records, base, texts) }
    return judgeStory(prepareStory(story, options.useAccepted ? accepted : NO_LIST, [], options), [], options)
  })
}

function unreadable({ commit }: Base, { reason, words }: GitFailure): BaseProblem {
  const message = `\`git\` cannot read the records of ${commit.slice(0, 12)}`
  if (reason === 'too-large') return { message: `${message}: they are too large`, hint: 'name fewer stories' }
  if (reason === 'partial-clone')
    return { message: `${message}: the clone was made without its files`, hint: 'clone it without `--filter`' }
  return { message: `${message}: ${words}`, hint: 'run `git fsck` to see whether the repository is whole' }
}

interface WantedFolder {
  readonly folder: string
  /** Whether stories below it are wanted too; a path to a record wants its own story alone. */
  readonly isDeep: boolean
}

function folderOf(path: string, cwd: string): WantedFolder {
  const own = fromCwd(cwd, path)
  return pathKind(join(cwd, own)) === 'file'
    ? { folder: displayPath(dirname(own)), isDeep: false }
    : { folder: own, isDeep: true }
}

/** Of a name that `check` would read: no hidden file or folder, nothing of a package. */
function isWanted({ path }: BaseFile, { folder, isDeep }: WantedFolder): boolean {
  if (yamlName(path) === null) return false
  if (!isDeep) return displayPath(dirname(path)) === folder
  const inner = folder === '.' ? path : path.slice(folder.length + 1)
  return (folder === '.' || path.startsWith(`${folder}/`)) && !inner.split('/').some(isPassedOver)
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}
