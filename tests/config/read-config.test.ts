import { describe, expect, it } from 'vitest'
import { DEFAULT_CONFIG, readConfig } from '../../src/config/read-config.ts'
import { folderWith } from '../claim/folder.ts'
import { show } from '../show.ts'

describe('the settings', () => {
  it.each([
    { title: 'there is no file', files: {} },
    { title: 'the file is empty', files: { '.factdiff.yaml': '' } },
    { title: 'the file holds only comments', files: { '.factdiff.yaml': '# stale: off\n' } },
  ])('are the defaults when $title', async ({ files }) => {
    expect(await readConfig(folderWith(files))).toEqual({ config: DEFAULT_CONFIG, problems: [] })
  })

  it('are read from .factdiff.yaml', async () => {
    const text =
      'attributes:\n  magnitude: {kind: quantity, unit: Mw}\nfail-on: [disputed]\nreports: ./out/reports/\nstale: off\n'
    expect(await readConfig(folderWith({ '.factdiff.yaml': text }))).toEqual({
      config: {
        attributes: new Map([
          ['magnitude', { name: 'magnitude', kind: 'quantity', values: 'one', cumulative: false, unit: 'Mw' }],
        ]),
        failOn: ['disputed'],
        reports: 'out/reports',
        stale: 'off',
      },
      problems: [],
    })
  })

  it.each([
    {
      title: 'an unknown setting',
      text: 'fail_on: [disputed]\n',
      expected: [
        '.factdiff.yaml:1:1: error: `fail_on` is not a key of the configuration',
        '  1 | fail_on: [disputed]',
        '    | ^^^^^^^',
        '  hint: write `fail-on`',
      ],
    },
    {
      title: 'an unknown verdict',
      text: 'fail-on: [disputd]\n',
      expected: [
        '.factdiff.yaml:1:11: error: `disputd` is not a verdict',
        '  1 | fail-on: [disputd]',
        '    |           ^^^^^^^',
        '  hint: write `disputed`',
      ],
    },
    {
      title: 'one verdict that is no list',
      text: 'fail-on: disputed\n',
      expected: [
        '.factdiff.yaml:1:10: error: `fail-on` must be a list, not `disputed`',
        '  1 | fail-on: disputed',
        '    |          ^^^^^^^^',
        '  hint: write each entry of `fail-on` on a line of its own that starts with `- `',
      ],
    },
    {
      title: 'a verdict given twice',
      text: 'fail-on: [disputed, disputed]\n',
      expected: [
        '.factdiff.yaml:1:1: error: entries 1 and 2 of `fail-on` are the same',
        '  1 | fail-on: [disputed, disputed]',
        '    | ^^^^^^^',
        '  hint: remove one of the two',
      ],
    },
    {
      title: 'a stale of true',
      text: 'stale: true\n',
      expected: [
        '.factdiff.yaml:1:8: error: `true` is not a value of `stale`',
        '  1 | stale: true',
        '    |        ^^^^',
        '  hint: write `off`, `warn` or `error`',
      ],
    },
    {
      title: 'reports outside, below a mistake',
      text: 'stale: never\nreports: /tmp\n',
      expected: [
        '.factdiff.yaml:1:8: error: `never` is not a value of `stale`',
        '  1 | stale: never',
        '    |        ^^^^^',
        '  hint: write `off`, `warn` or `error`',
        '.factdiff.yaml:2:10: error: `/tmp` lies outside the working directory',
        '  2 | reports: /tmp',
        '    |          ^^^^',
        '  hint: name a folder below it, such as `reports`',
      ],
    },
    {
      title: 'two mistakes of syntax',
      text: 'reports: @x\nstale: "off\n',
      expected: [
        '.factdiff.yaml:1:10: error: a value cannot start with `@`',
        '  1 | reports: @x',
        '    |          ^',
        '  hint: put the whole value in quotes',
        '.factdiff.yaml:2:8: error: the quote that opens here is never closed',
        '  2 | stale: "off',
        '    |        ^',
        '  hint: add `"` where the value ends',
      ],
    },
    {
      title: 'reports outside',
      text: 'reports: ../reports\n',
      expected: [
        '.factdiff.yaml:1:10: error: `../reports` lies outside the working directory',
        '  1 | reports: ../reports',
        '    |          ^^^^^^^^^^',
        '  hint: name a folder below it, such as `reports`',
      ],
    },
  ])('are refused with $title', async ({ text, expected }) => {
    const { config, problems } = await readConfig(folderWith({ '.factdiff.yaml': text }))
    expect(config).toEqual(DEFAULT_CONFIG)
    expect(show(problems)).toEqual(expected)
  })

  it('are not read from .factdiff.yml, which is told', async () => {
    expect(show((await readConfig(folderWith({ '.factdiff.yml': '' }))).problems)).toEqual([
      '.factdiff.yml: error: settings are read from `.factdiff.yaml` only',
      '  hint: rename it to `.factdiff.yaml`',
    ])
  })
})
