import { describe, expect, test } from 'vitest'
import { told } from './support.ts'

const KNOWN = {
  parties: [
    ['Ana Brandt', 'Brandt'],
    ['Tom Reed', 'Reed'],
    ['Delta Corp'],
    ['Gamma Airlines'],
    ['Omega Bank'],
    ['Northland'],
    ['Southland'],
    ['Skyward'],
  ],
  places: ['Almara', 'Oslo', 'Varo', 'Cape Ferro'],
  dates: {
    Monday: '2026-02-02',
    Friday: '2026-02-06',
    'since March 2024': 'previous 2024-03',
    'March 2024': '2024-03',
  },
}

describe('what an agreement governs says what happened', () => {
  test.each([
    [
      'Delta Corp agreed on Monday to buy Gamma Airlines.',
      ['acquisition: buyer=Delta Corp', 'acquisition: target=Gamma Airlines', 'acquisition: date=2026-02-02'],
    ],
    [
      'Omega Bank has agreed to be acquired by Delta Corp.',
      ['acquisition: buyer=Delta Corp', 'acquisition: target=Omega Bank'],
    ],
    [
      'Omega Bank sold its stake in Gamma Airlines to Delta Corp on Monday.',
      ['acquisition: seller=Omega Bank', 'acquisition: target=Gamma Airlines', 'acquisition: buyer=Delta Corp'],
    ],
    ['Ana Brandt and Tom Reed agreed to meet in Oslo on Friday.', ['meeting: location=Oslo planned']],
    [
      'Northland and Southland agreed to reopen two border crossings.',
      ['agreement: topic=reopen two border crossings'],
    ],
  ])('%s', (text, facts) => {
    const found = told(text, KNOWN)
    expect(found).toEqual(expect.arrayContaining(facts))
    const types = new Set(facts.map((fact) => fact.split(':')[0]))
    expect(found.filter((fact) => !types.has(fact.split(':')[0]))).toEqual([])
  })
})

describe('a meeting before is told apart from the story’s', () => {
  test.each([
    ['Brandt met Reed in Oslo on Monday. It was their first meeting since March 2024, when they met in Varo.'],
    ['Brandt met Reed in Oslo on Monday. The two ministers last met in Varo in March 2024.'],
  ])('%s', (text) => {
    const facts = told(text, KNOWN)
    expect(facts.indexOf('meeting: location=Varo')).toBeGreaterThan(facts.indexOf('meeting: location=Oslo'))
    expect(facts).toEqual(expect.arrayContaining(['meeting: date=2024-03', 'meeting: date=2026-02-02']))
  })
})

describe('talks are told with what they are about', () => {
  test.each([
    [
      'The talks between Ana Brandt and Tom Reed focused on grain exports and fishing.',
      ['meeting: agenda=grain exports', 'meeting: agenda=fishing'],
    ],
    [
      'The agenda includes grain exports and fishing.',
      ['meeting: agenda=grain exports planned', 'meeting: agenda=fishing planned'],
    ],
    [
      'The ministers of Northland and Southland, Ana Brandt and Tom Reed, held talks in Oslo.',
      ['meeting: participants=Ana Brandt', 'meeting: participants=Tom Reed'],
    ],
  ])('%s', (text, facts) => {
    expect(told(text, KNOWN)).toEqual(expect.arrayContaining(facts))
  })
})

describe('a launch is told with what flies, from where and when', () => {
  test.each([
    [
      'Skyward launched a Falcon 9 rocket carrying 23 satellites from Cape Ferro on Monday.',
      ['launch: operator=Skyward', 'launch: vehicle=Falcon 9 rocket', 'launch: location=Cape Ferro'],
    ],
    [
      'The agency plans to launch its next lunar probe on Friday from Cape Ferro.',
      ['launch: vehicle=lunar probe planned', 'launch: location=Cape Ferro planned', 'launch: date=2026-02-06 planned'],
    ],
    ['An attempt to launch the Crew-11 mission was postponed.', ['launch: vehicle=Crew-11 planned']],
  ])('%s', (text, facts) => {
    expect(told(text, KNOWN)).toEqual(expect.arrayContaining(facts))
  })
})

describe('a court’s decision is told with whom it concerns', () => {
  test.each([
    [
      'Victims welcomed the nine-year prison sentence that a court gave to Tom Reed on Monday.',
      ['sentence: person=Tom Reed', 'sentence: date=2026-02-02'],
    ],
    ['Tom Reed was jailed for seven years for fraud.', ['sentence: person=Tom Reed', 'sentence: charge=fraud']],
    ['A jury acquitted Ana Brandt of fraud.', ['trial: verdict=not guilty', 'trial: person=Ana Brandt']],
    ['A court found Tom Reed guilty of fraud.', ['trial: verdict=guilty', 'trial: charge=fraud']],
  ])('%s', (text, facts) => {
    expect(told(text, KNOWN)).toEqual(expect.arrayContaining(facts))
  })
})

describe('an office is told as the text names it', () => {
  test.each([
    [
      'Ana Brandt was named acting mayor by the council on Monday.',
      ['appointment: person=Ana Brandt', 'appointment: office=acting mayor'],
    ],
    ['Delta Corp named Tom Reed chief executive.', ['appointment: office=chief executive']],
    [
      "The council accepted the resignation of Delta Corp's director Ana Brandt on Monday.",
      ['resignation: person=Ana Brandt', 'resignation: date=2026-02-02'],
    ],
    ['A new mayor will be elected on Friday.', ['election: office=mayor planned', 'election: date=2026-02-06 planned']],
    ['Varo will choose a new mayor on Friday.', ['election: office=mayor planned']],
  ])('%s', (text, facts) => {
    expect(told(text, KNOWN)).toEqual(expect.arrayContaining(facts))
  })
})

describe('an agreement is dated, placed and limited by its own words', () => {
  test.each([
    [
      'Northland and Southland signed an accord to share water on Monday at a ceremony in Oslo.',
      ['agreement: date=2026-02-02', 'agreement: location=Oslo'],
      [],
    ],
    [
      'The signing of the accord on water took place in Oslo on Monday.',
      ['agreement: date=2026-02-02', 'agreement: location=Oslo'],
      [],
    ],
    [
      'Northland and Omega Bank signed a loan agreement on Monday for flood walls in Almara.',
      ['agreement: date=2026-02-02'],
      ['agreement: location=Almara'],
    ],
    ['Delta Corp reached a pay deal on Monday that will run for 33 months.', ['agreement: duration=33 months'], []],
    ['The agreement runs for 24 months.', ['agreement: duration=24 months'], []],
    [
      'Northland signed an agreement with Delta Corp on the sale of oil, state television reported on Monday.',
      ['agreement: topic=sale of oil'],
      ['agreement: topic=state television'],
    ],
  ])('%s', (text, facts, others) => {
    const found = told(text, KNOWN)
    expect(found).toEqual(expect.arrayContaining(facts))
    expect(found.filter((fact) => others.includes(fact))).toEqual([])
  })
})
