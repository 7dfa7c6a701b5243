import type { AcceptedEntry } from '../model/accepted.ts'
import type { AcceptedUse, Finding, FindingPair, Verdict } from '../model/finding.ts'
import type { Slot } from '../model/slot.ts'

/** What an accepted list says of the pairs of a run. */
export interface Acceptance {
  /** Whether an entry that still holds covers this pair of this slot. */
  readonly covers: (slot: Slot, id: string) => boolean
  /** What became of each entry, in the order of the list. */
  readonly uses: (findings: readonly Finding[]) => readonly AcceptedUse[]
}

/**
 * An entry past its last day covers nothing; one that matches no pair is stale.
 * `today` is asked for only when some entry has a last day: no other run knows a clock.
 */
export function createAcceptance(entries: readonly AcceptedEntry[], today: () => string): Acceptance {
  const expired = new Set(entries.filter((entry) => entry.until !== null && entry.until < today()))
  const held = new Set(entries.filter((entry) => !expired.has(entry)).map(keyOf))
  const covers = (slot: Slot, id: string) => held.has(id) || held.has(slotKey(slot))
  const uses = (findings: readonly Finding[]) => {
    const met = new Set(findings.flatMap(acceptedKeys))
    return entries.map((entry) =>
      useOf(entry, expired.has(entry) ? 'expired' : met.has(keyOf(entry)) ? 'used' : 'stale'),
    )
  }
  return { covers, uses }
}

function acceptedKeys(finding: Finding): readonly string[] {
  const ids = finding.pairs.filter(isNeeded).map((pair) => pair.id)
  return ids.length > 0 ? [slotKey({ ...finding, of: finding.scope }), ...ids] : []
}

/** Verdicts that may be told to fail a run: an entry for one is needed by the runs that are. */
const CAN_FAIL: ReadonlySet<Verdict> = new Set(['contradicted', 'disputed', 'unresolved'])

function isNeeded({ state, verdict }: FindingPair): boolean {
  return state === 'accepted' || CAN_FAIL.has(verdict)
}

function keyOf(entry: AcceptedEntry): string {
  return entry.covers === 'pair' ? (entry.currentId ?? entry.id) : slotKey(entry)
}

function slotKey({ about, attribute, of, by }: Slot): string {
  return ['slot', about, attribute, of ?? '', by ?? ''].join('\n')
}

function useOf(entry: AcceptedEntry, state: AcceptedUse['state']): AcceptedUse {
  const { reason, until, about, attribute, of, file, position } = entry
  const [id, values] = entry.covers === 'pair' ? [entry.id, entry.values] : ['', []]
  return { id, reason, until, state, about, attribute, of, values, file, line: position.line }
}
