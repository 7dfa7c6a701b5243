import { describe, expect, it } from 'vitest'
import { detailsOf as details } from './told.ts'

describe('a figure of what no attribute is for', () => {
  it.each([
    ['Sirrus Bank said it would cut 3,100 jobs.', 'count(jobs)=3,100 planned'],
    [
      'Sirrus Bank expects savings of 90 million euros a year and said that 350 jobs would go.',
      'count(jobs)=350 planned',
    ],
    ['The museum shows 4,300 objects.', 'count(objects)=4,300'],
    ['The crew plan to carry out thirty-seven experiments.', 'count(experiments)=37 planned'],
    ['Police searched the house with 24 police officers.', 'count(police officers)=24'],
    ['The airline operates 23 aircraft.', 'count(aircraft)=23'],
    ['Sorya showed its phone in Almara on Monday. It weighs 248 grams.', 'size(weight)=248 g'],
    ['The ship is 28 metres long.', 'size(length)=28 m'],
    ['A quake struck Almara at a depth of 38 kilometres on Monday.', 'disaster: size(depth)=38 km'],
    ['Brandt met Falk in Almara on Monday under a 12-day truce.', 'meeting: duration(truce)=12 days'],
    ['Brandt met Falk in Almara on Monday. The talks lasted 45 minutes.', 'meeting: duration(talk)=45 minutes'],
    ['They will spend 18 days at the station.', 'duration(stay)=18 days planned'],
    ['The company paid $5 million in fees.', 'amount(fee)=5 million USD'],
    ['The toll is two euros for cars.', 'amount(toll)=2 EUR'],
    ['The museum opened in Almara on Monday. It cost 920m kroner.', 'opening: amount(cost)=920 million kroner'],
    ['Inflation fell to 3.2 percent.', 'size(inflation)=3.2 %'],
    ['The president announced a tariff of 25 percent.', 'size(tariff)=25 %'],
    ['Varo will close its plant by the end of 2027 and cut 1,400 jobs.', 'count(jobs)=1,400 planned'],
    ['A single trip by car costs 3.50 dollars.', 'amount(trip cost)=3.50 USD'],
    ['Construction took six years and cost 412 million dollars, Ana Brandt said.', 'amount(cost)=412 million USD'],
    [
      'Varo will pay 12.40 dollars for each Sirrus share, 600 million dollars in cash.',
      'acquisition: amount(share)=12.40 USD planned',
    ],
    ['Some 140 firefighters took part in the search in Almara.', 'count(firefighters)=about 140'],
    ['The agreement, signed in Almara on Monday, will run for 25 years.', 'agreement: duration=25 years planned'],
    ['Ana Brandt closed the mine, which employs 1,150 people.', 'count(employees)=1,150'],
    ['A contingent of 250 soldiers came to Almara.', 'count(soldiers)=250'],
    ['The house of Ana Brandt is one of 28 houses that were destroyed.', 'count(houses)=28'],
    ['Ana Brandt was hit by 15 kilograms of explosives.', 'size(explosive)=15 kg'],
    ['The fire near Almara has destroyed 4,200 hectares of woodland.', 'accident: size(burned)=4,200 hectares'],
    [
      'Forty-six witnesses gave evidence in a trial of Ana Brandt that opened in December 2024.',
      'trial: count(witnesses)=46',
    ],
    ['The union of Almara wants a pay increase of 7 percent.', 'size(pay rise)=7 %'],
    ['Ana Brandt inherits a benchmark interest rate of 5.25 percent.', 'size(interest rate)=5.25 %'],
    ['An inflation rate of 4.6 percent hurt Almara.', 'size(inflation)=4.6 %'],
    ['The African Union has pledged 250 monitors.', 'count(monitors)=250 planned'],
    ['Workers walked out in Almara on Monday, forcing Varo Air to cancel 212 flights.', 'count(flights)=212'],
    ['Sirrus is cutting 2,900 jobs.', 'count(jobs)=2,900 planned'],
    ['Sirrus expects savings of 210 million euros a year.', 'amount(savings a year)=210 million EUR'],
    ['The museum expects 400,000 visitors a year.', 'count(visitors a year)=400,000'],
    ['Varo offered 14.20 dollars a share.', 'amount(share)=14.20 USD'],
    ['Varo owes its banks 130 million dollars.', 'amount(debt)=130 million USD'],
    ['A fund of 900 million dollars will pay for repairs in Almara.', 'amount(fund)=900 million USD'],
    ['The bank lowered its key rate to 4.25 percent on Thursday.', 'size(interest rate)=4.25 %'],
    ['The train was travelling at 95 kilometers per hour, Ana Brandt said.', 'size(speed)=95 km/h'],
    ['The 58-metre-tall rocket of Varo rose into the sky.', 'launch: size(height)=58 m'],
    ['The quake struck Almara 17 kilometers below the surface.', 'size(depth)=17 km'],
    ['The Ana Bridge measures 1,430 metres from shore to shore.', 'size(length)=1,430 m'],
    ['The rocket of Varo released its load of 42 satellites.', 'count(satellites)=42'],
    ['A total of 180 firefighters came to Almara.', 'count(firefighters)=180'],
    ["Workers will receive 16 weeks' pay from Sirrus.", 'duration(pay)=16 weeks planned'],
    ['An audit published last week found that Ana Brandt had taken 19 flights.', 'count(flights)=19'],
    ['The jury at the trial, which lasted 11 weeks, heard Ana Brandt.', 'duration(trial)=11 weeks'],
  ])('%s', async (text, expected) => {
    expect(await details(text)).toContain(expected)
  })
})

describe('no detail of the story', () => {
  it.each([
    ['which of two figures it is, nothing tells', 'Marlow will close 62 of its 148 stores.'],
    ['some are counted by themselves', 'Sailors seized seven assault rifles and two other rifles.'],
    ['somebody else was there too', 'One of the two mothers with Ana Brandt told the court what she saw.'],
    ['they are the rest', 'The ship stopped the remaining three skiffs. The three boats had no lights.'],
    ['two sentences tell of two', 'Two boats closed in. The navy seized three boats.'],
    ['it is of another time', 'Sirrus cut 3,100 jobs last year.'],
    ['it is of another time', 'In 2019 Sirrus cut 3,100 jobs.'],
    ['it comes again and again', 'Sirrus loses 3,100 jobs a month.'],
    ['it is of others', 'Sirrus will cut another 3,100 jobs.'],
    ['it is not so', 'Sirrus did not cut 3,100 jobs.'],
    ['it is a wish', 'The union wants Sirrus to keep 3,100 jobs.'],
    ['there are more of them', 'The Ana Bridge carries two lanes in each direction.'],
    ['they are some of them', 'About 300 employees gathered before the gate of Varo Air.'],
    ['it is foreseen', 'The central bank of Almara sees inflation of 3.1 percent in 2027.'],
    ['it says no number', 'Sirrus will cut thousands of jobs.'],
    ['others make others', 'Varo made an offer of 200 million dollars to Sirrus.'],
    ['it counts nothing by name', 'The minister named three reasons and two things.'],
    ['it is a record of a player', 'Holt scored 24 goals in 33 games.'],
    ['there is one anywhere', 'Tom Reed, a 28-year veteran of the force, was hurt in Almara.'],
    ['an attribute takes it', 'The blast in Almara killed 12 soldiers on Monday.'],
    ['an attribute takes it', 'Sirrus agreed to buy Varo Foods for 2.3 billion euros.'],
    ['riots have many scenes', 'Protesters clashed with police in Almara on Monday. They burned three banks.'],
    ['a headline says too little', 'Sirrus To Cut 3,100 Jobs'],
  ])('%s: %s', async (_, text) => {
    expect(await details(text)).toEqual([])
  })
})
