import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disarmCommands, escapeLine, safeJson } from '../../src/report/escape.ts'

describe('escapeLine', () => {
  const cases = [
    { text: 'plain text, as it was', expected: 'plain text, as it was' },
    { text: 'red \u001b[31malert\u001b[0m', expected: 'red \\u{1b}[31malert\\u{1b}[0m' },
    { text: 'C1 \u009b31m', expected: 'C1 \\u{9b}31m' },
    { text: 'bell \u0007 and delete \u007f', expected: 'bell \\u{7} and delete \\u{7f}' },
    { text: 'two\nlines\r\nthree\u2028four\u0085five', expected: 'two lines three four five' },
    { text: '  tab\tand   blanks ', expected: 'tab and blanks' },
    { text: 'bidi \u202eesrever\u202c', expected: 'bidi \\u{202e}esrever\\u{202c}' },
    { text: 'isolate \u2066x\u2069', expected: 'isolate \\u{2066}x\\u{2069}' },
    { text: 'zero\u200bwidth', expected: 'zero\\u{200b}width' },
    { text: 'tag \u{e0041}', expected: 'tag \\u{e0041}' },
    { text: 'lone \ud800 surrogate', expected: 'lone \\u{d800} surrogate' },
    { text: 'Zürich, Ξάνθη, 東京, ☀️, 👍', expected: 'Zürich, Ξάνθη, 東京, ☀️, 👍' },
    { text: 'a ##[error] and ##vso[task]', expected: 'a #\\u{23}[error] and #\\u{23}vso[task]' },
    { text: '## heading', expected: '## heading' },
  ]
  it.each(cases)('shows $text as one harmless line', ({ text, expected }) => {
    expect(escapeLine(text)).toBe(expected)
  })

  it('leaves nothing to escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeLine(escapeLine(text))).toBe(escapeLine(text))
      }),
    )
  })
})

describe('disarmCommands', () => {
  const cases = [
    { output: '::error::x', expected: ':\\u{3a}error::x' },
    { output: 'first\n  ::set-output name=a::b\n', expected: 'first\n  :\\u{3a}set-output name=a::b\n' },
    { output: 'in a line ::error:: is text', expected: 'in a line ::error:: is text' },
  ]
  it.each(cases)('keeps the runner from reading $output', ({ output, expected }) => {
    expect(disarmCommands(output)).toBe(expected)
  })
})

describe('safeJson', () => {
  it('escapes what a terminal, a script or a workflow log would read', () => {
    expect(safeJson('\u2028\u202e\u009b\ud800##[x]\u{e0041}')).toBe(
      '"\\u2028\\u202e\\u009b\\ud800#\\u0023[x]\\udb40\\udc41"',
    )
  })

  it('parses to the value it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(JSON.parse(safeJson(value, 2))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
