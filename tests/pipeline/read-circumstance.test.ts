import { describe, expect, test } from 'vitest'
import { toldByArticle } from '../support/told-by-article.ts'

/** Dates and places among what a text of Thursday, 5 February 2026, tells. */
async function whenAndWhere(text: string): Promise<readonly string[]> {
  return (await toldByArticle(text)).filter((fact) => /: (?:date|location)=/.test(fact))
}

describe('a day is of what its own clause tells', () => {
  test.each([
    ['Gunmen attacked a bank, and police found the car on Monday.', []],
    ['Gunmen attacked a bank and fled, but were caught on Monday.', []],
    ['She doubted on Sunday that he was in the shooting, but then heard him named on the news on Monday.', []],
    ['Gunmen attacked a bank on Sunday, and police found the car on Monday.', ['attack: date=2026-02-01']],
    ['Gunmen attacked a bank and fled on Monday.', ['attack: date=2026-02-02']],
    ['Crews brought a wildfire near Split under control on Monday.', ['disaster: location=near Split']],
    ['A helicopter ditched off Bergen on Monday.', ['accident: date=2026-02-02', 'accident: location=off Bergen']],
    ['Reed was sent to find Brandt the day before her January 24, 2026 murder.', []],
    ['Reed was arrested a day before the January 24 vote.', []],
    [
      'Reed was arrested in Oslo on Tuesday, a day after the vote.',
      ['arrest: date=2026-02-03', 'arrest: location=Oslo'],
    ],
    ['Reed was arrested in the Monday raid.', ['arrest: date=2026-02-02']],
  ])('%s', async (text, expected) => {
    expect(await whenAndWhere(text)).toEqual(expected)
  })
})

describe('a place is of what happened there', () => {
  test.each([
    ['Forty observers of the Organization for Security in Europe and of the Northland Guild oversaw the election.', []],
    ['The fire was aimed at Palin, the failed candidate for governor.', []],
    [
      'Karl Reed visited Oslo on Monday and met Ana Brandt.',
      ['meeting: date=2026-02-02', 'meeting: location=Oslo', 'visit: date=2026-02-02', 'visit: location=Oslo'],
    ],
    ['Gunmen killed two people in Palin, the main town of the district.', ['attack: location=Palin']],
    ['Gunmen attacked a bank, and police found the car in Oslo.', []],
    ['The death of Karl Reed kindled hopes here and in the West that the state would change.', []],
    ['Karl Reed was sentenced to two years in an Oslo prison on Monday.', ['sentence: date=2026-02-02']],
    ['Ana Brandt received a doctor of medicine degree from the college at Oslo.', []],
    ['Thieves carried out a carefully planned robbery in Oslo.', ['attack: location=Oslo']],
  ])('%s', async (text, expected) => {
    expect(await whenAndWhere(text)).toEqual(expected)
  })
})
