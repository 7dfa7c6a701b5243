import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { splice } from '../../src/yaml/splice.ts'
import { writeScalar } from '../../src/yaml/write-scalar.ts'

const WRITTEN: readonly (readonly [text: string, yaml: string])[] = [
  ['Almara', 'Almara'],
  ['at least 12', 'at least 12'],
  ['2026-02-03', '2026-02-03'],
  ['“We go on,” she said', '"“We go on,” she said"'],
  ['2018', '"2018"'],
  ['1375e54', '"1375e54"'],
  ['0x1F', '"0x1F"'],
  ['12:30:45', '"12:30:45"'],
  ['yes', '"yes"'],
  ['null', '"null"'],
  ['Almara: the port', '"Almara: the port"'],
  ['a # b', '"a # b"'],
  ['[x]', '"[x]"'],
  ['- x', '"- x"'],
  ["it's", "it's"],
  ['two\nlines', '"two\\nlines"'],
  ['', '""'],
  ['\u202eabc', '"\\u202eabc"'],
]

describe('a scalar', () => {
  it.each(WRITTEN)('%j is written as %s', (text, yaml) => {
    expect(writeScalar(text)).toBe(yaml)
  })

  it('reads back as the same string by YAML 1.1 and 1.2, in block and in flow, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const whole = text.toWellFormed()
        const scalar = writeScalar(whole)
        expect(scalar).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
        for (const version of ['1.1', '1.2'] as const) {
          expect(parse(`key: ${scalar}\n`, { version })).toEqual({ key: whole })
          expect(parse(`[${scalar}, x]\n`, { version })).toEqual([whole, 'x'])
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('splicing', () => {
  it('replaces stretches in any order and keeps all between them', () => {
    const splices = [
      { start: 6, end: 7, text: 'X' },
      { start: 0, end: 0, text: '>' },
      { start: 2, end: 4, text: '' },
    ]
    expect(splice('abcdefgh', splices)).toBe('>abefXh')
  })
})
