import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const ofType = (facts: readonly string[], type: string): readonly string[] =>
  facts.filter((fact) => fact.startsWith(`${type}: `)).map((fact) => fact.slice(type.length + 2))

describe('what a company has made', () => {
  it.each([
    {
      text: 'Larkhill Chips reported a net profit of $61.3 billion for the first quarter on Thursday, up 44 percent.',
      facts: ['profit(net, quarter)=61.3 billion USD', 'organization=Larkhill Chips', 'date=2026-02-05'],
    },
    {
      text: 'Gamma Chips reported results. Revenue rose 29 percent to $212 billion in the quarter.',
      facts: ['revenue(quarter)=212 billion USD'],
    },
    {
      text: 'The company did well. In the first three months of the year Gamma earned $63.1 billion.',
      facts: ['profit(net, quarter)=63.1 billion USD'],
    },
    {
      text: 'Operating profit was 71.4 billion yen in the quarter, against 115.2 billion yen a year earlier.',
      facts: ['profit(operating, quarter)=71.4 billion JPY'],
    },
    {
      text: 'The company made a profit of $190 million last year.',
      facts: ['profit(year)=190 million USD'],
    },
    {
      text: 'The company posted a net loss of $5 million for the half-year.',
      facts: ['loss(net, half)=5 million USD'],
    },
  ])('$text', async ({ text, facts }) => {
    expect(ofType(await told(text), 'earnings')).toEqual(expect.arrayContaining(facts))
  })

  it.each([
    { text: 'Analysts had expected a quarterly profit of $58 billion from the company.' },
    { text: 'The company expects a profit of $300 million this year.' },
    { text: 'The company cut its forecast for annual profit to $300 million.' },
    { text: 'The storm brought the company losses of $5 million.' },
    { text: 'Profit fell from $5 million in the quarter, the company said.' },
  ])('is not told by [$text]', async ({ text }) => {
    expect(ofType(await told(text), 'earnings').filter((fact) => !fact.startsWith('date'))).toEqual([])
  })
})

describe('what opens or closes for good', () => {
  it.each([
    {
      text: 'Queen Lena opened the Langskib Museum in Bergen on Saturday.',
      facts: ['target=Langskib Museum', 'location=Bergen', 'date=2026-01-31'],
    },
    { text: 'The Langskib Museum was inaugurated by the queen on Sunday.', facts: ['date=2026-02-01'] },
    { text: 'A museum about the Vikings has opened in Bergen.', facts: ['location=Bergen'] },
  ])('$text', async ({ text, facts }) => {
    expect(ofType(await told(text), 'opening')).toEqual(expect.arrayContaining(facts))
  })

  it.each([
    { text: 'Gunmen opened fire at the museum in Bergen on Monday.' },
    { text: 'The museum opens at nine every day.' },
    { text: 'The store opened talks with the union on Monday.' },
  ])('is no opening [$text]', async ({ text }) => {
    expect(ofType(await told(text), 'opening')).toEqual([])
  })

  it('closes with its jobs', async () => {
    const facts = await told('Gamma will close its factory in Bergen in May and cut 1,400 jobs.')
    expect(ofType(facts, 'closure')).toEqual(
      expect.arrayContaining(['location=Bergen planned', 'date=2026-05 planned']),
    )
    expect(ofType(await told('The store closed at eight on Monday.'), 'closure')).toEqual([])
  })

  it('is nobody who takes an office', async () => {
    const facts = await told('The Langskib, as it is called, was inaugurated on Saturday by the queen.')
    expect(ofType(facts, 'appointment')).toEqual([])
  })
})

describe('an order', () => {
  it('has its price and its number', async () => {
    const facts = await told(
      "Gamma has won an order worth 1.6 billion euros from Norway's railway to supply 64 high-speed trains.",
    )
    expect(ofType(facts, 'agreement')).toEqual(
      expect.arrayContaining(['participants=Gamma', 'amount=1.6 billion EUR', 'count(trains)=64']),
    )
  })

  it('is the contract that is signed next', async () => {
    const facts = await told(
      'Gamma has won an order for 64 trains worth 1.6 billion euros. The contract was signed in Oslo on Monday by Ana Brandt.',
    )
    expect(ofType(facts, 'agreement')).toEqual(
      expect.arrayContaining(['count(trains)=64', 'location=Oslo', 'date=2026-02-02']),
    )
  })

  it('is none of a court', async () => {
    expect(ofType(await told('Police closed the road in order to stop two trains.'), 'agreement')).toEqual([])
  })
})

describe('what is no agreement', () => {
  it.each([
    { text: 'His contract ran until 2027.' },
    { text: 'The coach had a contract until 2028.' },
    { text: 'Reed had won their last meeting 6-1, 6-2 in Doha in February.' },
  ])('$text', async ({ text }) => {
    const facts = await told(text)
    expect(facts.filter((fact) => /^(?:agreement|meeting)/.test(fact))).toEqual([])
  })

  it('has no person for a topic, and no length for an agenda', async () => {
    const facts = await told(
      'The contract was signed in Oslo on Monday by Gamma chief executive Ana Brandt. Leaders ended a summit with a pledge of $18 billion over five years.',
    )
    expect(facts.filter((fact) => /topic|agenda/.test(fact))).toEqual([])
  })
})

describe('the town of a summit', () => {
  it('stands before it', async () => {
    expect(await told('The Bergen summit ended on Tuesday.')).toContain('meeting: location=Bergen')
  })
})

describe('whom a house elects', () => {
  it('is named without the office', async () => {
    const facts = await told('Members on Tuesday elected Ana Brandt Speaker of the House of Commons.')
    expect(facts).toContain('election: winner=Ana Brandt')
  })

  it('has more votes than are against', async () => {
    const facts = await told('The member for Bergen received 175 votes, against 159 for Tom Reed, in the ballot.')
    expect(facts).toEqual(expect.arrayContaining(['election: votes=175', 'election: votes(Tom Reed)=159']))
  })
})
