import type { Slot, SlotPosition } from '../model/slot.ts'
import { sha256 } from '../util/hash.ts'

/** What the identity of a pair is made of: nothing of sources, files, lines, order, wording or time. */
export interface PairIdentity extends Slot {
  readonly self: boolean
  /** Position keys, in any order. */
  readonly values: readonly [string, string]
}

/** The value as a pair's identity has it: its canonical form, and the status where it did not simply happen. */
export function positionKey({ value, status }: SlotPosition): string {
  return status === 'happened' ? value.canonical : `${value.canonical} [${status}]`
}

/**
 * `fd1:` and 16 hex digits of SHA-256 over the kind, the slot and the unordered pair of values, one a line.
 * None of the parts can hold a line break: ids are kebab-case and canonical forms are folded.
 */
export function fingerprint({ self, about, attribute, of, by, values }: PairIdentity): string {
  const slot = [about, attribute, of ?? '', by ?? '']
  const text = [self ? 'self' : 'cross', ...slot, ...[...values].sort()].join('\n')
  return `fd1:${sha256(text).slice(0, 16)}`
}
