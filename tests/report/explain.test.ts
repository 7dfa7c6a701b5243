import { describe, expect, it } from 'vitest'
import { evidenceInContext } from '../../src/report/evidence-context.ts'
import { explainFinding } from '../../src/report/explain.ts'
import { sample } from './sample.ts'
import { dateFinding, pair, story } from './support.ts'

const texts: ReadonlyMap<string, string> = new Map([
  ['northwire', 'ALMARA, Feb 3\nMinisters met on Monday at the old customs house.\nMore later.'],
])

describe('explainFinding', () => {
  it('shows values, evidence in context, the levels and what to type', () => {
    expect(explainFinding(story([dateFinding]), dateFinding, { texts })).toBe(
      [
        'talks-2026: date: contradicted, new',
        'both values cannot be true, and no circumstance explains the difference',
        '`-` was published earlier, `+` later (or in a fixed order where the dates do not',
        'tell); neither sign means wrong or right',
        '',
        '- 2026-02-02',
        '  read as `2026-02-02`, told by 1 origin',
        '    northwire (Northwire), published 2026-02-03, not reviewed yet',
        '    claims/talks-2026/northwire.yaml:14:5',
        '      Ministers met >>on Monday<< at the old customs house.',
        '',
        '+ 2026-02-03',
        '  read as `2026-02-03`, told by 1 origin',
        '    harbor-post (Harbor Post), published 2026-02-04, written 2026-02-03, not',
        '      reviewed yet',
        '    claims/talks-2026/harbor-post.yaml:22:5',
        '      "on Tuesday"',
        '',
        'Compared',
        '  `2026-02-02` does not fit `2026-02-03`',
        '    contradicted, new',
        '    levels tried: same, within, disjoint',
        '    level that matched: disjoint',
        '    `2026-02-03` is after `2026-02-02`',
        '    fd1:0123456789abcdef',
        '',
        'To accept',
        '  factdiff accept fd1:0123456789abcdef --reason "why both may stand"',
        '',
      ].join('\n'),
    )
  })

  it('explains every finding of a story at any width', () => {
    const [sampleStory = story([])] = sample.stories
    for (const finding of sampleStory.findings) {
      const output = explainFinding(sampleStory, finding, { texts, columns: 30, color: true })
      for (const { claims } of finding.positions) {
        for (const { file, line } of claims) expect(output).toContain(`${file}:${line}`)
      }
    }
  })

  it('offers nothing to accept where no pair fails the check', () => {
    const listed = { ...dateFinding, pairs: [pair({ verdict: 'disputed', state: 'listed' })] }
    expect(explainFinding(story([listed]), listed, { texts })).not.toContain('To accept')
  })
})

describe('evidenceInContext', () => {
  const long = `${'before '.repeat(60)}HERE ${'after '.repeat(60)}`
  const cases = [
    { title: 'marks it in its line', text: 'a\nb c d\ne', evidence: 'c', at: 4, expected: 'b >>c<< d' },
    { title: 'finds it where the hint is wrong', text: 'b c d', evidence: 'c', at: 0, expected: 'b >>c<< d' },
    { title: 'takes the place the hint names', text: 'c c c', evidence: 'c', at: 2, expected: 'c >>c<< c' },
    { title: 'spans lines', text: 'x\na b\nc d\ny', evidence: 'b\nc', at: null, expected: 'a >>b\nc<< d' },
    { title: 'is null for what is not there', text: 'a', evidence: 'b', at: 0, expected: null },
    { title: 'is null for no evidence', text: 'a', evidence: '', at: 0, expected: null },
  ]
  it.each(cases)('$title', ({ text, evidence, at, expected }) => {
    expect(evidenceInContext(text, evidence, at)).toBe(expected)
  })

  it('cuts a long line at blanks', () => {
    const context = evidenceInContext(long, 'HERE', null) ?? ''
    expect(context.startsWith('…before ')).toBe(true)
    expect(context.endsWith(' after…')).toBe(true)
    expect(context.length).toBeLessThan(340)
  })
})
