import { describe, expect, it } from 'vitest'
import { eventsOf, told } from './told.ts'

describe('a sentence', () => {
  it.each([
    { text: 'A court in Oslo jailed Ana Brandt and her deputy for seven years on Monday.', fact: 'term=seven years' },
    { text: 'A court in Oslo sentenced Ana Brandt to up to nine years on Monday.', fact: 'term=up to nine years' },
    { text: 'Brandt gets seven years\n\nA court sent Ana Brandt to prison on Monday.', fact: 'term=seven years' },
    { text: 'Ana Brandt was jailed for fraud on Monday.', fact: 'charge=fraud' },
    { text: 'Teacher jailed for theft\n\nThe court met on Monday.', fact: 'charge=theft' },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(`sentence: ${fact}`)
  })

  it('is of whom the text names behind it', async () => {
    const text =
      'A former mayor of Bergen was jailed for two years on Monday.\n\nKarl Brandt, 63, stood motionless as a judge read the verdict.'
    expect(await told(text)).toContain('sentence: person=Karl Brandt')
  })

  it('counts no charges as a charge', async () => {
    const facts = await told('Ana Brandt was convicted on six of eight counts on Monday.')
    expect(facts.filter((fact) => fact.includes('charge='))).toEqual([])
  })
})

describe('someone who leaves an office', () => {
  it.each([
    { text: 'Finance Minister Ana Brandt has quit.', fact: 'person=Ana Brandt' },
    { text: 'Parliament on Monday toppled Prime Minister Ana Brandt.', fact: 'person=Ana Brandt' },
    { text: 'Leblanc succeeds Karl Reed, who stepped down in June.', fact: 'person=Karl Reed' },
    { text: 'Mayor Ana Brandt lost her job on Monday.', fact: 'person=Ana Brandt' },
    { text: 'Ana Brandt left her job as a clerk and secretary to begin a career in 1950.', fact: 'office=secretary' },
    { text: 'Ana Brandt is no longer the coach. The 58-year-old was dismissed on Monday.', fact: 'person=Ana Brandt' },
    { text: 'Parliament on Monday ousted Prime Minister Ana Brandt.', fact: 'office=prime minister' },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(`resignation: ${fact}`)
  })

  it('does not on the day of the announcement', async () => {
    const facts = await told('Judge Karl Reed announced his retirement in June 2025.')
    expect(facts.filter((fact) => fact.startsWith('resignation: date'))).toEqual([])
  })

  it('does not by quitting something else', async () => {
    expect(await told('Ana Brandt quit smoking on Monday.')).not.toContain('resignation: person=Ana Brandt')
  })
})

describe('a town before a comma', () => {
  it('is no person by the office of who speaks behind it', async () => {
    expect(await told('Tomas Reed was arrested on Monday in Nantes, prosecutor Ana Brandt said.')).toContain(
      'arrest: location=Nantes',
    )
  })
})

describe('what somebody was arrested in or on', () => {
  it.each([
    'Tomas Reed was arrested on Monday at a shelter in the city.',
    'Police arrested 23 people on Monday in raids on a gang.',
    'Tomas Reed was remanded in custody on Monday.',
  ])('is no charge in [%s]', async (text) => {
    expect((await told(text)).filter((fact) => fact.includes('charge='))).toEqual([])
  })

  it('is one where it is a crime', async () => {
    expect(await told('Tomas Reed was arrested in the killing of a guard.')).toContain(
      'arrest: charge=killing of a guard',
    )
  })

  it('counts none of what somebody was charged with', async () => {
    const facts = await told('Tomas Reed, who was arrested in Stip, is charged with five counts of arson.')
    expect(facts.filter((fact) => fact.includes('counts'))).toEqual(['trial: counts(arson)=5'])
  })
})

describe('whom a court told by the age', () => {
  it('is a man', async () => {
    expect(await told('A court sentenced the 44-year-old man who was accused of fraud to life in prison.')).toContain(
      'sentence: person=man',
    )
  })
})

describe('whom the police name a suspect', () => {
  it('is appointed to nothing', async () => {
    const facts = await told('Police have named the captain of the ferry a suspect.')
    expect(facts.filter((fact) => fact.startsWith('appointment'))).toEqual([])
  })
})

describe('an arrest', () => {
  it.each([
    {
      text: 'Ana Brandt was picked up at her home in Bergen on Monday. She was arrested with others.',
      fact: 'date=2026-02-02',
    },
    {
      text: 'General Karl Reed, aged 56, and General Ana Brandt were taken into custody on Monday.',
      fact: 'person=Karl Reed',
    },
    { text: 'Police detained 17 people on Monday.', fact: 'arrested=17' },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(`arrest: ${fact}`)
  })
})

describe('a visit', () => {
  it('begins where someone lands', async () => {
    expect(await told('President Ana Brandt landed in Lisbon on Monday.')).toContain('visit: location=Lisbon')
  })
})

describe('an appointment', () => {
  it('tells who replaced whom', async () => {
    const facts = await told('President Ana Brandt replaced the governor with his deputy, Karl Reed, on Monday.')
    expect(facts.filter((fact) => fact.includes('person='))).toEqual(['appointment: person=Karl Reed'])
  })
})

describe('an office', () => {
  it.each([
    {
      text: 'Parliament voted on Monday to appoint Ana Brandt as governor of the central bank.',
      facts: ['person=Ana Brandt', 'date=2026-02-02', 'office=governor of the central bank'],
    },
    { text: 'The senate confirmed Ana Brandt as defence secretary on Monday.', facts: ['person=Ana Brandt'] },
    { text: 'Ana Brandt is to head the Bank of Norway.', facts: ['organization=Bank of Norway planned'] },
    { text: 'The board has picked Ana Brandt to lead the Bank of Norway.', facts: ['organization=Bank of Norway'] },
    { text: 'Ana Brandt takes over from Karl Reed.', facts: ['person=Ana Brandt'] },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(expect.arrayContaining(facts.map((fact) => `appointment: ${fact}`)))
  })

  it.each([
    ['The board has chosen Ana Brandt to lead the company.', 'office='],
    ['The union voted to strike on Monday.', ''],
    ['Reed successor named\n\nKarl Reed resigned on Monday.', 'person=Karl Reed'],
    ['Ana Brandt replaces Karl Reed, whose term ends in November.', 'date='],
  ])('[%s] tells no `%s` of an appointment', async (text, fact) => {
    expect((await told(text)).filter((each) => each.startsWith(`appointment: ${fact}`))).toEqual([])
  })
})

describe('a call', () => {
  it.each([
    'Ana Brandt spoke by phone with Karl Reed on Monday.',
    'Ana Brandt talked by phone with Karl Reed on Monday.',
  ])('is of both who speak in [%s]', async (text) => {
    expect(await told(text)).toEqual(
      expect.arrayContaining(['call: participants=Ana Brandt', 'call: participants=Karl Reed']),
    )
  })
})

describe('the age of somebody told by a noun', () => {
  it('is of whom the text is about', async () => {
    const text =
      'Karl Reed won the election, defeating Tom Lind.\n\nReed took 52 percent.\n\nThe 59-year-old lawyer takes office in May.'
    const { entityFacts } = await eventsOf(text)
    expect(entityFacts.filter(({ attribute }) => attribute === 'age').map(({ value }) => value)).toEqual(['59'])
  })
})

describe('a day before `after`', () => {
  it.each(['Ana Brandt spoke on Sunday after a run-off.', 'Ashford Rovers celebrated on Sunday after a 2-1 win.'])(
    'is not that of what came before in [%s]',
    async (text) => {
      const dates = (await told(text)).filter((fact) => /^(?:sport-result|election): date/.test(fact))
      expect(dates).toEqual([])
    },
  )
})

describe('what a house decides', () => {
  it.each([
    {
      text: 'Lawmakers in Prague approved the 2027 budget on Monday.\n\nThe bill passed by 103 votes to 95.',
      fact: 'date=2026-02-02',
    },
    { text: 'The budget passed with the votes of 101 deputies.', fact: 'votes=101' },
    { text: 'Parliament adopted the budget.\n\nThe vote was 103 to 95.', fact: 'votes=103' },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(`election: ${fact}`)
  })

  it("is not of the year that next year's budget is for", async () => {
    const facts = await told("Parliament passed next year's budget with the votes of 101 deputies on Monday.")
    expect(facts.filter((fact) => fact.includes('date='))).toEqual(['election: date=2026-02-02'])
  })
})

describe('a treaty', () => {
  it.each([
    {
      text: 'The presidents of Chile and Peru on Monday put their signatures to a treaty on the border.\n\nThe ceremony took place in Arica.',
      facts: ['date=2026-02-02', 'location=Arica', 'participants=Chile'],
    },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(expect.arrayContaining(facts.map((fact) => `agreement: ${fact}`)))
  })

  it('is not signed where it is ratified', async () => {
    const facts = await told('Parliament in Lima is expected to ratify the treaty in May.')
    expect(facts.filter((fact) => /date|location/.test(fact))).toEqual([])
  })
})

describe('a loss of a company', () => {
  it('is no damage', async () => {
    const facts = await told('The carmaker on Monday reported a first-quarter loss of 1.1 billion dollars in Leipzig.')
    expect(facts.filter((fact) => fact.includes('damage='))).toEqual([])
  })
})

describe('a day that the present tells', () => {
  it('is to come', async () => {
    expect(await told('Ana Brandt takes over from Karl Reed on 1 September.')).toContain(
      'appointment: date(start)=2026-09-01 planned',
    )
  })
})

describe('a vote of the people', () => {
  it.each([
    {
      text: 'Swiss voters on Monday rejected a plan to cap pay, with 54.3 percent voting against it.',
      fact: 'votes(no)=54.3 %',
    },
    { text: "The plan was turned down by 56.3 percent of voters in Monday's referendum.", fact: 'votes(no)=56.3 %' },
    { text: '51 percent of the electorate took part in the referendum.', fact: 'turnout=51 %' },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(`election: ${fact}`)
  })
})

describe('a player who changes clubs', () => {
  it.each([
    {
      text: 'Ashford Rovers have signed striker Karl Reed from Larkhill City for £42 million.',
      facts: ['buyer=Ashford Rovers', 'target=Karl Reed', 'amount=42 million GBP', 'seller=Larkhill City'],
    },
    {
      text: 'The striker Karl Reed has joined Ashford Rovers from Larkhill City.',
      facts: ['buyer=Ashford Rovers', 'target=Karl Reed', 'seller=Larkhill City'],
    },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(expect.arrayContaining(facts.map((fact) => `acquisition: ${fact}`)))
  })

  it.each(['President Karl Reed signed the bill.', 'Karl Reed has joined the Labour Party.'])(
    'is not told by [%s]',
    async (text) => {
      expect((await told(text)).filter((fact) => fact.startsWith('acquisition'))).toEqual([])
    },
  )
})

describe('talks of several rounds', () => {
  it('are held by whoever opened one', async () => {
    const facts = await told('Envoys of Armenia and Azerbaijan opened a second round of talks in Muscat on Monday.')
    expect(facts).toContain('meeting: participants=Armenia')
    expect(facts).toContain('meeting: participants=Azerbaijan')
  })

  it('are no less where people sit down', async () => {
    const facts = await told('Armenian and Azerbaijani negotiators sat down together in Doha on Monday.')
    expect(facts).toContain('meeting: location=Doha')
  })
})

describe('a capital', () => {
  it.each([
    { text: 'Tokyo and Manila signed a defence pact on Monday.', facts: ['Japan', 'Philippines'] },
    { text: 'A pact between Seoul and Tokyo was signed in Busan on Monday.', facts: ['South Korea', 'Japan'] },
  ])('stands for its land in [$text]', async ({ text, facts }) => {
    expect(await told(text)).toEqual(expect.arrayContaining(facts.map((fact) => `agreement: participants=${fact}`)))
  })

  it('is itself where its team plays', async () => {
    expect(await told('London beat Paris 3-1 on Sunday.')).not.toContain('sport-result: winner=United Kingdom')
  })
})

describe('a protest in other words', () => {
  it('is what a crowd that demands something does', async () => {
    const text =
      'Some 12,000 farmers drove their tractors into Sofia on Monday to demand aid.\n\nThe protesters left at dusk.'
    expect(await told(text)).toEqual(expect.arrayContaining(['protest: location=Sofia', 'protest: date=2026-02-02']))
  })

  it('is no gathering of anybody else', async () => {
    const facts = await told('Thousands of people gathered in Sofia on Monday for a concert.')
    expect(facts.filter((fact) => fact.startsWith('protest'))).toEqual([])
  })
})

describe('a crash', () => {
  it('is not where those sit who tell of it', async () => {
    const facts = await told('Two people died on Monday when a car hit a truck, the foreign ministry in Oslo said.')
    expect(facts.filter((fact) => fact.includes('Oslo') && !fact.startsWith('statement'))).toEqual([])
  })
})

describe('leaders', () => {
  it('meet where they gather', async () => {
    expect(await told('The leaders of Norway and Portugal gathered in Oslo on Monday.')).toContain(
      'meeting: location=Oslo',
    )
  })
})

describe('talks of before', () => {
  it('tell no place of those to come', async () => {
    const facts = await told('The talks would be the first since those in Jeddah failed.')
    expect(facts.filter((fact) => fact.includes('location='))).toEqual([])
  })
})

describe('an extradition', () => {
  it('is another event than the arrest before it', async () => {
    const facts = await told(
      'Ana Brandt was extradited to Norway on Monday. Brandt was arrested in Lisbon in March 2024.',
    )
    expect(facts.filter((fact) => fact.includes('date='))).toEqual(['arrest: date=2026-02-02', 'arrest: date=2024-03'])
  })
})

describe('an agreement', () => {
  it.each([
    { text: 'Norway sealed a 15-year deal on Monday.', fact: 'participants=Norway' },
    { text: 'A supply pact between Norway and Portugal is worth $8 billion.', fact: 'amount=8 billion USD' },
    { text: 'The document was signed in Oslo on Monday.', fact: 'location=Oslo' },
    { text: 'The signing ceremony took place in Oslo.', fact: 'location=Oslo' },
    { text: 'Norway and Portugal on Monday concluded a defence pact.', fact: 'date=2026-02-02' },
    {
      text: 'Ana Brandt and Karl Reed met in Oslo on Monday and signed an accord with Portugal.',
      fact: 'location=Oslo',
    },
    {
      text: 'Under the agreement, which runs for 20 years, ships pay less.',
      fact: 'duration=20 years',
    },
    { text: 'The government of Norway signed an agreement on Monday.', fact: 'participants=government of Norway' },
    { text: 'Under the 10-year accord, deliveries begin soon.', fact: 'duration=10 years' },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(`agreement: ${fact}`)
  })
})

describe('those who died', () => {
  it.each([
    'The writer Ana Brandt died in Oslo on Monday. She was 88.',
    'The writer Ana Brandt, 88, died in Oslo on Monday.',
    'Ana Brandt dead at 88\n\nThe writer Ana Brandt died on Monday.',
  ])('were as old as the text says: %s', async (text) => {
    expect(await told(text)).toContain('death: age=88')
  })

  it('keep their surname from others of the text', async () => {
    const text =
      'The writer Ana Brandt has died. Brandt died in Oslo on Monday. Her husband, the painter Karl Brandt, died in 2011.'
    const people = (await told(text)).filter((fact) => fact.includes('person='))
    expect(people).toEqual(['death: person=Ana Brandt', 'death: person=Karl Brandt'])
  })
})

describe('a protest that is put down', () => {
  it.each([
    'Police fired at demonstrators in Oslo on Monday, killing at least 11 people.\n\nThousands marched in Bergen.',
    'Police shot dead eight protesters in Oslo on Monday.',
  ])('is one event with its dead: %s', async (text) => {
    const facts = await told(text)
    expect(facts.filter((fact) => fact.includes('killed=')).every((fact) => fact.startsWith('protest: '))).toBe(true)
    expect(facts.some((fact) => fact.startsWith('attack: '))).toBe(false)
  })
})

describe('what happened', () => {
  it('is not planned for a later day', async () => {
    const facts = await told(
      'Ana Brandt met Karl Reed in Oslo on Monday. Brandt and Reed will meet in Lisbon on 20 March.',
    )
    expect(facts.filter((fact) => fact.startsWith('meeting: location'))).toEqual([
      'meeting: location=Oslo',
      'meeting: location=Lisbon planned',
    ])
  })
})

describe('an election', () => {
  it.each([
    { text: "Tom Reed defeated Ana Brandt in Sunday's mayoral runoff.", fact: 'winner=Tom Reed' },
    { text: "Ana Brandt lost to Tom Reed by 300 votes in Sunday's election.", fact: 'winner=Tom Reed' },
    { text: "Ana Brandt lost to Tom Reed by 300 votes in Sunday's election.", fact: 'votes(margin)=300' },
    { text: 'Ana Brandt was elected mayor of Oslo on Sunday by a margin of 1,240 votes.', fact: 'votes(margin)=1,240' },
    { text: "Tom Reed has won Iceland's presidential election.", fact: 'winner=Tom Reed' },
    { text: 'Tom Reed won a second term as governor on Monday.', fact: 'winner=Tom Reed' },
    { text: 'Voters in Iceland chose Tom Reed as president on Monday.', fact: 'winner=Tom Reed' },
    { text: 'Tom Reed won the election with 53.4 percent of the vote.', fact: 'votes=53.4 %' },
    {
      text: "Tom Reed won Sunday's runoff, taking 53.4 percent of the vote against 46.6 percent for Ana Brandt.",
      fact: 'votes(Ana Brandt)=46.6 %',
    },
    { text: 'Voters rejected the reform in a referendum, with 52.3 percent voting no.', fact: 'votes(no)=52.3 %' },
    { text: 'Lawmakers voted by 331 to 210 on Monday to bring down the government.', fact: 'votes=331' },
    { text: 'Lawmakers voted by 331 to 210 on Monday to bring down the government.', fact: 'votes(against)=210' },
    { text: 'The bill was passed by 61 votes to 39 in the Senate on Monday.', fact: 'votes(against)=39' },
    { text: 'Ana Brandt was elected speaker on Monday. Brandt received 176 votes.', fact: 'votes=176' },
    { text: 'The motion of no confidence was backed by 341 deputies on Monday.', fact: 'votes=341' },
  ])('$text: $fact', async ({ text, fact }) => {
    expect(await told(text)).toContain(`election: ${fact}`)
  })

  it.each([
    "Iceland's election was held on Sunday.",
    'The Labour Party won 24 seats in the election.',
    'The president-elect, Tom Reed, arrived on Monday.',
  ])('has no winner in [%s]', async (text) => {
    expect((await told(text)).filter((fact) => fact.includes('winner='))).toEqual([])
  })

  it('has no votes in how many were counted', async () => {
    const facts = await told('With 98 percent of the ballots counted, turnout in the election was 61 percent.')
    expect(facts.filter((fact) => fact.includes('votes'))).toEqual([])
  })
})

describe('an election to come', () => {
  it('is not the one of which the text tells the outcome', async () => {
    const facts = await told(
      'Mayor Ana Brandt was recalled in a vote.\n\nTurnout was 51 percent. A new mayor will be elected on 2 June.',
    )
    expect(facts).toContain('election: date=2026-06-02 planned')
    expect(facts.filter((fact) => fact.startsWith('election: date') && !fact.endsWith('planned'))).toEqual([])
  })

  it('is planned whatever the tense', async () => {
    expect(await told('Ana Brandt serves as mayor until a special election on 19 May.')).toContain(
      'election: date=2026-05-19 planned',
    )
  })
})

describe('an old event told in passing', () => {
  it('is not the one that the text is about', async () => {
    const facts = await told(
      'Lawmakers voted by 331 to 210 to bring down Prime Minister Ana Brandt.\n\nHer predecessor, Karl Reed, lost a confidence vote in June 2024.',
    )
    expect(facts.filter((fact) => fact.includes('votes=331') || fact.includes('date='))).toEqual([
      'election: votes=331',
      'election: date=2024-06',
    ])
  })
})

describe('who has held an office for so long', () => {
  it.each([
    {
      text: 'Lena Falk, who has been governor since March 2024, spoke in Oslo.',
      facts: ['appointment: date=2024-03', 'appointment: office=governor', 'appointment: person=Lena Falk'],
    },
    {
      text: 'Ana Brandt has been chief executive since 2019.',
      facts: ['appointment: date=2019', 'appointment: office=chief executive', 'appointment: person=Ana Brandt'],
    },
    { text: 'Lena Falk has been in office since 2021.', facts: [] },
    { text: 'The road has been closed since Monday.', facts: [] },
    { text: 'The two leaders have been presidents since 2020.', facts: [] },
  ])('$text', async ({ text, facts }) => {
    expect((await told(text)).filter((fact) => fact.startsWith('appointment')).toSorted()).toEqual(facts)
  })
})

describe('a statement', () => {
  it.each([
    'An arraignment has been scheduled for Wednesday for an Oslo, Norway man accused of murdering two women.',
    'The plan, criticised by nurses and teachers, was dropped.',
  ])('is none of whom others speak: %s', async (text) => {
    expect((await told(text)).filter((fact) => fact.startsWith('statement: '))).toEqual([])
  })

  it('is of who holds two posts at once', async () => {
    const text = 'Sirrus President and Chief Executive Ana Brandt announced a merger.'
    expect(await told(text)).toContain('statement: speaker=Ana Brandt')
  })
})

describe('a meeting', () => {
  it.each([
    'Ana Brandt discussed the case in an interview with Reuters.',
    'Karl Reed is expected to discuss the case at a news conference on Wednesday.',
    'There was talk of the Harbor Rovers buying Karl Reed.',
  ])('is none where one talks to everybody: %s', async (text) => {
    expect((await told(text)).filter((fact) => fact.startsWith('meeting: '))).toEqual([])
  })

  it('is one of who discussed something together', async () => {
    const facts = await told('Ana Brandt discussed trade with Karl Reed on Monday.')
    expect(facts).toEqual(expect.arrayContaining(['meeting: participants=Karl Reed', 'meeting: agenda=trade']))
  })
})

describe('an arrest', () => {
  it('is on the charge that somebody is suspected of', async () => {
    const facts = await told('Karl Reed was arrested on suspicion of drunken driving on Monday.')
    expect(facts).toContain('arrest: charge=drunken driving')
  })

  it('is for nothing that it was part of', async () => {
    const facts = await told('Karl Reed was arrested in a raid against smugglers on Monday.')
    expect(facts.filter((fact) => fact.includes('charge='))).toEqual([])
  })

  it('is not of whom the headline is about', async () => {
    const facts = await told('John Varga: son held as mother and sister killed\n\nThe police spoke on Monday.')
    expect(facts.filter((fact) => fact.includes('Varga'))).toEqual([])
  })
})

describe('an appointment', () => {
  it('is told by who makes it on a day', async () => {
    const facts = await told('The prime minister on Monday named economist Ana Brandt as finance minister.')
    const expected = ['person=Ana Brandt', 'office=finance minister', 'date=2026-02-02']
    expect(facts).toEqual(expect.arrayContaining(expected.map((fact) => `appointment: ${fact}`)))
  })
})
