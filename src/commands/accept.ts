import { join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { AcceptedUse, StoryResult } from '../model/finding.ts'
import { checkClaims } from '../pipeline/check-claims.ts'
import { acceptedFile, type EditedList, withEntries, withoutEntries } from '../pipeline/edit-accepted.ts'
import { formatDiagnostic } from '../report/diagnostics.ts'
import { disarmCommands, escapeLine } from '../report/escape.ts'
import { slotLabel } from '../report/slot.ts'
import { exists } from '../util/file-system.ts'
import { type ChosenEntries, chooseEntries } from './accept-choice.ts'
import { readTerms } from './accept-terms.ts'
import { type Command, type ExitCode, type Invocation, UsageError } from './command.ts'
import type { Host } from './host.ts'
import { failedRun } from './problems.ts'
import { claimPaths, FAIL_ON_OPTION, READING_OPTIONS, readSettings } from './settings.ts'
import { unwritten, writeBelow } from './write-below.ts'

export const acceptCommand: Command = {
  name: 'accept',
  summary: 'accept contradictions that may stand, each with a reason',
  usage: '<id…> --reason TEXT [path…] [options]',
  examples: [
    ['factdiff accept fd1:0123456789abcdef --reason "the paper printed a correction"', 'one pair of values'],
    ['factdiff accept fd1:0123 fd1:89ab --reason "two counts" --until 2026-03-31', 'several, until a last day'],
    ['factdiff accept --all-of port-quake/killed --until 2026-03-31 --reason "still counting"', 'a slot that moves'],
    ['factdiff accept --prune', 'take out what matches nothing any more'],
  ],
  options: {
    reason: { type: 'string', value: 'TEXT', help: 'why it may stand, for the next person who looks' },
    until: { type: 'string', value: 'DATE', help: 'the last day on which the entry holds: 2026-03-31' },
    'all-of': {
      type: 'string',
      multiple: true,
      value: 'SLOT',
      help: 'accept every pair of a slot, also those to come, until a last day',
    },
    prune: { type: 'boolean', help: 'take out entries that match nothing any more; those past their day stay' },
    ...FAIL_ON_OPTION,
    ...READING_OPTIONS,
  },
  notes: [
    'Ids are those that `factdiff check` shows; the beginning of one will do while it is the only one. The entries go to\n' +
      'accepted.yaml in the folder of the story; everything else in that file stays as it is.',
  ],
  run: accept,
}

async function accept(invocation: Invocation, host: Host): Promise<ExitCode> {
  const { names, paths } = wordsOf(invocation, host)
  const terms = invocation.flag('prune') ? null : readTerms(invocation, names, host)
  if (!terms) refuseTerms(invocation, names)
  const settings = await readSettings(invocation, host)
  if (!settings) return 2
  const { result } = await checkClaims(claimPaths(paths, host), settings.check)
  if (result.outcome === 'failed') return failedRun(result, host)
  const edits = terms ? chooseEntries(result.stories, terms).map(adding) : result.stories.flatMap(pruning)
  if (edits.length === 0) host.writeOut('nothing is stale\n')
  return write(edits, host)
}

/** An id begins with `fd1:`. A word that is neither an id nor a path is told as an unknown id. */
function wordsOf({ paths }: Invocation, host: Host) {
  const isPath = (word: string) => !word.startsWith('fd1:') && exists(join(host.cwd, word))
  return { names: paths.filter((word) => !isPath(word)), paths: paths.filter(isPath) }
}

function refuseTerms(invocation: Invocation, names: readonly string[]): void {
  const option = ['reason', 'until', 'all-of'].find((name) => invocation.text(name) !== null)
  const extra = option ? `--${option}` : names[0]
  if (extra !== undefined) throw new UsageError(`\`--prune\` goes without \`${extra}\``, 'prune first, then accept')
}

/** A change of one list, and a line for each entry that says so. */
interface Edit {
  readonly folder: string
  readonly apply: (file: string, cwd: string) => Promise<EditedList | Diagnostic>
  readonly lines: readonly string[]
}

function adding({ folder, entries }: ChosenEntries): Edit {
  return {
    folder,
    apply: (file, cwd) => withEntries(file, entries, cwd),
    lines: entries.map((entry) => `accepted ${entry.covers === 'pair' ? `${entry.id}, ` : ''}${slotLabel(entry)}`),
  }
}

/** Only the lists of the stories that were read are judged. */
function pruning({ folder, accepted }: StoryResult): readonly Edit[] {
  const stale = new Set(accepted.flatMap(({ state }, index) => (state === 'stale' ? [index] : [])))
  const lines = accepted.filter((_, index) => stale.has(index)).map((entry) => `removed ${nameOf(entry)}`)
  return stale.size === 0 ? [] : [{ folder, apply: (file, cwd) => withoutEntries(file, stale, cwd), lines }]
}

function nameOf(entry: AcceptedUse): string {
  return `${entry.id === '' ? '' : `${entry.id}, `}${slotLabel({ ...entry, by: null })}`
}

/** Nothing is written while any of the lists cannot be. */
async function write(edits: readonly Edit[], host: Host): Promise<ExitCode> {
  const lists: Written[] = []
  for (const { folder, apply, lines } of edits) {
    const edited = await apply(acceptedFile(folder, host.cwd), host.cwd)
    if ('code' in edited) return refuse(`${formatDiagnostic(edited)}\nfactdiff: nothing was written\n`, host)
    lists.push({ ...edited, lines })
  }
  return lists.every((list) => writeList(list, host)) ? 0 : 2
}

interface Written extends EditedList {
  readonly lines: readonly string[]
}

function writeList({ file, content, lines }: Written, host: Host): boolean {
  const reason = writeBelow(host.cwd, file, content)
  if (reason !== null) refuse(`${unwritten(file, reason)}\n`, host)
  else host.writeOut(disarmCommands(lines.map((line) => `${escapeLine(`${file}: ${line}`)}\n`).join('')))
  return reason === null
}

function refuse(message: string, host: Host): 2 {
  host.writeErr(disarmCommands(message))
  return 2
}
