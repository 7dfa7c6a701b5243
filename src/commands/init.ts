import { dirname, join, resolve } from 'node:path'
import { escapeLine } from '../report/escape.ts'
import { exists, pathKind } from '../util/file-system.ts'
import { type Command, type ExitCode, type Invocation, UsageError } from './command.ts'
import type { Host } from './host.ts'
import { CONFIG_FILES, githubFiles, gitlabFiles } from './starter/project-files.ts'
import { STORY_FILES } from './starter/story-files.ts'
import { type ToolOrigin, toolOrigin } from './starter/tool-origin.ts'
import { writeBelow } from './write-below.ts'

export const initCommand: Command = {
  name: 'init',
  summary: 'write a starter story, a config and a CI file',
  usage: '[dir]',
  examples: [
    ['factdiff init', 'in this folder'],
    ['factdiff init newsroom-facts', 'in a new folder'],
  ],
  options: {},
  notes: [
    'Writes claims/harbor-talks (two invented records), .factdiff.yaml and a CI file: for GitLab where there is a\n' +
      '.gitlab-ci.yml, else for GitHub. A file that exists is left as it is.',
    'The CI file builds factdiff from the commit of the repository that this copy is a checkout of; an installed copy\n' +
      'has none, and its CI file takes the same version from npm.',
  ],
  run: init,
}

async function init({ paths }: Invocation, host: Host): Promise<ExitCode> {
  const [folder = '.', ...more] = paths
  if (more.length > 0) throw new UsageError('`init` takes one folder', 'name one, or none for this folder')
  const root = resolve(host.cwd, folder)
  const kind = pathKind(root)
  if (kind !== 'folder' && kind !== 'missing')
    throw new UsageError(`\`${folder}\` is no folder`, 'name a folder, or a new one')
  const origin = toolOrigin(dirname(dirname(host.gazetteerFile)))
  const lines = Object.entries(filesFor(root, origin)).map(([file, content]) => writeNew(root, file, content))
  const target = folder === '.' ? '' : `cd ${shellWord(folder)} && `
  host.writeOut(`${lines.map(({ text }) => text).join('\n')}\n`)
  if (lines.some((line) => line.isFailed)) return 2
  host.writeOut(`\nNext: \`${target}factdiff check\` finds the contradiction in the starter story and exits with 1.\n`)
  return 0
}

/** The folder as a shell takes it; what cannot be seen is shown instead. */
function shellWord(folder: string): string {
  return escapeLine(/^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`)
}

function filesFor(root: string, origin: ToolOrigin): Readonly<Record<string, string>> {
  const isGitLab = exists(join(root, '.gitlab-ci.yml'))
  const hasStories = exists(join(root, 'claims'))
  return {
    ...(hasStories ? {} : STORY_FILES),
    ...CONFIG_FILES,
    ...(isGitLab ? gitlabFiles(origin) : githubFiles(origin)),
  }
}

function writeNew(root: string, file: string, content: string): { readonly text: string; readonly isFailed: boolean } {
  if (exists(join(root, file))) return { text: `kept     ${file} (it is there already)`, isFailed: false }
  const reason = writeBelow(root, file, content)
  if (reason !== null) return { text: `failed   ${file}: ${reason}`, isFailed: true }
  return { text: `written  ${file}`, isFailed: false }
}
