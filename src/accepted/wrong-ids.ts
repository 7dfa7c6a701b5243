import type { AcceptedEntry, AcceptedPair } from '../model/accepted.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/**
 * Entries whose id is not the hash of their own contents: someone changed one and not the other, and the entry would
 * silently cover nothing, or something else than it says.
 */
export function findWrongIds(
  entries: readonly AcceptedEntry[],
  fingerprint: (entry: AcceptedPair) => string,
): readonly Diagnostic[] {
  return entries.flatMap((entry) => {
    if (entry.covers !== 'pair') return []
    const right = fingerprint(entry)
    return right === entry.id ? [] : [wrongId(entry, right)]
  })
}

function wrongId(entry: AcceptedPair, right: string): Diagnostic {
  const { line, column } = entry.keyPositions.id ?? entry.position
  return {
    code: 'wrong-accepted-id',
    severity: 'error',
    file: entry.file,
    line,
    column,
    length: entry.id.length,
    message: `\`${entry.id}\` is not the id of what this entry says`,
    hint: `write \`${right}\` if the contents are right, or take them from \`factdiff explain\``,
  }
}
