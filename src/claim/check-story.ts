import type { Diagnostic } from '../model/diagnostic.ts'
import type { Claim, ClaimRecord, Position, StoryDeclaration } from '../model/record.ts'
import { createSuggester, suggest } from '../util/suggest.ts'
import type { Complaint } from '../yaml/lines.ts'
import { quote } from '../yaml/schema-words.ts'

/** What single files cannot tell: subjects and sources that are not there, ids that are there twice. */
export function checkStory(
  records: readonly ClaimRecord[],
  declaration: StoryDeclaration,
  isComplete: boolean,
): readonly Diagnostic[] {
  const named = records.filter(({ source }) => source.id !== '')
  return [
    ...sharedIds(named),
    ...(isComplete && named.length === records.length ? unknownOriginals(records) : []),
    ...copyCycles(named),
    ...(declaration.lacks === 'declarations' ? [] : unknownSubjects(records, declaration)),
  ]
}

/** A complaint about a key of a record, whose line is added when it is shown. */
export function complainOfKey(
  file: string,
  key: string,
  position: Position | undefined,
  complaint: Complaint,
): Diagnostic {
  const { line, column } = position ?? { line: 0, column: 0 }
  return { severity: 'error', ...complaint, file, line, column, length: key.length }
}

function ofSource({ file, source }: ClaimRecord, key: string, complaint: Complaint): Diagnostic {
  return complainOfKey(file, key, source.keyPositions?.[key], complaint)
}

function sharedIds(records: readonly ClaimRecord[]): readonly Diagnostic[] {
  const files = new Map<string, string>()
  return records.flatMap((record) => {
    const first = files.get(record.source.id)
    if (first === undefined) files.set(record.source.id, record.file)
    if (first === undefined) return []
    const message = `\`${record.source.id}\` is also the source of \`${first}\``
    return [
      ofSource(record, 'id', {
        code: 'duplicate-source',
        message,
        hint: 'give each source of a story an id of its own',
      }),
    ]
  })
}

function unknownOriginals(records: readonly ClaimRecord[]): readonly Diagnostic[] {
  const ids = new Set(records.map(({ source }) => source.id))
  return records.flatMap((record) => {
    const { copyOf, id } = record.source
    if (copyOf === null || ids.has(copyOf)) return []
    const meant = suggest(
      copyOf,
      [...ids].filter((other) => other !== id),
    )
    const hint = meant ? `write \`${meant}\`` : 'name the source of another record of this story, or remove `copy-of`'
    return [
      ofSource(record, 'copy-of', { code: 'unknown-source', message: `no source here has the id \`${copyOf}\``, hint }),
    ]
  })
}

/** Each cycle is told once, at the first of its records. */
function copyCycles(records: readonly ClaimRecord[]): readonly Diagnostic[] {
  const originals = new Map(records.map(({ source }) => [source.id, source.copyOf]))
  const byId = new Map(records.map((record) => [record.source.id, record]))
  const settled = new Set<string>()
  return records.flatMap(({ source }) => {
    const cycle = cycleFrom(source.id, originals, settled)
    const first = byId.get(cycle[0] ?? '')
    return first ? [ofSource(first, 'copy-of', cycleComplaint(cycle))] : []
  })
}

/** The ids from a source back to itself; empty when its copies lead to an original. */
function cycleFrom(id: string, originals: ReadonlyMap<string, string | null>, settled: Set<string>): readonly string[] {
  const path: string[] = []
  let current: string | null = id
  while (current !== null && !settled.has(current)) {
    settled.add(current)
    path.push(current)
    current = originals.get(current) ?? null
  }
  return current !== null && path.includes(current) ? path.slice(path.indexOf(current)) : []
}

function cycleComplaint(cycle: readonly string[]): Complaint {
  const [first = ''] = cycle
  const hint = 'remove `copy-of` from the record of the original'
  if (cycle.length === 1) return { code: 'copy-cycle', message: `\`${first}\` is said to be a copy of itself`, hint }
  const chain = [...cycle.slice(0, 8), ...(cycle.length > 8 ? ['…'] : []), first].map((id) => `\`${id}\``)
  return { code: 'copy-cycle', message: `copies lead in a circle: ${chain.join(' → ')}`, hint }
}

function unknownSubjects(records: readonly ClaimRecord[], story: StoryDeclaration): readonly Diagnostic[] {
  const subjects = [...story.events.keys(), ...story.entities.keys()]
  const known = new Set(subjects)
  const suggestSubject = createSuggester(subjects)
  return records.flatMap((record) =>
    record.claims
      .filter(({ about }) => about !== '' && !known.has(about))
      .map((claim) => unknownSubject(record.file, claim, story.file, suggestSubject(claim.about))),
  )
}

function unknownSubject(file: string, claim: Claim, storyFile: string, meant: string | null): Diagnostic {
  return complainOfKey(file, 'about', claim.keyPositions.about, {
    code: 'unknown-subject',
    message: `\`${storyFile}\` declares no event or entity ${quote(claim.about)}`,
    hint: meant ? `write \`${meant}\`` : `add ${quote(claim.about)} to its events or entities`,
  })
}
