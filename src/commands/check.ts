import { join, normalize, resolve } from 'node:path'
import type { CheckResult, StoryResult } from '../model/finding.ts'
import { checkClaims } from '../pipeline/check-claims.ts'
import type { Reporter, ReporterOptions } from '../report/reporter.ts'
import { isReporterName, type ReporterName, reporters } from '../report/reporters.ts'
import { suggest } from '../util/suggest.ts'
import { hasColor } from './color.ts'
import { type Command, type ExitCode, type Invocation, UsageError } from './command.ts'
import { GATE_OPTIONS, printedResult, readGate, reportedStories } from './gate.ts'
import type { Host } from './host.ts'
import { hostOptions, tellActions } from './host-report.ts'
import { failedRun, sayWarnings } from './problems.ts'
import { claimPaths, FAIL_ON_OPTION, READING_OPTIONS, readSettings } from './settings.ts'
import { unwritten, writeBelow } from './write-below.ts'

export const checkCommand: Command = {
  name: 'check',
  summary: 'compare the records of each story, report what differs, fail on new contradictions',
  usage: '[path…] [options]',
  examples: [
    ['factdiff check', 'all stories in claims/; reports go to reports/'],
    ['factdiff check claims/port-talks', 'one story'],
    ['factdiff check --no-accepted', 'as if nothing had been accepted'],
    ['factdiff check --reporter compact', 'one line a disagreement, for grep and editors'],
    ['factdiff check --reporter json=result.json', 'the whole result as JSON, into a file'],
    ['factdiff check --fail-on disputed', 'fail on disputes between speakers too'],
    ['factdiff check --since origin/main', 'fail on what the branch at hand brings, accepted list or not'],
    ['factdiff check --changed', 'what a reviewer wants to know: claims and disagreements that changed'],
  ],
  options: {
    reporter: {
      type: 'string',
      multiple: true,
      value: 'NAME[=FILE]',
      help: `how to print the result; may be given again. One of ${Object.keys(reporters).join(', ')}`,
    },
    ...FAIL_ON_OPTION,
    ...GATE_OPTIONS,
    'no-accepted': { type: 'boolean', help: 'leave accepted.yaml out of account, and reports/ as they are' },
    reports: { type: 'string', value: 'DIR', help: 'folder of the Markdown reports (default: reports)' },
    'no-reports': { type: 'boolean', help: 'write no Markdown reports' },
    'with-accepted': { type: 'boolean', help: 'list what is accepted in sarif and gitlab too' },
    'no-annotations': { type: 'boolean', help: 'say nothing to GitHub Actions besides the result' },
    ...READING_OPTIONS,
  },
  notes: [
    'A path is a folder of stories, one story, or one record, whose story is then compared whole.\n' +
      'Standard output carries the result, standard error messages. Nothing but reports is written.',
    'On GitHub Actions what is new is also annotated, and told in the job summary, unless standard output carries the\n' +
      'result for a program.',
  ],
  run: check,
}

async function check(invocation: Invocation, host: Host): Promise<ExitCode> {
  const outputs = outputsOf(invocation)
  const paths = claimPaths(invocation.paths, host)
  const settings = await readSettings(invocation, host)
  if (!settings) return 2
  const gate = await readGate(invocation, paths, settings.check, host)
  const held = { ...settings.check, before: gate.before, failOnStale: gate.stale === 'error' }
  const { result: judged } = await checkClaims(paths, held)
  const result = printedResult(judged, gate)
  // The default reporter shows problems itself; with the others a person still needs to see them.
  const isSaid = outputs.some(({ reporter, file }) => reporter === 'default' && file === null)
  if (result.outcome === 'failed' && !isSaid) failedRun(result, host)
  sayWarnings(result, host)
  const reports = reportsFolder(invocation, settings.config.reports)
  const options = hostOptions(invocation, gate.changesOf(judged), host)
  const files = [
    ...(await reportFiles(reportedStories(judged), reports)),
    ...(await print(result, outputs, options, host)),
  ]
  refuseSharedFiles(files, host)
  const isWritten = writeAll(files, host)
  const isTold =
    isForProgram(outputs) || invocation.flag('no-annotations') || (await tellActions(result, options, host))
  return isWritten && isTold ? result.exitCode : 2
}

/** Annotations among the lines of [json] would spoil them. */
function isForProgram(outputs: readonly Output[]): boolean {
  return outputs.some(({ reporter, file }) => file === null && reporter !== 'default')
}

/** The reports of a run that leaves accepted.yaml out would not be the story's: they are written only when asked for. */
function reportsFolder(invocation: Invocation, usual: string): string | null {
  if (invocation.flag('no-reports')) return null
  return invocation.text('reports') ?? (invocation.flag('no-accepted') ? null : usual)
}

interface Output {
  readonly reporter: ReporterName
  /** Null for standard output. */
  readonly file: string | null
  /** Whether to print what changed instead of everything. */
  readonly isOfChanges: boolean
}

interface OutputFile {
  readonly path: string
  readonly content: string
}

function outputsOf(invocation: Invocation): readonly Output[] {
  const isOfChanges = invocation.flag('changed')
  const outputs = invocation.texts('reporter').map((text) => ({ ...parseReporter(text), isOfChanges }))
  if (outputs.filter((output) => output.file === null).length > 1) {
    throw new UsageError(
      'two reporters cannot share standard output',
      'give all but one a file: `--reporter json=result.json`',
    )
  }
  const files = outputs.flatMap(({ file }) => (file === null ? [] : [normalize(file)]))
  const twice = files.find((file, index) => files.indexOf(file) < index)
  if (twice) throw new UsageError(`two reporters cannot share the file \`${twice}\``, 'give each a file of its own')
  return outputs.length > 0 ? outputs : [{ reporter: 'default', file: null, isOfChanges }]
}

function parseReporter(text: string): Omit<Output, 'isOfChanges'> {
  const [name = '', ...rest] = text.split('=')
  const file = rest.length > 0 ? rest.join('=') : null
  if (isReporterName(name)) return { reporter: name, file: file === null ? null : writableFile(name, file) }
  const near = suggest(name, Object.keys(reporters))
  const hint = near ? `did you mean \`${near}\`?` : `write one of ${Object.keys(reporters).join(', ')}`
  throw new UsageError(`there is no reporter \`${name}\``, hint)
}

/** No reporter writes YAML, and what is YAML may be somebody's record. */
function writableFile(name: string, file: string): string {
  if (file === '') {
    throw new UsageError(
      `\`--reporter ${name}=\` names no file`,
      `write \`--reporter ${name}=FILE\`, or \`--reporter ${name}\` for standard output`,
    )
  }
  if (!/\.ya?ml$/i.test(file)) return file
  throw new UsageError(
    `\`${file}\` is a name of records and settings, which no report may replace`,
    'name another file',
  )
}

/** One Markdown report a story; none when the run failed, so that the old ones stand. */
async function reportFiles(result: CheckResult, folder: string | null): Promise<readonly OutputFile[]> {
  if (folder === null || result.outcome === 'failed') return []
  const report = await reporters.markdown.load()
  const fileOf = ({ story }: StoryResult) => ({ path: join(folder, `${story}.md`), content: report(result, { story }) })
  return result.stories.map(fileOf)
}

/** Writes standard output and returns what belongs into files. */
async function print(
  result: CheckResult,
  outputs: readonly Output[],
  options: ReporterOptions,
  host: Host,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = []
  for (const { reporter, file, isOfChanges } of outputs) {
    const report = await loadReporter(reporter, isOfChanges && options.changes != null)
    const isShown = file === null
    const content = report(result, { ...options, color: isShown && hasColor(host), columns: host.columns })
    if (isShown) host.writeOut(content)
    else files.push({ path: file, content })
  }
  return files
}

/** With `--changed`, what people read tells of the changes; what programs read stays the result. */
async function loadReporter(name: ReporterName, isOfChanges: boolean): Promise<Reporter> {
  if (isOfChanges && name === 'default') return (await import('../report/changes.ts')).reportChanges
  if (isOfChanges && name === 'markdown') return (await import('../report/changes-markdown.ts')).reportChangesMarkdown
  return reporters[name].load()
}

function refuseSharedFiles(files: readonly OutputFile[], host: Host): void {
  const paths = files.map(({ path }) => resolve(host.cwd, path))
  const shared = files.find((_, index) => paths.indexOf(paths[index] ?? '') < index)
  if (shared)
    throw new UsageError(`\`${shared.path}\` is written as the story's report`, 'give the reporter a file of its own')
}

function writeAll(files: readonly OutputFile[], host: Host): boolean {
  const failed = files.flatMap(({ path, content }) => {
    const reason = writeBelow(host.cwd, path, content)
    return reason === null ? [] : [`${unwritten(path, reason)}\n`]
  })
  host.writeErr(failed.join(''))
  return failed.length === 0
}
