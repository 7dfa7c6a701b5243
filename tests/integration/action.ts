/** Runs the scripts of `action.yml` as a runner would, without a network: `gh` and the tool's own build are stand-ins. */
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { outcomeOf } from '../command/process.ts'
import type { Outcome } from '../support/folder.ts'

export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url))

interface Step {
  readonly id?: string
  readonly name: string
  readonly if?: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly [check: Step, comment: Step] }
}

// What the schema of actions asks for is checked in a test of its own.
export const action: Action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action

export interface Runner {
  /** The checkout of the pull request. */
  readonly workspace: string
  /** Where the runner keeps what is its own. */
  readonly own: string
  readonly env: Readonly<Record<string, string>>
}

/** Answers of `gh`: what the comments are is read from `ids`; each call is logged with its body. */
const GH = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$RUNNER_TEMP/gh.log"
[ ! -e "$RUNNER_TEMP/gh-fails" ] || { echo 'HTTP 403: Resource not accessible by integration' >&2; exit 1; }
for word in "$@"; do [ "\${word#body=@}" = "$word" ] || cp "\${word#body=@}" "$RUNNER_TEMP/gh-body"; done
[ "$1 $2" != 'api --paginate' ] || cat "$RUNNER_TEMP/ids" 2>/dev/null || true
`

export function startRunner(folder: string, workspace: string): Runner {
  const own = join(folder, 'runner')
  mkdirSync(join(own, 'action/.ci'), { recursive: true })
  mkdirSync(join(own, 'bin'))
  writeScript(join(own, 'bin/gh'), GH)
  writeScript(join(own, 'bin/npx'), '#!/usr/bin/env bash\nprintf "%s\\n" "$@"\n')
  writeScript(
    join(own, 'action/.ci/factdiff'),
    `#!/usr/bin/env bash\nexec "${process.execPath}" "${join(ROOT, 'dist/cli.js')}" "$@"\n`,
  )
  writeFileSync(join(own, 'summary'), '')
  const env = {
    PATH: `${join(own, 'bin')}:${process.env.PATH}`,
    HOME: own,
    RUNNER_TEMP: own,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: join(own, 'action'),
    GITHUB_REPOSITORY: 'newsroom/facts',
    GITHUB_WORKSPACE: workspace,
    GITHUB_STEP_SUMMARY: join(own, 'summary'),
  }
  return { workspace, own, env }
}

function writeScript(path: string, text: string): void {
  writeFileSync(path, text)
  chmodSync(path, 0o755)
}

/** Expressions such as [inputs.x] are filled in by the runner. */
type Expressions = Readonly<Record<string, string>>

/** The step's script with the runner's own shell options (docs: "jobs.<job_id>.steps[*].shell"). */
export function runStep({ workspace, own, env }: Runner, step: Step, expressions: Expressions): Promise<Outcome> {
  const script = join(own, 'step.sh')
  writeFileSync(script, step.run)
  const filled = Object.entries(step.env).map(([name, value]) => [
    name,
    value.replace(/^\$\{\{ (.*) \}\}$/, (_, key) => expressions[key] ?? ''),
  ])
  const options = { cwd: workspace, env: { ...env, ...Object.fromEntries(filled) } }
  return outcomeOf(spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], options))
}

export function fileOf({ own }: Runner, name: string): string {
  return existsSync(join(own, name)) ? readFileSync(join(own, name), 'utf8') : ''
}
