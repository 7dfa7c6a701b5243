import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/claim/read-record.ts'
import { bytesOf, show } from '../show.ts'

/** The whole message that a person reads, for one mistake each. */
const cases: readonly { title: string; yaml: readonly string[]; expected: readonly string[] }[] = [
  {
    title: 'a bare year is no text',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: date',
      '    value: 2018',
      '    evidence: in 2018',
    ],
    expected: [
      'story/northwire.yaml:5:12: error: `value` must be text, but YAML reads `2018` as a number',
      '  5 |     value: 2018',
      '    |            ^^^^',
      '  hint: write `"2018"`',
    ],
  },
  {
    title: 'a bare number keeps its spelling in the hint',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: score',
      '    value: 012',
      '    evidence: 1375e54',
    ],
    expected: [
      'story/northwire.yaml:5:12: error: `value` must be text, but YAML reads `012` as a number',
      '  5 |     value: 012',
      '    |            ^^^',
      '  hint: write `"012"`',
      'story/northwire.yaml:6:15: error: `evidence` must be text, but YAML reads `1375e54` as a number',
      '  6 |     evidence: 1375e54',
      '    |               ^^^^^^^',
      '  hint: write `"1375e54"`',
    ],
  },
  {
    title: 'a bare truth value is no text',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: true',
      '    attribute: outcome',
      '    value: yes',
      '    evidence: "yes"',
    ],
    expected: [
      'story/northwire.yaml:3:12: error: `about` must be text, but YAML reads `true` as `true` or `false`',
      '  3 |   - about: true',
      '    |            ^^^^',
      '  hint: write `"true"`',
    ],
  },
  {
    title: 'an empty value is told from a missing one',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: outcome',
      '    value:',
      '    evidence: ~',
    ],
    expected: [
      'story/northwire.yaml:5:5: error: `value` is empty',
      '  5 |     value:',
      '    |     ^^^^^',
      '  hint: write a value, or leave the key out if nothing is known',
      'story/northwire.yaml:6:15: error: `evidence` is empty',
      '  6 |     evidence: ~',
      '    |               ^',
      '  hint: write a value, or leave the key out if nothing is known',
    ],
  },
  {
    title: 'an unknown key suggests the known one',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    asOf: 2026-02-03',
    ],
    expected: [
      'story/northwire.yaml:7:5: error: `asOf` is not a key of the claim',
      '  7 |     asOf: 2026-02-03',
      '    |     ^^^^',
      '  hint: write `as-of`',
    ],
  },
  {
    title: 'an unknown key beside the known one is to be removed',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    evidense: in Almara',
    ],
    expected: [
      'story/northwire.yaml:7:5: error: `evidense` is not a key of the claim',
      '  7 |     evidense: in Almara',
      '    |     ^^^^^^^^',
      '  hint: remove it, since `evidence` is given',
    ],
  },
  {
    title: 'an unknown key unlike any lists them all',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    colour: red',
    ],
    expected: [
      'story/northwire.yaml:7:5: error: `colour` is not a key of the claim',
      '  7 |     colour: red',
      '    |     ^^^^^^',
      '  hint: use `about`, `attribute`, `of`, `value`, `evidence`, `at`, `as-of`, `by`, `status` or `review`, or remove it',
    ],
  },
  {
    title: 'an unknown status suggests the known one',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    status: planed',
    ],
    expected: [
      'story/northwire.yaml:7:13: error: `planed` is not a value of `status`',
      '  7 |     status: planed',
      '    |             ^^^^^^',
      '  hint: write `planned`',
    ],
  },
  {
    title: 'an unknown review lists the known ones',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    review: yes',
    ],
    expected: [
      'story/northwire.yaml:7:13: error: `yes` is not a value of `review`',
      '  7 |     review: yes',
      '    |             ^^^',
      '  hint: write `proposed`, `accepted` or `rejected`',
    ],
  },
  {
    title: 'missing keys are one error at the first key',
    yaml: ['source: {id: northwire}', 'claims:', '  - about: talks', '    value: Almara'],
    expected: [
      'story/northwire.yaml:3:5: error: the claim has no `attribute` or `evidence`',
      '  3 |   - about: talks',
      '    |     ^^^^^',
      '  hint: add `attribute:` and `evidence:`',
    ],
  },
  {
    title: 'a missing key comes with an example',
    yaml: ['source: {id: northwire}', 'claims:', '  - about: talks', '    attribute: location', '    value: Almara'],
    expected: [
      'story/northwire.yaml:3:5: error: the claim has no `evidence`',
      '  3 |   - about: talks',
      '    |     ^^^^^',
      '  hint: add `evidence:`, such as `evidence: at the old customs house in Almara`',
    ],
  },
  {
    title: 'a missing source is an error at the top',
    yaml: ['claims: []'],
    expected: [
      'story/northwire.yaml:1:1: error: the record has no `source`',
      '  1 | claims: []',
      '    | ^^^^^^',
      '  hint: add `source:`',
    ],
  },
  {
    title: 'a source without an id is shown by its key',
    yaml: ['source: {publisher: Northwire}', 'claims: []'],
    expected: [
      'story/northwire.yaml:1:1: error: the source has no `id`',
      '  1 | source: {publisher: Northwire}',
      '    | ^^^^^^',
      '  hint: add `id:`, such as `id: harbor-post`',
    ],
  },
  {
    title: 'an offset is a whole number',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    at: "12"',
    ],
    expected: [
      'story/northwire.yaml:7:9: error: `at` must be a whole number, not `12`',
      '  7 |     at: "12"',
      '    |         ^^^^',
      '  hint: write digits only, without quotes',
    ],
  },
  {
    title: 'an offset is not negative',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    at: -1',
    ],
    expected: [
      'story/northwire.yaml:7:9: error: `at` must be at least 0',
      '  7 |     at: -1',
      '    |         ^^',
      '  hint: correct the number, or remove the key',
    ],
  },
  {
    title: 'an id is written in small letters and hyphens',
    yaml: ['source:', '  id: Harbor Post', 'claims: []'],
    expected: [
      'story/northwire.yaml:2:7: error: `Harbor Post` cannot be the `id`',
      '  2 |   id: Harbor Post',
      '    |       ^^^^^^^^^^^',
      '  hint: write lower-case letters and digits in words joined by `-`, such as `harbor-post`',
    ],
  },
  {
    title: 'formats of a source are told by example',
    yaml: ['source:', '  id: a', '  url: harbor-post', '  lang: en_US', '  text: {sha256: abc}', 'claims: []'],
    expected: [
      'story/northwire.yaml:3:8: error: `harbor-post` cannot be the `url`',
      '  3 |   url: harbor-post',
      '    |        ^^^^^^^^^^^',
      '  hint: write a whole address, such as `https://harbor-post.example/a1`',
      'story/northwire.yaml:4:9: error: `en_US` cannot be the `lang`',
      '  4 |   lang: en_US',
      '    |         ^^^^^',
      '  hint: write a language tag, such as `en` or `pt-BR`',
      'story/northwire.yaml:5:18: error: `abc` cannot be the `sha256`',
      '  5 |   text: {sha256: abc}',
      '    |                  ^^^',
      '  hint: write 64 digits 0 to 9 and a to f',
    ],
  },
  {
    title: 'one list of values is no text',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: participants',
      '    value: [Ana Brandt, Bo Lind]',
      '    evidence: {text: x}',
    ],
    expected: [
      'story/northwire.yaml:5:5: error: `value` must be text, not a list',
      '  5 |     value: [Ana Brandt, Bo Lind]',
      '    |     ^^^^^',
      '  hint: write one value, without brackets and `- `',
      'story/northwire.yaml:6:5: error: `evidence` must be text, not a map',
      '  6 |     evidence: {text: x}',
      '    |     ^^^^^^^^',
      '  hint: write text',
    ],
  },
  {
    title: 'claims are a list',
    yaml: ['source: {id: a}', 'claims: none'],
    expected: [
      'story/northwire.yaml:2:9: error: `claims` must be a list, not `none`',
      '  2 | claims: none',
      '    |         ^^^^',
      '  hint: write each entry of `claims` on a line of its own that starts with `- `',
    ],
  },
  {
    title: 'a claim is a map',
    yaml: ['source: {id: a}', 'claims:', '  - talks in Almara'],
    expected: [
      'story/northwire.yaml:3:5: error: the claim must be a map of keys and values, not `talks in Almara`',
      '  3 |   - talks in Almara',
      '    |     ^^^^^^^^^^^^^^^',
      '  hint: write keys such as `about`, `attribute`, `of` or `value`',
    ],
  },
  {
    title: 'a text that is too long tells both lengths',
    yaml: [
      'source: {id: northwire}',
      'claims:',
      '  - about: talks',
      '    attribute: location',
      '    value: Almara',
      '    evidence: in Almara',
      '    by: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
    expected: [
      'story/northwire.yaml:7:9: error: `by` has 501 characters, more than 500',
      '  7 |     by: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
      '    |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '  hint: shorten it',
    ],
  },
]

describe('a record that breaks its schema', () => {
  it.each(cases)('$title', async ({ yaml, expected }) => {
    expect(show((await readRecord('story/northwire.yaml', bytesOf(yaml))).problems)).toEqual(expected)
  })
})
