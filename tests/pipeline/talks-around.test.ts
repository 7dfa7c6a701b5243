import { describe, expect, it } from 'vitest'
import { eventsOf, told } from './told.ts'

const TALKS = 'Ana Brandt and Tom Reed met in Oslo on Monday.'

describe('how many papers were signed', () => {
  it.each([
    { text: 'The premiers of Northland and Southland signed five agreements on Friday.', fact: 'count(agreements)=5' },
    { text: `${TALKS} Seven agreements were signed.`, fact: 'count(agreements)=7' },
    { text: `${TALKS} They put their names to a package of four accords.`, fact: 'count(agreements)=4' },
    { text: `${TALKS} Six documents were signed.`, fact: 'count(documents)=6' },
    { text: `${TALKS} They will sign three agreements on Tuesday.`, fact: 'count(agreements)=3 planned' },
  ])('is told of an agreement [$text]', async ({ text, fact }) => {
    expect(await told(text)).toContain(`agreement: ${fact}`)
  })

  it.each([
    `${TALKS} No agreements were signed.`,
    `${TALKS} Two of the five agreements concern trade.`,
    `${TALKS} The two countries have signed 40 agreements since 1990.`,
    `${TALKS} Two more agreements were signed.`,
  ])('is not told by [%s]', async (text) => {
    expect((await told(text)).filter((fact) => fact.includes('count('))).toEqual([])
  })
})

async function meetings(text: string): Promise<readonly string[]> {
  const { events } = await eventsOf(text)
  return events
    .filter(({ type }) => type === 'meeting')
    .map(({ role, facts }) => {
      const scene = facts.filter(({ attribute }) => attribute === 'date' || attribute === 'location')
      return `${role}: ${scene
        .map(({ value }) => value)
        .toSorted()
        .join(' ')}`
    })
}

describe('a meeting of others that prepared the talks', () => {
  it.each([
    {
      text: 'The foreign ministers had prepared the meeting when they saw each other in August in Bergen.',
      other: true,
    },
    { text: 'Senior officials met in Bergen in December to prepare the summit.', other: true },
    { text: 'The meeting had been prepared by their foreign ministers in Bergen in December.', other: false },
  ])('lends the talks no day and no place [$text]', async ({ text, other }) => {
    const [first, ...others] = await meetings(`${TALKS} Both sides spoke of a good start. ${text}`)
    expect(first).toBe('focus: 2026-02-02 Oslo')
    expect(others).toHaveLength(other ? 1 : 0)
  })
})

describe('the meeting before the talks', () => {
  it.each([
    { text: 'The two had not seen each other for four years.', before: 'previous: 2022~' },
    { text: 'They saw each other in Bergen as recently as May.', before: 'previous: 2025-05 Bergen' },
    { text: 'They had last seen each other in Bergen in May.', before: 'previous: 2025-05 Bergen' },
    { text: 'The two met most recently in Bergen in May.', before: 'previous: 2025-05 Bergen' },
  ])('[$text]', async ({ text, before }) => {
    expect(await meetings(`${TALKS} ${text}`)).toEqual(['focus: 2026-02-02 Oslo', before])
  })
})

describe('the meeting after the talks', () => {
  it('is the next, by whatever word order', async () => {
    const { events } = await eventsOf(`${TALKS} They will next meet in April in Bergen.`)
    expect(events.map(({ role, nextOf }) => [role, nextOf])).toEqual([
      ['focus', null],
      ['background', 0],
    ])
  })
})
