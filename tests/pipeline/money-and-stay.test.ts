import { describe, expect, it } from 'vitest'
import { detailsOf } from './told.ts'

describe('sums and stays in other words', () => {
  it.each([
    [
      'Gunmen abducted two men in Almara on Monday. The kidnappers have demanded 2 million dollars.',
      'amount(ransom)=2 million USD',
    ],
    [
      'Gunmen abducted two men in Almara on Monday. Those who hold them want $2 million.',
      'amount(ransom)=2 million USD',
    ],
    [
      'Brenn and Corland signed an accord in Almara on Monday. It sets up a fund worth $48 million.',
      'amount(fund)=48 million USD',
    ],
    ['Thieves robbed a museum in Almara on Monday. They were inside for four minutes.', 'duration(stay)=4 minutes'],
  ])('%s', async (text, expected) => {
    expect((await detailsOf(text)).map((fact) => fact.replace(/^[\w-]+: /, ''))).toContain(expected)
  })

  it('a union that wants money holds nobody', async () => {
    const facts = await detailsOf(
      'Dockers in Almara went on strike on Monday. The union wants $2 million for its members.',
    )
    expect(facts.filter((fact) => fact.includes('ransom'))).toEqual([])
  })
})
