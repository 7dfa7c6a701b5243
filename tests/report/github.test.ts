import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Finding } from '../../src/model/finding.ts'
import { runnerCommands } from './runner.ts'
import { sample } from './sample.ts'
import { claim, contradiction, dateFinding, finding, pair, position, report, result, story } from './support.ts'

const annotations = async (...args: Parameters<typeof report> extends [unknown, ...infer Rest] ? Rest : never) =>
  runnerCommands(await report('github', ...args))

/** A value of the middle outlet that is accepted beside the first, and an older one that contradicts both. */
function threeValues(): Finding {
  const early = position([claim('coast-radio', '2026-01-30', { line: 7 })])
  const first = position([claim('northwire', '2026-02-02', { line: 14 })])
  const second = position([claim('harbor-post', '2026-02-03', { line: 22 })])
  return finding([early, first, second], {
    verdict: 'contradicted',
    state: 'new',
    pairs: [
      pair({ id: 'fd1:000000000000000a', values: [0, 1] }),
      pair({ id: 'fd1:000000000000000b', values: [0, 2] }),
      pair({ id: 'fd1:000000000000000c', values: [1, 2], state: 'accepted' }),
    ],
  })
}

describe('the github reporter', () => {
  it('annotates what is new at the claim that was published later', async () => {
    expect(await report('github', contradiction)).toMatchInlineSnapshot(`
      "::error file=claims/talks-2026/harbor-post.yaml,line=22,col=5,title=new%2C contradicted%3A talks-2026%3A date::\`northwire\` dates it \`2026-02-02\`, \`harbor-post\` dates it \`2026-02-03\`: \`2026-02-03\` is after \`2026-02-02\` (fd1:0123456789abcdef)%0AFix the record, or accept it: factdiff accept fd1:0123456789abcdef --reason "…"
      "
    `)
  })

  it('is read by the runner as it was meant', async () => {
    const names = { file: 'claims/a, b:100%/x=1.yaml', line: 3, source: 'x' }
    const value = {
      ...dateFinding,
      of: '50%25, of: all::',
      positions: [claim('northwire', '1'), claim('x', '2', names)].map((one) => position([one])),
    }
    const [command, ...more] = await annotations(result([story([value])]))
    expect(more).toEqual([])
    expect(command?.properties).toEqual({
      file: 'claims/a, b:100%/x=1.yaml',
      line: '3',
      col: '5',
      title: 'new, contradicted: talks-2026: date (50%25, of: all::)',
    })
    expect(command?.data).toContain('`x` dates it `2`')
  })

  it('leaves out what is accepted or only listed', async () => {
    const [command, ...more] = await annotations(sample)
    expect(more).toEqual([])
    expect(command?.data).toContain('fd1:0123456789abcdef')
    expect(await report('github', result([]))).toBe('')
  })

  it('takes a value that no accepted pair has for the one that the change brings', async () => {
    const commands = await annotations(result([story([threeValues()])]))
    expect(commands.map(({ properties }) => [properties.file, properties.line])).toEqual([
      ['claims/talks-2026/coast-radio.yaml', '7'],
    ])
    expect(commands[0]?.data).toMatch(/fd1:000000000000000a.*\n.*fd1:000000000000000b/)
  })

  it('stands at the claim that was changed where the caller knows it', async () => {
    const changed = await annotations(contradiction, { isChanged: ({ source }) => source === 'northwire' })
    expect(changed[0]?.properties).toMatchObject({ file: 'claims/talks-2026/northwire.yaml', line: '14' })
  })

  it('names files from the root of the repository', async () => {
    const [command] = await annotations(contradiction, { prefix: 'newsroom/facts' })
    expect(command?.properties.file).toBe('newsroom/facts/claims/talks-2026/harbor-post.yaml')
  })

  it('shows ten, the worst first, and says how many more there are', async () => {
    const of = (about: string, verdict: 'contradicted' | 'disputed') =>
      finding(dateFinding.positions, { about, verdict, state: 'new', pairs: [pair({ verdict })] })
    const disputes = Array.from({ length: 9 }, (_, index) => of(`dispute-${index}`, 'disputed'))
    const contradictions = Array.from({ length: 8 }, (_, index) => of(`contradiction-${index}`, 'contradicted'))
    const commands = await annotations(result([story(disputes), story(contradictions, { story: 'other' })]))
    expect(commands.map(({ properties }) => properties.title?.replace(/^.*?: (.*): date$/, '$1'))).toEqual([
      ...contradictions.map(({ about }) => about),
      'dispute-0',
      'dispute-1',
    ])
    expect(commands.at(-1)?.data).toMatch(/\n7 more in the summary$/)
  })

  it('annotates the problems of a run that failed, and nothing else', async () => {
    const problem: Diagnostic = {
      ...{ code: 'invalid-date', severity: 'error', file: 'claims/talks-2026/northwire.yaml', line: 3, column: 9 },
      ...{ length: 4, message: '`soon` is no date', hint: 'write it as EDTF' },
    }
    const failed = result(contradiction.stories, {
      outcome: 'failed',
      problems: [problem, { ...problem, severity: 'warning' }],
    })
    expect(await annotations(failed)).toEqual([
      {
        name: 'error',
        properties: { file: problem.file, line: '3', col: '9', title: 'factdiff: the check failed' },
        data: 'The check failed: claims/talks-2026/northwire.yaml:3:9: error: `soon` is no date; write it as EDTF [invalid-date]',
      },
    ])
  })
})
