import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeEntry, writeFlowEntry } from '../../src/accepted/write-entry.ts'
import type { PairEntry } from '../../src/model/accepted.ts'

const ENTRY: PairEntry = {
  covers: 'pair',
  id: 'fd1:0123456789abcdef',
  about: 'yes',
  attribute: 'date',
  of: 'a: b # "c"\n- id: x',
  by: null,
  self: true,
  values: ['1e3 \u202e ##[x]', '012'],
  reason: 'null',
  until: '2026-03-31',
}

const asData = ({ covers, by, ...entry }: PairEntry) => ({ ...entry, values: [...entry.values].sort() })

describe('an entry as YAML', () => {
  it('reads back as what it was made from, its values in a fixed order', () => {
    expect(parse(writeEntry(ENTRY, '  '))).toEqual([asData(ENTRY)])
    expect(parse(`[${writeFlowEntry(ENTRY)}]`)).toEqual([asData(ENTRY)])
  })

  it('reads back whatever its texts are', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => value.isWellFormed())
    fc.assert(
      fc.property(text, text, text, text, (of, reason, one, other) => {
        const entry: PairEntry = { ...ENTRY, of, reason, values: [one, other] }
        expect(parse(writeEntry(entry, ''))).toEqual([asData(entry)])
      }),
    )
  })

  it('begins and ends with the lines that no other entry has', () => {
    const lines = writeEntry(ENTRY, '').trimEnd().split('\n')
    expect([lines[0], lines.at(-1)]).toEqual(['- id: fd1:0123456789abcdef', expect.stringContaining('values: [')])
  })
})
