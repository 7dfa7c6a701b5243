import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/pipeline/read-article.ts'
import { articleTools, documentOfArticle } from '../support/told-by-article.ts'

/** `name: attribute=value` of what a text tells of its parties, with the scope beside it. */
async function entities(text: string): Promise<readonly string[]> {
  const { mentions, events } = readArticle(await documentOfArticle(text), articleTools)
  return events.entityFacts.map(
    ({ entity, attribute, value, of }) =>
      `${mentions.parties[entity]?.names[0]}: ${attribute}=${value}${of ? ` of ${of}` : ''}`,
  )
}

describe('the country that a person is of', () => {
  it.each([
    ['Rescuers found Slovenian climber Marko Zupan on Monday.', 'Marko Zupan: nationality=Slovenia'],
    ['Marko Zupan, a 38-year-old Croatian mountaineer, was found.', 'Marko Zupan: nationality=Croatia'],
    ['South African swimmer Lena Botha won the race.', 'Lena Botha: nationality=South Africa'],
    ['Ana Brandt, a Swiss national, was held on Monday.', 'Ana Brandt: nationality=Switzerland'],
    ['Police questioned Turkish rights activist Leyla Kaya.', 'Leyla Kaya: nationality=Turkey'],
  ])('%s', async (text, fact) => {
    expect(await entities(text)).toContain(fact)
  })

  it.each([
    'American football player Tom Reed retired.',
    'Police held French teacher Marie Dupont.',
    'They met Chinese restaurant owner Li Wei.',
    'They met Iranian-American journalist Sara Amini.',
    'Ana Brandt, a Swiss and French citizen, was held.',
    'Dutch-born singer Karl Lind sang.',
  ])('is not told by [%s]', async (text) => {
    expect((await entities(text)).filter((fact) => fact.includes('nationality'))).toEqual([])
  })
})

describe('figures of what is named', () => {
  it.each([
    ['Carmaker Tavria, which has 12,000 employees, cut its forecast.', 'Tavria: count=12,000 of employees'],
    ['Tavria Motors employs 17,000 people in Ostrava.', 'Tavria Motors: count=17,000 of employees in ostrava'],
    [
      'Tavria Motors employs 17,000 people and runs four plants, the oldest of which opened in 1921.',
      'Tavria Motors: count=17,000 of employees',
    ],
    ['The Mohan Setu bridge is 900 metres long and cost 41 billion rupees.', 'Mohan Setu: cost=41 billion INR'],
    ['The Mohan Setu bridge, which cost 41 billion rupees, opened on Monday.', 'Mohan Setu: cost=41 billion INR'],
    ['The minister opened the 5.58-km Mohan Setu bridge on Monday.', 'Mohan Setu: size=5.58 km'],
    [
      'The minister opened the Mohan Setu bridge. The bridge was built at a cost of 41 billion rupees.',
      'Mohan Setu: cost=41 billion INR',
    ],
  ])('%s', async (text, fact) => {
    expect(await entities(text)).toContain(fact)
  })

  it.each([
    'The failure cost Tavria Motors $3 million.',
    'The Mohan Setu bridge will cost 41 billion rupees.',
    'Tavria Motors employed 17,000 people in 2010.',
  ])('are not told by [%s]', async (text) => {
    expect(await entities(text)).toEqual([])
  })
})
