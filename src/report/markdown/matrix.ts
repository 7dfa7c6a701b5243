/** Facts × sources. Many sources are split into several tables, since no page scrolls sideways well. */
import type { Finding, SourceSummary, StoryResult } from '../../model/finding.ts'
import { factName, valueCode } from './fact.ts'
import { code, section, table } from './text.ts'

const SOURCES_PER_TABLE = 5
/** Short enough for the table to be read as plain text; the sections above have every value in full. */
const LONGEST_CELL = 22

const SILENCE = '—'
const NOT_RESOLVED = '?'
const LEGEND = `${SILENCE}: the source says nothing. ${NOT_RESOLVED}: it gives a value that nothing resolves. +1: and one value more.`

export function matrixSection({ sources, findings }: StoryResult): readonly string[] {
  if (findings.length === 0) return []
  const rows = findings.map((finding) => ({ finding, cells: cellsBySource(finding) }))
  const speaking = sources.filter((source) => !isBareCopy(source)).map(({ id }) => id)
  const tables = chunks(speaking, SOURCES_PER_TABLE).map((block) => blockTable(block, rows))
  const copies = sources.filter(isBareCopy).map(({ id, origin }) => `${code(id)} is the text of ${code(origin)}.`)
  return section('## All facts', [[LEGEND, ...copies].join(' '), ...tables.flatMap((lines) => ['', ...lines])])
}

/** A copy that was not read for itself says what its original says: a column of silence would deny it. */
function isBareCopy({ id, origin, claims }: SourceSummary): boolean {
  return origin !== id && claims === 0
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

/** The first value, and how many more the source gives. */
function cellText([first = SILENCE, ...more]: readonly string[]): string {
  return more.length > 0 ? `${first} +${more.length}` : first
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const amount = Math.ceil(items.length / size)
  return Array.from({ length: amount }, (_, index) => items.slice(index * size, (index + 1) * size))
}
