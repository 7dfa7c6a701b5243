import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { formatDiagnostic } from '../../src/report/diagnostics.ts'

const base: Diagnostic = {
  code: 'unknown-key',
  severity: 'error',
  file: 'a.yaml',
  line: 12,
  column: 5,
  length: 3,
  message: '`foo` is not a key',
  hint: 'remove it',
}

const cases: readonly { title: string; diagnostic: Partial<Diagnostic>; expected: readonly string[] }[] = [
  {
    title: 'carets stand below the columns',
    diagnostic: { excerpt: '    foo: 1' },
    expected: ['a.yaml:12:5: error: `foo` is not a key', '  12 |     foo: 1', '     |     ^^^', '  hint: remove it'],
  },
  {
    title: 'a file without a place has no excerpt',
    diagnostic: { line: 0, column: 0, severity: 'warning' },
    expected: ['a.yaml: warning: `foo` is not a key', '  hint: remove it'],
  },
  {
    title: 'a tab is shown as two columns',
    diagnostic: { excerpt: '\ta: foo', column: 5 },
    expected: ['a.yaml:12:5: error: `foo` is not a key', '  12 |   a: foo', '     |      ^^^', '  hint: remove it'],
  },
  {
    title: 'wide characters, emoji and accents take their columns',
    diagnostic: { excerpt: '日本 😀 e\u0301: foo', column: 10, length: 3 },
    expected: [
      'a.yaml:12:10: error: `foo` is not a key',
      '  12 | 日本 😀 e\u0301: foo',
      '     |           ^^^',
      '  hint: remove it',
    ],
  },
  {
    title: 'marked wide characters get wide carets',
    diagnostic: { excerpt: 'a: 日本', column: 4, length: 2 },
    expected: ['a.yaml:12:4: error: `foo` is not a key', '  12 | a: 日本', '     |    ^^^^', '  hint: remove it'],
  },
  {
    title: 'a long line is cut around the column',
    diagnostic: { excerpt: `${'a'.repeat(500)}foo${'b'.repeat(500)}`, column: 501 },
    expected: [
      'a.yaml:12:501: error: `foo` is not a key',
      `  12 | …${'a'.repeat(40)}foo${'b'.repeat(57)}…`,
      `     | ${' '.repeat(41)}^^^`,
      '  hint: remove it',
    ],
  },
  {
    title: 'a cut never halves a character',
    diagnostic: { excerpt: '😀'.repeat(200), column: 201, length: 2 },
    expected: [
      'a.yaml:12:201: error: `foo` is not a key',
      `  12 | …${'😀'.repeat(50)}…`,
      `     | ${' '.repeat(41)}^^`,
      '  hint: remove it',
    ],
  },
  {
    title: 'controls and marks of direction are shown as escapes',
    diagnostic: {
      excerpt: 'a\u001b[31m \u202efoo',
      column: 9,
      message: '`\u2066x` is bad',
      file: 'a\nb.yaml',
      hint: 'see\u0007',
    },
    expected: [
      'a\\u{a}b.yaml:12:9: error: `\\u{2066}x` is bad',
      '  12 | a\\u{1b}[31m \\u{202e}foo',
      '     |                     ^^^',
      '  hint: see\\u{7}',
    ],
  },
]

describe('formatDiagnostic', () => {
  it.each(cases)('$title', ({ diagnostic, expected }) => {
    expect(formatDiagnostic({ ...base, ...diagnostic }).split('\n')).toEqual(expected)
  })

  it('paints the place, the severity, the carets and the hint', () => {
    const painted = formatDiagnostic({ ...base, excerpt: '    foo: 1' }, (part, text) => `<${part}>${text}</>`)
    expect(painted.split('\n')).toEqual([
      '<place>a.yaml:12:5</>: <error>error</>: `foo` is not a key',
      '  12 |     foo: 1',
      '     |     <caret>^^^</>',
      '  <hint>hint: remove it</>',
    ])
  })
})
