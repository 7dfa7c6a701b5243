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
    ['Northland'],
    ['Skyward'],
  ],
  places: ['Almara', 'Oslo', 'Varo'],
  dates: { Monday: '2026-02-02', Friday: '2026-02-06' },
}

describe('an event is read from its clause', () => {
  test.each([
    ['Almara beat Varo 4-2 on Monday.', 'sport-result: loser=Varo', 'sport-result: date=2026-02-02'],
    [
      'A court in Almara sent Ana Brandt to prison for nine years.',
      'sentence: person=Ana Brandt',
      'sentence: term=9 years',
    ],
    ['Ana Brandt will spend nine years behind bars.', 'sentence: person=Ana Brandt', 'sentence: term=9 years'],
    ['The court found Ana Brandt, 63, guilty of fraud.', 'trial: person=Ana Brandt', 'trial: verdict=guilty'],
    ['Soldiers seized power on Monday and dissolved the government.', 'attack: date=2026-02-02'],
    ['Helicopters dropped bombs on Almara on Monday.', 'attack: weapon=bombs', 'attack: location=Almara'],
    ['Ana Brandt was given a 5-year sentence by a court.', 'sentence: person=Ana Brandt'],
    [
      'Jurors cleared the former minister Ana Brandt of fraud.',
      'trial: person=Ana Brandt',
      'trial: verdict=not guilty',
    ],
    [
      'Jurors took 2 years to clear Ana Brandt of fraud on Monday.',
      'trial: verdict=not guilty',
      'trial: date=2026-02-02',
    ],
    ['A court found Ana Brandt guilty of drugging her husband.', 'trial: person=Ana Brandt', 'trial: verdict=guilty'],
    ['A cargo ship rammed a tanker near Almara on Monday.', 'accident: vehicle=cargo ship'],
    [
      'Students clashed with police in Almara on Monday. The protest went on.',
      'protest: location=Almara',
      'protest: date=2026-02-02',
    ],
    ['An appeals court raised the sentence of Ana Brandt to 5 years.', 'sentence: person=Ana Brandt'],
    [
      'Activists glued themselves to roads in Almara on Monday.',
      'protest: location=Almara',
      'protest: date=2026-02-02',
    ],
    [
      'A ferry sank off Almara. Two managers were arrested after the accident.',
      'accident: arrested=2',
      'accident: location=Almara',
    ],
    ['A gunman seized a bus in Almara on Monday.', 'attack: target=bus', 'attack: date=2026-02-02'],
    ['12 people were killed in a prison riot in Almara.', 'attack: killed=12'],
    ['75 protesters were rounded up in Almara on Monday.', 'protest: arrested=75', 'protest: date=2026-02-02'],
    ['The yacht Aurelian went down near Almara on Monday.', 'accident: vehicle=yacht Aurelian'],
    ['A judge ordered Ana Brandt to spend 5 years in prison.', 'sentence: person=Ana Brandt'],
    ['Ana Brandt, a preacher wanted for fraud, was arrested in Almara.', 'arrest: person=Ana Brandt'],
    ['The editor-in-chief, Ana Brandt, was sentenced to 5 years.', 'sentence: person=Ana Brandt'],
    ['900 people took part in a march in Almara on Monday.', 'protest: attendance=900', 'protest: location=Almara'],
    ['900 farmers drove into Almara on Monday to protest against imports.', 'protest: attendance=900'],
    ['Police put the number of teachers who marched in Almara on Monday at 900.', 'protest: attendance=900'],
    ['A military helicopter crashed into a hillside near Almara on Monday.', 'accident: vehicle=military helicopter'],
    ['A missile slammed into a market in Almara on Monday.', 'attack: weapon=missile', 'attack: location=Almara'],
    [
      'A car ploughed into shoppers at a market in Almara on Monday. It was a deliberate attack.',
      'attack: date=2026-02-02',
    ],
    ['12 demonstrators filled the square in Almara on Monday.', 'protest: date=2026-02-02'],
    ['Police in Almara arrested 83 students as they cleared a sit-in.', 'protest: arrested=83'],
    [
      'They condemned the six-year sentence handed down to Ana Brandt by a court in Almara.',
      'sentence: person=Ana Brandt',
    ],
    ['The star of "Nights", Ana Brandt, has died.', 'death: person=Ana Brandt'],
    ['The bus rolled down a slope near Almara on Monday.', 'accident: vehicle=bus', 'accident: date=2026-02-02'],
    [
      'Ana Brandt and Harbor City signed an agreement of 4 years on Monday.',
      'agreement: duration=4 years',
      'agreement: date=2026-02-02',
    ],
    [
      'Ana Brandt met Tom Reed in Almara on Monday.',
      'meeting: participants=Ana Brandt',
      'meeting: participants=Tom Reed',
      'meeting: location=Almara',
      'meeting: date=2026-02-02',
    ],
    [
      'Ana Brandt and Tom Reed met in Almara on Monday, with trade high on the agenda.',
      'meeting: participants=Ana Brandt',
      'meeting: participants=Tom Reed',
      'meeting: location=Almara',
      'meeting: date=2026-02-02',
    ],
    [
      'Ana Brandt and Tom Reed discussed trade, fishing and the border.',
      'meeting: agenda=trade',
      'meeting: agenda=fishing',
      'meeting: agenda=border',
    ],
    [
      'Talks between Ana Brandt and Tom Reed took place in Almara on Monday.',
      'meeting: participants=Ana Brandt',
      'meeting: participants=Tom Reed',
      'meeting: location=Almara',
      'meeting: date=2026-02-02',
    ],
    [
      'Ana Brandt held a phone call with Tom Reed on Monday.',
      'call: participants=Ana Brandt',
      'call: participants=Tom Reed',
      'call: date=2026-02-02',
    ],
    [
      'Ana Brandt visited Oslo on Monday.',
      'visit: visitor=Ana Brandt',
      'visit: location=Oslo',
      'visit: date=2026-02-02',
    ],
    [
      'Ana Brandt said on Monday that the price had risen.',
      'statement: speaker=Ana Brandt',
      'statement: date=2026-02-02',
    ],
    [
      'Delta Corp and Gamma Airlines signed an agreement on fuel prices on Monday.',
      'agreement: participants=Delta Corp',
      'agreement: topic=fuel prices',
      'agreement: date=2026-02-02',
    ],
    [
      'Tom Reed appointed Ana Brandt as finance minister.',
      'appointment: person=Ana Brandt',
      'appointment: appointer=Tom Reed',
      'appointment: office=finance minister',
    ],
    [
      'Tom Reed resigned as finance minister on Monday.',
      'resignation: person=Tom Reed',
      'resignation: office=finance minister',
      'resignation: date=2026-02-02',
    ],
    ['The club sacked coach Tom Reed on Monday.', 'resignation: person=Tom Reed', 'resignation: date=2026-02-02'],
    ['Ana Brandt was elected president on Monday.', 'election: winner=Ana Brandt', 'election: date=2026-02-02'],
    ['The satellite was launched from Almara on Monday.', 'launch: vehicle=satellite', 'launch: date=2026-02-02'],
    [
      'Gunmen attacked a police station in Almara on Monday.',
      'attack: attacker=Gunmen',
      'attack: location=Almara',
      'attack: date=2026-02-02',
    ],
    [
      'A bomb exploded at a market in Almara on Monday.',
      'attack: weapon=bomb',
      'attack: location=Almara',
      'attack: date=2026-02-02',
    ],
    [
      'A bus crashed near Almara on Monday.',
      'accident: vehicle=bus',
      'accident: location=Almara',
      'accident: date=2026-02-02',
    ],
    [
      'Tom Reed escaped from a prison in Almara on Monday.',
      'escape: person=Tom Reed',
      'escape: location=Almara',
      'escape: date=2026-02-02',
    ],
    ['The kidnappers freed Ana Brandt on Monday.', 'release: person=Ana Brandt', 'release: date=2026-02-02'],
    ['Tom Reed began a nine-year prison sentence.', 'sentence: person=Tom Reed'],
    ['Tom Reed is serving nine years for robbery.', 'sentence: person=Tom Reed', 'sentence: charge=robbery'],
    [
      'Tom Reed was convicted of three counts of fraud.',
      'trial: charge=fraud',
      'trial: counts=3 of fraud',
      'trial: person=Tom Reed',
    ],
    ['An earthquake struck Almara on Monday.', 'disaster: location=Almara', 'disaster: date=2026-02-02'],
    ['Thousands of people protested in Almara on Monday.', 'protest: location=Almara', 'protest: date=2026-02-02'],
    [
      'Ana Brandt was arrested in Almara on suspicion of fraud.',
      'arrest: person=Ana Brandt',
      'arrest: location=Almara',
      'arrest: charge=fraud',
    ],
    [
      'Ana Brandt was charged with fraud on Monday.',
      'trial: person=Ana Brandt',
      'trial: charge=fraud',
      'trial: date=2026-02-02',
    ],
    ['Ana Brandt was sentenced to 12 years in prison.', 'sentence: person=Ana Brandt', 'sentence: term=12 years'],
    [
      'Ana Brandt died in Almara on Monday.',
      'death: person=Ana Brandt',
      'death: location=Almara',
      'death: date=2026-02-02',
    ],
    [
      'Delta Corp bought Gamma Airlines on Monday.',
      'acquisition: buyer=Delta Corp',
      'acquisition: target=Gamma Airlines',
      'acquisition: date=2026-02-02',
    ],
    [
      'Harbor City beat Northfield 3-1 in Almara.',
      'sport-result: winner=Harbor City',
      'sport-result: loser=Northfield',
      'sport-result: score=3-1',
    ],
  ])('%s', (text, ...facts) => {
    expect(told(text, KNOWN)).toEqual(expect.arrayContaining(facts))
  })
})

describe('what somebody takes over is no company where it is an office', () => {
  test.each([
    [
      'Ana Brandt took over the presidency on Monday.',
      'appointment: person=Ana Brandt',
      'appointment: date=2026-02-02',
    ],
    ['Tom Reed takes over the chairmanship from Ana Brandt.', 'appointment: person=Tom Reed'],
    ['Tom Reed assumed the premiership on Monday.', 'appointment: person=Tom Reed', 'appointment: date=2026-02-02'],
    ['Tom Reed succumbed to his injuries on Monday.', 'death: person=Tom Reed', 'death: date=2026-02-02'],
  ])('%s', (text, ...facts) => {
    expect(told(text, KNOWN)).toEqual(expect.arrayContaining(facts))
  })
})

describe('a word in another sense tells of no event', () => {
  test.each([
    ['The product met expectations.'],
    ['Visit our website for more.'],
    ['The paper launched an inquiry into the fund.'],
    ['The proposal met with resistance.'],
    ['She won an award for her novel.'],
    ['The fire chief smiled.'],
    ['The market crashed and shares fell.'],
    ['He left the building.'],
    ['They charged ten dollars for it.'],
    ['The horse was fired up.'],
    ['The army cleared the building of people.'],
    ['400 passengers walked out through the tunnel.'],
    ['Agencies pleaded for safe passage.'],
    ['Almara has been under siege for a year.'],
    ['The company recalled all batches of the cheese.'],
    ['She escaped injury.'],
    ['Harbor City succumbed to pressure on Monday.'],
    ['Harbor City secured promotion to the First League.'],
    ['Northfield clinched promotion to the top flight on Monday.'],
  ])('%s', (text) => {
    expect(told(text, KNOWN)).toEqual([])
  })
})
