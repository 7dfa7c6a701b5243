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
  ])('but not where victims were taken, nor where it was said: %s', async (text) => {
    expect((await told(text)).filter((fact) => /^accident: location/.test(fact))).toEqual([])
  })

  it('of a quake with the magnitude that a later sentence gives', async () => {
    const facts = await told(
      'Quake kills four in Stip\n\nFour people died when an earthquake shook Stip on Monday. The agency put the magnitude at 6.4.',
    )
    expect(facts).toContain('disaster: magnitude=6.4')
  })

  it('of an outbreak with its toll of the year', async () => {
    expect(await told('At least 87 people have died of cholera in Malawi this year, the ministry said.')).toContain(
      'disaster: killed=at least 87',
    )
  })
})

describe('who is told of', () => {
  it('is the accused, once a trial named one', async () => {
    const { entityFacts } = await eventsOf(
      'A court in Stip sentenced Tomas Reed to 22 years in prison on Monday.\n\nThe accused, 31, listened. His lawyer, Ana Brandt, will appeal.',
    )
    expect(entityFacts.map(({ attribute, value }) => `${attribute}=${value}`)).toEqual(['age=31', 'office=lawyer'])
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
