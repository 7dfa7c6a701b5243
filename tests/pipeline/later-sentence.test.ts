import { describe, expect, it } from 'vitest'
import { eventsOf, told } from './told.ts'

describe('a later sentence of a text', () => {
  it.each([
    {
      title: 'gives the strength that somebody measured',
      text: 'A strong quake hit Stip on Monday, killing seven people. Geologists measured it at magnitude 6.3.',
      facts: ['disaster: magnitude=6.3'],
    },
    {
      title: 'gives a crowd at a match, whatever strike was cheered',
      text: 'Harbor Rovers beat Ashford City 2-1 on Saturday. Tom Reed, whose late strike settled it, was cheered by a crowd of 41,300.',
      facts: ['sport-result: attendance=41,300'],
    },
    {
      title: 'gives the final score with each figure behind its side',
      text: 'Tom Reed scored a late goal. Final score: Harbor Rovers 2, Ashford City 1.',
      facts: ['sport-result: winner=Harbor Rovers', 'sport-result: loser=Ashford City', 'sport-result: score=2-1'],
    },
    {
      title: 'gives the flight of a rocket by its name',
      text: 'Varo Space put a satellite into orbit. The Halo-3, run by Varo Space, took off on Tuesday at noon.',
      facts: ['launch: date=2026-02-03', 'launch: vehicle=Halo-3'],
    },
    {
      title: 'leaves the price alone where it tells what of it is paid in cash',
      text: 'Delta Foods has agreed to buy Gamma Mills in a deal worth 1.9 billion dollars, the companies said on Tuesday. Delta will pay 11 dollars for each Gamma share, 700 million dollars of the total in cash and the rest in stock.',
      facts: ['acquisition: amount=1.9 billion USD'],
      never: /amount=700/,
    },
    {
      title: 'gives the hostages who were led away',
      text: 'Gunmen stormed a market in Stip on Monday, killing 12 people. The bandits led away 31 hostages, a trader said.',
      facts: ['attack: killed=12', 'attack: abducted=31'],
    },
    {
      title: 'takes no defendant who is led away for a hostage',
      text: 'Gunmen stormed a market in Stip on Monday, killing 12 people. Three suspects were led away by police on Tuesday.',
      facts: ['attack: killed=12'],
      never: /abducted/,
    },
    {
      title: 'tells of no rocket where planes are told of',
      text: 'Varo Space put a satellite into orbit in 2019. The aircraft, an ATR-72, took off on Tuesday. The Halo-3 took off on Tuesday too.',
      facts: [],
      never: /date=2026-02-03/,
    },
  ])('$title', async ({ text, facts, never = /^$/ }) => {
    const found = await told(text)
    expect(found).toEqual(expect.arrayContaining(facts))
    expect(found.filter((fact) => never.test(fact))).toEqual([])
  })
})

describe('those whom gunmen took along', () => {
  it('are of the attack told of', async () => {
    const { events } = await eventsOf(
      'Gunmen stormed a market in Stip on Monday, killing 12 people. The governor said six attackers rode in and opened fire on traders. The raiders took 14 people hostage.',
    )
    const attacks = events.filter(({ type }) => type === 'attack')
    expect(attacks.map(({ facts }) => facts.some(({ attribute }) => attribute === 'abducted'))).toEqual([true])
  })
})

describe('a figure of the title that the body tells too', () => {
  it('has its evidence in the body', async () => {
    const text =
      'Six dead in mill blaze\n\nSix workers were killed when fire swept through a paper mill near Stip on Friday.'
    const { events } = await eventsOf(text)
    const killed = events.flatMap(({ facts }) => facts.filter(({ attribute }) => attribute === 'killed'))
    expect(killed.map(({ value, of, evidence }) => [value, of, text.slice(evidence.start, evidence.end)])).toEqual([
      ['6', null, 'Six workers were killed'],
    ])
  })
})

describe('a sentence with several verbs', () => {
  it.each([
    {
      title: 'gives its day to what happened and not to who said so',
      text: 'Six workers were killed when fire swept through a paper factory on the edge of the port town of Kavala late on Friday, officials said.',
      facts: ['accident: date=2026-01-30'],
      never: /statement: date/,
    },
    {
      title: 'keeps who told of it from what was burnt',
      text: 'Gunmen stormed a market in Stip on Thursday, killing 22 people and setting fire to stalls, officials and witnesses said.',
      facts: ['attack: killed=22'],
      never: /target=(?:officials|witnesses)/,
    },
    {
      title: 'names who stepped down, though a day stands nearer to the verb before',
      text: 'The 48-year-old engineer takes over on Thursday from Ana Brandt, who stepped down on Monday.',
      facts: ['resignation: person=Ana Brandt', 'resignation: date=2026-02-02'],
    },
    {
      title: 'tells a term that somebody must serve',
      text: 'Tom Reed must serve seven years in prison, Judge Ana Brandt ruled on Tuesday.',
      facts: ['sentence: person=Tom Reed', 'sentence: term=seven years'],
    },
    {
      title: 'tells no term that somebody must serve if found guilty',
      text: 'Tom Reed must serve seven years in prison if he is found guilty.',
      facts: [],
      never: /sentence/,
    },
    {
      title: 'has what was signed where those who signed it met',
      text: 'Meeting in the city of Lyon, the presidents of France and Italy put their names on Wednesday to a treaty on fishing.',
      facts: ['agreement: location=city of Lyon', 'agreement: date=2026-02-04', 'meeting: location=city of Lyon'],
    },
  ])('$title', async ({ text, facts, never = /^$/ }) => {
    const found = await told(text)
    expect(found).toEqual(expect.arrayContaining(facts))
    expect(found.filter((fact) => never.test(fact))).toEqual([])
  })
})

it('a place before what the police said is as sure as the two readings that have it', async () => {
  const { events } = await eventsOf(
    'A Michigan man injured two others Monday at the suburban Detroit accounting firm from which he was fired last week, police said.',
  )
  const place = events.flatMap(({ facts }) => facts).find(({ attribute }) => attribute === 'location')
  expect(place?.value).toBe('Detroit, Michigan')
  expect(place?.confidence).toBeGreaterThanOrEqual(0.75)
})
