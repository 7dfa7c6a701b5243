import { describe, expect, it } from 'vitest'
import { withSharedNames } from '../../src/align/detail-names.ts'
import type { SourceReading } from '../../src/model/alignment.ts'
import type { Detail } from '../../src/model/event.ts'
import { readValue } from '../../src/value/read-value.ts'
import { isProblem } from '../../src/value/value-reader.ts'
import { createVocabulary } from '../../src/value/vocabulary.ts'

/** What a source counts: `320 international observers`. */
type Plan = readonly [source: string, ...counts: readonly string[]]

const vocabulary = createVocabulary()
const NO_CONTEXT = {
  places: { resolve: () => [] },
  parties: { resolve: () => ({ entity: null, nature: 'unknown' as const, words: [], canonical: '' }) },
}

function readingOf([source, ...counts]: Plan): SourceReading {
  const details = counts.map((count): Detail => {
    const [value = '', ...words] = count.split(' ')
    const told = {
      party: null,
      asOf: null,
      by: null,
      status: 'happened',
      confidence: 1,
      events: [],
      entities: [],
    } as const
    return { ...told, attribute: 'count', value, of: words.join(' '), evidence: { start: 0, end: 1 } }
  })
  return { source, parties: [], events: [], entityFacts: [], details }
}

function namesOf(plans: readonly Plan[]): readonly (string | null)[] {
  const read = ({ attribute, value }: Detail) => {
    const definition = vocabulary.define(attribute, null)
    const result = definition ? readValue(value, definition, NO_CONTEXT) : null
    return result === null || isProblem(result) ? null : result
  }
  return withSharedNames(plans.map(readingOf), read).flatMap(({ details }) => details.map(({ of }) => of))
}

describe('one name for one count of two sources', () => {
  it.each<readonly [string, readonly Plan[], readonly string[]]>([
    [
      'is the plainer one',
      [
        ['a', '320 international observers'],
        ['b', '230 observers'],
      ],
      ['observers', 'observers'],
    ],
    [
      'does not hang on the order',
      [
        ['a', '230 observers'],
        ['b', '320 international observers'],
      ],
      ['observers', 'observers'],
    ],
    [
      'is that of a synonym',
      [
        ['a', '312 vehicles'],
        ['b', '213 cars'],
      ],
      ['cars', 'cars'],
    ],
    [
      'is that of a plainer synonym',
      [
        ['a', '213 separate cars'],
        ['b', '312 vehicles'],
      ],
      ['vehicles', 'vehicles'],
    ],
  ])('%s', (_, plans, expected) => {
    expect(namesOf(plans)).toEqual(expected)
  })

  it.each<readonly [string, readonly Plan[], readonly string[]]>([
    [
      'is not given to a part of the other',
      [
        ['a', '12 foreign workers'],
        ['b', '640 workers'],
      ],
      ['foreign workers', 'workers'],
    ],
    [
      'is not given to two kinds',
      [
        ['a', '12 French soldiers'],
        ['b', '14 German soldiers'],
      ],
      ['French soldiers', 'German soldiers'],
    ],
    [
      'is not given to a kind of the other',
      [
        ['a', '3 rifles'],
        ['b', '5 assault rifles'],
      ],
      ['rifles', 'assault rifles'],
    ],
    [
      'is not given where a source counts both',
      [
        ['a', '12 cars', '10 vehicles'],
        ['b', '11 cars'],
      ],
      ['cars', 'vehicles', 'cars'],
    ],
    [
      'is not given to what is counted by other words',
      [
        ['a', '312 vehicles'],
        ['b', '184 banks'],
      ],
      ['vehicles', 'banks'],
    ],
  ])('%s', (_, plans, expected) => {
    expect(namesOf(plans)).toEqual(expected)
  })
})
