import { describe, expect, it } from 'vitest'
import { readAccepted } from '../../src/accepted/read-accepted.ts'
import { folderWith } from '../claim/folder.ts'
import { show } from '../show.ts'

const PAIR = [
  'accepted:',
  '  - id: fd1:0123456789abcdef',
  '    about: talks-2026',
  '    attribute: date',
  '    values: ["2026-02-02", "2026-02-03"]',
  '    reason: the paper printed a correction',
]

function read(lines: readonly string[]) {
  return readAccepted('accepted.yaml', folderWith({ 'accepted.yaml': lines.map((line) => `${line}\n`).join('') }))
}

describe('an accepted list', () => {
  it('holds pairs and slots', async () => {
    const slot = [
      '  - about: port-quake',
      '    attribute: killed',
      '    of: civilians',
      '    reason: the toll keeps rising',
      '    until: 2026-03-31',
    ]
    const { entries, problems } = await read([...PAIR, ...slot])
    expect(problems).toEqual([])
    expect(entries).toMatchObject([
      {
        covers: 'pair',
        id: 'fd1:0123456789abcdef',
        about: 'talks-2026',
        attribute: 'date',
        of: null,
        by: null,
        values: ['2026-02-02', '2026-02-03'],
        self: false,
        reason: 'the paper printed a correction',
        until: null,
        file: 'accepted.yaml',
        position: { line: 2, column: 5 },
      },
      {
        covers: 'slot',
        about: 'port-quake',
        attribute: 'killed',
        of: 'civilians',
        by: null,
        reason: 'the toll keeps rising',
        until: '2026-03-31',
        position: { line: 7, column: 5 },
        keyPositions: { until: { line: 11, column: 5 } },
      },
    ])
  })

  it('may be an empty list', async () => {
    expect(await read(['accepted: []'])).toEqual({ entries: [], problems: [] })
  })

  it.each([
    {
      title: 'an entry needs a reason',
      lines: PAIR.slice(0, -1),
      expected: [
        'accepted.yaml:2:5: error: the entry has no `reason`',
        '  2 |   - id: fd1:0123456789abcdef',
        '    |     ^^',
        '  hint: add `reason:`, such as `reason: the paper printed a correction on 4 February`',
      ],
    },
    {
      title: 'a reason says something',
      lines: [...PAIR.slice(0, -1), '    reason: "  "'],
      expected: [
        'accepted.yaml:6:13: error: `  ` cannot be the `reason`'.replace('`  `', '` `'),
        '  6 |     reason: "  "',
        '    |             ^^^^',
        '  hint: write why it is accepted',
      ],
    },
    {
      title: 'a whole slot needs its last day',
      lines: ['accepted:', '  - about: port-quake', '    attribute: killed', '    reason: it rises'],
      expected: [
        'accepted.yaml:2:5: error: the entry for a whole slot has no `until`',
        '  2 |   - about: port-quake',
        '    |     ^^^^^',
        '  hint: add `until:`, such as `until: 2026-03-31`',
      ],
    },
    {
      title: 'an id needs its values',
      lines: PAIR.filter((line) => !line.includes('values')),
      expected: [
        'accepted.yaml:2:5: error: the entry has `id` but no `values`',
        '  2 |   - id: fd1:0123456789abcdef',
        '    |     ^^',
        '  hint: add `values:`, or remove `id:`',
      ],
    },
    {
      title: 'an id has its form',
      lines: PAIR.map((line) => line.replace('abcdef', 'xyz')),
      expected: [
        'accepted.yaml:2:9: error: `fd1:0123456789xyz` cannot be the `id`',
        '  2 |   - id: fd1:0123456789xyz',
        '    |         ^^^^^^^^^^^^^^^^^',
        '  hint: write `fd1:` and 16 digits 0 to 9 and a to f, as `factdiff check` shows them',
      ],
    },
    {
      title: 'values are two',
      lines: PAIR.map((line) => line.replace(', "2026-02-03"', '')),
      expected: [
        'accepted.yaml:5:5: error: `values` must have 2 entries',
        '  5 |     values: ["2026-02-02"]',
        '    |     ^^^^^^',
        '  hint: add or remove entries',
      ],
    },
    {
      title: 'a bare year is no text',
      lines: PAIR.map((line) => line.replace('"2026-02-03"', '2026')),
      expected: [
        'accepted.yaml:5:28: error: the value must be text, but YAML reads `2026` as a number',
        '  5 |     values: ["2026-02-02", 2026]',
        '    |                            ^^^^',
        '  hint: write `"2026"`',
      ],
    },
    {
      title: 'a last day is one of the calendar',
      lines: [...PAIR, '    until: 2026-02-30'],
      expected: [
        'accepted.yaml:7:12: error: `2026-02-30` is no day of the calendar',
        '  7 |     until: 2026-02-30',
        '    |            ^^^^^^^^^^',
        '  hint: write a day, such as `2026-03-31`',
      ],
    },
    {
      title: 'an id stands once',
      lines: [...PAIR, ...PAIR.slice(1)],
      expected: [
        'accepted.yaml:7:9: error: `fd1:0123456789abcdef` is accepted twice, first on line 2',
        '  7 |   - id: fd1:0123456789abcdef',
        '    |         ^^^^^^^^^^^^^^^^^^^^',
        '  hint: keep one of the two',
      ],
    },
    {
      title: 'an empty file is told',
      lines: [],
      expected: ['accepted.yaml: error: the file is empty', '  hint: write the accepted entries, or remove the file'],
    },
  ])('is refused: $title', async ({ lines, expected }) => {
    const { entries, problems } = await read(lines)
    expect(entries).toEqual([])
    expect(show(problems)).toEqual(expected)
  })

  it('that is not there is a problem', async () => {
    expect(show((await readAccepted('accepted.yaml', folderWith({}))).problems)).toEqual([
      'accepted.yaml: error: the file does not exist',
      '  hint: check its name',
    ])
  })
})
