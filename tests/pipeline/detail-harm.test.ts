import { describe, expect, it } from 'vitest'
import { detailsOf } from './told.ts'

/** The texts are of Thursday, 5 February 2026. */
describe('a figure of a disaster, a crime or a journey', () => {
  it.each([
    ['More than 40 aftershocks shook Almara on Monday.', 'count(aftershocks)=more than 40'],
    ['A flood hit Almara on Monday. The river crested at 7.4 metres.', 'disaster: size(water level)=7.4 m'],
    ['A flood hit Almara on Monday. At its height the Orrin reached 6.5 metres.', 'disaster: size(water level)=6.5 m'],
    ['A storm hit Almara on Monday with winds of up to 120 km/h.', 'disaster: size(wind)=up to 120 km/h'],
    ['A storm hit Almara on Monday. Wind speeds of 120 km/h were measured.', 'disaster: size(wind)=120 km/h'],
    ['A storm hit Almara on Monday, with winds gusting at 140 km/h.', 'disaster: size(gust)=140 km/h'],
    ['A storm hit Almara on Monday. It brought 180 mm of rain.', 'disaster: size(rain)=180 mm'],
    [
      'A storm hit Almara on Monday. Some 180 mm of rain fell in six hours.',
      'disaster: size(rain in six hours)=about 180 mm',
    ],
    ['The fire near Almara has eaten through 2,700 hectares of scrub.', 'accident: size(burned)=2,700 hectares'],
    [
      'A storm hit Almara on Monday, leaving 85,000 homes without power.',
      'disaster: count(homes without power)=85,000',
    ],
    [
      'A storm hit Almara on Monday. Electricity was cut off to 58,000 households.',
      'disaster: count(homes without power)=58,000',
    ],
    ['A crane fell in Almara on Monday. The 60-metre crane was new.', 'size(height)=60 m'],
    ['Varo launched the 1,150-kilogram spacecraft on Monday.', 'launch: size(weight)=1,150 kg'],
    ['A crater 400 metres across opened near Almara.', 'size(width)=400 m'],
    ['The train derailed near Almara on Monday. It was doing 118 km/h.', 'accident: size(speed)=118 km/h'],
    ['The plane of Varo Air was cruising at 11,200 metres.', 'size(altitude)=11,200 m'],
    ['The asteroid Varo will come within 240,000 kilometres of the Earth.', 'size(distance)=240,000 km planned'],
    ['Ana Brandt returned to Earth on Monday after 196 days aboard the station.', 'duration(stay)=196 days'],
    ['Ana Brandt leads the race by 52 seconds.', 'duration(lead)=52 seconds'],
    ['The trawler sank off Almara on Monday with a crew of 21.', 'accident: count(crew)=21'],
    ['The trawler sank off Almara on Monday with its eight-strong crew.', 'accident: count(crew)=8'],
    ['Three masked men robbed a bank in Almara on Monday.', 'attack: count(attackers)=3'],
    ['A bank in Almara was robbed on Monday by five masked men.', 'attack: count(attackers)=5'],
    ['Police in Almara are hunting four robbers.', 'count(robbers)=4'],
    [
      'The air force said that it shot down 41 of the 58 drones launched at Almara on Monday.',
      'count(drones downed)=41',
    ],
    ['Of the 58 drones launched at Almara on Monday, 36 were brought down.', 'count(drones downed)=36'],
    ['Thieves stole jewels worth 3.6 million euros in Almara on Monday.', 'attack: amount(stolen)=3.6 million EUR'],
    [
      'Four robbers attacked a shop in Almara on Monday and got away with gold valued at 2.4 million euros.',
      'amount(stolen)=2.4 million EUR',
    ],
    ['The family of Ana Brandt was asked to pay 2 million dollars for her release.', 'amount(ransom)=2 million USD'],
    ['Ana Brandt beat Eva Falk in Almara on Monday and takes home 480,000 dollars.', 'amount(prize)=480,000 USD'],
    ['Ana Brandt beat Eva Falk in Almara on Monday. Her cheque is for $840,000.', 'amount(prize)=840,000 USD'],
    [
      'Two paintings by the 17th-century master Jan Holt were stolen in Almara on Monday.',
      'attack: count(paintings)=2',
    ],
    ['The fire near Almara has destroyed 1,900 hectares since Sunday.', 'accident: size(burned)=1,900 hectares'],
    [
      'Northland and Southland signed a truce in Almara on Monday, agreeing to silence their guns for 90 days.',
      'agreement: duration=90 days',
    ],
    [
      'Northland and Southland signed a truce in Almara on Monday. For 60 days both armies will hold their fire.',
      'agreement: duration=60 days',
    ],
    [
      'Northland and Southland signed a truce in Almara on Monday. It takes effect at midnight on Saturday.',
      'agreement: start=2026-02-07 planned',
    ],
    [
      'The fighting in Almara is to stop on Saturday, when a truce between Northland and Southland takes effect.',
      'start=2026-02-07 planned',
    ],
    ['The curfew in Almara came into force on Monday.', 'start(curfew)=2026-02-02'],
    ['The ferry, built in 1987, sank off Almara on Monday.', 'accident: built(ship)=1987'],
    ['The ferry Ana sank off Almara on Monday. The Ana was built in 1987.', 'accident: built(ship)=1987'],
    ['The bridge fell in Almara on Monday. The structure dates from 1974.', 'built(bridge)=1974'],
    [
      'Fighting between the army and the Red River militia stops on Saturday, when a truce brokered by Ana Soler takes effect.',
      'start=2026-02-07 planned',
    ],
    ['Cholera broke out in Almara on Monday. Officials have recorded 540 cases.', 'count(cases)=540'],
    ['Officials in Almara have recorded 540 cases of cholera since 3 January.', 'count(cases)=540'],
    ['Cholera has infected 710 people in Almara since Monday.', 'disaster: count(cases)=710'],
    ['Cholera broke out in Almara on Monday. Officials have recorded 64 suspected cases.', 'count(suspected cases)=64'],
    [
      'Eva Falk beat Ana Brandt 6-4, 7-5 on Monday. The final went on for two hours and 18 minutes.',
      'sport-result: duration(contest)=two hours and 18 minutes',
    ],
    [
      'Eva Falk beat Ana Brandt in the final on Monday. She needed two hours and 38 minutes to win the title.',
      'sport-result: duration(contest)=two hours and 38 minutes',
    ],
    ['Eva Falk beat Ana Brandt in the final on Monday, saving three match points.', 'count(match points)=3'],
    ['The jet of Varo Air lost cabin pressure at 9,800 metres on Monday.', 'size(altitude)=9,800 m'],
    ['The mine of Varo gives work to 1,510 people.', 'count(employees)=1,510'],
    ['A bank in Almara was held up on Monday morning by five masked men.', 'count(attackers)=5'],
    ['Varo is recalling 48,000 jars of yoghurt.', 'count(jars)=48,000'],
  ])('%s', async (text, expected) => {
    const found = await detailsOf(text)
    expect(found.map((one) => (expected.includes(': ') ? one : one.replace(/^[\w-]+: /, '')))).toContain(expected)
  })
})

describe('none of its figures', () => {
  it.each([
    ['a way is no width', 'Ana Brandt drove 30 km across the desert.'],
    ['how far it rose is no level', 'A flood hit Almara on Monday. The river rose 3 metres.'],
    ['a talk that begins is no spell', 'Ana Brandt said the talks begin on Saturday.'],
    ['a town is not built', 'Almara, a town built in 1910, was hit by a storm on Monday.'],
    ['more come to those told', 'Varo will hire 20 more firefighters.'],
    ['whoever is attacked attacks nobody', 'Three men attacked by dogs in Almara are well.'],
  ])('%s: %s', async (_, text) => {
    expect(await detailsOf(text)).toEqual([])
  })
})
