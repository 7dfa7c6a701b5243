import { describe, expect, test } from 'vitest'
import { tidyFacts } from '../../src/event/settle/tidy.ts'
import type { Fact } from '../../src/model/event.ts'
import type { KnownWords } from '../support/fake-mentions.ts'
import { told } from './support.ts'

const PLACES = ['Almara', 'Oslo', 'Varo', 'near Pella', 'Northland']

function placesIn(text: string, known: KnownWords = { places: PLACES }): readonly string[] {
  return told(text, known)
    .filter((line) => line.includes(': location='))
    .map((line) => line.replace(/^.*location=/, ''))
}

describe('an event is where its clause says', () => {
  test.each([
    ['A massive explosion rocked Almara on Monday, killing 12 people.', ['Almara']],
    ['The storm battered Almara on Monday, killing 12 people.', ['Almara']],
    ['A huge blast tore through Almara on Monday, killing 12 people.', ['Almara']],
    ['Two people were killed when fire tore through a mill in Almara on Monday.', ['Almara']],
    ['Police drove through Almara on Monday after five people were killed.', []],
    ['Three air raids targeted Almara on Monday, killing 12 people.', ['Almara']],
    ['Gunmen killed 12 guards of the convoy near Pella late on Monday.', ['near Pella']],
    ['The earthquake pleased Almara on Monday.', []],
    ['Gunmen kidnapped a nurse near Pella, a security source said.', ['near Pella']],
    ['A raid killed three soldiers, the defence ministry in Almara said.', []],
    ['The explosion angered Almara.', []],
    ['Gunmen killed a teacher who worked in Oslo.', []],
    ['Gunmen killed a woman who was shopping in Oslo.', ['Oslo']],
    ['12 people died on Monday in two rebel-held districts of Almara.', ['Almara']],
    ['Shells hit two districts of Almara on Monday.', ['Almara']],
    ['A bomb killed 12 people in Almara in the oil-rich province of Varo.', ['Almara, Varo']],
    ['12 people died on Monday in a fire at the Oslo penitentiary in Almara.', ['Oslo penitentiary, Almara']],
    ["A bomb went off outside Northland's embassy in Almara on Monday.", ['Almara']],
    ['Rioters in Almara burned cars on Monday, and the riots spread to the town of Varo.', ['Almara']],
    ['Ministers met in Oslo, the agency said.', ['Oslo']],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places)
  })
})

describe('an event that is placed only in a country is where its other sentences say', () => {
  const places = ['Iceland', 'Almara', 'Varo', 'near Pella']
  test.each([
    [
      'Air raids killed 12 people in Iceland on Monday. It was unclear who carried out the raids in Almara.',
      ['Almara'],
    ],
    ['Air raids killed 12 people on Monday. It was unclear who carried out the raids in Almara.', ['Almara']],
    ['Air raids killed 12 people in Varo on Monday. It was unclear who carried out the raids in Almara.', ['Varo']],
    [
      'Air raids killed 12 people in Iceland on Monday. It was unclear who carried out the raids while a summit opened in Almara and talks went on in Varo.',
      ['Iceland'],
    ],
    ['Air raids killed 12 people in Iceland on Monday. People in Almara mourned.', ['Iceland']],
  ])('%s', (text, expected) => {
    const found = placesIn(text, { places })
    expect(found.slice(0, 1)).toEqual(expected)
  })
})

test('a name is told rather than [the Icelandic capital], even where that is read a little more surely', () => {
  const place = (value: string, confidence: number): Fact => ({
    attribute: 'location',
    value,
    party: null,
    of: null,
    asOf: null,
    by: null,
    status: 'happened',
    evidence: { start: 0, end: 1 },
    confidence,
  })
  const facts = tidyFacts([place('capital of Iceland', 0.95), place('Almara', 0.85)], 'attack')
  expect(facts.map(({ value }) => value)).toEqual(['Almara'])
})
