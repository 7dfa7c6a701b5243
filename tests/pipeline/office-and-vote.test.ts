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

  it('begins on another day than that of the appointment', async () => {
    const facts = await told('Sirrus named Ana Brandt as chief executive on Tuesday. She will start on 1 March.')
    expect(facts).toEqual(
      expect.arrayContaining(['appointment: date=2026-02-03', 'appointment: date(start)=2026-03-01 planned']),
    )
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
    { text: 'Officials denied that Ana Brandt had resigned.', facts: ['resignation: person=Ana Brandt denied'] },
    { text: 'Officials denied that Ana Brandt would resign.', facts: [] },
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

describe('what the words beside it decide', () => {
  it.each([
    {
      text: 'Fiji will go to the polls on August 8, Prime Minister Ana Brandt announced on Tuesday.',
      fact: 'election: date=2026-08-08 planned',
    },
    {
      text: 'Turnout in the election for mayor of Oslo on Sunday reached 48.2 percent.',
      fact: 'election: turnout=48.2 %',
    },
    { text: 'The farm bill cleared the House 229 to 201 on Wednesday.', fact: 'election: votes=229' },
    {
      text: 'The commission declared Ana Brandt the winner of the presidential election.',
      fact: 'election: winner=Ana Brandt',
    },
    {
      text: 'A total of 54 percent of voters backed the bridge in a referendum on Sunday.',
      fact: 'election: votes(yes)=54 %',
    },
    {
      text: 'The summit, planned for March 3 in Oslo, has been moved to March 10, the ministry said.',
      fact: 'meeting: date=2026-03-10 planned',
    },
    {
      text: 'Delta will buy ore for ten years under a contract signed on Wednesday.',
      fact: 'agreement: duration=ten years',
    },
    { text: 'Ana Brandt announced on Monday that she was stepping down.', fact: 'resignation: date=2026-02-02' },
    { text: 'The two sides signed a deal on Kashmir in Geneva on Monday.', fact: 'agreement: location=Geneva' },
    {
      text: 'The army and the rebels agreed on a truce in Darfur at talks in Juba on Monday.',
      fact: 'agreement: location=Juba',
    },
    {
      text: 'The Bishop of Elphin, Ana Brandt, met survivors of abuse in Sligo on Tuesday.',
      fact: 'meeting: location=Sligo',
    },
  ])('[$text]', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })

  it.each([
    { text: 'Turnout in the local elections was 12 percent at noon on Wednesday.', fact: 'election: turnout=12 %' },
    { text: 'The heads of state of Mongolia and Russia met in Oslo.', fact: 'meeting: participants=state of Mongolia' },
    { text: 'The presidents met in Geneva on Monday for talks on Syria.', fact: 'meeting: location=Syria' },
    {
      text: 'Leaders of Mongolia, China and Russia will hold a summit in Oslo on Monday.',
      fact: 'meeting: location=China planned',
    },
    { text: 'The army and the rebels agreed on a truce in Darfur on Monday.', fact: 'agreement: location=Darfur' },
  ])('[$text] does not tell $fact', async ({ text, fact }) => {
    expect(await told(text)).not.toContain(fact)
  })
})

describe('an office taken by other words', () => {
  it.each([
    { text: 'General Ana Brandt assumed command of the force on Tuesday.', fact: 'appointment: person=Ana Brandt' },
    {
      text: "Ana Brandt became India's health minister on Tuesday.",
      fact: "appointment: office=India's health minister",
    },
    { text: 'Ana Brandt was appointed ambassador to Peru on Tuesday.', fact: 'appointment: office=ambassador to Peru' },
    { text: 'Ana Brandt was made education minister on Tuesday.', fact: 'appointment: office=education minister' },
    {
      text: 'With 36.1 percent of the vote, the Nationalist Bloc won the election on Sunday.',
      fact: 'election: votes=36.1 %',
    },
    { text: 'Flood walls were discussed on Tuesday at a meeting of mayors in Oslo.', fact: 'meeting: date=2026-02-03' },
    {
      text: 'Ana Brandt is to visit Belarus on November 21, the ministry said.',
      fact: 'visit: visitor=Ana Brandt planned',
    },
    {
      text: 'A meeting between the two planned for Wednesday in Oslo did not take place.',
      fact: 'meeting: date=2026-02-04 denied',
    },
  ])('[$text]', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })
})
