import { describe, test } from 'vitest'
import { AGREES, expectVerdict, NOT_CONTRADICTED, type Row } from '../support/row.ts'

type PlaceRow = Omit<Row, 'attribute'>

/** A small country town of a test, with two buildings. */
const PLACES: NonNullable<Row['places']> = {
  almara: { names: ['Almara', 'Almara-on-Sea'], within: 'Portugal' },
  'old-customs-house': { names: ['old customs house', 'Customs House'], within: 'almara' },
  'fish-market': { names: ['fish market'], within: 'almara' },
}

const ONE_PLACE: readonly PlaceRow[] = [
  { title: 'Miami lies in Florida', left: 'Miami', right: 'Florida', verdict: AGREES },
  { title: 'Nairobi lies in Kenya', left: 'Nairobi', right: 'Kenya', verdict: AGREES },
  { title: 'Kenya lies in Africa', left: 'Kenya', right: 'Africa', verdict: 'refined' },
  { title: 'Mexico City lies in Mexico', left: 'Mexico City', right: 'Mexico', verdict: AGREES },
  { title: 'Scotland lies in the United Kingdom', left: 'Scotland', right: 'United Kingdom', verdict: AGREES },
  { title: 'U.S. and United States are one country', left: 'U.S.', right: 'United States', verdict: 'corroborated' },
  { title: 'UK and Britain are one country', left: 'UK', right: 'Britain', verdict: 'corroborated' },
  { title: 'Turkey and Türkiye are one country', left: 'Turkey', right: 'Türkiye', verdict: 'corroborated' },
  {
    title: 'Ivory Coast and Côte d’Ivoire are one country',
    left: 'Ivory Coast',
    right: 'Côte d’Ivoire',
    verdict: 'corroborated',
  },
  {
    title: 'Czechia and the Czech Republic are one country',
    left: 'Czechia',
    right: 'the Czech Republic',
    verdict: 'corroborated',
  },
  {
    title: 'an article before a country changes nothing',
    left: 'the Netherlands',
    right: 'Netherlands',
    verdict: 'corroborated',
  },
  { title: 'accents left out change no city', left: 'São Paulo', right: 'Sao Paulo', verdict: 'corroborated' },
  { title: 'capitals change no city', left: 'OSAKA', right: 'Osaka', verdict: 'corroborated' },
  { title: 'Georgia may be the one that Tbilisi is in', left: 'Georgia', right: 'Tbilisi', verdict: AGREES },
  { title: 'Georgia may be the one that Atlanta is in', left: 'Georgia', right: 'Atlanta', verdict: AGREES },
  {
    title: 'London may be the one in Ontario',
    left: 'London',
    right: 'Ontario',
    verdict: NOT_CONTRADICTED,
  },
  { title: 'Birmingham may be the one in Alabama', left: 'Birmingham', right: 'Alabama', verdict: NOT_CONTRADICTED },
  { title: 'Congo may be the one of Kinshasa', left: 'Congo', right: 'Kinshasa', verdict: NOT_CONTRADICTED },
  { title: 'Congo may be the one of Brazzaville', left: 'Congo', right: 'Brazzaville', verdict: NOT_CONTRADICTED },
  { title: 'New York may be the state of Albany', left: 'New York', right: 'Albany', verdict: AGREES },
  { title: 'Washington may be the state of Seattle', left: 'Washington', right: 'Seattle', verdict: AGREES },
  { title: 'a declared hall lies in its town', left: 'old customs house', right: 'Almara', verdict: 'refined' },
  {
    title: 'a declared hall lies in the country of its town',
    left: 'Customs House',
    right: 'Portugal',
    verdict: 'refined',
  },
  { title: 'two names of a declared town are one', left: 'Almara', right: 'Almara-on-Sea', verdict: 'corroborated' },
  {
    title: 'an old and a new name declared for one city are one',
    left: 'Kyiv',
    right: 'Kiev',
    places: { kyiv: { names: ['Kyiv', 'Kiev'], within: 'Ukraine' } },
    verdict: 'corroborated',
  },
  {
    title: 'a hall lies in the town that only its own entry names',
    left: 'old customs house',
    right: 'Almara',
    places: { 'old-customs-house': { names: ['old customs house'], within: 'almara' } },
    verdict: 'refined',
  },
  { title: 'East Jerusalem may be told as Jerusalem', left: 'East Jerusalem', right: 'Jerusalem', verdict: AGREES },
  { title: 'Westminster lies in London', left: 'Westminster', right: 'London', verdict: 'refined' },
  { title: 'Richmond beside London is not in Virginia', left: 'Richmond', right: 'London', verdict: 'unresolved' },
  { title: 'Kent beside England is not in Washington', left: 'Kent', right: 'England', verdict: 'unresolved' },
  { title: 'the Vatican lies within Rome', left: 'the Vatican', right: 'Rome', verdict: AGREES },
  { title: 'Belfast lies on the island of Ireland', left: 'Belfast', right: 'Ireland', verdict: AGREES },
  { title: 'Moscow may be the one in Idaho', left: 'Moscow', right: 'Idaho', verdict: 'unresolved' },
  { title: 'Melbourne may be the one in Florida', left: 'Melbourne', right: 'Florida', verdict: 'unresolved' },
  { title: 'the White House stands in Washington', left: 'White House', right: 'Washington', verdict: 'refined' },
  { title: 'the Kremlin stands in Moscow', left: 'the Kremlin', right: 'Moscow', verdict: 'refined' },
  { title: 'Downing Street lies in London', left: '10 Downing Street', right: 'London', verdict: 'refined' },
  { title: 'the Pentagon is close to Washington', left: 'Pentagon', right: 'Washington', verdict: 'unresolved' },
  {
    title: 'Kennedy Space Center is said to be in Cape Canaveral',
    left: 'Kennedy Space Center',
    right: 'Cape Canaveral',
    verdict: 'refined',
  },
  { title: 'Capitol Hill may be the one in Seattle', left: 'Capitol Hill', right: 'Seattle', verdict: AGREES },
  { title: 'the Red Sea washes Yemen', left: 'the Red Sea', right: 'Yemen', verdict: 'corroborated' },
  { title: 'the Red Sea may begin at Hodeidah', left: 'Red Sea', right: 'Hodeidah', verdict: 'unresolved' },
  { title: 'the Red Sea and the Gulf of Aden meet', left: 'Red Sea', right: 'Gulf of Aden', verdict: 'unresolved' },
  { title: 'the Aegean lies in the Mediterranean', left: 'Aegean', right: 'Mediterranean Sea', verdict: 'refined' },
  { title: 'the Gulf may be the one of Texas', left: 'the Gulf', right: 'Texas', verdict: NOT_CONTRADICTED },
  {
    title: 'the East Sea may be the one of Vietnam',
    left: 'East Sea',
    right: 'Vietnam',
    verdict: NOT_CONTRADICTED,
  },
  { title: 'Donbas may begin at Bakhmut', left: 'Donbas', right: 'Bakhmut', verdict: 'unresolved' },
  {
    title: 'a town said to be in a stretch of land is that town',
    left: 'Erbil, Iraqi Kurdistan',
    right: 'Hewlêr',
    verdict: 'corroborated',
  },
  { title: 'Kyiv may be near Kyiv Oblast', left: 'Kyiv', right: 'Kyiv Oblast', verdict: 'unresolved' },
  { title: 'Mexico City is close to Mexico State', left: 'Mexico City', right: 'Mexico State', verdict: 'unresolved' },
  { title: 'Halifax may be the one near Leeds', left: 'Halifax', right: 'Leeds', verdict: 'unresolved' },
  { title: 'Bakhmut has a Russian name', left: 'Artyomovsk', right: 'Bakhmut', verdict: 'corroborated' },
  { title: 'Idlib is Idleb too', left: 'Idleb', right: 'Idlib', verdict: 'corroborated' },
  { title: 'Deir ez-Zor is Deir al-Zour too', left: 'Deir al-Zour', right: 'Deir ez-Zor', verdict: 'corroborated' },
  { title: 'Donbas lies in Ukraine', left: 'Donbass', right: 'Ukraine', verdict: 'refined' },
  {
    title: 'a hall nobody declared may stand in Lisbon',
    left: 'Vintergrund Hall',
    right: 'Lisbon',
    verdict: 'unresolved',
  },
  {
    title: 'a summit planned in Geneva and held in Vienna has moved',
    left: { value: 'Geneva', status: 'planned', published: '2026-02-01' },
    right: { value: 'Vienna', published: '2026-02-20' },
    verdict: 'superseded',
  },
  {
    title: 'a summit planned in Switzerland and held in Zurich came about',
    left: { value: 'Switzerland', status: 'planned' },
    right: 'Zürich',
    verdict: AGREES,
  },
]

const TWO_PLACES: readonly PlaceRow[] = [
  { title: 'Germany is not Brazil', left: 'Germany', right: 'Brazil', verdict: 'contradicted' },
  { title: 'Lyon is not Marseille', left: 'Lyon', right: 'Marseille', verdict: 'contradicted' },
  { title: 'Atlanta and Tbilisi share no Georgia', left: 'Atlanta', right: 'Tbilisi', verdict: 'contradicted' },
  { title: 'Kinshasa is not Brazzaville', left: 'Kinshasa', right: 'Brazzaville', verdict: 'contradicted' },
  { title: 'Osaka lies outside Brazil', left: 'Osaka', right: 'Brazil', verdict: 'contradicted' },
  { title: 'Florida is not Texas', left: 'Florida', right: 'Texas', verdict: 'contradicted' },
  { title: 'Austria is not Australia', left: 'Austria', right: 'Australia', verdict: 'contradicted' },
  { title: 'Guinea is not Guinea-Bissau', left: 'Guinea', right: 'Guinea-Bissau', verdict: 'contradicted' },
  { title: 'Slovakia is not Slovenia', left: 'Slovakia', right: 'Slovenia', verdict: 'contradicted' },
  { title: 'Moscow is not in the United States', left: 'Moscow', right: 'United States', verdict: 'contradicted' },
  { title: 'Lyon is not in Ohio', left: 'Lyon', right: 'Ohio', verdict: 'contradicted' },
  { title: 'Boise and Tampa are two cities', left: 'Tampa', right: 'Boise', verdict: 'contradicted' },
  { title: 'Cape Canaveral is not Baikonur', left: 'Cape Canaveral', right: 'Baikonur', verdict: 'contradicted' },
  {
    title: 'Kennedy Space Center is not Baikonur Cosmodrome',
    left: 'Kennedy Space Center',
    right: 'Baikonur Cosmodrome',
    verdict: 'contradicted',
  },
  { title: 'the White House is not Camp David', left: 'White House', right: 'Camp David', verdict: 'contradicted' },
  { title: 'the White House is not the Capitol', left: 'White House', right: 'U.S. Capitol', verdict: 'contradicted' },
  { title: 'the Kremlin is not in Washington', left: 'Kremlin', right: 'Washington', verdict: 'contradicted' },
  { title: 'the Atlantic is not the Pacific', left: 'the Atlantic', right: 'Pacific Ocean', verdict: 'contradicted' },
  { title: 'the Black Sea washes no Japan', left: 'Black Sea', right: 'Japan', verdict: 'contradicted' },
  { title: 'the Baltic is not the Red Sea', left: 'Baltic Sea', right: 'Red Sea', verdict: 'contradicted' },
  { title: 'Kyiv is not Lviv', left: 'Kyiv', right: 'Lviv', verdict: 'contradicted' },
  { title: 'Aleppo is not Damascus', left: 'Aleppo', right: 'Damascus', verdict: 'contradicted' },
  { title: 'Baghdad is not Basra', left: 'Baghdad', right: 'Basra', verdict: 'contradicted' },
  { title: 'Mexico City is not in Jalisco', left: 'Mexico City', right: 'Guadalajara', verdict: 'contradicted' },
  {
    title: 'two declared houses of one town are two places',
    left: 'old customs house',
    right: 'fish market',
    verdict: 'contradicted',
  },
  {
    title: 'a declared house in Portugal is not in Spain',
    left: 'fish market',
    right: 'Spain',
    verdict: 'contradicted',
  },
  {
    title: 'two speakers who place a crash in two countries are in dispute',
    type: 'accident',
    left: { value: 'Austria', by: 'the airline' },
    right: { value: 'Hungary', by: 'the coast guard' },
    verdict: 'disputed',
  },
]

describe('one place', () => {
  test.each(ONE_PLACE)('$title', (row) => expectVerdict({ places: PLACES, ...row, attribute: 'location' }))
})

describe('two places', () => {
  test.each(TWO_PLACES)('$title', (row) => expectVerdict({ places: PLACES, ...row, attribute: 'location' }))
})
