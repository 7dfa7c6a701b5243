/** Facts × sources. Many sources are split into several tables, since no page scrolls sideways well. */
import type { Finding, StoryResult } from '../model/finding.ts'
import { factName, valueCode } from './markdown-fact.ts'
import { code, section, table } from './markdown-text.ts'

const SOURCES_PER_TABLE = 8
const LONGEST_CELL = 40
/** How many values of one source a cell shows before it counts the rest. */
const VALUES_PER_CELL = 4

const SILENCE = '—'
const NOT_RESOLVED = '?'

export function matrixSection({ sources, findings }: StoryResult): readonly string[] {
  if (findings.length === 0) return []
  const rows = findings.map((finding) => ({ finding, cells: cellsBySource(finding) }))
  const tables = chunks(
    sources.map(({ id }) => id),
    SOURCES_PER_TABLE,
  ).map((block) => blockTable(block, rows))
  const legend = `${SILENCE} the source says nothing; ${NOT_RESOLVED} it gives a value that nothing resolves.`
  return section('## All facts', [legend, ...tables.flatMap((lines) => ['', ...lines])])
}

interface Row {
  readonly finding: Finding
  readonly cells: ReadonlyMap<string, string>
}

/** Facts of which no source of the block speaks are left out of it; a single block has them all. */
function blockTable(block: readonly string[], rows: readonly Row[]): readonly string[] {
  const spoken = rows.filter(({ cells }) => block.some((source) => cells.has(source)))
  const header = ['fact', 'verdict', ...block.map((source) => code(source, LONGEST_CELL))]
  return table(
    header,
    spoken.map(({ finding, cells }) => [
      factName(finding),
      finding.verdict,
      ...block.map((source) => cells.get(source) ?? SILENCE),
    ]),
  )
}

/** What each source says on one fact; sources that say nothing are absent. */
function cellsBySource(finding: Finding): ReadonlyMap<string, string> {
  const values = new Map<string, Set<string>>()
  const add = (source: string, value: string) => {
    const own = values.get(source) ?? new Set()
    values.set(source, own.add(value))
  }
  for (const { claims } of finding.positions) {
    for (const claim of claims) add(claim.source, valueCode(claim, LONGEST_CELL))
  }
  for (const claim of finding.silent) add(claim.source, NOT_RESOLVED)
  return new Map([...values].map(([source, own]) => [source, cellText([...own])]))
}

function cellText(values: readonly string[]): string {
  const rest = values.length - VALUES_PER_CELL
  return [...values.slice(0, VALUES_PER_CELL), ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const amount = Math.ceil(items.length / size)
  return Array.from({ length: amount }, (_, index) => items.slice(index * size, (index + 1) * size))
}
