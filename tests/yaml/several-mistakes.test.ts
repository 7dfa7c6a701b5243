import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/claim/read-record.ts'
import { bytesOf } from '../show.ts'

/** Lines that each end a claim with one mistake, and where a person is shown it. */
const MISTAKES: Readonly<Record<string, { lines: readonly string[]; at: readonly [line: number, column: number] }>> = {
  'a tab': { lines: ['\tby: ministry'], at: [0, 1] },
  'two tabs': { lines: ['\tby: ministry', '\tof: ships'], at: [0, 1] },
  'an open quote': { lines: ['    by: "ministry'], at: [0, 9] },
  'an open single quote': { lines: ["    by: 'ministry"], at: [0, 9] },
  'an open quote as a key': { lines: ['    "by: ministry'], at: [0, 5] },
  'text after a quote': { lines: ['    by: "interior" ministry'], at: [0, 20] },
  'an apostrophe in quotes': { lines: ["    by: 'ministry's man'"], at: [0, 19] },
  'a colon in a value': { lines: ['    by: ministry: spokesman'], at: [0, 9] },
  'an at sign': { lines: ['    by: @ministry'], at: [0, 9] },
  'a percent sign': { lines: ['    by: %x'], at: [0, 9] },
  'a line too deep': { lines: ['     by: ministry'], at: [0, 6] },
  'a line too shallow': { lines: ['   by: ministry'], at: [0, 4] },
  'a line without a colon': { lines: ['    by'], at: [0, 5] },
  'a wrong escape': { lines: ['    by: "a\\qb"'], at: [0, 11] },
  'an open brace': { lines: ['    by: {a: b'], at: [0, 9] },
  'an open bracket': { lines: ['    by: [a, b'], at: [0, 9] },
  'a closing bracket': { lines: ['    by: a', '    ]of: x'], at: [1, 5] },
  'a list on the line of its key': { lines: ['    by: - x'], at: [0, 9] },
  'text after the sign of a block': { lines: ['    by: |x', '      y'], at: [0, 10] },
  'a list as a key': { lines: ['    [a]: x'], at: [0, 5] },
  'a dash without a space': { lines: ['  -by: x', '    of: y'], at: [0, 3] },
  'an asterisk for a dash': { lines: ['  * by: x'], at: [0, 3] },
  'an anchor': { lines: ['    by: &x y'], at: [0, 9] },
  'an alias': { lines: ['    by: *x'], at: [0, 9] },
  'a tag': { lines: ['    by: !x y'], at: [0, 9] },
  'a key given twice': { lines: ['    about: z'], at: [0, 5] },
  'no key': { lines: ['    : x'], at: [0, 5] },
}

const CLAIM = ['  - about: talks', '    attribute: location', '    value: Almara', '    evidence: in Almara']
const HEAD = ['source: {id: northwire}', 'claims:']

/** Line and column of every problem of a record whose claims end with these mistakes. */
async function placesIn(mistakes: readonly string[], last: readonly string[] = []): Promise<readonly string[]> {
  const claims = mistakes.flatMap((name) => [...CLAIM, ...(MISTAKES[name]?.lines ?? [])])
  const { problems } = await readRecord('a.yaml', bytesOf([...HEAD, ...claims, ...last]))
  return problems.map(({ line, column }) => `${line}:${column}`)
}

/** Where the mistakes stand, each on its claim. */
function placesOf(mistakes: readonly string[]): readonly string[] {
  let above = HEAD.length
  return mistakes.map((name) => {
    const { lines, at } = MISTAKES[name] ?? { lines: [], at: [0, 0] }
    const place = `${above + CLAIM.length + 1 + at[0]}:${at[1]}`
    above += CLAIM.length + lines.length
    return place
  })
}

describe('a record with several mistakes', () => {
  it.each(Object.keys(MISTAKES))('tells %s and any other before and after it, each once', async (name) => {
    for (const other of Object.keys(MISTAKES)) {
      expect(await placesIn([name, other], CLAIM), other).toEqual(placesOf([name, other]))
    }
  })

  it('tells all of them, in the order of the file', async () => {
    const all = Object.keys(MISTAKES)
    expect(await placesIn(all)).toEqual(placesOf(all))
  })

  it('tells nothing that stands below a second document', async () => {
    expect(await placesIn(['an at sign'], ['---', 'by: @x'])).toEqual([...placesOf(['an at sign']), '8:1'])
  })

  it('tells each merge conflict at its first mark', async () => {
    const conflict = ['<<<<<<< HEAD', '  id: a', '=======', '  id: b', '>>>>>>> other']
    const { problems } = await readRecord(
      'a.yaml',
      bytesOf(['source:', ...conflict, ...conflict, '=======', 'claims: []']),
    )
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'merge-conflict'],
      [7, 'merge-conflict'],
      [12, 'merge-conflict'],
    ])
  })

  it('tells on each line the first control character', async () => {
    const { problems } = await readRecord('a.yaml', bytesOf(['source: {id: a}', 'a\u0001\u0002', 'b', '\u0003']))
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 2, 'control-character'],
      [4, 1, 'control-character'],
    ])
  })

  it('tells only what is above the first ruinous mistake when it is too long to be read again', async () => {
    const long = Array.from({ length: 30_000 }, () => '# a long comment')
    const { problems } = await readRecord('a.yaml', bytesOf([...HEAD, '  - by: @x', '  - "a', ...long, '  - by: @y']))
    expect(problems.map(({ line }) => line)).toEqual([3, 4])
  })
})
