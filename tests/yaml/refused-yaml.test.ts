import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/claim/read-record.ts'
import { bytesOf, show } from '../show.ts'

/** The whole message that a person reads, for one mistake each. */
const cases: readonly { title: string; yaml: readonly string[]; expected: readonly string[] }[] = [
  {
    title: 'a key given twice names the line of the first',
    yaml: ['source:', '  id: a', '  lang: en', '  id: b', 'claims: []'],
    expected: [
      'story/northwire.yaml:4:3: error: `id` is given twice, first on line 2',
      '  4 |   id: b',
      '    |   ^^',
      '  hint: keep one of the two',
    ],
  },
  {
    title: 'a key given twice in brackets is found',
    yaml: ['source: {id: a, id: b}', 'claims: []'],
    expected: [
      'story/northwire.yaml:1:17: error: `id` is given twice, first on line 1',
      '  1 | source: {id: a, id: b}',
      '    |                 ^^',
      '  hint: keep one of the two',
    ],
  },
  {
    title: 'an anchor and its alias are errors',
    yaml: ['source: {id: a}', 'claims:', '  - &claim', '    about: talks', '  - *claim'],
    expected: [
      'story/northwire.yaml:3:5: error: `&claim` is a YAML anchor, which is not allowed here',
      '  3 |   - &claim',
      '    |     ^^^^^^',
      '  hint: write the value itself; put it in quotes if it is text',
      'story/northwire.yaml:5:5: error: `*claim` is a YAML alias, which is not allowed here',
      '  5 |   - *claim',
      '    |     ^^^^^^',
      '  hint: write the value itself; put it in quotes if it is text',
    ],
  },
  {
    title: 'a bomb of aliases is a few errors',
    yaml: ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]'],
    expected: [
      'story/northwire.yaml:1:4: error: `&a` is a YAML anchor, which is not allowed here',
      '  1 | a: &a [x, x]',
      '    |    ^^',
      '  hint: write the value itself; put it in quotes if it is text',
      'story/northwire.yaml:2:4: error: `&b` is a YAML anchor, which is not allowed here',
      '  2 | b: &b [*a, *a]',
      '    |    ^^',
      '  hint: write the value itself; put it in quotes if it is text',
      'story/northwire.yaml:2:8: error: `*a` is a YAML alias, which is not allowed here',
      '  2 | b: &b [*a, *a]',
      '    |        ^^',
      '  hint: write the value itself; put it in quotes if it is text',
      'story/northwire.yaml:2:12: error: `*a` is a YAML alias, which is not allowed here',
      '  2 | b: &b [*a, *a]',
      '    |            ^^',
      '  hint: write the value itself; put it in quotes if it is text',
      'story/northwire.yaml:3:4: error: `&c` is a YAML anchor, which is not allowed here',
      '  3 | c: &c [*b, *b]',
      '    |    ^^',
      '  hint: write the value itself; put it in quotes if it is text',
      'story/northwire.yaml:3:8: error: `*b` is a YAML alias, which is not allowed here',
      '  3 | c: &c [*b, *b]',
      '    |        ^^',
      '  hint: write the value itself; put it in quotes if it is text',
      'story/northwire.yaml:3:12: error: `*b` is a YAML alias, which is not allowed here',
      '  3 | c: &c [*b, *b]',
      '    |            ^^',
      '  hint: write the value itself; put it in quotes if it is text',
    ],
  },
  {
    title: 'a tag is an error',
    yaml: ['source:', '  id: !custom a', '  title: !!str 2018', 'claims: []'],
    expected: [
      'story/northwire.yaml:2:7: error: `!custom` is a YAML tag, which is not allowed here',
      '  2 |   id: !custom a',
      '    |       ^^^^^^^',
      '  hint: write the value itself; put it in quotes if it is text',
      'story/northwire.yaml:3:10: error: `!!str` is a YAML tag, which is not allowed here',
      '  3 |   title: !!str 2018',
      '    |          ^^^^^',
      '  hint: write the value itself; put it in quotes if it is text',
    ],
  },
  {
    title: 'a second document is an error',
    yaml: ['source: {id: a}', 'claims: []', '---', 'source: {id: b}'],
    expected: [
      'story/northwire.yaml:3:1: error: a second document starts here',
      '  3 | ---',
      '    | ^^^',
      '  hint: keep one document in a file',
    ],
  },
  {
    title: 'an empty file is an error',
    yaml: [''],
    expected: [
      'story/northwire.yaml: error: the file is empty',
      '  hint: write the source and its claims, or remove the file',
    ],
  },
  {
    title: 'a file of comments only is empty',
    yaml: ['# nothing yet'],
    expected: [
      'story/northwire.yaml: error: the file is empty',
      '  hint: write the source and its claims, or remove the file',
    ],
  },
  {
    title: 'a list is no record',
    yaml: ['- source'],
    expected: [
      'story/northwire.yaml:1:1: error: the file must be a map of keys and values, not a list',
      '  1 | - source',
      '    | ^',
      '  hint: write keys such as `source` or `claims`',
    ],
  },
  {
    title: 'a text is no record',
    yaml: ['hello'],
    expected: [
      'story/northwire.yaml:1:1: error: the file must be a map of keys and values, not `hello`',
      '  1 | hello',
      '    | ^',
      '  hint: write keys such as `source` or `claims`',
    ],
  },
  {
    title: 'a key that is the prototype of objects is an unknown key',
    yaml: ['__proto__: {source: {id: a}}', 'source: {id: a}', 'claims: []'],
    expected: [
      'story/northwire.yaml:1:1: error: `__proto__` is not a key of the record',
      '  1 | __proto__: {source: {id: a}}',
      '    | ^^^^^^^^^',
      '  hint: use `source` or `claims`, or remove it',
    ],
  },
]

describe('YAML that records have no use for', () => {
  it.each(cases)('$title', async ({ yaml, expected }) => {
    expect(show((await readRecord('story/northwire.yaml', bytesOf(yaml))).problems)).toEqual(expected)
  })
})
