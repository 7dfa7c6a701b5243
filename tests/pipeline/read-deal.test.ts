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

describe('who has a name of its own', () => {
  it('takes part, and not the land that it is of', async () => {
    const facts = await deal("Bolivia signed a $1 billion lithium deal with China's Citan on Wednesday.")
    expect(facts).not.toContain('participants=China')
  })
})

describe('how long an agreement lasts', () => {
  it.each([
    [
      'India and Fiji signed a port deal on Tuesday. The accord will remain in force for 15 years.',
      'duration=15 years',
    ],
    [
      'Oman and Fiji signed a truce on Monday. The truce takes effect on Friday and lasts six months.',
      'duration=six months',
    ],
  ])('is told of what was signed [%s]', async (text, duration) => {
    expect(await deal(text)).toContain(duration)
  })

  it('begins on another day than that on which it was signed', async () => {
    const facts = await deal(
      'Oman and Fiji signed a truce on Monday. The ceasefire took effect at midnight on Tuesday.',
    )
    expect(facts.filter((fact) => fact.startsWith('date='))).toEqual(['date=2026-02-02'])
  })

  it('is no statement of those who concluded it', async () => {
    const text =
      'The truce that the Omani government and the rebels concluded in Doha on Tuesday took effect on Wednesday.'
    expect((await toldByArticle(text)).filter((fact) => fact.startsWith('statement'))).toEqual([])
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

describe('what an agreement is for', () => {
  it('does not say where it was signed', async () => {
    const facts = await deal(
      'Chad and Japan on Wednesday signed a loan agreement of $850 million for flood defences in Mongo.',
    )
    expect(facts.filter((fact) => fact.startsWith('location='))).toEqual([])
  })
})
