import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

async function trials(text: string): Promise<readonly string[]> {
  return (await told(text)).filter((fact) => fact.startsWith('trial: person=')).map((fact) => fact.slice(14))
}

describe('who appears in court is tried, and not the court', () => {
  it.each([
    'Otto Lind, 34, appeared in the Almara District Court on Wednesday charged with three counts of fraud.',
    'Otto Lind appeared before magistrates in Almara on Monday charged with murder.',
    'Otto Lind was charged on Monday with killing a man in Almara.',
    'Police in Almara have charged Otto Lind with taking bribes.',
  ])('%s', async (text) => {
    expect(await trials(text)).toEqual(['Otto Lind'])
  })
})

describe('who is given a task', () => {
  it('is not tried', async () => {
    expect(await trials('Otto Lind was charged with leading the reform of the ministry in Almara.')).toEqual([])
  })
})

describe('over', () => {
  it.each([
    ['Police in Almara arrested a man on Monday over three robberies.', 'charge=three robberies'],
    ['Police in Almara arrested over 300 people on Monday.', 'arrested=more than 300'],
  ])('says why or how many [%s]', async (text, expected) => {
    expect((await told(text)).map((fact) => fact.replace(/^[a-z-]+: /, ''))).toContain(expected)
  })
})

describe('a walkout over pay is a protest', () => {
  it.each([
    'Some 4,000 dockers walked out in Almara on Tuesday over pay.',
    'Nurses at the hospital in Almara walked out on Tuesday over pay.',
  ])('%s', async (text) => {
    expect(await told(text)).toContain('protest: date=2026-02-03')
  })

  it.each(['Ana Brandt walked out of the talks in Almara on Tuesday.', 'Reed walked out to bat on Tuesday.'])(
    'and `%s` is none',
    async (text) => {
      expect((await told(text)).filter((fact) => fact.startsWith('protest'))).toEqual([])
    },
  )
})
