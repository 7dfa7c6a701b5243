import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

async function result(text: string): Promise<readonly string[]> {
  return (await told(text)).filter((fact) => fact.startsWith('sport-result: ')).map((fact) => fact.slice(14))
}

describe('who won and who lost is told', () => {
  it.each([
    [
      'Karl Lind scored twice on Sunday, and Ashford Rovers beat visiting Norwich 3-1.',
      ['winner=Ashford Rovers', 'loser=Norwich', 'score=3-1'],
    ],
    ['Ashford Rovers rallied for a 20-13 win over Norwich on Sunday.', ['winner=Ashford Rovers', 'score=20-13']],
    [
      'Ashford Rovers lost their home finale to Larkhill City at Brenn Stadium on Sunday.',
      ['winner=Larkhill City', 'date=2026-02-01'],
    ],
    [
      'Heavyweight champion Otto Lind scored a sixth-round stoppage of Karl Reed in Oslo.',
      ['winner=Otto Lind', 'loser=Karl Reed'],
    ],
    [
      'Karl Lind scored twice to help Ashford Rovers remain unbeaten with a 3-1 win over Norwich.',
      ['loser=Norwich', 'score=3-1'],
    ],
  ])('%s', async (text, facts) => {
    expect(await result(text)).toEqual(expect.arrayContaining(facts))
  })

  it('and of no day that is still to come', async () => {
    const text =
      'Karl Lind scored twice to help Ashford Rovers remain unbeaten with a 3-1 win over Norwich on Sunday night.'
    expect((await result(text)).filter((fact) => fact.startsWith('date=2026-02-08'))).toEqual([])
  })

  it.each(['The union ordered a stoppage of work on Monday.', 'The army held on for a week before a win over rebels.'])(
    'not [%s]',
    async (text) => {
      expect(await result(text)).toEqual([])
    },
  )
})
