import type { Finding, StoryResult } from '../model/finding.ts'
import { type Check, checkClaims } from '../pipeline/check-claims.ts'
import { explainFinding } from '../report/explain.ts'
import { slotPath } from '../report/slot.ts'
import { suggest } from '../util/suggest.ts'
import { hasColor } from './color.ts'
import { type Command, type ExitCode, type Invocation, UsageError } from './command.ts'
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
  host.writeOut(
    found.map(({ story, finding, texts }) => explainFinding(story, finding, { ...options, texts })).join('\n'),
  )
  return 0
}

interface Found {
  readonly story: StoryResult
  readonly finding: Finding
  readonly texts: ReadonlyMap<string, string>
}

function findAll({ result, texts }: Check, wanted: string): readonly Found[] {
  const all = result.stories.flatMap((story) =>
    story.findings.map((finding) => ({ story, finding, texts: texts.get(story.folder) ?? new Map() })),
  )
  const found = wanted.startsWith('fd1:') ? withId(all, wanted) : all.filter(({ finding }) => isSlot(finding, wanted))
  if (found.length > 0) return found
  const names = wanted.startsWith('fd1:')
    ? all.flatMap(({ finding }) => finding.pairs.map((pair) => pair.id))
    : all.map(({ finding }) => slotPath(finding))
  const near = suggest(wanted, names)
  throw new UsageError(
    `nothing is called \`${wanted}\``,
    near ? `did you mean \`${near}\`?` : 'run `factdiff check --reporter compact` for the ids',
  )
}

/** Narrowed to the pair that has the id, or that alone has an id beginning so. */
function withId(all: readonly Found[], wanted: string): readonly Found[] {
  const matching = all.flatMap((found) =>
    found.finding.pairs.filter((pair) => pair.id.startsWith(wanted)).map((pair) => ({ found, pair })),
  )
  if (matching.length > 1) {
    const ids = matching.slice(0, 5).map(({ pair }) => pair.id)
    throw new UsageError(`more than one id begins with \`${wanted}\``, `write more of it: ${ids.join(', ')}`)
  }
  return matching.map(({ found, pair }) => ({ ...found, finding: { ...found.finding, pairs: [pair] } }))
}

function isSlot(finding: Finding, wanted: string): boolean {
  return slotPath(finding) === wanted || `${finding.about}/${finding.attribute}` === wanted
}
