import { describe, expect, test } from 'vitest'
import { eventsOf } from './support.ts'

const KNOWN = {
  parties: [
    ['Ana Brandt', 'Brandt'],
    ['Tom Reed', 'Reed'],
    ['Mia Falk', 'Falk'],
    ['Jon Berg', 'Berg'],
  ],
  places: ['Almara', 'Oslo', 'Varo'],
  dates: {
    Monday: '2026-02-02',
    Friday: '2026-01-30',
    'October 2018': '2018-10',
    'Last month': '2026-01',
    'since 2018': 'previous 2018',
    'in 2022': '2022',
  },
}

/** Type and role of each event with its values. */
function outline(text: string): readonly string[] {
  return eventsOf(text, KNOWN).events.map(
    ({ type, role, facts }) =>
      `${type} ${role}: ${facts.map(({ attribute, value }) => `${attribute}=${value}`).join(', ')}`,
  )
}

describe('one event told twice is one event', () => {
  test.each([
    ['Ana Brandt met Tom Reed in Almara.\nBrandt and Reed met on Monday.', 1],
    ['Ana Brandt met Tom Reed in Almara.\nThe talks took place on Monday.', 1],
    ['A bomb exploded in Almara on Monday.\nThe blast killed 12 people.', 1],
    ['Ana Brandt was arrested on Monday.\nThe arrest took place in Almara.', 1],
    ['Drones struck a depot in Almara, starting a fire.\nOne guard was killed.\nThe fire burned all night.', 1],
    ['A storm killed four people in Almara on Monday.\nTwo fishermen drowned.', 1],
    ['Blaze at a factory in Almara\nAn explosion at a gas plant in Almara killed 12 people on Monday.', 1],
    ['A wildfire broke out in Almara.\nThe blaze killed two people.', 1],
    ['The earthquake in Almara on Monday killed 12 people.\nThe quake on Friday injured 40.', 1],
    ['An avalanche killed four people in Almara.\nThe accident happened on Monday.', 1],
    ['An earthquake shook Almara on Monday.\nFour people died when their homes collapsed.', 1],
    ['Gunmen kidnapped 47 pupils on Monday.\nTheir parents wept.\nTwo guards were shot dead on Monday.', 1],
    ['Ana Brandt was found guilty of fraud after a trial in Almara.', 1],
  ])('%s', (text, count) => {
    expect(outline(text)).toHaveLength(count)
  })
})

describe('two events are kept apart', () => {
  test.each([
    ['by who takes part', 'Ana Brandt met Tom Reed in Almara.\nMia Falk met Jon Berg in Oslo.', 2],
    ['by their dates', 'A bomb exploded in Almara on Monday.\nA bomb exploded in Varo on Friday.', 2],
    ['by the person', 'Ana Brandt was arrested on Monday.\nTom Reed was arrested in Oslo.', 2],
    [
      'by how many were held',
      'Ana Brandt was arrested in Almara.\nThree people suspected of helping were arrested.',
      2,
    ],
    ['by a word', 'A fire killed 12 people in Almara.\nTwo men were arrested over an unrelated matter.', 2],
    ['by their tolls', 'A bomb killed 12 people in Almara.\nA bomb killed 40 people in Varo.', 2],
    [
      'by the post',
      'Ana Brandt resigned as president on Monday.\nOn Friday she was removed as leader of the Green Party.',
      2,
    ],
    [
      'by the house',
      'The House of Representatives passed the bill by 145 votes to 4.\nThe Senate passed the bill by 43 votes to 12.',
      2,
    ],
    ['by what is to come', 'Ana Brandt met Tom Reed in Almara.\nBrandt and Reed will meet again in Oslo.', 2],
    ['by days and scenes', 'The quake hit Almara on Monday.\nThe quake in Varo on Friday killed 12 people.', 2],
    ['by many years', 'A train crash killed 12 people.\nIn 2003 nine people died in a train crash in Varo.', 2],
    [
      'by which was before',
      'It rained.\nTom Reed robbed a bank in October 2018 and spent nine months in jail before the attack in Varo.',
      2,
    ],
    [
      'by a time that opens the sentence',
      'Thieves robbed a shop in Almara.\nFour men came by car.\nNobody was hurt.\nLast month gunmen stole jewels.',
      2,
    ],
    [
      'not by the time of what is known',
      'Thieves robbed a shop in Almara.\nFour men came by car.\nNobody was hurt.\nLast month, the gang stole a car.',
      1,
    ],
    ['by what they say', 'A bomb exploded in Almara.\nAnother attack killed 12 people.', 2],
  ])('%s', (_by, text, count) => {
    expect(outline(text)).toHaveLength(count)
  })
})

describe('the event after of its kind is apart from the story', () => {
  test('and tells which it follows', () => {
    const { events } = eventsOf('Ana Brandt met Tom Reed on Monday.\nBrandt and Reed will meet again in Oslo.', KNOWN)
    expect(events.map(({ role, nextOf }) => [role, nextOf])).toEqual([
      ['focus', null],
      ['background', 0],
    ])
  })
})

describe('the event before of its kind is apart from the story', () => {
  test('the last meeting is previous, with what its sentence tells', () => {
    const text =
      'Ana Brandt met Tom Reed on Monday.\nThe last meeting took place in October 2018, when Mia Falk met Jon Berg in Oslo.'
    expect(outline(text)).toEqual([
      expect.stringContaining('meeting focus: participants=Ana Brandt'),
      expect.stringMatching(/^meeting previous: .*date=2018-10/),
    ])
  })

  test('a date of the one before makes a previous event', () => {
    const { events } = eventsOf('Ana Brandt met Tom Reed for the first meeting since 2018.', KNOWN)
    const previous = events.find(({ role }) => role === 'previous')
    expect(previous?.facts.map(({ attribute, value }) => `${attribute}=${value}`)).toEqual(['date=2018'])
    expect(previous?.previousOf).toBe(0)
  })

  test('the event of the title is the focus, one told in passing is background', () => {
    const text =
      'Brandt meets Reed in Almara\nAna Brandt met Tom Reed in Almara on Monday.\nIt rained.\nNobody spoke.\nRebels attacked Varo in 2022.'
    expect(outline(text).map((line) => line.split(':')[0])).toEqual(['meeting focus', 'attack background'])
  })
})

test('the dead are of what was told of last, whichever event the title tells of first', () => {
  const text = 'Ferry sinks in storm near Varo\n\nThe ferry capsized near Almara on Monday.\nSeven people died.'
  const [dead] = outline(text).filter((line) => line.includes('killed=7'))
  expect(dead).toContain('accident')
})
