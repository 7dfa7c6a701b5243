import { describe, expect, it } from 'vitest'
import { eventsOf, told } from './told.ts'

async function of(text: string, attribute: string): Promise<readonly string[]> {
  return (await told(text)).filter((fact) => fact.includes(`: ${attribute}=`) && !fact.startsWith('statement'))
}

describe('the end of a road or a line is no place of what happened on it', () => {
  it.each([
    'A bus overturned on the main road to Bergen on Monday, killing six people.',
    'Six people died on Monday when a coach plunged off the road to Varna.',
    'Two trains collided on the line to Varna on Monday, killing six people.',
    'Gunmen attacked a convoy on the road towards Mosul on Monday, killing six people.',
    'A lorry overturned at kilometre 40 of the road to Bergen on Monday, killing six people.',
    'A van left a bridge leading to Burgas on Monday and six people died.',
    'A bomb exploded beside the road that leads to the northern city of Mosul on Monday, killing six people.',
    'A passenger train to Burgas derailed on Monday, killing six people.',
    'A tanker caught fire in the Varna-bound lane on Monday, killing six people.',
    'A coach caught fire in a tunnel that connects Varna with the port of Burgas on Monday, killing six people.',
  ])('%s', async (text) => {
    const places = await of(text, 'location')
    expect(places.filter((fact) => /Bergen|Varna|Mosul|Burgas/.test(fact))).toEqual([])
  })

  it.each([
    ['A bus overturned near Bergen on the road to Voss on Monday, killing six people.', 'near Bergen'],
    ['A bus to Voss overturned in Bergen on Monday, killing six people.', 'Bergen'],
    ['Troops shelled the road to Voss and killed six people in Bergen on Monday.', 'Bergen'],
  ])('%s', async (text, place) => {
    expect((await of(text, 'location')).map((fact) => fact.split('=')[1])).toEqual([place])
  })
})

describe('where people came from is not where they were', () => {
  it.each([
    'A bomb went off in a market in Oslo on Monday. The blast happened when the hall was full of buyers from villages along the Vistula river.',
    'A hall in Oslo burned down on Monday, killing six guests from towns around Bergen.',
  ])('%s', async (text) => {
    const places = (await of(text, 'location')).join(' ')
    expect(places).toMatch(/Oslo/)
    expect(places).not.toMatch(/Vistula|Bergen/)
  })

  it('is where they were taken from', async () => {
    expect(await of('Gunmen abducted six pupils from a school near Bergen on Monday.', 'location')).toEqual([
      'attack: location=near Bergen',
    ])
  })
})

describe('the day on which somebody came home is none of the visit', () => {
  it.each([
    'President Karl Brandt flew home overnight from a visit to Finland that his office called useful.',
    'President Karl Brandt returned on Monday from a three-day visit to Finland.',
    'Foreign Minister Ana Brandt came back from a state visit to Finland on Monday.',
    'The president arrived home late on Monday from talks with Ana Reed in Oslo.',
    'Karl Brandt completed his state visit to Finland on Monday.',
  ])('%s', async (text) => {
    expect(await of(text, 'date')).toEqual([])
  })
})

describe('a visit of several days', () => {
  it.each([
    ['Karl Brandt wound up a two-day state visit to Finland on Monday.', '2026-02-01/2026-02-02'],
    ['Karl Brandt rounded off a three-day visit to Finland on Monday with a walk.', '2026-01-31/2026-02-02'],
    ['Karl Brandt ended a two-day visit to Finland on Monday.', '2026-02-01/2026-02-02'],
    ['Karl Brandt began a three-day visit to Finland on Monday.', '2026-02-02/2026-02-04'],
    ['Karl Brandt arrived in Finland on Monday for a three-day state visit.', '2026-02-02/2026-02-04'],
    ['The president opened a four-day official visit to Finland on Monday.', '2026-02-02/2026-02-05'],
    ['Karl Brandt, who visited Finland on Monday, praised its schools.', '2026-02-02'],
    ['Karl Brandt met students on Monday during a three-day visit to Finland.', '2026-02-02'],
  ])('%s', async (text, days) => {
    expect((await of(text, 'date'))[0]?.split('=')[1]).toBe(days)
  })

  it.each([
    ['Karl Brandt wound up a two-day state visit to Finland on Monday.', 'visit: date(end)=2026-02-02'],
    ['Karl Brandt wrapped up his visit to Finland on Monday.', 'visit: date(end)=2026-02-02'],
    ['Ministers finished off a two-day meeting in Oslo on Monday.', 'meeting: date(end)=2026-02-02'],
    ['Karl Brandt began a three-day visit to Finland on Monday.', 'visit: date(start)=2026-02-02'],
  ])('%s', async (text, end) => {
    expect(await told(text)).toContain(end)
  })
})

describe('what is to come is not what has been', () => {
  it.each([
    'The owners told staff at a meeting in the Linden plant that jobs were safe.\n\nMayor Ana Brandt will meet the owners next week.',
    'Ana Brandt received Karl Reed at the Hotel Linden in Oslo.\n\nReed is expected to be received by the president on Friday.',
    'Ana Brandt held talks with Karl Reed in Oslo.\n\nThe ministers will hold talks on 20 February.',
    'Ana Brandt visited Oslo and met students. Next week she will visit Bergen.',
  ])('%s', async (text) => {
    const { events } = await eventsOf(text)
    for (const { facts } of events.filter(({ type }) => type === 'meeting' || type === 'visit'))
      expect(new Set(facts.map(({ status }) => status)).size).toBe(1)
  })
})

describe('the next stop of a journey', () => {
  it.each([
    'After Oslo, Brandt was received in Bergen by the king on Tuesday.',
    'After her talks in Oslo, Brandt met the king in Bergen on Tuesday.',
    'After leaving Oslo, she held talks with the king in Bergen on Tuesday.',
  ])('is another meeting: %s', async (text) => {
    const { events } = await eventsOf(`Ana Brandt met Karl Reed in Oslo.\n\n${text}`)
    const places = events
      .filter(({ type }) => type === 'meeting')
      .map(({ facts }) => facts.flatMap(({ attribute, value }) => (attribute === 'location' ? value : [])))
    expect(places).toEqual([['Oslo'], ['Bergen']])
  })
})
