import { describe, expect, it } from 'vitest'
import { createAcceptance } from '../../src/accepted/acceptance.ts'
import type { AcceptedPair, AcceptedSlot } from '../../src/model/accepted.ts'

const SLOT = { about: 'quake', attribute: 'killed', of: null, by: null }
const PLACE = { file: 'claims/quake/accepted.yaml', position: { line: 2, column: 5 }, keyPositions: {} }
const ENTRY: AcceptedPair = {
  ...SLOT,
  ...PLACE,
  covers: 'pair',
  id: 'fd1:0123456789abcdef',
  self: false,
  values: ['12', '15'],
  reason: 'two counts',
  until: null,
}
const today = () => '2026-06-01'
const noClock = () => {
  throw new Error('the day was asked for')
}

describe('an accepted list', () => {
  it('covers the pair that an entry names, and no other', () => {
    const acceptance = createAcceptance([ENTRY], noClock)
    expect(acceptance.covers(SLOT, 'fd1:0123456789abcdef')).toBe(true)
    expect(acceptance.covers(SLOT, 'fd1:fedcba9876543210')).toBe(false)
  })

  it('covers a whole slot, and no other scope of it, up to and with the last day', () => {
    const entry: AcceptedSlot = { ...SLOT, ...PLACE, covers: 'slot', reason: 'still counting', until: '2026-06-01' }
    const acceptance = createAcceptance([entry], today)
    expect(acceptance.covers(SLOT, 'fd1:anything')).toBe(true)
    expect(acceptance.covers({ ...SLOT, of: 'civilians' }, 'fd1:anything')).toBe(false)
  })

  it('covers nothing after the last day', () => {
    const acceptance = createAcceptance([{ ...ENTRY, until: '2026-05-31' }], today)
    expect(acceptance.covers(SLOT, 'fd1:0123456789abcdef')).toBe(false)
    expect(acceptance.uses([]).map((use) => use.state)).toEqual(['expired'])
  })

  it('calls an entry stale that no pair needs', () => {
    expect(
      createAcceptance([ENTRY], noClock)
        .uses([])
        .map((use) => use.state),
    ).toEqual(['stale'])
  })
})
