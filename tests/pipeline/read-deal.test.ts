import { describe, expect, it } from 'vitest'
import { toldByArticle } from '../support/told-by-article.ts'

/** What is told of agreements, without their type. */
async function deal(text: string): Promise<readonly string[]> {
  const facts = await toldByArticle(text)
  return facts.filter((fact) => fact.startsWith('agreement: ')).map((fact) => fact.replace('agreement: ', ''))
}

describe('an agreement is told with its amount', () => {
  it.each([
    ['Chad and the World Bank signed a $350m financing deal on Tuesday.', 'amount=350 million USD'],
    ['Zambia and Japan have signed a $190 million loan agreement for the road.', 'amount=190 million USD'],
    [
      'Chad and Japan signed an agreement worth two hundred and fifty million dollars.',
      'amount=two hundred and fifty million USD',
    ],
  ])('%s', async (text, amount) => {
    expect(await deal(text)).toContain(amount)
  })

  it.each([
    'Turkey signed a deal to pay $5 million a year for the port.',
    'The club signed a contract worth $3 million annually.',
  ])('which is no yearly payment [%s]', async (text) => {
    expect((await deal(text)).filter((fact) => fact.startsWith('amount='))).toEqual([])
  })
})

describe('what is to be done under an agreement is told of it', () => {
  it.each([
    [
      'Japan will lend Zambia 230 million dollars under an agreement signed by Ana Brandt on Wednesday.',
      'amount=230 million USD',
    ],
    ['Sefe will take the gas for 20 years, according to a contract signed on Wednesday.', 'duration=20 years'],
  ])('%s', async (text, fact) => {
    expect(await deal(text)).toContain(fact)
  })
})
