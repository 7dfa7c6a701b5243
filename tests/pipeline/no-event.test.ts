import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

/** Words of events that tell of none, or not of what they first look like. The text is of Thursday, 5 February 2026. */
const TOLD: readonly (readonly [text: string, ...facts: readonly string[]])[] = [
  // What people have with a bank or a doctor.
  ['The driver had an appointment with an accountant on Monday.'],
  ['She missed a dental appointment in Almara on Tuesday.'],
  [
    'The appointment of Ana Brandt as finance minister was announced on Monday.',
    'appointment: person=Ana Brandt',
    'appointment: office=finance minister',
  ],
  // What kills more than something else does so in general.
  ['Bad roofs kill more farmers than storms do.'],
  ['Aspirin kills more pensioners than tigers.'],
  // What one thinks too.
  ['His friend Leo Reed agreed with every word.'],
  ['Mayor Rosa Grant agreed with the finding that the road was unsafe.'],
  [
    'Ana Brandt agreed with Leo Reed on a new border on Monday.',
    'agreement: participants=Ana Brandt',
    'agreement: participants=Leo Reed',
    'agreement: topic=new border',
    'agreement: date=2026-02-02',
  ],
  ['Mayor Rosa Grant agreed with every word of the report on safety.'],
  // What somebody says and thinks is no verdict of a court.
  ['That was the verdict of Mattie Flood, who had seen it all.'],
  // Surnames.
  ['The brother of Mattie Flood was at home in Almara on Monday.'],
  ['Mr Battle had lunch in Almara on Tuesday.'],
  ['Ida Storm, 20, was in the front seat. Storm was unhurt.'],
  // A day of which nobody knows which it was.
  ['Brandt was shot on a Saturday afternoon in Almara.', 'attack: target=Brandt', 'attack: location=Almara'],
  ['They were married one Sunday in Oslo.'],
  [
    'Ministers met at a Monday hearing in Oslo.',
    'meeting: participants=ministers',
    'meeting: date=2026-02-02',
    'meeting: location=Oslo',
  ],
  // What runs into a hill attacks nobody.
  [
    'The aircraft hit a slope outside Almara on Monday.',
    'accident: vehicle=aircraft',
    'accident: location=outside Almara',
    'accident: date=2026-02-02',
  ],
  [
    'A helicopter struck a power line near Almara on Monday.',
    'accident: vehicle=helicopter',
    'accident: location=near Almara',
    'accident: date=2026-02-02',
  ],
  // How far back it was counted, and what was done before.
  [
    'A balloon crashed near Almara on Sunday. It was the third crash in the valley this year.',
    'accident: vehicle=balloon',
    'accident: location=near Almara',
    'accident: date=2026-02-01',
  ],
  // What was prepared was not then nor there; the two met all the same.
  [
    'Brandt and Reed had prepared the meeting when they saw each other in August in Lisbon.',
    'meeting: date=2025-08',
    'meeting: location=Lisbon',
    'meeting: participants=Brandt',
    'meeting: participants=Reed',
  ],
  // Found days later, and not where all died.
  [
    'The quake near Almara on Thursday killed 11. Rescuers found the bodies of a husband and wife on Saturday in a village in Lassa district.',
    'disaster: location=near Almara',
    'disaster: date=2026-02-05',
    'disaster: killed=11',
  ],
]

describe('what tells of no event', () => {
  it.each(TOLD.map(([text, ...facts]) => ({ text, facts })))('$text', async ({ text, facts }) => {
    expect((await told(text)).toSorted()).toEqual(facts.toSorted())
  })
})

describe('a word of an event that tells of none', () => {
  it.each([
    ['Adobe kills more people than earthquakes do, the minister said.', 'attack'],
    ['Smoking kills more drivers than crashes, Ana Brandt said on Monday.', 'attack'],
    ['The target was repeated on Tuesday with slightly less conviction than in August.', 'trial'],
    ['She spoke with great conviction on Monday.', 'trial'],
    ['The race was first held in 2013 and was called off in 2021 because of the pandemic.', 'disaster'],
    ['The tour ended early in 2020 due to the pandemic.', 'disaster'],
    ['Bad debts rose after the collapse of furniture retailer Dunmore Home last June.', 'accident'],
    ['The collapse of an airline left 4,000 passengers stranded on Monday.', 'accident'],
    ['Police thanked the public, who had phoned in sightings of a car.', 'call'],
    ['The land lies on the Pacific “Ring of Fire” near Almara.', 'accident'],
  ])('%s', async (text, type) => {
    expect((await told(text)).filter((fact) => fact.startsWith(`${type}: `))).toEqual([])
  })

  it.each([
    ['A bomb killed more than 12 people in Oslo on Monday.', 'attack: killed=more than 12'],
    ['The conviction of Ana Brandt for fraud on Monday surprised many.', 'trial: verdict=guilty'],
    ['The collapse of a bridge near Oslo on Monday killed 12 people.', 'accident: killed=12'],
  ])('%s', async (text, fact) => {
    expect(await told(text)).toContain(fact)
  })
})

describe('what is told of another time or place', () => {
  it.each([
    [
      'A bomb killed seven people in Oslo. The city has taken in thousands of people who fled the fighting.',
      'displaced',
    ],
    ['A bomb killed seven people in Oslo. The town is home to 40,000 people displaced by the war.', 'displaced'],
    ['Three children died in Tuesday’s quake near Oslo, which raised a toll that had stood at four.', 'killed=4'],
    ['The ministers agreed on Tuesday to open a ferry line across the Caspian Sea.', 'location=Caspian Sea'],
    ['The two sides agreed in Oslo to build a crossing in two years.', 'date='],
    ['The cable has been left for the ministers’ next meeting, in Baku in October.', 'date='],
  ])('%s', async (text, fact) => {
    expect((await told(text)).filter((one) => one.includes(fact))).toEqual([])
  })
})
