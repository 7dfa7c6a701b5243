import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/claim/read-record.ts'
import { LARGEST_FILE } from '../../src/yaml/read-document.ts'
import { show } from '../show.ts'

const cases: readonly { title: string; bytes: Buffer; expected: readonly string[] }[] = [
  {
    title: 'UTF-16 with a byte order mark is told',
    bytes: Buffer.from('\ufeffsource: {id: a}\n', 'utf16le'),
    expected: ['a.yaml: error: the file is UTF-16, not UTF-8', '  hint: save it as UTF-8'],
  },
  {
    title: 'UTF-16 without a byte order mark is told',
    bytes: Buffer.from('source: {id: a}\n', 'utf16le').swap16(),
    expected: ['a.yaml: error: the file is UTF-16, not UTF-8', '  hint: save it as UTF-8'],
  },
  {
    title: 'a byte of Latin-1 is shown where it stands',
    bytes: Buffer.from('source:\n  id: a\n  title: Caf\xe9 noir\n', 'latin1'),
    expected: [
      'a.yaml:3:13: error: the byte 0xE9 is not UTF-8',
      '  3 |   title: Caf\ufffd noir',
      '    |             ^',
      '  hint: save the file as UTF-8',
    ],
  },
  {
    title: 'a byte after wide characters and real replacement characters is shown where it stands',
    bytes: Buffer.concat([Buffer.from('\ufeffa: 日本\ufffd😀'), Buffer.from([0xef, 0xbf, 0x41, 10])]),
    expected: [
      'a.yaml:1:9: error: the byte 0xEF is not UTF-8',
      '  1 | a: 日本\ufffd😀\ufffdA',
      '    |           ^',
      '  hint: save the file as UTF-8',
    ],
  },
  {
    title: 'a zero byte is shown',
    bytes: Buffer.from('source: {id: a\0}\n'),
    expected: [
      'a.yaml:1:15: error: the control character U+0000 does not belong in a text file',
      '  1 | source: {id: a\\u{0}}',
      '    |               ^^^^^',
      '  hint: remove it',
    ],
  },
  {
    title: 'an escape of a terminal is shown, not sent',
    bytes: Buffer.from('source:\n  id: a\u001b[31m\n'),
    expected: [
      'a.yaml:2:8: error: the control character U+001B does not belong in a text file',
      '  2 |   id: a\\u{1b}[31m',
      '    |        ^^^^^^',
      '  hint: remove it',
    ],
  },
  {
    title: 'a carriage return alone is no line end',
    bytes: Buffer.from('source: {id: a}\rclaims: []\r'),
    expected: [
      'a.yaml:1:16: error: a carriage return without a line feed is not a line end',
      '  1 | source: {id: a}\\u{d}claims: []\\u{d}',
      '    |                ^^^^^',
      '  hint: save the file with LF or CRLF line ends',
    ],
  },
  {
    title: 'a file of 64 MiB and a byte is too large',
    bytes: Buffer.alloc(LARGEST_FILE + 1, 'a'),
    expected: ['a.yaml: error: the file is larger than 64 MiB', '  hint: split it into smaller files'],
  },
]

describe('the encoding of a record', () => {
  it.each(cases)('$title', async ({ bytes, expected }) => {
    expect(show((await readRecord('a.yaml', bytes)).problems)).toEqual(expected)
  })

  it.each([
    { title: 'a byte order mark', text: '\ufeffsource: {id: a}\nclaims:\n  - {about: talks}\n' },
    { title: 'CRLF line ends', text: 'source: {id: a}\r\nclaims:\r\n  - {about: talks}\r\n' },
  ])('$title changes no place', async ({ text }) => {
    expect(show((await readRecord('a.yaml', Buffer.from(text))).problems)).toEqual([
      'a.yaml:3:6: error: the claim has no `attribute`, `value` or `evidence`',
      '  3 |   - {about: talks}',
      '    |      ^^^^^',
      '  hint: add `attribute:`, `value:` and `evidence:`',
    ])
  })
})
