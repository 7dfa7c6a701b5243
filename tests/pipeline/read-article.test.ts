import { describe, expect, it } from 'vitest'
import {
  eventsOfArticle as eventsOf,
  factsOfArticle as factsOf,
  toldByArticle as told,
} from '../support/told-by-article.ts'

describe('an offer for a company', () => {
  it.each([
    {
      text: 'Helmsund Savings accepted a 3.9 billion euro takeover offer from Norvik Bank on Monday.',
      facts: [
        'acquisition: amount=3.9 billion EUR',
        'acquisition: buyer=Norvik Bank',
        'acquisition: date=2026-02-02',
        'acquisition: target=Helmsund Savings',
      ],
    },
    {
      text: 'Norvik Bank made a $3.9 billion bid for Helmsund Savings on Monday.',
      facts: [
        'acquisition: amount=3.9 billion USD planned',
        'acquisition: buyer=Norvik Bank planned',
        'acquisition: date=2026-02-02 planned',
        'acquisition: target=Helmsund Savings planned',
      ],
    },
    { text: 'Norvik Bank made an offer of help to Helmsund Savings on Monday.', facts: [] },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(facts)
  })

  it('tells the price of the whole, not that of a share, nor what was paid above its last price', async () => {
    const text =
      "Norvik Bank agreed on Monday to buy Helmsund Savings for 4.2 billion euros.\n\nNorvik Bank will pay 18.50 euros for each Helmsund Savings share, a premium of 22 percent to Friday's close."
    const facts = await told(text)
    expect(facts.filter((fact) => /amount|stake|date/.test(fact))).toEqual([
      'acquisition: amount=4.2 billion EUR',
      'acquisition: date=2026-02-02',
    ])
  })
})

describe('a crowd in words', () => {
  it('is counted where the body tells it, with who counted it', async () => {
    const facts = await told(
      'Protest draws 40,000 in Almara\n\nForty thousand people marched through Almara on Monday, according to the police, in the biggest protest yet.',
    )
    expect(facts.filter((fact) => fact.includes('attendance'))).toEqual(['protest: attendance=40,000'])
  })
})

describe('a match', () => {
  it.each([
    {
      text: 'Ashford Rovers beat Larkhill City 2-1 in front of 31,204 spectators on Wednesday.',
      fact: 'sport-result: attendance=31,204',
    },
    {
      text: 'Ashford Rovers beat Larkhill City 2-1 on Wednesday.\n\nA crowd of 29,800 watched.',
      fact: 'sport-result: attendance=29,800',
    },
    {
      text: 'The two goals gave Ashford Rovers a 3-1 win over Larkhill City on Wednesday.',
      fact: 'sport-result: winner=Ashford Rovers',
    },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })
})

describe('a day that something is made of', () => {
  it('is not when that was said', async () => {
    const facts = await told('President Ana Brandt declared Sunday a day of mourning.')
    expect(facts.filter((fact) => fact.includes('date='))).toEqual([])
  })
})

describe('a blast at a mine', () => {
  it.each([
    { text: 'In 2006, an explosion at the Lenin mine killed 43 people.', fact: 'accident: killed=43' },
    { text: 'A mine blast killed two soldiers on patrol near the border on Monday.', fact: 'attack: killed=2' },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })
})

describe('the one that something is compared with', () => {
  it.each([
    {
      text: 'It was the deadliest accident in the region since 2006, when 41 miners died.',
      facts: ['accident: date=2006', 'accident: killed=41'],
    },
    {
      text: 'It was the strongest quake since 1999, when 17,000 people were killed in Izmit.',
      facts: ['disaster: date=1999', 'disaster: killed=17,000', 'disaster: location=Izmit'],
    },
    { text: 'It was the deadliest attack in the region since 2018.', facts: [] },
    {
      text: 'It was the first time the two ministers had met since May 2022, when they met in Oslo.',
      facts: ['meeting: date=2022-05', 'meeting: location=Oslo'],
    },
    { text: 'The ministers had not met since March 2022.', facts: ['meeting: date=2022-03'] },
    { text: 'Not since 2022 have the ministers met.', facts: ['meeting: date=2022'] },
    {
      text: 'It has been four years since their last meeting, in Geneva.',
      facts: ['meeting: date=2022~', 'meeting: location=Geneva'],
    },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(facts)
  })
})

describe('the dead', () => {
  it.each([
    { text: 'Crowds mourned 42 miners who lost their lives in an explosion.', facts: ['killed=42'] },
    { text: 'Divers recovered four bodies on Monday.', facts: ['killed=4'] },
    { text: 'Divers recovered the last four bodies on Monday.', facts: [] },
    { text: 'Divers found three more bodies on Monday.', facts: [] },
  ])('$text', async ({ text, facts }) => {
    const killed = (await told(text)).filter((fact) => fact.includes('killed='))
    expect(killed.map((fact) => fact.replace(/^[a-z]+: /, ''))).toEqual(facts)
  })
})

describe('an election', () => {
  it.each([
    {
      text: "Ana Brandt won Saturday's election for governor. Turnout was 38 percent.",
      fact: 'election: turnout=38 %',
    },
    {
      text: "Ana Brandt won Saturday's election for governor.\n\nThe electoral commission put turnout at 41 percent.",
      fact: 'election: turnout=41 %',
    },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })

  it('is no match', async () => {
    const facts = await told('Brandt wins governor race in Almara\n\nAna Brandt celebrated with her voters on Sunday.')
    expect(facts.filter((fact) => fact.startsWith('sport-result'))).toEqual([])
  })
})

describe('people that are missing', () => {
  it.each(['Three people are missing.', 'Three people remained missing.', 'Three people are still missing.'])(
    '%s',
    async (text) => {
      const facts = await told(`A landslide buried two houses on Monday. ${text}`)
      expect(facts).toContain('disaster: missing=3')
    },
  )
})

describe('a place before whoever said so', () => {
  it.each([
    { text: 'Two people were killed near a polling station in Ikeja, police said.', place: 'polling station, Ikeja' },
    { text: 'Two people were killed in Dolnava, the interior ministry said.', place: 'Dolnava' },
  ])('$text', async ({ text, place }) => {
    expect(await told(text)).toContain(`accident: location=${place}`)
  })
})

describe('a charge', () => {
  it.each([
    { text: 'A man was charged with arson over the fire at a depot in Leeds, police said.', charges: ['arson'] },
    { text: 'Reed was charged on Monday with fraud in connection with the sale of a ship.', charges: ['fraud'] },
    { text: 'Reed was sentenced on Monday to life in prison for crimes he committed in Leeds.', charges: [] },
    { text: 'Reed went on trial on Monday on the day he turned 40.', charges: [] },
  ])('$text', async ({ text, charges }) => {
    const facts = await factsOf(text)
    expect(facts.filter(({ attribute }) => attribute === 'charge').map(({ value }) => value)).toEqual(charges)
  })
})

describe('what is told of one', () => {
  it.each([
    {
      title: 'a decade that a star is of is not when she died',
      text: 'Ana Brandt, the film star of the 1950s and ’60s, has died.',
      facts: ['person=Ana Brandt'],
    },
    {
      title: 'whoever was killed does not tell of it',
      text: 'A man opened fire in Vancouver on Friday, killing Tom Reed, police said.',
      facts: ['date=2026-01-30', 'location=Vancouver', 'target=Tom Reed'],
    },
    {
      title: 'a player who is signed agrees on nothing',
      text: 'The Saints signed the quarterback Drew Lane on Tuesday.',
      facts: [],
    },
    {
      title: 'the title of a work is no quotation',
      text: 'Reed wrote in “The Secret Story of the Harbor” that he knew.',
      facts: ['speaker=Reed'],
    },
  ])('$title', async ({ text, facts }) => {
    expect((await factsOf(text)).map(({ attribute, value }) => `${attribute}=${value}`).sort()).toEqual(facts)
  })

  it('is no result what a team has won and lost', async () => {
    const facts = await told('The Saints are 7-7 and were eliminated over the weekend.')
    expect(facts.filter((fact) => fact.includes('score='))).toEqual([])
  })

  it('is no age where numbers go on', async () => {
    const { entityFacts } = await eventsOf('The flaw affects Viewer, 7, and 8. Ana Brandt, 47, and Tom Reed found it.')
    expect(entityFacts.map(({ value }) => value)).toEqual(['47'])
  })
})

describe('a day that is not that of what happened', () => {
  it.each([
    { of: 'a later find', text: 'Seven people are dead after crews found another body on Wednesday.' },
    { of: 'a state', text: 'The fire was half contained as of Wednesday night.' },
    { of: 'an earlier figure', text: 'Six people are still missing, down from nine on Wednesday.' },
    { of: 'the dying', text: 'Nine people are dead after two of the injured succumbed to their wounds on Wednesday.' },
  ])('is that of $of', async ({ text }) => {
    const facts = await told(`A fire broke out in Lisbon on Monday.\n\n${text}`)
    expect(facts.filter((fact) => fact.includes('date='))).toEqual(['accident: date=2026-02-02'])
  })

  it('is that of a clause of its own behind `since`', async () => {
    const facts = await told("It is Ana Brandt's first deal since she took over in April 2025.")
    expect(facts.filter((fact) => fact.includes('date='))).toEqual([])
  })

  it('is that of which something is declared', async () => {
    const facts = await told('President Ana Brandt declared a day of mourning for Friday.')
    expect(facts.filter((fact) => fact.includes('date='))).toEqual([])
  })

  it('is when a text that lost its lines was published', async () => {
    const facts = await told('07 January 2026 Police say that Ana Brandt has died in Oslo.')
    expect(facts.filter((fact) => fact.includes('date='))).toEqual([])
  })
})

describe('a place that is not that of what happened', () => {
  it.each([
    { of: 'a hospital', text: 'Four people were injured and taken to a hospital in Lyon.', place: 'Lyon' },
    { of: 'the end of a way', text: 'A ferry capsized on its way from Tunis to Palermo.', place: 'Palermo' },
    {
      of: 'what the main clause tells',
      text: 'Two hours after the shooting, officers stopped a car in Lyon.',
      place: 'Lyon',
    },
    {
      of: 'a find far from it',
      text: 'Police found the suspect on a road in Lyon, north of the office where the shooting took place.',
      place: 'Lyon',
    },
  ])('is $of', async ({ text, place }) => {
    const facts = await told(text)
    expect(facts.filter((fact) => /^(?:attack|accident): location=/.test(fact) && fact.includes(place))).toEqual([])
  })
})

describe('events of other regions', () => {
  it('are two, where no word says that they are one', async () => {
    const text = 'Robbers attacked a bank in Lyon. Gunmen attacked a market in Seattle.'
    const facts = await told(text)
    expect(facts.filter((fact) => fact.includes('location='))).toHaveLength(2)
  })
})

describe('a purchase', () => {
  it('is of it who has just been named, and its price not that of the one before', async () => {
    const facts = await told(
      'Norvik Bank said on Tuesday it had agreed to buy Helmsund Savings for $6.8 billion. The acquisition is the largest since 2019, when it bought Larkhill Mutual for $9.2 billion.',
    )
    expect(facts.filter((fact) => fact.includes('amount'))).toEqual([
      'acquisition: amount=6.8 billion USD',
      'acquisition: amount=9.2 billion USD',
    ])
  })

  it('is none where the sales of a product are told', async () => {
    const facts = await told('Norvik Bank expects sales of $4 billion for the pill.')
    expect(facts.filter((fact) => fact.startsWith('acquisition'))).toEqual([])
  })
})

describe('a truce', () => {
  it('lasts as long as the words before it say', async () => {
    expect(await told('The army and the rebels agreed on Tuesday to a 90-day ceasefire.')).toContain(
      'agreement: duration=90 days',
    )
  })
})

describe('figures that stand beside others', () => {
  it.each([
    {
      text: 'All but three of the 41 people on board were killed when the plane crashed.',
      fact: 'accident: killed=38',
    },
    { text: 'Oslo was hit by a 6.8-magnitude earthquake on Monday.', fact: 'disaster: magnitude=6.8' },
    { text: "More than 600 people were hurt in Monday's 6.3 earthquake.", fact: 'disaster: magnitude=6.3' },
    { text: 'Terrorists murdered 24 of our countrymen in Oslo.', fact: 'attack: killed=24' },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })

  it.each([
    { text: 'With 99.4 percent of ballots counted, Ana Brandt won the election.', fact: 'votes=' },
    { text: 'In 2023, two earthquakes of magnitude 7.8 and 7.5 killed 900 people.', fact: 'killed=7.5' },
    { text: 'In 2023, two earthquakes of magnitude 7.8 and 7.5 killed 900 people.', fact: 'magnitude=two' },
    { text: 'The conflict has killed 40,000 people and driven two million from their homes.', fact: 'displaced=' },
    { text: 'Of the 41 people on board, 38 died in the crash.', fact: 'cause=' },
  ])('$text tells no $fact', async ({ text, fact }) => {
    expect((await told(text)).filter((line) => line.includes(fact))).toEqual([])
  })
})

describe('a court', () => {
  it('clears of some counts only', async () => {
    const facts = await told(
      'The judge found Tom Reed, 61, guilty on four counts of fraud. She acquitted him on two further counts.',
    )
    expect(facts.filter((fact) => fact.includes('verdict='))).toEqual(['trial: verdict=guilty'])
  })

  it('sends somebody down', async () => {
    const facts = await told('Tom Reed was sent down for seven years on Monday.')
    expect(facts).toContain('sentence: term=seven years')
    expect(facts).toContain('sentence: person=Tom Reed')
  })
})

describe('who is told of', () => {
  it.each([
    { text: 'Ex-minister Tom Reed was jailed for nine years on Monday.', fact: 'sentence: person=Tom Reed' },
    {
      text: 'Tom Reed slept in a cell on Monday. The former minister was jailed for nine years.',
      fact: 'sentence: person=Tom Reed',
    },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })

  it('has no visit where somebody is taken to a hospital', async () => {
    const facts = await told('The three survivors were flown to a hospital in Lyon.')
    expect(facts.filter((fact) => fact.startsWith('visit'))).toEqual([])
  })
})

describe('a visit', () => {
  it.each([
    { text: 'Reed is headed to Cape Canaveral on Friday.', facts: ['Cape Canaveral', '2026-02-06', 'Reed'] },
    { text: 'Three survivors were flown to Oslo on Monday.', facts: [] },
  ])('$text', async ({ text, facts }) => {
    const visits = (await eventsOf(text)).events.filter(({ type }) => type === 'visit')
    expect(visits.flatMap((visit) => visit.facts.map(({ value }) => value)).sort()).toEqual(facts.toSorted())
  })
})

describe('a theft', () => {
  it.each([
    {
      text: 'A crown was stolen from the Museum of Fans in Lisbon on Monday.',
      facts: ['date=2026-02-02', 'location=Museum of Fans, Lisbon'],
    },
    { text: 'Four masked robbers broke in on Monday, overpowering two guards.', facts: ['date=2026-02-02'] },
    { text: 'Ana Brandt stole the show from the hosts in Lisbon on Monday.', facts: [] },
  ])('$text', async ({ text, facts }) => {
    const events = (await eventsOf(text)).events.filter(({ type }) => type === 'attack')
    const told = events.flatMap((event) => event.facts.map(({ attribute, value }) => `${attribute}=${value}`))
    expect(told.filter((fact) => /^(?:date|location)/.test(fact)).sort()).toEqual(facts)
  })
})

describe('what goes on for days', () => {
  it.each([
    { text: 'A strike by some 1,200 dockers paralysed the port for a second day on Tuesday.', date: [] },
    { text: 'The walkout at the port of Valparaiso ended on Tuesday.', date: [] },
    { text: 'A strike by 1,200 dockers hit the port of Valparaiso on Tuesday.', date: ['protest: date=2026-02-03'] },
    { text: 'Police arrested the builder who carried out last year’s repairs.', date: [] },
  ])('$text', async ({ text, date }) => {
    expect((await told(text)).filter((fact) => fact.includes('date='))).toEqual(date)
  })

  it('has as many as are counted', async () => {
    expect(await told('A strike by some 1,200 dockers paralysed the port.')).toContain(
      'protest: attendance=about 1,200',
    )
  })

  it('has its wounded counted once', async () => {
    const facts = await told('A footbridge gave way in Oslo, injuring 19, four of them seriously.')
    expect(facts.filter((fact) => fact.includes('injured='))).toEqual(['accident: injured=19'])
  })
})
