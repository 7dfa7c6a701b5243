import { describe, expect, it } from 'vitest'
import { detailsOf, told } from './told.ts'

describe('what something cost to build', () => {
  it.each([
    'It has cost 480 million dollars.',
    'The final bill came to 480 million dollars, the ministry said.',
    'It came with a price tag of 480 million dollars.',
    'The 480-million-dollar structure has four lanes.',
    'The price was 480 million dollars.',
    'Costs had risen to 480 million dollars.',
    'The bridge has four lanes and cost 480 million dollars.',
    'The bridge, two kilometres long, has cost 480 million dollars, paid for by the state.',
    'Its cost has been put at 480 million dollars.',
    'Construction swallowed 480 million dollars.',
    'It was built for 480 million dollars.',
    'The Candela bridge cost 480 million dollars.',
  ])('%s', async (text) => {
    const found = await detailsOf(`The Candela bridge opened on Monday. ${text}`)
    expect(found).toContain('opening: amount(cost)=480 million USD')
  })

  it.each([
    'A ferry ticket cost 3 dollars.',
    'The lights cost 480 million dollars.',
    'The original estimate was 480 million dollars.',
    'The water bill came to 480 million dollars.',
  ])('%s: of something else', async (text) => {
    const found = await detailsOf(`The Candela bridge opened on Monday. ${text}`)
    expect(found.filter((one) => one.includes('amount(cost)'))).toEqual([])
  })
})

describe('what a company cost its buyer', () => {
  const NEWS = 'Lindhav announced the takeover of Sointa Medical on Monday.'

  it.each([
    "The Danes are paying 448 million euros for all of Sointa's shares.",
    'The buyer will pay 448 million euros in cash.',
    'The offer, worth 448 million euros, has been accepted by the board.',
    'Lindhav is spending 448 million euros on the purchase of Sointa.',
    'The family gets 448 million euros for the company.',
    'The transaction is valued at 448 million euros.',
    'Lindhav is to fork out about 448 million euros for the whole company.',
  ])('%s', async (text) => {
    const facts = await told(`${NEWS} ${text}`)
    expect(facts.filter((fact) => /amount=(?:about )?448 million EUR/.test(fact))).toHaveLength(1)
    expect(facts).toContain('acquisition: target=Sointa Medical')
  })

  it.each([
    'Lindhav offered 300 million euros in 2024, which Sointa rejected.',
    'It will spend 30 million euros on a new plant.',
    'Sointa has debts of 30 million euros.',
    'The buyer would pay 30 million euros for all the shares.',
  ])('%s: not the price', async (text) => {
    const facts = await told(`${NEWS} ${text}`)
    expect(facts.filter((fact) => fact.startsWith('acquisition: amount'))).toEqual([])
  })

  it('is no stake where the price lies above another', async () => {
    const facts = await told('Lindhav is offering 21 euros for each Sointa share, 34 percent above the last price.')
    expect(facts.filter((fact) => fact.includes('stake'))).toEqual([])
  })
})

describe('how many papers were signed', () => {
  it.each([
    ['Reed met Brandt in Almara on Monday and oversaw the signing of four agreements.', 'count(agreements)=4'],
    ['Reed met Brandt in Almara on Monday. The talks ended with the signature of six documents.', 'count(documents)=6'],
    ['Reed met Brandt in Almara on Monday and witnessed the exchange of six accords.', 'count(agreements)=6'],
    ['Reed met Brandt in Almara on Monday. Six memoranda were concluded.', 'count(memorandums)=6'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toContain(`agreement: ${expected}`)
  })
})
