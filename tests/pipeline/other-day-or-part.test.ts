import { describe, expect, it } from 'vitest'
import { eventsOf, told } from './told.ts'

/** Facts of an attribute that a text of Thursday, 5 February 2026, tells. */
async function toldOf(text: string, attribute: string): Promise<readonly string[]> {
  return (await told(text)).filter((fact) => fact.includes(`: ${attribute}`))
}

describe('a day that is that of something else', () => {
  it.each([
    {
      text: "Ana Brandt's appointment had been in doubt until the Reform Party came round on Tuesday night.",
      dates: [],
    },
    {
      text: 'Parliament on Wednesday confirmed Ana Brandt as governor of the bank. She will take over from Tom Reed on 1 March.',
      dates: ['appointment: date=2026-02-04', 'appointment: date(start)=2026-03-01 planned'],
    },
    {
      text: 'Ana Brandt will take over as governor of the bank on 1 March.',
      dates: ['appointment: date(start)=2026-03-01 planned'],
    },
    { text: 'Ana Brandt won the election after she came second on 18 January.', dates: [] },
    {
      text: 'The former mayor took 55.8 per cent of the vote in the second round, a lead that few had foreseen after she came second on 18 January with a third of the votes.',
      dates: [],
    },
    {
      text: 'The tanker crashed after the crew fell asleep on Monday.',
      dates: ['accident: date=2026-02-02'],
    },
  ])('$text', async ({ text, dates }) => {
    expect(await toldOf(text, 'date')).toEqual(dates)
  })
})

describe('a figure of some beside that of all', () => {
  it.each([
    {
      text: 'Two people died of their wounds overnight, bringing to 18 the number killed in the bombing, the clinic said.',
      attribute: 'killed',
      facts: ['attack: killed=18'],
    },
    {
      text: 'Divers recovered three bodies on Tuesday, raising to 12 the number of people known to have died in the flood.',
      attribute: 'killed',
      facts: ['disaster: killed=12'],
    },
    {
      text: 'A fire broke out in Almara on Monday. No new injuries were reported on Wednesday.',
      attribute: 'injured',
      facts: [],
    },
    {
      text: 'A fire broke out in Almara on Monday. No injuries were reported.',
      attribute: 'injured',
      facts: ['accident: injured=0'],
    },
    {
      text: 'A fire broke out in Almara on Sunday. A total of 27 people have been injured since the beginning.',
      attribute: 'injured',
      facts: ['accident: injured=27'],
    },
    {
      text: 'Some 27 people have been injured since the fire began, the clinic said.',
      attribute: 'injured',
      facts: ['accident: injured=about 27'],
    },
    {
      text: 'The war goes on in Northland. Some 27,000 people have been injured since the start.',
      attribute: 'injured',
      facts: [],
    },
  ])('$text', async ({ text, attribute, facts }) => {
    expect(await toldOf(text, attribute)).toEqual(facts)
  })
})

describe('the day on which a text was published', () => {
  it.each([
    ['A woman was killed in a crash in Almara on January 14, 2026 11:41am | Updated on January 14, 2026', []],
    ['A woman was killed in a crash posted in Pedestrian Accidents on Wednesday, January 28, 2026.', []],
    ['A bomb exploded in Almara on January 14, 2026, killing nine.', ['attack: date=2026-01-14']],
    ['“Tonight was a vigil that turned into a riot,” Tom Reed wrote.', ['protest: date=2026-02-04/2026-02-05']],
    ['The riot began in Almara this morning.', ['protest: date=2026-02-05']],
  ])('%s', async (text, dates) => {
    expect(await toldOf(text, 'date')).toEqual(dates)
  })
})

describe('a place that is not the scene', () => {
  it.each([
    ['An earthquake struck Basra on Sunday and was felt as far away as Dubai.', ['disaster: location=Basra']],
    ['An earthquake struck Basra on Sunday. The quake also shook the city of Dubai.', ['disaster: location=Basra']],
    ['The outage affected all traffic to Europe on Sunday.', []],
  ])('%s', async (text, places) => {
    expect(await toldOf(text, 'location')).toEqual(places)
  })
})

describe('the crowd of a protest', () => {
  it.each([
    ['Scores of firebombs were assembled for the protest in Almara.', []],
    ['About 3,000 people marched in Almara.', ['protest: attendance=about 3,000']],
    ['About 3,000 marched in Almara on Monday.', ['protest: attendance=about 3,000']],
    ['Tens of thousands took to the streets of Almara in protest.', ['protest: attendance=tens of thousands']],
    ['Some 3,000 people marched in cities across Northland.', ['protest: attendance(nationwide)=about 3,000']],
    ['A protest by 3,000 people blocked two cities.', ['protest: attendance=3,000']],
    [
      'Thousands marched in Almara on Monday. Some 40 trucks were lined up along the road.',
      ['protest: attendance=thousands'],
    ],
    [
      'Thousands marched in Almara on Monday against Varo. The firm says the number of workers will reach 1,800.',
      ['protest: attendance=thousands'],
    ],
  ])('%s', async (text, facts) => {
    expect(await toldOf(text, 'attendance')).toEqual(facts)
  })
})

describe('figures of another time in a sentence of their own', () => {
  it('are those of the last time, and not of this', async () => {
    const { events } = await eventsOf(
      'Police arrested 23 people on Saturday after demonstrators blocked the road to a gas terminal in Oslo. The last time a gas protest here ended so was in the spring of 2022, with seven arrests.',
    )
    const arrested = events.map(({ role, facts }) => [
      role,
      facts.flatMap(({ attribute, value }) => (attribute === 'arrested' ? [value] : [])),
    ])
    expect(arrested).toEqual([
      ['focus', ['23']],
      ['previous', ['7']],
    ])
  })

  it('are those of the people told of before', async () => {
    const text =
      'A salmonella outbreak killed a woman in Oslo on Monday. Salmonella in nuts made more than 700 people ill in 2008 and 2009. Nine of them died.'
    expect(await toldOf(text, 'killed')).toEqual(['disaster: killed=1'])
  })
})

describe('the day of a death', () => {
  it.each([
    ['The actor Carl Venn died on Tuesday.', 'death: date=2026-02-03'],
    ['The actor Carl Venn was found dead in his flat on Tuesday.', 'death: date=../2026-02-03'],
  ])('%s', async (text, date) => {
    expect(await toldOf(text, 'date')).toEqual([date])
  })
})

describe('who was held after an attack', () => {
  it('is not who tells of it', async () => {
    const text = 'Guards detained three suspects in a garage, police chief Tom Reed said.'
    expect(await told(text)).toEqual(['arrest: arrested=3'])
  })

  it('is told of the one attack that is the news, however far behind', async () => {
    const text =
      'A bomb went off in Almara on Monday, killing 16 people. Fire then raced through a hall. "I saw a flash," said Tom Reed. Five suspects were detained in a garage.'
    expect(await toldOf(text, 'arrested')).toEqual(['attack: arrested=5'])
  })
})

describe('what came down, in a text of a collapse or a ship', () => {
  it.each([
    {
      text: 'A mine collapse killed six men in Almara. The gallery fell in on Monday, shortly after ten.',
      dates: ['accident: date=2026-02-02'],
    },
    {
      text: 'The men were found after a collapse at a mine. A tunnel roof came down on the morning of 2 February.',
      dates: ['accident: date=2026-02-02'],
    },
    { text: 'The collapse killed two. Officers came down the road on Monday.', dates: [] },
    { text: 'The party was near collapse. The town fell in May.', dates: [] },
    {
      text: 'The Grey Heron rolled over off Almara on Monday. The ferry had left at seven.',
      dates: ['accident: date=2026-02-02'],
    },
    { text: 'A ferry left Almara. Ana Brandt rolled over in bed on Monday.', dates: [] },
  ])('$text', async ({ text, dates }) => {
    expect(await toldOf(text, 'date')).toEqual(dates)
  })
})

describe('how long an office is held', () => {
  it.each([
    {
      text: 'Ana Brandt was confirmed as governor on Monday. She takes up her duties on 1 March and has been given a five-year term.',
      terms: ['appointment: term=five years planned'],
    },
    { text: 'Ana Brandt was appointed governor and later given a five-year term in prison.', terms: [] },
  ])('$text', async ({ text, terms }) => {
    expect((await toldOf(text, 'term')).filter((fact) => fact.startsWith('appointment'))).toEqual(terms)
  })
})
