/** What GitHub Actions is told besides the output: annotations on the change, and a page for the job summary. */
import { isAbsolute, relative, sep } from 'node:path'
import type { Changes } from '../model/change.ts'
import type { CheckResult } from '../model/finding.ts'
import { escapeLine } from '../report/escape.ts'
import type { ReporterOptions } from '../report/reporter.ts'
import { reporters } from '../report/reporters.ts'
import { location } from '../report/voice.ts'
import { appendWhole, fileSize, isFileProblem, isWithin, realPath } from '../util/file-system.ts'
import type { Invocation } from './command.ts'
import type { Host } from './host.ts'

/** Bytes of all that a step adds to its summary; of more GitHub shows nothing at all. */
const SUMMARY_LIMIT = 1024 * 1024

/** What reporters for hosts are told besides the result. */
export function hostOptions(invocation: Invocation, changes: Changes | null, host: Host): ReporterOptions {
  const options = { prefix: repositoryPrefix(host), accepted: invocation.flag('with-accepted'), changes }
  if (!changes) return options
  const claims = changes.stories.flatMap(({ sources }) => sources.flatMap((source) => source.claims))
  const changed = new Set(claims.flatMap(({ after }) => (after ? [location(after)] : [])))
  return { ...options, isChanged: (claim) => changed.has(location(claim)) }
}

/** Where the working directory lies in the checkout that a CI host made; empty at its root and on any other machine. */
function repositoryPrefix({ cwd, env }: Host): string {
  const root = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR
  if (!root || !isAbsolute(root)) return ''
  const [from, to] = [realPath(root), realPath(cwd)]
  if (isFileProblem(from) || isFileProblem(to) || !isWithin(from, to)) return ''
  return relative(from, to).split(sep).join('/')
}

/** Annotates on standard output and adds to the job summary; false after it said what could not be written. */
export async function tellActions(result: CheckResult, options: ReporterOptions, host: Host): Promise<boolean> {
  if (host.env.GITHUB_ACTIONS !== 'true') return true
  const annotate = await reporters.github.load()
  host.writeOut(annotate(result, options))
  return addSummary(result, options, host)
}

/** The file is the one that the runner names in the environment, which no record or config can change. */
async function addSummary(result: CheckResult, options: ReporterOptions, host: Host): Promise<boolean> {
  const file = host.env.GITHUB_STEP_SUMMARY
  if (!file || !isAbsolute(file)) return true
  const limit = SUMMARY_LIMIT - (fileSize(file) ?? 0)
  const describe = await reporters.comment.load()
  const page = describe(result, { ...options, limit })
  const problem = Buffer.byteLength(page) > limit ? null : appendWhole(file, page)
  if (problem) host.writeErr(`factdiff: the job summary could not be written: ${escapeLine(problem.message)}\n`)
  return problem === null
}
