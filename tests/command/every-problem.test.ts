import { describe, expect, it } from 'vitest'
import { type Files, inFolder, runIn } from '../support/folder.ts'

const STORY = `story: harbor-talks
events:
  talks: {type: meeting}
entities:
  ana-brandt: {kind: person, names: [Ana Brandt]}
attributes:
  berth: {kind: quantity}
`

const TEXT = 'The ministers met in Lisbon in March. About 40 ships lay at berth 12.\n'

function claim(lines: readonly string[]): string {
  return `  - ${lines.join('\n    ')}\n`
}

const SOUND = ['about: talks', 'attribute: location', 'value: Lisbon', 'evidence: in Lisbon']

function record(claims: readonly (readonly string[])[], source: readonly string[] = ['id: northwire']): string {
  return `source:\n${source.map((line) => `  ${line}\n`).join('')}claims:\n${claims.map(claim).join('')}`
}

function files(more: Readonly<Record<string, string>>): Files {
  const all = { 'story.yaml': STORY, 'northwire.txt': TEXT, ...more }
  return new Map(Object.entries(all).map(([name, text]) => [`claims/harbor-talks/${name}`, text]))
}

/** [northwire.yaml:8:12 `value` must be text, …] for every problem that check prints, in its order. */
async function problemsOf(more: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return inFolder(files(more), async (folder) => {
    const { exitCode, out } = await runIn(folder, 'check', '--no-cache', '--reporter', 'json')
    const { problems, stories } = JSON.parse(out)
    expect({ exitCode, stories }).toEqual({ exitCode: 2, stories: [] })
    return problems.map(({ file, line, column, message }: Readonly<Record<string, unknown>>) => {
      return `${String(file).replace('claims/harbor-talks/', '')}:${line}:${column} ${message}`
    })
  })
}

const cases: readonly { title: string; more: Readonly<Record<string, string>>; expected: readonly string[] }[] = [
  {
    title: 'of the claims beside one that breaks the schema',
    more: {
      'northwire.yaml': record(
        [
          ['about: talks', 'attribute: date', 'value: 2018', 'evidence: in March'],
          ['about: talk', 'attribute: location', 'value: Lisbon', 'evidence: in Lisbon'],
          ['about: talks', 'attribute: locaton', 'value: Lisbon', 'evidence: in Lisbon'],
          ['about: talks', 'attribute: date', 'value: 2018-02-30', 'evidence: in March'],
          ['about: talks', 'attribute: location', 'value: Lisbon', 'evidence: in Porto'],
        ],
        ['id: northwire', 'published: 2026-02-30', 'text: {file: northwire.txt}'],
      ),
    },
    expected: [
      "northwire.yaml:3:14 the source's date cannot be read: `2026-02-30` has no such day: February 2026 ends on the 28th",
      'northwire.yaml:8:12 `value` must be text, but YAML reads `2018` as a number',
      'northwire.yaml:10:12 `claims/harbor-talks/story.yaml` declares no event or entity `talk`',
      'northwire.yaml:15:16 no attribute is called `locaton`',
      'northwire.yaml:20:12 the value of `date` cannot be read: `2018-02-30` has no such day: February 2018 ends on the 28th',
      'northwire.yaml:25:15 `in Porto` is not in `claims/harbor-talks/northwire.txt`',
    ],
  },
  {
    title: 'of the other keys of a claim that breaks the schema, and none twice',
    more: {
      'northwire.yaml': record(
        [
          ['about: talk', 'attribute: date', 'value: 2018', 'evidence: in Porto', 'as-of: 2026-02-30'],
          ['about: Talks', 'attribute: date', 'value: 2018-13', 'evidence: 12', 'status: planed'],
          ['about: talks', 'attribute: Date', 'value: 2018-13', 'evidence: in March', 'as-of: 12', 'note: x'],
          ['about: talk', 'value: Lisbon'],
        ],
        ['id: northwire', 'text: {file: northwire.txt}'],
      ),
    },
    expected: [
      'northwire.yaml:5:12 `claims/harbor-talks/story.yaml` declares no event or entity `talk`',
      'northwire.yaml:7:12 `value` must be text, but YAML reads `2018` as a number',
      'northwire.yaml:8:15 `in Porto` is not in `claims/harbor-talks/northwire.txt`',
      'northwire.yaml:9:12 the as-of of `date` cannot be read: `2026-02-30` has no such day: February 2026 ends on the 28th',
      'northwire.yaml:10:12 `Talks` cannot be the `about`',
      'northwire.yaml:12:12 the value of `date` cannot be read: `2018-13` has no such month',
      'northwire.yaml:13:15 `evidence` must be text, but YAML reads `12` as a number',
      'northwire.yaml:14:13 `planed` is not a value of `status`',
      'northwire.yaml:16:16 `Date` cannot be the `attribute`',
      'northwire.yaml:19:12 `as-of` must be text, but YAML reads `12` as a number',
      'northwire.yaml:20:5 `note` is not a key of the claim',
      'northwire.yaml:21:5 the claim has no `attribute` or `evidence`',
      'northwire.yaml:21:12 `claims/harbor-talks/story.yaml` declares no event or entity `talk`',
    ],
  },
  {
    title: 'of sources whose records break the schema',
    more: {
      'a.yaml': record([['about: talks']], ['id: northwire', 'copy-of: harbor']),
      'b.yaml': record([SOUND], ['id: northwire']),
    },
    expected: [
      'a.yaml:3:12 no source here has the id `harbor`',
      'a.yaml:5:5 the claim has no `attribute`, `value` or `evidence`',
      'b.yaml:2:7 `northwire` is also the source of `claims/harbor-talks/a.yaml`',
    ],
  },
  {
    title: 'of records, but no copy of a source whose id is no good',
    more: {
      'a.yaml': record([SOUND], ['id: Northwire']),
      'b.yaml': record([SOUND], ['id: harbor', 'copy-of: northwire']),
      'c.yaml': record([SOUND], ['publisher: Northwire']),
    },
    expected: ['a.yaml:2:7 `Northwire` cannot be the `id`', 'c.yaml:1:1 the source has no `id`'],
  },
  {
    title: 'of records whose story.yaml says nothing good of what it declares',
    more: {
      'story.yaml': STORY.replace('{type: meeting}', '')
        .replace('quantity', 'quantiti')
        .replace('kind: person', 'knd: x'),
      'northwire.yaml': record([
        ['about: talks', 'attribute: berth', 'value: some berth', 'evidence: x'],
        ['about: ana-brandt', 'attribute: age', 'value: old', 'evidence: x'],
        ['about: ana', 'attribute: berths', 'value: x', 'evidence: x'],
      ]),
    },
    expected: [
      'northwire.yaml:10:12 the value of `age` cannot be read: `old` is no quantity',
      'northwire.yaml:12:12 `claims/harbor-talks/story.yaml` declares no event or entity `ana`',
      'northwire.yaml:13:16 no attribute is called `berths`',
      'story.yaml:3:3 `talks` is empty',
      'story.yaml:5:16 `knd` is not a key of the entity',
      'story.yaml:7:17 `quantiti` is not a value of `kind`',
    ],
  },
  ...['entites: {}', 'events: [talks]', '"open', ''].map((section) => ({
    title: `of dates alone where \`${section}\` leaves open what story.yaml declares`,
    more: {
      'story.yaml': section === '' ? '' : `story: harbor-talks\n${section}\n`,
      'northwire.yaml': record([['about: talk', 'attribute: size', 'value: big', 'evidence: x', 'as-of: 2026-13']]),
    },
    expected: [
      'northwire.yaml:8:12 the as-of of `size` cannot be read: `2026-13` has no such month',
      expect.stringMatching(/^story\.yaml:/),
    ] as readonly string[],
  })),
  {
    title: 'of an accepted list beside its schema and the other files',
    more: {
      'northwire.yaml': record([SOUND, ['about: talks']]),
      'story.yaml': `${STORY}places: []\n`,
      'accepted.yaml': `accepted:
  - {about: talks, attribute: date, until: 2026-02-30, reason: x}
  - {about: talks, attribute: date, until: soon, reason: x}
  - {about: talks, attribute: date, id: "fd1:0123456789abcdef", values: [a, b], reason: x}
  - {about: talks, attribute: date, id: "fd1:0123456789abcdef", values: [a, b], reason: ""}
`,
    },
    expected: [
      'accepted.yaml:2:44 `2026-02-30` is no day of the calendar',
      'accepted.yaml:3:44 `soon` cannot be the `until`',
      'accepted.yaml:5:41 `fd1:0123456789abcdef` is accepted twice, first on line 4',
      'accepted.yaml:5:89 `reason` is empty',
      'northwire.yaml:8:5 the claim has no `attribute`, `value` or `evidence`',
      'story.yaml:8:1 `places` must be a map of keys and values, not a list',
    ],
  },
]

describe('factdiff check tells every problem', () => {
  it.each(cases)('$title', async ({ more, expected }) => {
    expect(await problemsOf(more)).toEqual(expected)
  })

  it('of a file up to a hundred, then how many more there are', async () => {
    const bad = ['about: talk', 'attribute: date', 'value: 2018-13', 'evidence: in March']
    const problems = await problemsOf({
      'a.yaml': record([SOUND, ['about: talks']], ['id: a']),
      'b.yaml': record(
        Array.from({ length: 20_000 }, () => bad),
        ['id: b'],
      ),
    })
    expect(problems).toHaveLength(102)
    expect(problems[0]).toBe('a.yaml:8:5 the claim has no `attribute`, `value` or `evidence`')
    expect(problems[101]).toBe('b.yaml:204:12 and 39,900 more problems from here on')
  })
})
