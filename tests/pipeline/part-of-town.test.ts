import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

async function places(text: string): Promise<readonly string[]> {
  const found = (await told(text)).filter((fact) => fact.includes(': location='))
  return [...new Set(found.map((fact) => fact.replace(/^.*location=/, '')))]
}

describe('a part of a town is told with its town', () => {
  it.each([
    ['A blast killed three people in the Kreuzberg district of Berlin on Monday.', ['Kreuzberg, Berlin']],
    ['Rebels attacked the Sukari neighbourhood of Aleppo on Monday, killing three.', ['Sukari, Aleppo']],
    ['Gunmen killed three people in the Queens borough of New York on Monday.', ['Queens, New York']],
    ['Three people were hurt in a fire in the London borough of Hackney on Monday.', ['Hackney, London']],
    ['A bomb killed three people in the Oslo suburb of Brenndorf on Monday.', ['Brenndorf, Oslo']],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected)
  })
})

describe('a town is told with the region that its text puts it in', () => {
  it.each([
    [
      'A convoy was hit in Urum Brenna, a town in the western Aleppo Governorate, on Monday, killing 20 people.',
      ['Urum Brenna, western Aleppo Governorate'],
    ],
    [
      'A bomb went off outside the Old Mill hotel in Manbij on Monday and killed two people. The town of Manbij in Aleppo province was calm later.',
      ['outside Old Mill hotel, Manbij, Aleppo province'],
    ],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected)
  })
})
