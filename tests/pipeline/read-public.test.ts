import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('a fine', () => {
  it.each([
    { text: 'Larkbook was fined $390 million on Monday.', facts: ['person=Larkbook', 'amount=390 million USD'] },
    {
      text: 'A court on Tuesday upheld a fine of 39 million euros on the social network Larkbook.',
      facts: ['person=Larkbook', 'amount=39 million EUR'],
    },
    { text: 'The regulator imposed a $5 million fine on Delta on Monday.', facts: ['person=Delta'] },
    { text: 'Larkbook must pay a fine of 39 million euros.', facts: ['person=Larkbook', 'amount=39 million EUR'] },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(expect.arrayContaining(facts.map((fact) => `sentence: ${fact}`)))
  })

  it.each([
    { text: 'Larkbook faces a fine of up to 39 million euros.' },
    { text: 'If Larkbook is found guilty, it must pay a fine of 39 million euros.' },
    { text: 'Reed scored a penalty worth $5 million to the club in the match.' },
  ])('is none [$text]', async ({ text }) => {
    expect((await told(text)).filter((fact) => fact.startsWith('sentence'))).toEqual([])
  })
})

describe('for how long somebody is appointed', () => {
  it.each([
    {
      text: 'The president appointed Ana Brandt as governor of the bank for a term of five years.',
      term: ['five years'],
    },
    { text: 'Ana Brandt was named chair for a four-year term on Monday.', term: ['four years'] },
    { text: 'The board named Ana Brandt, its counsel for ten years, as chair on Monday.', term: [] },
  ])('$text', async ({ text, term }) => {
    const facts = (await told(text)).filter((fact) => fact.startsWith('appointment: term'))
    expect(facts).toEqual(term.map((value) => `appointment: term=${value}`))
  })
})

describe('a result that stands alone', () => {
  it.each([
    {
      text: 'FULL TIME: Larkhill 3-1 Ashford. What a match!',
      facts: ['winner=Larkhill', 'loser=Ashford', 'score=3-1'],
    },
    {
      text: 'Larkhill City 1-3 Ashford Town: Reed stuns hosts\n\nTom Reed scored twice as Ashford won the match on Saturday.',
      facts: ['loser=Larkhill City', 'score=3-1', 'winner=Ashford Town', 'date=2026-01-31'],
    },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(facts.map((fact) => `sport-result: ${fact}`))
  })

  it.each([
    { text: 'HALF-TIME: Larkhill 2-0 Ashford. What a match!' },
    { text: 'The match is on.\n\nLarkhill 1-0 Ashford. The hosts lead.' },
  ])('is not the last one [$text]', async ({ text }) => {
    expect((await told(text)).filter((fact) => fact.includes('score'))).toEqual([])
  })
})

describe('the votes and the voters of an election', () => {
  it.each([
    {
      text: 'Tom Reed won the election on Sunday. The final count, published on Monday, gave him 56.4 percent against 42.9 percent for Ana Brandt.',
      facts: ['votes=56.4 %', 'votes(Ana Brandt)=42.9 %'],
    },
    { text: 'Ana Brandt won the election on Sunday. Almost 53% of voters turned out.', facts: ['turnout=nearly 53 %'] },
    { text: 'Ana Brandt won the election on Sunday. About 53% of voters took part.', facts: ['turnout=about 53 %'] },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(expect.arrayContaining(facts.map((fact) => `election: ${fact}`)))
  })

  it('are not told by an exit poll', async () => {
    const facts = await told('An exit poll gave Ana Brandt 56.4 percent in the election on Sunday.')
    expect(facts.filter((fact) => fact.includes('votes'))).toEqual([])
  })

  it('are of the day of the vote, and not of that of the count', async () => {
    const facts = await told('Tom Reed won the election on Sunday. The final count on Monday gave him 56.4 percent.')
    expect(facts.filter((fact) => fact.includes('date='))).toEqual(['election: date=2026-02-01'])
  })

  it('are of the day of the vote, and not of the one that they are compared with', async () => {
    const facts = await told(
      'Ana Brandt won the election on Sunday. Turnout was 52.7 percent, higher than in the first round on January 18.',
    )
    expect(facts.filter((fact) => fact.includes('date='))).toEqual(['election: date=2026-02-01'])
  })
})

describe('how many are on strike', () => {
  it('is not how many marched', async () => {
    const facts = await told(
      'About 3,000 dockers marched on Wednesday. The walkout involves 4,200 workers, while the port put the number at 2,900.',
    )
    expect(facts.filter((fact) => fact.includes('attendance')).toSorted()).toEqual([
      'protest: attendance(strikers)=2,900',
      'protest: attendance(strikers)=4,200',
      'protest: attendance=about 3,000',
    ])
  })
})

describe('the day of what came of an event', () => {
  it.each([
    {
      text: 'Dozens of ships were waiting off the coast on Thursday after dockers in Bergen stopped work in a row about shifts.',
    },
    { text: 'Tom Reed was in tears on Monday after Larkhill beat Ashford 2-1.' },
  ])('is not that of the event [$text]', async ({ text }) => {
    expect((await told(text)).filter((fact) => fact.includes('date='))).toEqual([])
  })
})

describe('when something was made', () => {
  it.each([
    { text: 'The company founded by Tom Reed in 1979 is being sold to Harcourt Foods for 2.8 billion dollars.' },
    { text: 'The company, which was founded in 1979, is being sold to Harcourt Foods for 2.8 billion dollars.' },
    { text: 'A bridge built in 1979 collapsed, killing five.' },
    { text: 'A bridge in Oslo that was built in 1979 has collapsed.' },
  ])('is not when it was sold or broke [$text]', async ({ text }) => {
    expect((await told(text)).filter((fact) => fact.includes('date='))).toEqual([])
  })

  it('has no say on what is agreed', async () => {
    const facts = await told('Norway and Chad agreed on Monday to establish ties.')
    expect(facts).toContain('agreement: date=2026-02-02')
  })
})

describe('the quarter of a result', () => {
  it('is not the day of its telling', async () => {
    const facts = await told('Larkhill Motor reported a 38 percent fall in first-quarter operating profit on Thursday.')
    expect(facts).toEqual(['statement: speaker=Larkhill Motor', 'statement: date=2026-02-05'])
  })
})

describe('a truce', () => {
  it('has the length that is agreed on', async () => {
    const facts = await told('Northland and the Front agreed on Wednesday to a ceasefire that is to last 90 days.')
    expect(facts).toContain('agreement: duration=90 days')
  })
})

describe('who is spoken of behind a comma', () => {
  it.each([
    { text: 'Tributes were paid to Ana Brandt, who died on Monday.', fact: 'death: person=Ana Brandt' },
    { text: 'Tributes have been paid to Ana Brandt, who has died in Bergen.', fact: 'death: location=Bergen' },
    { text: 'He thanked Ana Brandt, who resigned on Monday, and left.', fact: 'resignation: person=Ana Brandt' },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })
})

describe('a title', () => {
  it('of a retired general is no resignation', async () => {
    const text =
      'The cars began to hoot, and everyone knew that Tom Reed, the retired general born here 58 years ago, would be the next president.'
    expect((await told(text)).filter((fact) => fact.startsWith('resignation'))).toEqual([])
  })

  it('of a professor is nothing that she leaves', async () => {
    const facts = await told('He succeeds Professor Ana Brandt, who retired in December.')
    expect(facts.filter((fact) => fact.includes('office='))).toEqual([])
  })
})

describe('a spacecraft', () => {
  it('is called a craft in a text of space', async () => {
    const text =
      'A lander touched down on the Moon. The craft, which was launched on 12 October aboard a rocket, reached the surface.'
    expect(await told(text)).toContain('launch: date=2025-10-12')
  })
})

describe('whose post somebody is named to', () => {
  it.each([
    {
      text: 'Health Minister Ana Brandt resigned on Tuesday. President Karl Lind named Tom Reed, the deputy for the elderly, to replace her.',
    },
    { text: 'Health Minister Ana Brandt resigned on Tuesday. She will be succeeded by Tom Reed.' },
  ])('is that of who is replaced [$text]', async ({ text }) => {
    const offices = (await told(text)).filter((fact) => fact.startsWith('appointment: office'))
    expect(offices.map((fact) => fact.replace(' planned', ''))).toEqual(['appointment: office=health minister'])
  })
})

describe('votes that stand alone', () => {
  it('are those of a house', async () => {
    const text = 'Parliament passed the budget. The screen lit up at four: 231 for, 198 against.'
    expect(await told(text)).toEqual(expect.arrayContaining(['election: votes=231', 'election: votes(against)=198']))
  })
})

describe('a crowd', () => {
  it('stands on the square', async () => {
    const facts = await told('Teachers protested on Wednesday. The unions say 12,000 people are on the square.')
    expect(facts).toContain('protest: attendance=12,000')
  })

  it.each([
    { text: 'Larkhill play Ashford in the final. A crowd of about 36,000 is expected.' },
    { text: 'Fishermen protested on Monday. At the signing of the treaty, some 300 guests attended.' },
  ])('is none [$text]', async ({ text }) => {
    expect((await told(text)).filter((fact) => fact.includes('attendance'))).toEqual([])
  })
})

describe('what a rocket carries', () => {
  it.each([
    {
      text: 'A Vela rocket carried 24 small satellites into orbit. Twenty of the satellites are Finnish.',
      count: '24',
    },
    { text: 'The vehicle took 28 satellites into space.', count: '28' },
    { text: 'Its Vela vehicle lofted 24 payloads from Alcantara on 17 January.', count: '24' },
  ])('is counted [$text]', async ({ text, count }) => {
    expect(await told(text)).toContain(`launch: count(payloads)=${count}`)
  })

  it('rises from its pad', async () => {
    const facts = await told('The rocket Vela rose from the pad at Alcantara on Monday.')
    expect(facts).toContain('launch: date=2026-02-02')
  })
})

describe('a transfer', () => {
  it.each([
    {
      text: 'Ashford Rovers have signed Norway forward Tom Reed from Larkhill on a five-year contract on Monday. The fee is 42 million euros.',
      facts: ['buyer=Ashford Rovers', 'target=Tom Reed', 'duration=five years', 'amount=42 million EUR'],
    },
    {
      text: 'Tom Reed, a striker, leaves Larkhill City for Ashford Town for 38 million euros.',
      facts: ['target=Tom Reed', 'seller=Larkhill City', 'buyer=Ashford Town', 'amount=38 million EUR'],
    },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(expect.arrayContaining(facts.map((fact) => `acquisition: ${fact}`)))
  })

  it('is no agreement of the player', async () => {
    const facts = await told('Ashford signed Norway forward Tom Reed from Larkhill for 42 million euros on Monday.')
    expect(facts.filter((fact) => fact.startsWith('agreement'))).toEqual([])
  })
})

describe('what else a text tells of another time', () => {
  it('keeps the game of another year apart', async () => {
    const facts = await told('Larkhill beat Ashford 24-21 on Saturday. Ashford beat Larkhill 31-22 in the 2024 final.')
    expect(facts.filter((fact) => fact.includes('score'))).toEqual([
      'sport-result: score=24-21',
      'sport-result: score=31-22',
    ])
  })

  it('keeps a smaller contract apart', async () => {
    const facts = await told(
      'Orvik and Delmar signed a contract on Tuesday. Delmar signed a smaller contract with Peru in October.',
    )
    expect(facts.indexOf('agreement: date=2026-02-03')).toBeLessThan(facts.indexOf('agreement: date=2025-10'))
  })

  it('leaves out when a crime was done', async () => {
    const facts = await told('Tom Reed was found guilty of paying a minister 4 million euros between 2009 and 2013.')
    expect(facts.filter((fact) => fact.includes('date='))).toEqual([])
  })
})

describe('who is told of around a clause', () => {
  it('dies behind it', async () => {
    const text =
      'The Norwegian conductor Ana Brandt, who led the Opera for eleven years, died on Tuesday in Oslo, the opera house said.'
    expect(await told(text)).toEqual(expect.arrayContaining(['death: person=Ana Brandt', 'death: date=2026-02-03']))
  })

  it('has no age of what the clause is not about', async () => {
    const text = 'The court found that the former head of Orvik, who is 68, had bribed the minister.'
    expect((await told(text)).filter((fact) => fact.includes('68'))).toEqual([])
  })

  it('is no vehicle', async () => {
    const text = 'The capsule, with the pilot Tom Reed on board, was launched on a rocket on Wednesday.'
    expect((await told(text)).filter((fact) => fact.includes('vehicle=') && fact.includes('Reed'))).toEqual([])
  })
})

describe('further words of public life', () => {
  it.each([
    {
      text: 'Tom Reed kicked a late penalty to give Larkhill a 24-21 victory over Ashford in the final on Saturday.',
      fact: 'sport-result: score=24-21',
    },
    {
      text: 'Larkhill lost the final 24-22 to Ashford. The official attendance was 61,300.',
      fact: 'sport-result: attendance=61,300',
    },
    {
      text: 'Only 59.8 percent of those entitled to vote went to the polls on Monday.',
      fact: 'election: turnout=59.8 %',
    },
    { text: 'Tom Reed, 66, got seven years, a Lisbon court ruled on Wednesday.', fact: 'sentence: term=seven years' },
    {
      text: 'Delmar agreed to acquire Larkair for $640m. The airline announced the deal on Monday.',
      fact: 'acquisition: date=2026-02-02',
    },
    {
      text: 'Ana Brandt won two Grammy awards and received the Camara Prize in 2008.',
      fact: 'award: award=Camara Prize',
    },
    {
      text: 'The company reported a pre-tax loss of 84 million pounds for the 26 weeks to December 27.',
      fact: 'earnings: loss(pre-tax, half)=84 million GBP',
    },
    {
      text: 'The company did badly. Delmar lost 84 million pounds before tax in the first half of its year.',
      fact: 'earnings: loss(pre-tax, half)=84 million GBP',
    },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })
})

describe('how long something goes on', () => {
  it.each([
    { text: 'Doctors ended a 23-day strike over pay on Wednesday.', fact: 'protest: duration=23 days' },
    { text: 'Pope Leo began a four-day visit to Norway on Wednesday.', fact: 'visit: duration=four days' },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })
})

describe('a vote on who governs', () => {
  it('is for bringing them down where deputies vote against them', async () => {
    const facts = await told('The chancellor was toppled. In the vote on Monday, 97 deputies voted against him.')
    expect(facts).toContain('election: votes=97')
  })

  it('is none on a bill', async () => {
    const facts = await told('The chancellor spoke. 210 lawmakers voted against the bill.')
    expect(facts).toContain('election: votes(against)=210')
  })
})
