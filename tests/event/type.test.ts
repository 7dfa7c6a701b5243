import { describe, expect, test } from 'vitest'
import { told } from './support.ts'

const KNOWN = {
  parties: [
    ['Ana Brandt', 'Brandt'],
    ['Tom Reed', 'Reed'],
    ['Delta Corp'],
    ['Gamma Airlines'],
    ['Harbor City'],
    ['Northfield'],
  ],
  places: ['Almara', 'Oslo'],
  dates: { Monday: '2026-02-02', Friday: '2026-02-06' },
}

describe('an event is read from its clause', () => {
  test.each([
    [
      'Ana Brandt met Tom Reed in Almara on Monday.',
      [
        'meeting: participants=Ana Brandt',
        'meeting: participants=Tom Reed',
        'meeting: location=Almara',
        'meeting: date=2026-02-02',
      ],
    ],
    [
      'Ana Brandt was arrested in Almara on Monday.',
      ['arrest: person=Ana Brandt', 'arrest: location=Almara', 'arrest: date=2026-02-02'],
    ],
    [
      'Tom Reed resigned as finance minister.',
      ['resignation: person=Tom Reed', 'resignation: office=finance minister'],
    ],
    ['Delta Corp bought Gamma Airlines.', ['acquisition: buyer=Delta Corp', 'acquisition: target=Gamma Airlines']],
    [
      'Harbor City beat Northfield 3-1 in Almara.',
      ['sport-result: winner=Harbor City', 'sport-result: loser=Northfield', 'sport-result: score=3-1'],
    ],
    ['Ana Brandt was sentenced to 12 years in prison.', ['sentence: person=Ana Brandt', 'sentence: term=12 years']],
  ])('%s', (text, facts) => {
    expect(told(text, KNOWN)).toEqual(expect.arrayContaining(facts))
  })
})
