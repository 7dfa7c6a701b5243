import type { StoryResult } from '../model/finding.ts'
import { type Check, checkClaims } from '../pipeline/check-claims.ts'
import { explainFinding } from '../report/explain.ts'
import { hasColor } from './color.ts'
import { type Command, type ExitCode, type Invocation, UsageError } from './command.ts'
import { type FoundFinding, findPairs, findSlots } from './find-finding.ts'
import type { Host } from './host.ts'
import { failedRun } from './problems.ts'
import { claimPaths, READING_OPTIONS, readSettings } from './settings.ts'

export const explainCommand: Command = {
  name: 'explain',
  summary: 'show why a finding was made: values as read, levels tried, evidence in context',
  usage: '<id | slot> [path…] [options]',
  examples: [
    ['factdiff explain fd1:0123456789abcdef', 'one pair of values, by the id that reports show'],
    ['factdiff explain fd1:0123', 'the beginning of an id will do while it is the only one'],
    ['factdiff explain talks-2026/date', 'everything said on one attribute of one subject'],
    ['factdiff explain port-quake/killed/civilians', 'of one scope'],
  ],
  options: { ...READING_OPTIONS },
  notes: ['A slot is written subject/attribute or subject/attribute/scope.'],
  run: explain,
}

async function explain(invocation: Invocation, host: Host): Promise<ExitCode> {
  const [wanted, ...paths] = invocation.paths
  if (wanted === undefined)
    throw new UsageError('`explain` needs a finding', 'name an id (`fd1:…`) or a slot (`talks-2026/date`)')
  const settings = await readSettings(invocation, host)
  if (!settings) return 2
  const check = await checkClaims(claimPaths(paths, host), settings.check)
  if (check.result.outcome === 'failed') return failedRun(check.result, host)
  const options = { color: hasColor(host), columns: host.columns }
  const found = findAll(check, wanted)
  const textsOf = ({ folder }: StoryResult) => check.texts.get(folder) ?? new Map<string, string>()
  host.writeOut(
    found.map(({ story, finding }) => explainFinding(story, finding, { ...options, texts: textsOf(story) })).join('\n'),
  )
  return 0
}

/** A pair is shown without the others of its finding. */
function findAll({ result }: Check, wanted: string): readonly FoundFinding[] {
  if (!wanted.startsWith('fd1:')) return findSlots(result.stories, wanted)
  return findPairs(result.stories, wanted).map(({ story, finding, pair }) => ({
    story,
    finding: { ...finding, pairs: [pair] },
  }))
}
