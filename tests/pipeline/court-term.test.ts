import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

async function terms(text: string): Promise<readonly string[]> {
  return (await told(text)).filter((fact) => /^sentence: term/.test(fact)).toSorted()
}

describe('what of a sentence has to be served at least', () => {
  it.each([
    'Tom Reed was jailed for 24 years on Monday. Judge Ana Lind said he must serve at least 18 years.',
    'Tom Reed was jailed for 24 years on Monday. He must spend at least 18 years behind bars.',
    'Tom Reed was jailed for 24 years on Monday. He will not be eligible for parole until he has served 18 years.',
    'Judge Ana Lind jailed Tom Reed for 24 years on Monday. She set a minimum term of 18 years.',
    'Tom Reed was jailed for 24 years on Monday, with a non-parole period of 18 years.',
    'Tom Reed was jailed for 24 years on Monday, with a minimum of 18 years.',
    'Tom Reed was jailed for 24 years on Monday. He cannot ask for parole until he has done 18 of those years.',
    'Tom Reed was jailed for 24 years on Monday. He can apply for parole after 18 years.',
    'Tom Reed was sentenced on Monday to 24 years, of which he must serve 18 before he can seek parole.',
  ])('is a figure of its own in [%s]', async (text) => {
    expect(await terms(text)).toEqual(['sentence: term(minimum)=18 years', 'sentence: term=24 years'])
  })

  it.each([
    'Tom Reed was jailed for 24 years on Monday. The offence carries a minimum term of 18 years.',
    'Tom Reed was jailed for 24 years on Monday. Prosecutors had asked for a minimum of 28 years.',
    'Tom Reed was jailed for 24 years on Monday. His brother had served at least four years when he fled.',
  ])('is none that nobody was given [%s]', async (text) => {
    expect(await terms(text)).toEqual(['sentence: term=24 years'])
  })
})

describe('a term that is told in other words', () => {
  it.each([
    'A judge threw 24 years at Tom Reed on Monday for murdering Karl Lind.',
    'Tom Reed got 24 years on Monday for murdering Karl Lind.',
    'Tom Reed was put away for 24 years on Monday.',
  ])('[%s]', async (text) => {
    const facts = await told(text)
    expect(facts).toContain('sentence: term=24 years')
    expect(facts).toContain('sentence: person=Tom Reed')
  })
})
