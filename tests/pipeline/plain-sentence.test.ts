import { describe, expect, it } from 'vitest'
import { eventsOf, told } from './told.ts'

/** One sentence, and all that it tells: what is missing is as wrong as what is too much. The text is of Thursday, 5 February 2026. */
const TOLD: readonly (readonly [sentence: string, ...facts: readonly string[]])[] = [
  ['Two gunmen shot dead the mayor of Qorvan on Monday.', 'attack: date=2026-02-02'],
  [
    'Presidents Quill and Orlov met in Almara on Monday.',
    'meeting: participants=Quill',
    'meeting: participants=Orlov',
    'meeting: location=Almara',
    'meeting: date=2026-02-02',
  ],
  [
    'Prime Ministers Ana Brandt and Jonas Feld signed the treaty in Oslo on Monday.',
    'agreement: participants=Ana Brandt',
    'agreement: participants=Jonas Feld',
    'agreement: date=2026-02-02',
    'agreement: location=Oslo',
  ],
  [
    'Skyward launched its Osprey rocket from Cape Wren at 10:42 GMT on Tuesday.',
    'launch: operator=Skyward',
    'launch: vehicle=Osprey rocket',
    'launch: location=Cape Wren',
    'launch: date=2026-02-03T10:42Z',
  ],
  [
    'Rebels launched a rocket at Qorvan on Tuesday.',
    'attack: attacker=rebels',
    'attack: weapon=rocket',
    'attack: date=2026-02-03',
  ],
  [
    'Sirrus Motors fired its chief executive, Ida Marsh, on Tuesday.',
    'resignation: person=Ida Marsh',
    'resignation: office=chief executive',
    'resignation: appointer=Sirrus Motors',
    'resignation: date=2026-02-03',
  ],
  ['Sirrus Motors recalled 140,000 cars over faulty brakes.'],
  [
    'Varo United sacked manager Piet Sand on Monday after five straight defeats.',
    'resignation: person=Piet Sand',
    'resignation: appointer=Varo United',
    'resignation: office=manager',
    'resignation: date=2026-02-02',
  ],
  ["Mara Quill defeated Jonas Feld in Sunday's run-off.", 'election: winner=Mara Quill', 'election: date=2026-02-01'],
  [
    'Thousands marched through central Qorvan on Saturday against pension cuts.',
    'protest: attendance=thousands',
    'protest: location=central Qorvan',
    'protest: cause=pension cuts',
    'protest: date=2026-01-31',
  ],
  [
    'Riot police used water cannon to disperse about 3,000 protesters in Almara on Sunday; 46 people were detained.',
    'arrest: location=Almara',
    'arrest: date=2026-02-01',
    'arrest: arrested=46',
  ],
  [
    'Leo Marr died of cancer at his home in Oslo on Sunday.',
    'death: person=Leo Marr',
    'death: cause=cancer',
    'death: location=home, Oslo',
    'death: date=2026-02-01',
  ],
  [
    'An army helicopter crashed in the Karn mountains on Tuesday, killing all nine people on board.',
    'accident: vehicle=army helicopter',
    'accident: location=Karn mountains',
    'accident: date=2026-02-03',
    'accident: killed=9',
  ],
  [
    'Holt was beaten 6-3 3-6 7-6 (7-4) by Brandt in Oslo.',
    'sport-result: loser=Holt',
    'sport-result: winner=Brandt',
    'sport-result: location=Oslo',
    'sport-result: score=6-3, 3-6, 7-6',
  ],
  [
    'A judge jailed Vance for life with a minimum term of 24 years.',
    'sentence: term=life',
    'sentence: term(minimum)=24 years',
    'sentence: person=Vance',
  ],
  ['Two more bodies were recovered on Tuesday, raising the death toll to 41.', 'accident: killed=41'],
  ["Monday's attack followed a bombing in Almara.", 'attack: date=2026-02-02', 'attack: location=Almara'],
  [
    'A bus and a lorry collided near Almara. The collision happened on Friday.',
    'accident: vehicle=bus',
    'accident: location=near Almara',
    'accident: date=2026-01-30',
  ],
  [
    'No deaths were reported after the fire in Almara on Monday.',
    'accident: killed=0',
    'accident: location=Almara',
    'accident: date=2026-02-02',
  ],
  ['Tom Reed died nine days after a routine operation.', 'death: person=Tom Reed'],
  [
    'Tarn Rovers scored twice in stoppage time to beat champions Brenn City 3-2 on Saturday and climb out of the relegation zone.',
    'sport-result: winner=Tarn Rovers',
    'sport-result: loser=Brenn City',
    'sport-result: date=2026-01-31',
    'sport-result: score=3-2',
  ],
  [
    'The coach said on Monday that his side needed to beat Tarn Rovers 3-0.',
    'statement: speaker=coach',
    'statement: date=2026-02-02',
  ],
  [
    'A surgeon who operated on four patients while over the alcohol limit has been jailed for three years and two months.',
    'sentence: person=surgeon',
    'sentence: term=three years and two months',
  ],
  [
    'Police opened a murder investigation on Monday after a man died in Almara.',
    'accident: location=Almara',
    'accident: killed=1',
  ],
  ['Prosecutors in Almara have opened a manslaughter inquiry.'],
  ['The driver was detained for questioning on Monday.', 'arrest: person=driver', 'arrest: date=2026-02-02'],
  [
    'He was hit by at least five bullets in Almara on Saturday.',
    'attack: weapon=bullets',
    'attack: location=Almara',
    'attack: date=2026-01-31',
  ],
  [
    'Lena Sorel was convicted of bribery on Monday and sentenced to four and a half years in prison.',
    'trial: verdict=guilty',
    'trial: person=Lena Sorel',
    'trial: charge=bribery',
    'trial: date=2026-02-02',
    'sentence: person=Lena Sorel',
    'sentence: term=four and a half years',
  ],
  [
    'A school attack in Almara killed nine people on Monday.',
    'attack: location=Almara',
    'attack: date=2026-02-02',
    'attack: killed=9',
  ],
  ['Officials put the number of missing at 30.', 'accident: missing=30'],
  [
    '"We will be back on strike on 12 March," said union leader Piotr Hale.',
    'statement: speaker=Piotr Hale',
    'protest: date=2026-03-12 planned',
    'statement: quote=We will be back on strike on 12 March',
  ],
  [
    'The prime ministers of Norway and Denmark, Ola Berg and Mette Krag, agreed on Tuesday to build a wind farm.',
    'agreement: participants=Ola Berg',
    'agreement: participants=Mette Krag',
    'agreement: topic=build a wind farm',
    'agreement: date=2026-02-03',
  ],
  ['A court sentenced three men to death on Monday.', 'sentence: term=death', 'sentence: date=2026-02-02'],
  [
    'Vance was sentenced to life in prison without the possibility of parole.',
    'sentence: term=life without parole',
    'sentence: person=Vance',
  ],
]

describe('a plain sentence tells', () => {
  it.each(TOLD)('%s', async (sentence, ...facts) => {
    expect((await told(sentence)).toSorted()).toEqual(facts.toSorted())
  })
})

describe('harm told alone', () => {
  it('is of what harms, not of who came together in its sentence', async () => {
    const { events } = await eventsOf(
      'Gunmen shot dead the mayor of Almara on Monday as he left a rally. A guard was wounded.',
    )
    expect(
      events.filter(({ facts }) => facts.some(({ attribute }) => attribute === 'injured')).map(({ type }) => type),
    ).toEqual(['attack'])
  })
})

describe('what follows another of its kind is an event of its own', () => {
  it.each([
    ["Monday's attack followed a bombing in Almara.", 2],
    ['The attack came two weeks after a bombing in Almara, on 12 January.', 1],
    ['The strike, the third in a row, follows walkouts in Almara in January.', 1],
  ])('%s', async (text, count) => {
    const { events } = await eventsOf(text)
    expect(events.length).toBe(count)
    for (const { facts } of events) expect(new Set(facts.map(({ attribute }) => attribute)).size).toBe(facts.length)
  })
})
