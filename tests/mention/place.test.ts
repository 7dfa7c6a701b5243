import { describe, expect, it } from 'vitest'
import { readNames } from './name-support.ts'

function valuesOf(text: string): readonly string[] {
  return readNames(text).places.map(({ value }) => value)
}

describe('findPlaces gives a place as a record would', () => {
  it.each([
    ['The talks took place in Oslo.', ['Oslo']],
    ['The ship left Rotterdam for Oslo.', ['Rotterdam', 'Oslo']],
    ['He was born in Boise, Idaho.', ['Boise, Idaho']],
    ['He was born in Boise, Idaho, and died in Rome.', ['Boise, Idaho', 'Rome']],
    ['It landed at Cape Canaveral, Florida.', ['Cape Canaveral, Florida']],
    ['It landed at Kennedy Space Center, Florida.', ['Kennedy Space Center, Florida']],
    ['They flew to Paris, Berlin and Rome.', ['Paris', 'Berlin', 'Rome']],
    ['He toured Syria, Iraq and Turkey.', ['Syria', 'Iraq', 'Turkey']],
    ['Shells fell in northern Syria.', ['northern Syria']],
    ['Shells fell in south-eastern Turkey.', ['southeastern Turkey']],
    ['Shells fell in the north of Syria.', ['northern Syria']],
    ['Shops burned in downtown Cairo.', ['downtown Cairo']],
    ['A bomb went off 10 km northeast of Damascus.', ['northeast of Damascus']],
    ['A bomb went off near Aleppo.', ['near Aleppo']],
    ['A bomb went off outside the city of Aleppo.', ['outside city of Aleppo']],
    ['A bomb went off on the outskirts of Aleppo.', ['outskirts of Aleppo']],
    ['A fire broke out in Raqqa province.', ['Raqqa province']],
    ['A fire broke out in the province of Homs.', ['province of Homs']],
    ['A fire broke out in the northern province of Homs.', ['province of Homs']],
    ['A fire broke out in northern Homs province.', ['northern Homs province']],
    ['A fire broke out in Manbij in northern Syria.', ['Manbij, northern Syria']],
    ['A fire broke out in the town of Douma.', ['Douma']],
    ['A fire broke out in the village of Kafr Zoda.', ['Kafr Zoda']],
    ['A fire broke out in the Aleppo countryside.', ['rural Aleppo']],
    ['A fire broke out in Kafr Zoda in eastern Syria.', ['Kafr Zoda, eastern Syria']],
    ['A fire broke out in Deir ez-Zor.', ['Deir ez-Zor']],
    ["A fire broke out in Sana'a.", ["Sana'a"]],
    ['A fire broke out in the U.S. on Monday.', ['U.S.']],
    ['A fire broke out in the US on Monday.', ['US']],
    ['A fire broke out in New Zealand.', ['New Zealand']],
    ['Saudi Arabia signed a treaty.', ['Saudi Arabia']],
    ['United Arab Emirates signed a treaty.', ['United Arab Emirates']],
    ['A fire broke out in Trinidad and Tobago.', ['Trinidad and Tobago']],
    ['A fire broke out in Antigua, and another in Barbuda.', ['Antigua', 'Barbuda']],
    ['He flew to St. Kitts and Nevis.', ['St. Kitts and Nevis']],
    ['Guinea signed a treaty.', ['Guinea']],
    ['Guinea pigs were sold.', []],
    ['Laos signed a treaty.', ['Laos']],
    ['He flew to the Republic of the Congo.', ['Republic of the Congo']],
    ['Ana Brandt met ministers of Hong Kong and Sri Lanka.', ['Hong Kong', 'Sri Lanka']],
    ['A fire broke out in Manbij Syria.', ['Manbij, Syria']],
    ['A fire broke out at Al-Rahma Hospital.', ['Al-Rahma Hospital']],
    ['A fire broke out on Elm Street.', ['Elm Street']],
    ['A fire broke out in Kent County.', ['Kent County']],
    ['They met at the old customs house.', ['old customs house']],
    ['They met in a wedding hall in Douma.', ['wedding hall, Douma']],
    ['A bomb hit a market in Douma.', ['Douma']],
    ['A bomb went off in a market in Douma.', ['market, Douma']],
    ['They met at the Harbor Hotel in Oslo.', ['Harbor Hotel, Oslo']],
    ['A bomb went off at a crowded fish market in Douma.', ['fish market, Douma']],
    ['A bomb went off at a market in the Iraqi city of Mosul.', ['market, Mosul']],
    ['A bomb went off at a market in Mosul. He left from the market.', ['market, Mosul', 'market, Mosul']],
    ['He resigned in Oslo. She spoke in the town hall.', ['Oslo']],
    ['She spoke in the town hall.', ['town hall']],
    ['They were taken to an Oslo hospital.', ['Oslo hospital']],
    ["The ground shook in Peru's Arequipa region.", ['Arequipa region, Peru']],
    ["A bomb went off in Syria's second city of Aleppo.", ['Aleppo, Syria']],
    ["A bomb went off in Syria's second city Aleppo.", ['Aleppo, Syria']],
    ["A bomb went off in Syria's rebel-held Aleppo province.", ['Aleppo province, Syria']],
    ["A bomb went off in a bakery in Syria's second city, Aleppo.", ['bakery, Aleppo, Syria']],
    ["Crowds gathered outside Syria's parliament.", ['Syria']],
    ["The ground shook off the coast of Syria's Aleppo province.", ['off the coast of Aleppo province, Syria']],
    ["The ground shook in Syria's neighbour Turkey.", ['Syria', 'Turkey']],
    ["The envoy ended Syria's long war with Turkey.", ['Syria', 'Turkey']],
    ['A bomb went off in the Aleppo province village of Kafr Zoda.', ['Kafr Zoda, Aleppo province']],
    ['A bomb went off in the Damascus suburb of Kafr Zoda.', ['Kafr Zoda, Damascus']],
    ['A bomb went off in the Texas town of Houston.', ['Houston, Texas']],
    ['A bomb went off in a suburb of Damascus.', ['outskirts of Damascus']],
    ['A bomb went off on the island of Kafr Zoda.', ['Kafr Zoda']],
    ['A bomb went off in Pella Varo on the island of Sicily.', ['Pella Varo, Sicily']],
    ['A fire broke out in Mazar-i-Varo.', ['Mazar-i-Varo']],
    ['A fire broke out in the besieged Syrian port city of Latakia.', ['city of Latakia']],
    ["A fire broke out in Syria's Mesopotamian region of Kafr Zoda.", ['region of Kafr Zoda, Syria']],
    ['A fire broke out on the Almara Strip.', ['Almara Strip']],
    ['A bomb went off in the Syrian capital.', ['capital of Syria']],
    ['A bomb went off in the South Korean capital on Monday.', ['capital of South Korea']],
    ['A bomb went off in the Syrian capital, Damascus.', ['Damascus']],
    ['A bomb went off in the Syrian capital Damascus.', ['Damascus']],
    ["A bomb went off in Syria's capital on Monday.", ['capital of Syria']],
    ['A bomb went off near the capital of Syria.', ['near capital of Syria']],
    ['A bomb went off in the capital.', []],
    ['A bomb went off in the provincial capital.', []],
    ['Syrian capital controls were lifted.', []],
    ['People wept on the Marina Dawn ferry.', []],
    ['The crew waited on the bus.', []],
    ['The boat sank in the Mediterranean Sea.', ['Mediterranean Sea']],
    ['The boat sank off the coast of Libya.', ['off the coast of Libya']],
    ['Snow fell across Europe.', ['Europe']],
    ['He lives in Springfield, Illinois, U.S.', ['Springfield, Illinois, U.S.']],
    ['Workers left the Sirrus Motors plant in Leeds.', ['Leeds']],
  ])('[%s]', (text, values) => {
    expect(valuesOf(text)).toEqual(values)
  })
})

describe('findPlaces gives a town with the region that the text tells around it', () => {
  it.each([
    [
      'A fire broke out in Kafr Zoda in Homs province. A man died in Kafr Zoda.',
      ['Kafr Zoda, Homs province', 'Kafr Zoda, Homs province'],
    ],
    ['He left Kafr Zoda. It lies near Kafr Zoda, Syria.', ['Kafr Zoda, Syria', 'near Kafr Zoda, Syria']],
    ['Fire broke out in Manbij. All of Aleppo province is dry.', ['Manbij, Aleppo province', 'Aleppo province']],
    ['Fire broke out in Manbij. All of Homs province is dry.', ['Manbij', 'Homs province']],
    ['Fire broke out in Aleppo. All of Aleppo province is dry.', ['Aleppo', 'Aleppo province']],
    ['Fire broke out in Houston. Texas is dry.', ['Houston, Texas', 'Texas']],
    [
      'A fire broke out in Kafr Zoda in Syria. A fire broke out in Kafr Zoda in Turkey. A man died in Kafr Zoda.',
      ['Kafr Zoda, Syria', 'Kafr Zoda, Turkey', 'Kafr Zoda'],
    ],
  ])('[%s]', (text, values) => {
    expect(valuesOf(text)).toEqual(values)
  })
})

describe('findPlaces leaves out', () => {
  it.each([
    ['Russian troops left.', 'nationalities'],
    ['Paris Hilton sang.', 'people called like towns'],
    ['The Washington Post asked.', 'papers called after towns'],
    ['US-led forces advanced.', 'what is said of something'],
    ['Ana Brandt smiled. Brandt left.', 'people'],
    ['He waited at home.', 'places that are none'],
    ['They agreed in principle.', 'abstract places'],
    ['The deal is in place.', 'set phrases'],
  ])('[%s]: %s', (text) => {
    expect(valuesOf(text)).toEqual([])
  })
})

describe('findPlaces marks names that act', () => {
  it.each([
    ['Moscow said the claim was false.', ['Moscow']],
    ['Washington and Beijing agreed on a truce.', ['Washington', 'Beijing']],
    ['Turkey accused Greece of lying.', ['Turkey']],
    ['France recalled its envoy from Rome.', ['France']],
    ['The city was invaded by Russia.', ['Russia']],
    ['The talks with Iran collapsed.', ['Iran']],
    ['He arrived in Moscow.', []],
    ['Moscow is cold.', []],
    ['People in Moscow said little.', []],
    ['Rome was hit by a storm.', []],
  ] as const)('[%s]', (text, actors) => {
    expect(
      readNames(text)
        .places.filter(({ isMetonym }) => isMetonym)
        .map(({ value }) => value),
    ).toEqual(actors)
  })
})

describe('a name with a hyphen is one place', () => {
  it.each(['Nur-Sultan', 'Port-au-Prince', 'Saint-Denis'])('[%s]', (name) => {
    expect(readNames(`They met in ${name}.`).places.map(({ value }) => value)).toEqual([name])
  })
})

describe('findPlaces knows a place', () => {
  it.each([
    ['They met in Oslo.', true],
    ['They met in the village of Kafr Zoda.', true],
    ['They met at the old customs house.', true],
    ['They met in the building.', false],
    ['They met in Port-au-Prince.', true],
  ])('[%s]: %s', (text, isKnown) => {
    expect(readNames(text).places.map((place) => place.isKnown)).toEqual([isKnown])
  })
})
