import { describe, expect, it } from 'vitest'
import { eventsOfArticle as eventsOf, toldByArticle as told } from '../support/told-by-article.ts'

describe('what happened is told', () => {
  it.each([
    {
      title: 'of a dam that gave way, whatever the verb',
      text: 'A dam failed near the town of Stip on Monday, killing 19 people.',
      facts: ['accident: date=2026-02-02', 'accident: killed=19', 'accident: location=near Stip'],
    },
    {
      title: 'by what stands before those who died of it, though a state stands nearer',
      text: "A passenger train derailed in India's northern state of Uttar Pradesh, killing 17 people.",
      facts: [
        'accident: killed=17',
        'accident: location=state of Uttar Pradesh, India',
        'accident: vehicle=passenger train',
      ],
    },
    {
      title: 'of a quake by what it measured',
      text: 'The quake, which struck Stip at a depth of 10 km on Monday, measured 7.4.',
      facts: ['disaster: date=2026-02-02', 'disaster: magnitude=7.4'],
    },
    {
      title: 'of two who are told by their age',
      text: 'Two 16-year-old twin sisters drowned in the river near Stip on Monday.',
      facts: ['accident: date=2026-02-02', 'accident: killed=2'],
    },
    {
      title: 'of a march with whoever joined it, also where they stand first',
      text: 'About 90,000 people took part in a march in Skopje on Monday.',
      facts: ['protest: attendance=about 90,000', 'protest: date=2026-02-02', 'protest: location=Skopje'],
    },
    {
      title: 'of a headline below which the town is told',
      text: 'Five dead on German building site\n\nFive people were killed on a construction site in Essen on Monday.',
      facts: ['accident: killed=5', 'accident: location=construction site, Essen'],
    },
    {
      title: 'of those among whom some were, by the crash behind',
      text: 'Five tourists were among the 18 killed when a bus overturned near Stip on Monday.',
      facts: ['accident: date=2026-02-02', 'accident: killed=18', 'accident: location=near Stip'],
    },
    {
      title: 'of a family by how many they were',
      text: 'A rockfall crushed a van near Stip on Monday, killing a family of five.',
      facts: ['disaster: killed=5'],
    },
    {
      title: 'of a term, though what it is for stands behind `after`',
      text: 'A man has been jailed for 14 months after admitting theft.',
      facts: ['sentence: term=14 months'],
    },
    {
      title: 'of drones launched at a town',
      text: 'Rebel forces launched drones at the town of Stip on Monday, wounding five workers.',
      facts: ['attack: date=2026-02-02', 'attack: injured=5'],
    },
    {
      title: 'of those seized by somebody who is not named',
      text: 'The pupils seized from a school in Kocani on Monday have escaped.',
      facts: ['attack: date=2026-02-02'],
    },
  ])('$title', async ({ text, facts }) => {
    expect(await told(text)).toEqual(expect.arrayContaining(facts))
  })

  it.each([
    'At least 12 people died in the fire. The injured were taken to hospitals in Stip and Skopje.',
    'At least 12 people died in the fire. About 300 residents were evacuated to schools in Stip.',
    'At least 12 people died in the fire, Governor Ana Brandt told reporters in Stip.',
    'A week after the first protests in Stip, 12 people died in a fire.',
  ])('but not where victims were taken, nor where it was said: %s', async (text) => {
    expect((await told(text)).filter((fact) => /^accident: location/.test(fact))).toEqual([])
  })

  it('of a quake with the magnitude that a later sentence gives', async () => {
    const facts = await told(
      'Quake kills four in Stip\n\nFour people died when an earthquake shook Stip on Monday. The agency put the magnitude at 6.4.',
    )
    expect(facts).toContain('disaster: magnitude=6.4')
  })

  it('of a trial that clears and convicts, without a verdict on the whole', async () => {
    const facts = await told('Ana Brandt was acquitted of fraud on Monday. But the jury found Brandt guilty of theft.')
    expect(facts.filter((fact) => fact.includes('verdict='))).toEqual([])
  })

  it('of a wildfire with those who die in it on a later day', async () => {
    const facts = await told(
      'A wildfire that broke out on Sunday raged near Stip. Two firefighters died when their truck was caught by flames on Tuesday.',
    )
    expect(facts).toEqual(['disaster: date=2026-02-01', 'disaster: killed=2', 'disaster: location=near Stip'])
  })

  it('apart from what is told of a similar one', async () => {
    const facts = await told(
      'A tanker overturned and exploded near Stip on Sunday, leaving 29 people with severe burns. In January, 18 people died in a similar explosion.',
    )
    expect(facts).toContain('accident: injured=29')
    expect(facts.filter((fact) => fact.includes('date='))).toEqual([
      'accident: date=2026-01',
      'accident: date=2026-02-01',
    ])
  })

  it('with its dead by any noun for who did something', async () => {
    expect(await told('Three ski tourers died in an avalanche near Stip on Sunday.')).toContain('disaster: killed=3')
  })

  it('of those trapped apart from the missing', async () => {
    const { events } = await eventsOf(
      'A blast in a mine near Stip killed 14 miners on Monday. Some 23 others are trapped underground.',
    )
    expect(events.flatMap(({ facts }) => facts).find(({ attribute }) => attribute === 'missing')?.of).toBe('trapped')
  })

  it('of an outbreak with its toll of the year', async () => {
    expect(await told('At least 87 people have died of cholera in Malawi this year, the ministry said.')).toContain(
      'disaster: killed=at least 87',
    )
  })
})

describe('a day behind a semicolon', () => {
  it('is that of the clause that it stands in', async () => {
    const facts = await told('Sixteen people were hurt in a blast in Stip; one of them died in hospital on Monday.')
    expect(facts).toContain('accident: injured=16')
    expect(facts.filter((fact) => fact.includes('date='))).toEqual([])
  })
})

describe('climbers who set out on a day', () => {
  it('have done so', async () => {
    expect(
      await told('Nine Slovak ski tourers set out from Stip on Monday morning, and by noon four of them were dead.'),
    ).toContain('accident: date=2026-02-02')
  })
})

describe('a town that many lands have', () => {
  it('is in the land that the text tells of', async () => {
    const { events } = await eventsOf(
      'At least 21 people have died in a bus crash in southern Bolivia. The bus fell into a ravine near Camargo on Sunday night.',
    )
    expect(events).toHaveLength(1)
  })
})

describe('a toll counted until a day', () => {
  it.each([
    ['By Tuesday evening rescuers had recovered 24 bodies in Stip.', '24', '2026-02-03'],
    ['A fire hit Stip on Sunday. By Tuesday evening the toll stood at 14.', '14', '2026-02-03'],
    ['As of Monday, 14 people had died in the flood.', '14', '2026-02-02'],
  ])('says so: %s', async (text, value, asOf) => {
    const { events } = await eventsOf(text)
    const facts = events.flatMap((event) => event.facts)
    expect(facts.filter(({ attribute }) => attribute === 'killed')).toMatchObject([{ value, asOf }])
    expect(facts.filter((fact) => fact.attribute === 'date' && fact.value === asOf)).toEqual([])
  })

  it('is no day of a blast that did it', async () => {
    const { events } = await eventsOf("Five people have been killed by Monday's blast in Stip.")
    expect(events[0]?.facts.find(({ attribute }) => attribute === 'killed')?.asOf).toBeNull()
  })
})

describe('old news', () => {
  it('has none of the arrests of today', async () => {
    const facts = await told(
      'At least 23 people have died in Stip after drinking gin. Police arrested three people on Monday. In 2023 gin killed nine people in Braga.',
    )
    expect(facts).toContain('accident: arrested=3')
    expect(facts).toContain('accident: killed=at least 23')
  })
})

describe('a prisoner who escaped on the way', () => {
  it('did so neither where it began nor where it led', async () => {
    const facts = await told('Tomas Reed escaped on Monday while being transported to a prison in Nantes from Lyon.')
    expect(facts).toContain('escape: date=2026-02-02')
    expect(facts).not.toContain('escape: location=Lyon')
  })
})

describe('a summit that climbers reached', () => {
  it('is no meeting', async () => {
    const facts = await told('Three climbers had reached the summit on Monday.')
    expect(facts.filter((fact) => fact.startsWith('meeting'))).toEqual([])
  })
})

describe('whoever ended an attack', () => {
  it.each([
    'A gunman opened fire at a market in Stip on Monday, killing three people before he was shot dead by police.',
    'A gunman killed three people in Stip on Monday. Police shot dead the gunman.',
  ])('did not make it: %s', async (text) => {
    const facts = await told(text)
    expect(facts).toContain('attack: killed=3')
    expect(facts.filter((fact) => fact.includes('attacker=police'))).toEqual([])
  })
})

describe('who is told of', () => {
  it('is the accused, once a trial named one', async () => {
    const { entityFacts } = await eventsOf(
      'A court in Stip sentenced Tomas Reed to 22 years in prison on Monday.\n\nThe accused, 31, listened. His lawyer, Ana Brandt, will appeal.',
    )
    expect(entityFacts.map(({ attribute, value }) => `${attribute}=${value}`)).toEqual(['age=31', 'office=lawyer'])
  })

  it('is named after the first telling', async () => {
    const { entityFacts, events } = await eventsOf(
      'A court in Stip sentenced a 27-year-old man to 14 years in jail on Monday. The convicted man, Tomas Reed, said nothing.',
    )
    expect(entityFacts.map(({ attribute, value }) => `${attribute}=${value}`)).toEqual(['age=27'])
    expect(events[0]?.facts.map(({ attribute, value }) => `${attribute}=${value}`)).toContain('person=Tomas Reed')
  })

  it('is of an age that is told of the person, not of the death, where an accident is told too', async () => {
    const { entityFacts } = await eventsOf(
      'Tributes were paid to Tomas Reed, 57, the minister who died in a helicopter crash near Stip on Monday.',
    )
    expect(entityFacts.map(({ attribute, value }) => `${attribute}=${value}`)).toEqual(['age=57'])
  })

  it.each([
    ['is named without the nickname', 'Thomas "Boy" Reed, 51, died on Monday.', 'Thomas Reed'],
    [
      'is described behind an age',
      'Tributes were paid to Tomas Reed, 57, the minister who died in a helicopter crash on Monday.',
      'Tomas Reed',
    ],
  ])('%s', async (_, text, person) => {
    expect(await told(text)).toContain(`death: person=${person}`)
  })
})
