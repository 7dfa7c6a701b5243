import { describe, expect, it } from 'vitest'
import type { CheckResult, Finding } from '../../src/model/finding.ts'
import { displayWidth } from '../../src/report/layout.ts'
import { sample } from './sample.ts'
import { claim, contradiction, dateFinding, finding, pair, position, report, result, story } from './support.ts'

const corroborated: Finding = finding(
  [position([claim('northwire', '2026-02-02'), claim('harbor-post', '2026-02-02')])],
  {
    verdict: 'corroborated',
  },
)
const alone: Finding = finding([position([claim('northwire', 'Almara')])], { attribute: 'location', kind: 'place' })

describe('the default reporter', () => {
  it('shows a new contradiction as a hunk and what to type next', async () => {
    expect(await report('default', contradiction)).toBe(
      [
        '`-` was published earlier, `+` later (or in a fixed order where the dates do not',
        'tell); neither sign means wrong or right',
        '',
        'talks-2026: 2 sources, 2 origins, 4 claims',
        '',
        'contradicted, new: talks-2026: date [ministers meet in Almara]',
        '  - 2026-02-02',
        '      northwire (Northwire), published 2026-02-03',
        '      "on Monday"',
        '      claims/talks-2026/northwire.yaml:14:5',
        '  + 2026-02-03',
        '      harbor-post (Harbor Post), published 2026-02-04, written 2026-02-03',
        '      "on Tuesday"',
        '      claims/talks-2026/harbor-post.yaml:22:5',
        '  `2026-02-03` is after `2026-02-02`',
        '    fd1:0123456789abcdef',
        '',
        '1 new contradiction that no accepted list covers: exit code 1',
        'Next:',
        '  factdiff explain fd1:0123456789abcdef',
        '',
      ].join('\n'),
    )
  })

  it('says in a clean run what was compared and what was not', async () => {
    expect(await report('default', result([story([corroborated, alone])]))).toBe(
      [
        'talks-2026: 2 sources, 2 origins, 4 claims',
        '  1 corroborated: the same or a compatible value from two origins or more',
        '  1 uncorroborated: one origin only, nothing to compare it with; this is not',
        '    agreement',
        '',
        'No new contradiction in 1 fact that could be compared; 1 more could not be',
        '  compared',
        'Nothing new: exit code 0',
        '',
      ].join('\n'),
    )
  })

  const sentences: readonly { readonly title: string; readonly value: CheckResult; readonly expected: string }[] = [
    {
      title: 'silence on both sides is no agreement',
      value: result([story([alone])]),
      expected: 'No fact is told by two origins, so nothing was compared; this is not agreement',
    },
    {
      title: 'a run without stories compared nothing',
      value: result([]),
      expected: 'No story was found, so nothing was compared',
    },
    {
      title: 'an accepted contradiction is counted, not hidden',
      value: result([story([{ ...dateFinding, state: 'accepted', pairs: [pair({ state: 'accepted' })] }])]),
      expected: 'No new contradiction in 1 fact that could be compared, besides 1 accepted',
    },
    {
      title: 'new disputes are counted apart from contradictions',
      value: result([
        story([{ ...dateFinding, pairs: [pair(), pair({ verdict: 'disputed' }), pair({ verdict: 'disputed' })] }]),
      ]),
      expected: '1 new contradiction and 2 new disputes that no accepted list covers: exit code 1',
    },
  ]
  it.each(sentences)('$title', async ({ value, expected }) => {
    expect((await report('default', value, { columns: 200 })).split('\n')).toContain(expected)
  })

  it('shows no hunk of what was accepted', async () => {
    const accepted = { ...dateFinding, state: 'accepted' as const, pairs: [pair({ state: 'accepted' })] }
    const output = await report('default', result([story([accepted])]))
    expect(output).not.toContain('northwire (Northwire)')
    expect(output).toContain('1 accepted: ')
  })

  it('puts new findings before known ones, disagreements before counts, and stale entries last', async () => {
    const output = await report('default', sample)
    const order = [
      'contradicted, new:',
      'disputed:',
      'unresolved:',
      '1 superseded:',
      '1 accepted:',
      'but stale:',
      'Next:',
    ]
    const places = order.map((text) => output.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((left, right) => left - right))
  })

  it.each([24, 40, 80, 132])('keeps prose within %i columns', async (columns) => {
    const output = await report('default', sample, { columns })
    // [claims/…yaml:14:5], ids and commands are for copying and stay whole
    const prose = output.split('\n').filter((line) => !/^ *(?:claims\/|fd1:|factdiff )/.test(line))
    for (const line of prose) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
  })

  it('adds nothing but colours', async () => {
    const plain = await report('default', sample)
    const colored = await report('default', sample, { color: true })
    expect(colored).not.toBe(plain)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes to take out
    expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain)
  })

  it('counts the claims of a value it does not show', async () => {
    const many = position(Array.from({ length: 9 }, (_, index) => claim(`paper-${index}`, '2026-02-02')))
    const output = await report('default', result([story([{ ...dateFinding, positions: [many, many] }])]))
    expect(output).toContain('and 6 more that say the same')
  })
})
