import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

async function dates(text: string): Promise<readonly string[]> {
  return (await told(text)).filter((fact) => fact.includes('date='))
}

describe('the day beside a verdict and its crime', () => {
  it.each([
    ['Ida Marsh was found guilty of murder on Tuesday.', 'trial: date=2026-02-03'],
    ['Ida Marsh was found guilty of the murder of her husband on Tuesday.', 'trial: date=2026-02-03'],
    ['Ida Marsh was convicted of robbing a bank in Almara on Tuesday.', 'trial: date=2026-02-03'],
    ['A court in Almara jailed Otto Lind for attempted murder on Tuesday.', 'sentence: date=2026-02-03'],
    ['Otto Lind was charged with aggravated robbery on Tuesday.', 'trial: date=2026-02-03'],
    ['Otto Lind was arrested for fraud on Tuesday.', 'arrest: date=2026-02-03'],
  ])('is that of the court in `%s`', async (text, expected) => {
    expect(await dates(text)).toEqual([expected])
  })

  it.each([
    'Otto Lind was convicted of killing two men in Almara in 2019.',
    'Otto Lind was found guilty of a murder on 4 March 2024.',
  ])('is not in `%s`', async (text) => {
    expect((await dates(text)).filter((fact) => fact.startsWith('trial'))).toEqual([])
  })
})

describe('who is brought out alive', () => {
  it('is rescued, and not driven from home', async () => {
    const text = 'A mine collapsed in Almara on Tuesday. Rescuers brought out nine miners alive.'
    const facts = await told(text)
    expect(facts.some((fact) => fact.includes('displaced'))).toBe(false)
  })
})
