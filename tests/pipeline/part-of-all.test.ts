import { describe, expect, it } from 'vitest'
import { detailsOf, eventsOf, told } from './told.ts'

/** `count(thing)=value` of what is told of parties and of anything else. */
async function countsOf(text: string): Promise<readonly string[]> {
  const { entityFacts } = await eventsOf(text)
  const own = entityFacts
    .filter(({ attribute }) => attribute === 'count')
    .map(({ of, value }) => `count(${of})=${value}`)
  return [...own, ...(await detailsOf(text))]
}

describe('a count of what is held in many places', () => {
  it.each([
    ['Sointa employs about 860 people in six countries.', 'count(employees)=about 860'],
    ['In Oulu, Sointa has 540 employees.', 'count(employees in oulu)=540'],
    ['The company employs 4,000 workers at its plant in Oulu.', 'count(employees in oulu)=4,000'],
    ["Sointa's Oulu plant employs 540 people.", 'count(employees in oulu)=540'],
    ['Sointa employs 3,000 people in Germany.', 'count(employees in germany)=3,000'],
    ['Lindhav will cut 120 jobs in Oulu.', 'count(jobs in oulu)=120 planned'],
    ['A total of 180 jobs will go in Oulu, according to the plan.', 'count(jobs in oulu)=180 planned'],
    ['Sointa runs 62 stores in Chile.', 'count(stores in chile)=62'],
    ['The fire destroyed 62 houses in Chile.', 'accident: count(houses)=62'],
  ])('%s', async (text, expected) => {
    expect(await countsOf(text)).toContain(expected)
  })

  it.each([
    'Lindhav will buy Sointa, which has 540 employees in the city.',
    'Sointa employs 4,000 people at its plant.',
  ])('%s: where is not known', async (text) => {
    expect(await countsOf(text)).toEqual([])
  })
})

describe('a count of some works of many', () => {
  it.each([
    'She made nine films with director Tom Reed.',
    'With Reed she made nine films.',
    'She starred in nine films for the studio.',
    'She wrote nine novels set in Almara.',
    'She directed nine films that won awards.',
  ])('%s', async (text) => {
    expect(await detailsOf(`Ana Brandt, the actress, died on Monday. ${text}`)).toEqual([])
  })

  it.each([
    ['She made 74 films.', 'death: count(films)=74'],
    ['She directed 31 films over a long career.', 'death: count(films)=31'],
    ['She wrote 23 novels, three of which became films.', 'death: count(novels)=23'],
  ])('%s: all of them', async (text, expected) => {
    expect(await detailsOf(`Ana Brandt, the actress, died on Monday. ${text}`)).toContain(expected)
  })
})

describe('the turnover of an older year', () => {
  it.each([
    ['Sointa Medical reported revenue of 148 million euros for 2025.', 'earnings: revenue(year)=148 million EUR'],
    [
      'Before the crisis, in 2021, Sointa Medical had revenue of 161 million euros.',
      'earnings: revenue(year 2021)=161 million EUR',
    ],
    [
      'Sointa Medical had revenue of 161 million euros in 2021, when its plants were shut.',
      'earnings: revenue(year 2021)=161 million EUR',
    ],
    [
      'Sointa Medical had revenue of 148 million euros in 2025, up from 161 million in 2021.',
      'earnings: revenue(year)=148 million EUR',
    ],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toContain(expected)
  })
})
