import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/claim/read-record.ts'
import { bytesOf, show } from '../show.ts'

/** The whole message that a person reads, for one mistake each. */
const cases: readonly { title: string; yaml: readonly string[]; expected: readonly string[] }[] = [
  {
    title: 'a tab cannot indent',
    yaml: ['source:', '\tid: a', 'claims: []'],
    expected: [
      'story/northwire.yaml:2:1: error: a tab cannot indent a line',
      '  2 |   id: a',
      '    | ^^',
      '  hint: indent with spaces',
    ],
  },
  {
    title: 'a merge conflict is one error, at its first mark',
    yaml: ['source:', '<<<<<<< HEAD', '  id: a', '=======', '  id: b', '>>>>>>> other', 'claims: []'],
    expected: [
      'story/northwire.yaml:2:1: error: `<<<<<<<` is left of a merge conflict',
      '  2 | <<<<<<< HEAD',
      '    | ^^^^^^^',
      '  hint: keep the lines of one side, or of both, and remove the marks',
    ],
  },
  {
    title: 'a merge conflict within a text is found too',
    yaml: ['source:', '  id: a', '  title: >', '    one', '=======', '    two', '>>>>>>> other', 'claims: []'],
    expected: [
      'story/northwire.yaml:5:1: error: `=======` is left of a merge conflict',
      '  5 | =======',
      '    | ^^^^^^^',
      '  hint: keep the lines of one side, or of both, and remove the marks',
    ],
  },
  {
    title: 'an open quote is shown where it opens',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    by: "interior ministry',
      '    of: civilians',
    ],
    expected: [
      'story/northwire.yaml:7:9: error: the quote that opens here is never closed',
      '  7 |     by: "interior ministry',
      '    |         ^',
      '  hint: add `"` where the value ends',
    ],
  },
  {
    title: 'text after a closing quote needs an escape',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    by: "interior" ministry',
    ],
    expected: [
      'story/northwire.yaml:7:20: error: text follows the closing quote',
      '  7 |     by: "interior" ministry',
      '    |                    ^^^^^^^^',
      '  hint: write `\\"` for a quote within the value',
    ],
  },
  {
    title: 'text after a closing single quote needs a doubled one',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      "    by: 'ministry's spokesman'",
    ],
    expected: [
      'story/northwire.yaml:7:19: error: text follows the closing quote',
      "  7 |     by: 'ministry's spokesman'",
      '    |                   ^^^^^^^^^^^^',
      "  hint: write `''` for a quote within the value",
    ],
  },
  {
    title: 'a colon and a space within a value need quotes',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    by: ministry: spokesman',
    ],
    expected: [
      'story/northwire.yaml:7:9: error: `: ` within a value starts a key of its own',
      '  7 |     by: ministry: spokesman',
      '    |         ^',
      '  hint: put the whole value in quotes',
    ],
  },
  {
    title: 'a value cannot start with an indicator',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    by: @ministry',
    ],
    expected: [
      'story/northwire.yaml:7:9: error: a value cannot start with `@`',
      '  7 |     by: @ministry',
      '    |         ^',
      '  hint: put the whole value in quotes',
    ],
  },
  {
    title: 'a value that starts like an alias needs quotes',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    by: *important* people',
    ],
    expected: [
      'story/northwire.yaml:7:9: error: a value cannot start with `*`',
      '  7 |     by: *important* people',
      '    |         ^',
      '  hint: put the whole value in quotes',
    ],
  },
  {
    title: 'a value that starts with a percent sign needs quotes',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    by: %x',
    ],
    expected: [
      'story/northwire.yaml:7:9: error: a value cannot start with `%`',
      '  7 |     by: %x',
      '    |         ^',
      '  hint: put the whole value in quotes',
    ],
  },
  {
    title: 'a line that is indented too deep is shown itself',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '     by: ministry',
    ],
    expected: [
      'story/northwire.yaml:7:6: error: this line is indented deeper than the keys above it',
      '  7 |      by: ministry',
      '    |      ^^',
      '  hint: indent it like them, or put the value above in quotes',
    ],
  },
  {
    title: 'a line that is indented too little is shown itself',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '   by: ministry',
    ],
    expected: [
      'story/northwire.yaml:7:4: error: the line is not indented like the lines beside it',
      '  7 |    by: ministry',
      '    |    ^',
      '  hint: indent it like the other keys of its map',
    ],
  },
  {
    title: 'a line without a colon is no key',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    by',
    ],
    expected: [
      'story/northwire.yaml:7:5: error: `by` is no key, since no colon and space follow it',
      '  7 |     by',
      '    |     ^^',
      '  hint: add `: `, or indent the line if it belongs to the value above',
    ],
  },
  {
    title: 'an unknown escape is shown',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    by: "a\\qb"',
    ],
    expected: [
      'story/northwire.yaml:7:11: error: the backslash starts an escape that YAML does not know',
      '  7 |     by: "a\\qb"',
      '    |           ^',
      '  hint: write `\\\\` for a backslash, or use single quotes',
    ],
  },
  {
    title: 'an open bracket is shown where it opens',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    by: {a: b',
    ],
    expected: [
      'story/northwire.yaml:7:9: error: the bracket that opens here is never closed',
      '  7 |     by: {a: b',
      '    |         ^',
      '  hint: add `}` where it ends',
    ],
  },
  {
    title: 'a list cannot start on the line of its key',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    by: - x',
    ],
    expected: [
      'story/northwire.yaml:7:9: error: a list cannot start on the line of its key',
      '  7 |     by: - x',
      '    |         ^',
      '  hint: start it on the next line, or quote the value',
    ],
  },
  {
    title: 'text cannot follow the sign of a block',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    by: |x',
      '      y',
    ],
    expected: [
      'story/northwire.yaml:7:10: error: text follows `|` or `>`',
      '  7 |     by: |x',
      '    |          ^',
      '  hint: start the text on the next line, or quote the value',
    ],
  },
  {
    title: 'a colon needs a key before it',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    : x',
    ],
    expected: [
      'story/northwire.yaml:7:5: error: no key stands before the colon',
      '  7 |     : x',
      '    |     ^',
      '  hint: write a key',
    ],
  },
  {
    title: 'a list is no key',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    [a]: x',
    ],
    expected: [
      'story/northwire.yaml:7:5: error: a key must be text',
      '  7 |     [a]: x',
      '    |     ^',
      '  hint: write a word before the colon',
    ],
  },
  {
    title: 'a line that starts with a percent sign is a directive',
    yaml: ['%FOO', 'source: {id: a}'],
    expected: [
      'story/northwire.yaml:2:1: error: this does not belong here',
      '  2 | source: {id: a}',
      '    | ^',
      '  hint: check the indentation, the quotes and the brackets',
    ],
  },
]

describe('broken YAML', () => {
  it.each(cases)('$title', async ({ yaml, expected }) => {
    expect(show((await readRecord('story/northwire.yaml', bytesOf(yaml))).problems)).toEqual(expected)
  })
})
