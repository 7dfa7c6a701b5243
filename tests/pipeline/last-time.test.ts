import { describe, expect, it } from 'vitest'
import { eventsOf, told } from './told.ts'

describe('what is told of the last time', () => {
  it.each([
    {
      text: 'The summit of the league opened in Oslo on Tuesday. Norway last hosted the summit in 2017.',
      facts: ['date=2017', 'location=Norway'],
    },
    {
      text: 'The summit opened in Oslo on Tuesday. It was the first meeting between the two since they met in Bergen in 2019.',
      facts: ['date=2019', 'location=Bergen'],
    },
    {
      text: 'A bomb killed 31 people in Almara on Tuesday. It was the first attack on the town since March 2024, when gunmen opened fire at a bus park and nine people died.',
      facts: ['attacker=gunmen', 'date=2024-03', 'killed=9'],
    },
    {
      text: 'A bomb killed 31 people in Almara on Tuesday. Almara was last attacked in March 2024, when gunmen killed nine people.',
      facts: ['attacker=gunmen', 'date=2024-03', 'killed=9'],
    },
  ])('is another event [$text]', async ({ text, facts }) => {
    const { events } = await eventsOf(text)
    const before = events.filter(({ role }) => role === 'previous')
    expect(
      before.flatMap((event) => event.facts.map(({ attribute, value }) => `${attribute}=${value}`)).toSorted(),
    ).toEqual(facts)
  })
})

describe('where a meeting was', () => {
  it.each([
    {
      text: 'Ministers met in Oslo on Monday, two weeks after their deputies met in Bergen on 19 January.',
      places: ['Oslo', 'Bergen'],
    },
    {
      text: 'Ministers gathered in Oslo on Monday for a meeting dominated by the conflict in Myanmar.',
      places: ['Oslo'],
    },
    { text: 'Ministers ended a two-day meeting in Oslo on Tuesday.', places: ['Oslo'] },
    { text: 'Oslo hosted a summit of the two presidents on Monday.', places: ['Oslo'] },
  ])('is told by [$text]', async ({ text, places }) => {
    const facts = (await told(text)).filter((fact) => fact.startsWith('meeting: location='))
    expect(facts).toEqual(places.map((place) => `meeting: location=${place}`))
  })
})

describe('the day on which a meeting of days ended', () => {
  it.each([
    { text: 'Ministers ended a two-day meeting in Oslo on Tuesday.', dates: ['meeting: date=2026-02-02/2026-02-03'] },
    { text: 'The talks in Oslo ended on Tuesday.', dates: ['meeting: date=2026-02-03'] },
  ])('[$text]', async ({ text, dates }) => {
    expect((await told(text)).filter((fact) => fact.startsWith('meeting: date='))).toEqual(dates)
  })
})
