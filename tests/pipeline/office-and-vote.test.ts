import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('who will hold an office', () => {
  it.each([
    {
      text: "Ana Brandt will be Norway's next ambassador to South Korea, the ministry said.",
      facts: ['appointment: person=Ana Brandt', 'appointment: office=ambassador to South Korea'],
    },
    {
      text: 'Ana Brandt is the new governor of the Bank of Norway, the ministry said.',
      facts: ['appointment: office=governor of the Bank of Norway'],
    },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(expect.arrayContaining(facts))
  })

  it.each([
    { text: 'Ana Brandt is not the new coach.' },
    { text: 'Who will be the next mayor of Oslo?' },
    { text: 'Ana Brandt could be the next mayor of Oslo.' },
    { text: "Ana Brandt was the new minister's aide." },
  ])('is not told by [$text]', async ({ text }) => {
    expect((await told(text)).filter((fact) => fact.startsWith('appointment'))).toEqual([])
  })
})

describe('a denial of what was heard of somebody', () => {
  it.each([
    {
      text: 'The ministry denied reports that Ana Brandt had resigned.',
      facts: ['resignation: person=Ana Brandt denied'],
    },
    { text: 'Ana Brandt has not resigned, her office said.', facts: ['resignation: person=Ana Brandt denied'] },
    { text: 'Ana Brandt said she would not resign.', facts: [] },
    { text: 'Ana Brandt refused to resign on Monday.', facts: [] },
  ])('$text', async ({ text, facts }) => {
    expect((await told(text)).filter((fact) => fact.startsWith('resignation: person'))).toEqual(facts)
  })
})

describe('an election', () => {
  it.each([
    {
      text: 'Opposition candidate Ana Brandt won the presidential run-off on Monday with 50.8% of the vote.',
      facts: ['election: winner=Ana Brandt', 'election: votes=50.8 %'],
    },
    {
      text: 'Only 38 percent of registered voters cast ballots in the election on Monday.',
      facts: ['election: turnout=38 %'],
    },
    { text: 'About 61 percent of voters went to the polls on Monday.', facts: ['election: turnout=about 61 %'] },
    {
      text: 'Lawmakers approved the rules on packaging on Monday by 376 votes to 175.',
      facts: ['election: votes=376', 'election: votes(against)=175'],
    },
    {
      text: 'Voters approved a tax in a referendum on Monday, with 53.6 percent in favour.',
      facts: ['election: votes(yes)=53.6 %'],
    },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(expect.arrayContaining(facts))
  })

  it('is no match', async () => {
    const facts = await told('Ana Brandt was elected president of Peru on Monday, narrowly beating Karl Reed.')
    expect(facts.filter((fact) => fact.startsWith('sport'))).toEqual([])
  })
})
