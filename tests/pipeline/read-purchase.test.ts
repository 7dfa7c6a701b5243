import { describe, expect, it } from 'vitest'
import { toldByArticle } from '../support/told-by-article.ts'

describe('a company is bought', () => {
  it.each([
    [
      "Gammalux Energy is to be swallowed by Norway's Deltona Energy in a 1.4 billion euro takeover.",
      ['amount=1.4 billion EUR', 'buyer=Deltona Energy', 'target=Gammalux Energy'],
    ],
    [
      'Gammalux Energy has been sold to Deltona Energy for 1.2 billion euros.',
      ['amount=1.2 billion EUR', 'buyer=Deltona Energy', 'target=Gammalux Energy'],
    ],
    ['The deal values Gammalux Energy at 1.2 billion euros.', ['amount=1.2 billion EUR', 'target=Gammalux Energy']],
    [
      'Deltona Energy completed the purchase of a 51 percent stake in the retailer Sklep for 640 million euros.',
      ['amount=640 million EUR', 'buyer=Deltona Energy', 'stake=51 %', 'target=Sklep'],
    ],
    [
      "Deltona Energy's 1.2 billion euro takeover of Gammalux Energy will create a giant.",
      ['amount=1.2 billion EUR', 'buyer=Deltona Energy', 'target=Gammalux Energy'],
    ],
    [
      "Deltona Energy will acquire Thang Long Beverage, the country's third-biggest beer maker, in a deal worth $2.1 billion.",
      ['amount=2.1 billion USD', 'buyer=Deltona Energy', 'target=Thang Long Beverage'],
    ],
    [
      'Deltona Energy has bought 55 percent of Gammalux Energy.',
      ['buyer=Deltona Energy', 'stake=55 %', 'target=Gammalux Energy'],
    ],
    [
      'Deltona Energy agreed to sell Gammalux Energy to the Sirrus Group for 1.65 billion reais ($310 million).',
      ['amount=1.65 billion BRL', 'buyer=Sirrus Group', 'seller=Deltona Energy', 'target=Gammalux Energy'],
    ],
    [
      'Deltona Energy closed its purchase of Gammalux Energy for $1.4 billion.',
      ['amount=1.4 billion USD', 'buyer=Deltona Energy', 'target=Gammalux Energy'],
    ],
    [
      'Deltona Energy has sold the newspaper La Stampa Nova to the Sirrus Group.',
      ['buyer=Sirrus Group', 'seller=Deltona Energy', 'target=La Stampa Nova'],
    ],
    [
      'Deltona Energy bought Bergen-based Photonis for 5 million euros.',
      ['amount=5 million EUR', 'buyer=Deltona Energy', 'target=Photonis'],
    ],
    [
      'Deltona Energy has bought the Lumwira copper mine in Zambia.',
      ['buyer=Deltona Energy', 'target=Lumwira copper mine'],
    ],
    [
      'Deltona Energy raised its stake in Gammalux Energy from 40 percent to 55 percent.',
      ['buyer=Deltona Energy', 'stake=55 %', 'target=Gammalux Energy'],
    ],
    [
      'Deltona Energy paid 180 million pounds for its 49% minority stake in Gammalux Energy.',
      ['amount=180 million GBP', 'buyer=Deltona Energy', 'stake=49 %', 'target=Gammalux Energy'],
    ],
  ] as const)('%s', async (text, expected) => {
    const facts = await toldByArticle(text)
    expect(facts).toEqual(expected.map((fact) => `acquisition: ${fact}`))
  })

  it.each([
    'The offer values each Gammalux share at 415 pence.',
    'A funding round values Gammalux Energy at 1.2 billion euros.',
    'Deltona Energy sold 2 million phones.',
    'Deltona Energy sold 30 percent of its output abroad.',
    'It was the latest in a wave of mergers in the industry.',
  ])('%s tells of no purchase', async (text) => {
    expect((await toldByArticle(text)).filter((fact) => fact.startsWith('acquisition'))).toEqual([])
  })
})

describe('a work is sold', () => {
  it.each([
    ['A painting by Ana Brandt fetched $18.2 million in New York on Tuesday.', 'amount=18.2 million USD'],
    ['The manuscript went under the hammer for 2.3 million euros in Oslo.', 'amount=2.3 million EUR'],
    ['"Girl with Plums" was bought by the Larkhill Museum after a bidding war.', 'target=Girl with Plums'],
  ])('%s', async (text, fact) => {
    expect(await toldByArticle(text)).toContain(`acquisition: ${fact}`)
  })

  it('is not bought by who made it', async () => {
    const facts = await toldByArticle(
      'The Larkhill Museum acquired "Girl with Plums" by Ana Brandt at an auction on Tuesday.',
    )
    expect(facts.filter((fact) => fact.includes('buyer='))).toEqual(['acquisition: buyer=Larkhill Museum'])
  })
})

describe('a company by what it does', () => {
  it.each([
    'Fish farmer Lochmar said on Tuesday it had agreed to buy its rival Gammalux Energy.',
    'Lochmar agreed to buy Gammalux Energy. "It fits," said Lochmar chief executive Ana Brandt.',
  ])('%s', async (text) => {
    expect(await toldByArticle(text)).toContain('acquisition: target=Gammalux Energy')
  })
})
