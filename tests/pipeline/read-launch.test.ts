import { describe, expect, it } from 'vitest'
import { eventsOfArticle, toldByArticle } from '../support/told-by-article.ts'

/** What is told of launches, without their type. */
async function launch(text: string): Promise<readonly string[]> {
  const facts = await toldByArticle(text)
  return facts.filter((fact) => fact.startsWith('launch: ')).map((fact) => fact.replace('launch: ', ''))
}

describe('what is sent off the Earth is launched', () => {
  it.each([
    [
      "Norway's space agency put an earth-imaging satellite into a polar orbit early on Wednesday.",
      ['date=2026-02-04', 'operator=space agency', 'destination=polar orbit'],
    ],
    ['China sent three astronauts to its space station on Monday night.', ['date=2026-02-02', 'operator=China']],
    [
      'An Ariane 6 rocket placed the Lumen-2 weather satellite in orbit on Wednesday.',
      ['vehicle=Ariane 6 rocket', 'payload=Lumen-2 weather satellite'],
    ],
    ['A Falcon 9 carried it aloft from Cape Canaveral, Florida, on Tuesday.', ['location=Cape Canaveral, Florida']],
    ['The 44-metre Polar Surveyor rocket lifted off on Tuesday.', ['vehicle=Polar Surveyor rocket']],
  ] as const)('%s', async (text, expected) => {
    expect(await launch(text)).toEqual(expect.arrayContaining([...expected]))
  })

  it.each([
    'The police carried the wounded to the station on Monday.',
    'He sent a letter to the space station on Monday.',
    'She put the book into a box on Monday.',
  ])('%s tells of no launch', async (text) => {
    expect(await launch(text)).toEqual([])
  })

  it('is that of the rocket that `it` stands for', async () => {
    const text = 'The rocket fell into the sea shortly after it took off from Andoya in Norway on Tuesday.'
    expect(await launch(text)).toContain('date=2026-02-03')
  })

  it('is told once where a clause says what it carried', async () => {
    const facts = await launch(
      'Crew-13 launched on Monday, sending four astronauts to the space station on a Falcon 9.',
    )
    expect(facts.filter((fact) => fact.startsWith('vehicle='))).toEqual(['vehicle=Crew-13'])
  })
})

describe('a launch of a title', () => {
  it('is that of the text, by the kind of what flies', async () => {
    const text =
      'Moon crew launch slips to March\n\nNASA on Monday postponed the launch of its Artemis III crew from Florida.'
    const { events } = await eventsOfArticle(text)
    expect(events.filter(({ type }) => type === 'launch')).toHaveLength(1)
  })
})

describe('the day on which a launch is put off', () => {
  it.each([
    'NASA on Monday postponed the launch of its Artemis III crew from Florida.',
    'The launch of the Lumen-2 satellite was scrubbed on Monday.',
    'NASA cancelled the launch of the Lumen-2 satellite on Monday.',
  ])('is not when it was to be [%s]', async (text) => {
    expect((await launch(text)).filter((fact) => fact.startsWith('date='))).toEqual([])
  })

  it.each([
    ['NASA postponed the launch of its crew to March 16.', 'date=2026-03-16 planned'],
    ['The launch of the Lumen-2 satellite, planned for Friday, was postponed on Tuesday.', 'date=2026-02-06 planned'],
    ['NASA is now targeting March 6 for the liftoff of its rocket.', 'date=2026-03-06 planned'],
    ['The launch of the Lumen-2 satellite due on Wednesday was postponed.', 'date=2026-02-04 planned'],
  ])('is told apart from the day it is put off to or was set for [%s]', async (text, date) => {
    expect(await launch(text)).toContain(date)
  })
})
