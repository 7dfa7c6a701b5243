import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const LEFT = 'Transport Minister Declan Holm resigned on Tuesday.'

async function appointments(text: string): Promise<readonly string[]> {
  return (await told(text))
    .filter((fact) => fact.startsWith('appointment: '))
    .map((fact) => fact.slice(13))
    .toSorted()
}

describe('who gets the office that another has left', () => {
  it.each([
    `${LEFT} Stepping into his shoes is Paul Kern, 41.`,
    `${LEFT} His successor is Paul Kern.`,
    `${LEFT} The new man at Transport is Paul Kern, 41.`,
    `${LEFT} Paul Kern was named as his successor.`,
    `${LEFT} He is succeeded by Paul Kern, the chief whip.`,
  ])('is appointed to it [%s]', async (text) => {
    expect(await appointments(text)).toEqual(['office=transport minister', 'person=Paul Kern'])
  })

  it.each([
    `${LEFT} Paul Kern will succeed him.`,
    `${LEFT} His successor will be Paul Kern, a former teacher.`,
    `${LEFT} He will be replaced by Paul Kern, the chief whip.`,
  ])('is yet to be [%s]', async (text) => {
    expect(await appointments(text)).toEqual(['office=transport minister planned', 'person=Paul Kern planned'])
  })

  it('is told of far behind', async () => {
    const text = `${LEFT} He will stay in parliament. The prime minister, Fiona Brand, said she was sorry.\n\nShe has nominated Ana Moran to take his place.`
    expect(await appointments(text)).toEqual(['appointer=Fiona Brand', 'office=transport minister', 'person=Ana Moran'])
  })

  it('got another one before', async () => {
    const facts = await appointments(
      `${LEFT} The new man at Transport is Paul Kern, who has been chief whip since 2017.`,
    )
    expect(facts).toContain('office=transport minister')
    expect(facts).toContain('office=chief whip')
  })

  it.each([`${LEFT} His successor is not known.`, `${LEFT} His successor is expected by Paul Kern to be a woman.`])(
    'is nobody yet [%s]',
    async (text) => {
      expect(await appointments(text)).toEqual([])
    },
  )
})

describe('a portfolio by its name alone', () => {
  it('is an office in a text of a cabinet', async () => {
    const text =
      'In a cabinet reshuffle on Tuesday Ana Moran moved from Health to Finance, and Paul Kern got Transport.'
    expect(await appointments(text)).toEqual([
      'office=finance minister',
      'office=transport minister',
      'person=Ana Moran',
      'person=Paul Kern',
    ])
  })

  it('is none elsewhere', async () => {
    expect(await appointments('Ana Moran got Health Canada to act in the cabinet office.')).toEqual([])
  })
})
