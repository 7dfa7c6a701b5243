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
})
