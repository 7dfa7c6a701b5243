import { describe, expect, it } from 'vitest'
import { readStory } from '../../src/claim/read-story.ts'
import { bytesOf, show } from '../show.ts'

/** The whole message that a person reads, for one mistake each. */
const cases: readonly { title: string; yaml: readonly string[]; expected: readonly string[] }[] = [
  {
    title: 'a story needs its id',
    yaml: ['events: {}'],
    expected: [
      'story/northwire.yaml:1:1: error: the story has no `story`',
      '  1 | events: {}',
      '    | ^^^^^^',
      '  hint: add `story:`, such as `story: talks-2026`',
    ],
  },
  {
    title: 'the id of an event is shown as the bad key',
    yaml: ['story: talks', 'events:', '  Talks 2026: {type: meeting}'],
    expected: [
      'story/northwire.yaml:3:3: error: `Talks 2026` cannot be an id',
      '  3 |   Talks 2026: {type: meeting}',
      '    |   ^^^^^^^^^^',
      '  hint: write lower-case letters and digits in words joined by `-`, such as `talks-2026`',
    ],
  },
  {
    title: 'names are a list',
    yaml: ['story: talks', 'entities:', '  ana-brandt: {kind: person, names: Ana Brandt}'],
    expected: [
      'story/northwire.yaml:3:37: error: `names` must be a list, not `Ana Brandt`',
      '  3 |   ana-brandt: {kind: person, names: Ana Brandt}',
      '    |                                     ^^^^^^^^^^',
      '  hint: write each entry of `names` on a line of its own that starts with `- `',
    ],
  },
  {
    title: 'a name is text',
    yaml: ['story: talks', 'entities:', '  number-ten: {names: [10, Number Ten]}'],
    expected: [
      'story/northwire.yaml:3:24: error: the name must be text, but YAML reads `10` as a number',
      '  3 |   number-ten: {names: [10, Number Ten]}',
      '    |                        ^^',
      '  hint: write `"10"`',
    ],
  },
  {
    title: 'an attribute needs its kind',
    yaml: ['story: talks', 'attributes:', '  magnitude: {values: one}'],
    expected: [
      'story/northwire.yaml:3:3: error: the attribute has no `kind`',
      '  3 |   magnitude: {values: one}',
      '    |   ^^^^^^^^^',
      '  hint: add `kind:`, such as `kind: date`',
    ],
  },
  {
    title: 'an unknown kind suggests the known one',
    yaml: ['story: talks', 'attributes:', '  magnitude: {kind: quantiti}'],
    expected: [
      'story/northwire.yaml:3:21: error: `quantiti` is not a value of `kind`',
      '  3 |   magnitude: {kind: quantiti}',
      '    |                     ^^^^^^^^',
      '  hint: write `quantity`',
    ],
  },
  {
    title: 'a yes is not a truth value',
    yaml: ['story: talks', 'attributes:', '  killed: {kind: quantity, cumulative: yes}'],
    expected: [
      'story/northwire.yaml:3:40: error: `cumulative` must be `true` or `false`, not `yes`',
      '  3 |   killed: {kind: quantity, cumulative: yes}',
      '    |                                        ^^^',
      '  hint: write `cumulative: true` or `cumulative: false`',
    ],
  },
  {
    title: 'an unknown section suggests the known one',
    yaml: ['story: talks', 'entites: {}'],
    expected: [
      'story/northwire.yaml:2:1: error: `entites` is not a key of the story',
      '  2 | entites: {}',
      '    | ^^^^^^^',
      '  hint: write `entities`',
    ],
  },
  {
    title: 'an event without anything is empty',
    yaml: ['story: talks', 'events:', '  talks-2026:'],
    expected: [
      'story/northwire.yaml:3:3: error: `talks-2026` is empty',
      '  3 |   talks-2026:',
      '    |   ^^^^^^^^^^',
      '  hint: write `{}` if nothing is known of it',
    ],
  },
]

describe('a story that breaks its schema', () => {
  it.each(cases)('$title', async ({ yaml, expected }) => {
    expect(show((await readStory('story/northwire.yaml', bytesOf(yaml))).problems)).toEqual(expected)
  })
})
