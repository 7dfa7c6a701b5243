import { describe, expect, it } from 'vitest'
import { fingerprint, type PairIdentity } from '../../src/finding/fingerprint.ts'

const PAIR: PairIdentity = {
  self: false,
  about: 'meeting-2018',
  attribute: 'date',
  of: null,
  by: null,
  values: ['2018-10-01/2018-10-31', '../2018-08-01'],
}

describe('the fingerprint of a pair', () => {
  it('is the hash that accepted lists already hold', () => {
    // A new value here would make every accepted list stale.
    expect(fingerprint(PAIR)).toMatchInlineSnapshot(`"fd1:5b8bbf94d3ab8c8d"`)
  })

  it('does not depend on the order of the values', () => {
    expect(fingerprint({ ...PAIR, values: ['../2018-08-01', '2018-10-01/2018-10-31'] })).toBe(fingerprint(PAIR))
  })

  it.each([
    { self: true },
    { about: 'meeting-2025' },
    { attribute: 'cause' },
    { of: 'civilians' },
    { by: 'ana-brandt' },
    { values: ['2018-11-01/2018-11-30', '../2018-08-01'] as const },
  ])('changes with %j', (change) => {
    expect(fingerprint({ ...PAIR, ...change })).not.toBe(fingerprint(PAIR))
  })
})
