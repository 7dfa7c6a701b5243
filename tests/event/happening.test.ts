import { describe, expect, test } from 'vitest'
import { eventsOf, told } from './support.ts'

const KNOWN = {
  dates: { Monday: '2026-02-02', 'In 2001': '2001', Saturday: '2026-01-31' },
  places: ['Almara', 'Varo', 'Oslo', 'Marina Star ferry', 'Northland'],
  parties: [['Ana Brandt'], ['Ashford Rovers', 'Rovers'], ['Larkhill City']],
}

/** Type of each event with the words that stand for it. */
function kinds(text: string): readonly string[] {
  return eventsOf(text, KNOWN).events.map(({ type, lemmas }) => `${type}: ${lemmas[0]}`)
}

describe('harm that an event did is told of that event', () => {
  test.each([
    ['A fire aboard a ferry killed nine people and injured 34 others.', ['accident: fire']],
    ['The earthquake killed 12 people in Almara.', ['disaster: earthquake']],
    ['Floods left 12 dead in Almara.', ['disaster: flood']],
    ['A bomb exploded in Almara, killing 12 people.', ['attack: explode']],
    ['The crash that killed 5 people took place in Almara.', ['accident: crash']],
    ['Nine people died in the fire.\nThe bodies were found on Monday.', ['accident: fire']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})

describe('an event before of another year keeps its own figures', () => {
  test('the toll of long ago is not that of the story', () => {
    const text =
      'Strong earthquake shakes Almara\nAn earthquake killed 14 people in Almara on Monday.\nIn 2001 an earthquake killed 70 people.'
    const [story, before] = eventsOf(text, KNOWN).events
    const killed = (event: typeof story) =>
      event?.facts.filter(({ attribute }) => attribute === 'killed').map(({ value }) => value)
    expect(killed(story)).toEqual(['14'])
    expect(killed(before)).toEqual(['70'])
  })
})

describe('who was attacked or died is told by telling words only', () => {
  test.each([
    ['A bomb killed 12 people, police said.', 'target='],
    ['A gunman killed several children in Almara.', 'target='],
    ['Rebels attacked people in Almara.', 'target='],
    ['Children died in Almara.', 'person='],
  ])('%s', (text, attribute) => {
    expect(told(text, KNOWN).filter((fact) => fact.includes(attribute))).toEqual([])
  })

  test.each([
    ['Gunmen attacked a police station in Almara.', 'attack: target=police station'],
    ['Ana Brandt died on Monday.', 'death: person=Ana Brandt'],
  ])('%s', (text, fact) => {
    expect(told(text, KNOWN)).toContain(fact)
  })
})

describe('places are told with the wider ones around them', () => {
  test.each([
    ['A bomb exploded in Varo in the province of Almara.', ['Varo, Almara']],
    ["A bomb exploded in Varo in Northland's Almara province.", ['Varo, Almara']],
    ['A fire broke out on the Marina Star ferry.', []],
  ])('%s', (text, expected) => {
    const places = eventsOf(text, KNOWN).events.flatMap(({ facts }) =>
      facts.filter(({ attribute }) => attribute === 'location').map(({ value }) => value),
    )
    expect(places).toEqual(expected)
  })

  test('the verb of a headline is no part of the evidence', () => {
    const text = 'Bombing in Almara kills 17\nA bomb exploded on Monday.'
    const [place] = eventsOf(text, KNOWN).events.flatMap(({ facts }) =>
      facts.filter(({ attribute }) => attribute === 'location'),
    )
    expect(place && text.slice(place.evidence.start, place.evidence.end)).not.toContain('kills')
  })
})

describe('what is told around a protest belongs to it', () => {
  test('arrests of nobody in particular are a figure of the protest', () => {
    const text = 'Students protested in Almara on Monday.\nPolice arrested 12 people.'
    expect(kinds(text)).toEqual(['protest: protest'])
    expect(told(text, KNOWN)).toContain('protest: arrested=12')
  })

  test('an arrest of a named person is its own event', () => {
    const text = 'Students protested in Almara on Monday.\nPolice arrested Ana Brandt.'
    expect(eventsOf(text, KNOWN).events.map(({ type }) => type)).toEqual(['protest', 'arrest'])
  })

  test('each count of the crowd is that of who counted', () => {
    const text = 'Students marched in Almara on Monday.\nSome 800 people took part.\nPolice had spoken of 300.'
    const crowd = eventsOf(text, KNOWN).events.flatMap(({ facts }) =>
      facts.filter(({ attribute }) => attribute === 'attendance').map(({ value, by }) => [value, by]),
    )
    expect(crowd.at(-1)).toEqual(['300', 'police'])
  })

  test('a calibre is no crowd', () => {
    const text = 'Students protested in Almara.\nA protester held a .357 caliber revolver.'
    expect(told(text, KNOWN).filter((fact) => fact.includes('attendance'))).toEqual([])
  })
})

describe('results are told from the side of the winner', () => {
  test.each([
    ['Larkhill City lost 1-3 to Ashford Rovers.', 'score=3-1'],
    ['Ashford Rovers beat Larkhill City 2-1.', 'winner=Ashford Rovers'],
    ['Ashford Rovers beat Larkhill City 2-1 in the Union Cup final in Oslo.', 'competition=Union Cup final'],
  ])('%s', (text, fact) => {
    expect(told(text, KNOWN)).toContain(`sport-result: ${fact}`)
  })

  test('what was not won is no result', () => {
    expect(told('Ashford Rovers had not won a trophy since 1996.', KNOWN)).toEqual([])
  })
})
