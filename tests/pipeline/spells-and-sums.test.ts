import { describe, expect, it } from 'vitest'
import { detailsOf, eventsOf, told } from './told.ts'

const MET = 'President Ana Brandt met Prime Minister Tom Reed in Lisbon on Monday.'
const LANDED = 'The capsule with astronauts Ana Brandt and Tom Reed landed in the desert on Monday.'
const OPENED = 'Mayor Ana Brandt opened the new museum in Lisbon on Monday.'
const FLOOD = 'A flood hit Lisbon on Monday.'
const STRIKE = 'Dockers in Lisbon went on strike on Monday.'

async function plain(text: string): Promise<readonly string[]> {
  return (await detailsOf(text)).map((detail) => detail.replace(/^[a-z-]+: /, ''))
}

describe('how long talks lasted', () => {
  it.each([
    [`${MET} Their talks at the palace lasted nearly four hours.`, 'nearly 4 hours'],
    [`${MET} Their talks, held in a former station, lasted four hours.`, '4 hours'],
    [`${MET} The two signed the paper after just ninety minutes of talks.`, '90 minutes'],
    ['President Ana Brandt met Prime Minister Tom Reed in Lisbon for two hours on Monday.', '2 hours'],
    [`${MET} The four-hour meeting ended at noon.`, '4 hours'],
    [`${MET} They signed it after five hours of closed-door negotiations.`, '5 hours'],
  ])('is one figure in [%s]', async (text, length) => {
    expect(await plain(text)).toContain(`duration(talk)=${length}`)
  })

  it.each([
    'Ana Brandt met Tom Reed in Lisbon on Monday two hours before the summit.',
    `${MET} They spoke for another two hours alone.`,
    `${MET} The drive to the palace lasted two hours.`,
  ])('is not told in [%s]', async (text) => {
    expect((await plain(text)).filter((detail) => detail.includes('(talk)'))).toEqual([])
  })
})

describe('how long somebody was in space', () => {
  it.each([
    `${LANDED} The two had spent 168 days in orbit.`,
    `${LANDED} It was the end of a 168-day stay in space.`,
    `${LANDED} They came back after 168 days aboard the station.`,
    `${LANDED} The mission, which lasted 168 days, was their first.`,
    `${LANDED} It ended a mission of 168 days.`,
  ])('is one figure in [%s]', async (text) => {
    expect(await plain(text)).toContain('duration(stay)=168 days')
  })

  it.each([
    `${LANDED} Brandt has spent a total of 500 days in space.`,
    `${LANDED} The next crew will spend 180 days in orbit.`,
  ])('is of this flight alone [%s]', async (text) => {
    expect((await plain(text)).filter((detail) => detail.includes('(stay)'))).toEqual([])
  })
})

describe('how long a building took', () => {
  it.each([
    `${OPENED} The building took five years to complete.`,
    `${OPENED} Five years of construction were plagued by a bankrupt contractor.`,
    'Mayor Ana Brandt opened the new museum in Lisbon on Monday after five years of construction.',
  ])('is told of its opening in [%s]', async (text) => {
    expect(await detailsOf(text)).toContain('opening: duration(construction)=5 years')
  })
})

describe('how long an exile lasted', () => {
  it.each([
    'Omar Lind came home on Monday, ending six years of exile.',
    'Omar Lind, who spent six years in exile, came home on Monday.',
    'Omar Lind fled to Spain in 1976. The exile lasted six years.',
    'The exiled writer Omar Lind came home on Monday after six years abroad.',
  ])('is told in [%s]', async (text) => {
    expect(await plain(text)).toContain('duration(exile)=6 years')
  })
})

describe('what unions ask for', () => {
  it.each([
    `${STRIKE} They are asking for an 18 per cent raise.`,
    `${STRIKE} Their union wants wages to rise by 18 per cent.`,
    `${STRIKE} The union is pressing for an 18-percent pay increase.`,
    'Dockers in Lisbon began a strike on Monday for an 18 percent increase in salaries.',
  ])('is one figure in [%s]', async (text) => {
    expect(await plain(text)).toContain('size(pay rise)=18 %')
  })

  it.each([
    `${STRIKE} The port wants to raise fees by 18 per cent.`,
    `${STRIKE} They would not ask for an 18 per cent raise.`,
  ])('is not told in [%s]', async (text) => {
    expect((await plain(text)).filter((detail) => detail.includes('(pay rise)'))).toEqual([])
  })
})

describe('what each family gets', () => {
  it.each([
    `${FLOOD} Every family that lost its home would get 2,000 euros, the government said.`,
    `${FLOOD} Each household is to receive 2,000 euros in aid.`,
    `${FLOOD} The government will pay 2,000 euros to each family.`,
    `${FLOOD} Families whose homes were destroyed will be given 2,000 euros each.`,
    `${FLOOD} The government promised 2,000 euros per household.`,
  ])('is one figure in [%s]', async (text) => {
    expect(await plain(text)).toContain('amount(aid per family)=2,000 EUR planned')
  })

  it('is no sum for all', async () => {
    const found = await plain(`${FLOOD} The government will give 2 million euros to the families.`)
    expect(found.filter((detail) => detail.includes('(aid'))).toEqual([])
  })
})

describe('who won, by the share of the vote', () => {
  it('is told where it is more than half', async () => {
    const facts = await told('Ana Brandt took 51.8 percent in the run-off on Sunday.')
    expect(facts).toContain('election: winner=Ana Brandt')
  })

  it.each([
    'With half of the ballots tallied, Ana Brandt took 51.8 percent in the run-off.',
    'An exit poll said that Ana Brandt took 51.8 percent in the run-off.',
    'Ana Brandt took 41.8 percent in the run-off on Sunday.',
  ])('is not told in [%s]', async (text) => {
    expect((await told(text)).filter((fact) => fact.includes('winner'))).toEqual([])
  })
})

describe('who gets an office', () => {
  it.each([
    [
      'The mayor made her first appointment on Monday: economist Ana Brandt will be her chief of staff.',
      'chief of staff',
    ],
    ['Ana Brandt is to be the next governor of the central bank.', 'governor of the central bank'],
    ['The next head of the museum will be Ana Brandt, now its curator.', 'head of the museum'],
    ["The museum's new director will be Ana Brandt, who starts on 1 March.", 'director'],
  ])('[%s]', async (text, office) => {
    const facts = await told(text)
    expect(facts).toContain('appointment: person=Ana Brandt')
    expect(facts).toContain(`appointment: office=${office}`)
  })

  it.each(['Ana Brandt will be her guest on Monday.', 'Ana Brandt would be his deputy if he won.'])(
    'is not told in [%s]',
    async (text) => {
      expect((await told(text)).filter((fact) => fact.startsWith('appointment: '))).toEqual([])
    },
  )
})

describe('who held an office for a time', () => {
  it('is who is succeeded, and not who is named beside', async () => {
    const text =
      'Jana Brandt won the election on Sunday. She will succeed Tom Reed, of the same party as Brandt, who is retiring after 12 years as mayor.'
    const other =
      'Jana Brandt won the election on Sunday. She will succeed Tom Reed, who is retiring after 12 years as mayor.'
    expect(await tenures(text)).toEqual(await tenures(other))
  })

  it('is nobody where nothing tells of which of two', async () => {
    const text = 'Tom Reed, of the same party as Jana Brandt, who is retiring after 12 years as mayor, spoke on Monday.'
    expect(await tenures(text)).toEqual([])
  })

  it('is who is named right before', async () => {
    const text = 'Tom Reed sat with Jana Brandt, who is retiring after 12 years as mayor.'
    expect(await tenures(text)).toHaveLength(1)
  })
})

/** Indexes of the parties of whom each tenure is told. */
async function tenures(text: string): Promise<readonly string[]> {
  const { details } = await eventsOf(text)
  return details.filter(({ of }) => of === 'tenure').map(({ entities }) => entities.join(' '))
}
