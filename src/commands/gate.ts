/** What counts as new, and what to do about entries that are stale: options of `check` and what they come to. */
import type { Changes } from '../model/change.ts'
import type { CheckResult, Finding, StoryResult } from '../model/finding.ts'
import type { CheckOptions } from '../pipeline/check-claims.ts'
import { suggest } from '../util/suggest.ts'
import { type Invocation, type OptionHelp, UsageError } from './command.ts'
import type { Host } from './host.ts'

const STALE_MODES = ['off', 'warn', 'error'] as const

export const GATE_OPTIONS: Readonly<Record<'since' | 'changed' | 'stale', OptionHelp>> = {
  since: {
    type: 'string',
    value: 'REF',
    help: 'take for known what was there where this branch left another: origin/main, a tag, a commit',
  },
  changed: {
    type: 'boolean',
    help: 'print what changed since then: claims by source, disagreements opened, closed and changed',
  },
  stale: {
    type: 'string',
    value: STALE_MODES.join('|'),
    help: 'what to do about accepted entries that match nothing any more (default: warn)',
  },
}

export interface Gate {
  readonly stale: (typeof STALE_MODES)[number]
  /** What was there before and is not new; empty without `--since`. */
  readonly before: readonly StoryResult[]
  /** What changed, up to a result; null where that was held against nothing, or came to nothing. */
  readonly changesOf: (result: CheckResult) => Changes | null
}

/** Reads the records of another commit only where an option asks for them. */
export async function readGate(
  invocation: Invocation,
  paths: readonly string[],
  options: CheckOptions,
  host: Host,
): Promise<Gate> {
  const stale = staleMode(invocation)
  const ref = invocation.text('since')
  if (ref === null && !invocation.flag('changed')) return { stale, before: [], changesOf: () => null }
  const { changesSince, defaultRef, storiesSince } = await import('./since.ts')
  const since = await storiesSince(ref ?? defaultRef(host), paths, options, host)
  return { stale, before: ref === null ? [] : since.stories, changesOf: (result) => changesSince(since, result) }
}

function staleMode(invocation: Invocation): Gate['stale'] {
  const wanted = invocation.text('stale') ?? 'warn'
  const mode = STALE_MODES.find((known) => known === wanted)
  if (mode) return mode
  const near = suggest(wanted, STALE_MODES)
  const hint = near ? `did you mean \`${near}\`?` : `write one of ${STALE_MODES.join(', ')}`
  throw new UsageError(`\`--stale ${wanted}\` is nothing that can be done`, hint)
}

/** The result as it is printed. */
export function printedResult(result: CheckResult, { stale }: Gate): CheckResult {
  if (stale !== 'off') return result
  const withoutStale = (story: StoryResult) => ({
    ...story,
    accepted: story.accepted.filter(({ state }) => state !== 'stale'),
  })
  return { ...result, stories: result.stories.map(withoutStale), summary: { ...result.summary, stale: 0 } }
}

/** The result as `reports/` has it: the same for the same claims, whatever they are held against. */
export function reportedStories(result: CheckResult): CheckResult {
  if (result.summary.known === 0) return result
  const stories = result.stories.map((story) => ({ ...story, findings: story.findings.map(heldAgainstNothing) }))
  return { ...result, stories }
}

function heldAgainstNothing(finding: Finding): Finding {
  const unknown = <T extends { readonly state: Finding['state'] }>(judged: T): T =>
    judged.state === 'known' ? { ...judged, state: 'new' } : judged
  return { ...unknown(finding), pairs: finding.pairs.map(unknown) }
}
