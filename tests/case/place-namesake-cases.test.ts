import { describe, test } from 'vitest'
import { AGREES, expectVerdict, NOT_CONTRADICTED, type Row } from '../support/row.ts'

/** Two names, and the verdict on them as places of one event. */
type Pair = readonly [left: string, right: string]

/** A bare name whose larger namesake lies elsewhere, beside a place near the smaller one. */
const OTHER_PLACE_OF_THE_NAME: readonly Pair[] = [
  ['Santiago', 'Galicia'],
  ['Santiago', 'Spain'],
  ['Paris', 'Texas'],
  ['Paris', 'Paris, Texas'],
  ['Moscow', 'Moscow, Idaho'],
  ['Valencia', 'Alicante'],
  ['Luxembourg', 'Arlon'],
  ['Luxembourg', 'Belgium'],
  ['Limburg', 'Belgium'],
  ['Limburg', 'Hasselt'],
  ['Rafah', 'Egypt'],
  ['Nogales', 'Arizona'],
  ['Niagara Falls', 'New York'],
  ['Frankfurt', 'Brandenburg'],
  ['Melbourne', 'Miami'],
  ['Birmingham', 'Montgomery'],
  ['Portland', 'Bangor'],
  ['Lincoln', 'London'],
  ['San Jose', 'San Francisco'],
  ['Hamilton', 'Bermuda'],
  ['Rome', 'Georgia'],
  ['Merida', 'Venezuela'],
  ['Surrey', 'Canada'],
  ['Norfolk', 'Virginia'],
]

/** A land that several states share, beside a state or town that has some of it. */
const SHARED_LANDS: readonly Pair[] = [
  ['Basque Country', 'France'],
  ['Basque Country', 'Bayonne'],
  ['Balochistan', 'Iran'],
  ['Lapland', 'Sweden'],
  ['Lapland, Sweden', 'Lapland'],
  ['Macedonia', 'Thessaloniki'],
  ['Macedonia', 'Greece'],
  ['Tyrol', 'Italy'],
  ['South Tyrol', 'Bolzano'],
  ['Flanders', 'Lille'],
  ['Catalonia', 'Perpignan'],
  ['Galicia', 'Lviv'],
  ['Galicia', 'Poland'],
  ['Karelia', 'Finland'],
  ['Silesia', 'Ostrava'],
  ['Punjab', 'India'],
  ['Punjab', 'Chandigarh'],
  ['Bengal', 'Kolkata'],
  ['Kurdistan', 'Erbil'],
  ['Azerbaijan', 'Tabriz'],
  ['Tibet', 'Sichuan'],
  ['Kashmir', 'Pakistan'],
  ['Jerusalem', 'West Bank'],
  ['Kuril Islands', 'Japan'],
  ['Kuril Islands', 'Russia'],
  ['Nagorno-Karabakh', 'Armenia'],
]

const HELD: readonly Pair[] = [
  ['Kurdistan', 'Turkey'],
  ['Bengal', 'Bangladesh'],
  ['Patagonia', 'Chile'],
  ['Silesia', 'Czechia'],
  ['Hispaniola', 'Haiti'],
  ['Amazon', 'Brazil'],
  ['Transylvania', 'Romania'],
  ['Yorkshire', 'England'],
  ['Mindanao', 'Philippines'],
  ['South Tyrol', 'Italy'],
  ['Punjab', 'Lahore'],
  ['Lapland, Sweden', 'Sweden'],
  ['Galicia, Poland', 'Poland'],
  ['Bayonne, Basque Country', 'France'],
  ['Kent', 'United Kingdom'],
]

const APART: readonly Pair[] = [
  ['Boulder', 'Paris'],
  ['Boulder, Colorado', 'Paris'],
  ['Paris, France', 'Paris, Texas'],
  ['Luxembourg', 'Brussels'],
  ['Catalonia', 'Madrid'],
  ['Galicia', 'Kyiv'],
  ['Macedonia', 'Athens'],
  ['Punjab', 'Mumbai'],
  ['Kurdistan', 'Brazil'],
  ['Patagonia', 'Buenos Aires'],
  ['Lapland', 'Stockholm'],
  ['Lapland, Sweden', 'Lapland, Norway'],
  ['Borneo', 'Jakarta'],
  ['Alps', 'Andes'],
  ['Transylvania', 'Hungary'],
  ['Surrey', 'Houston'],
  ['Santiago', 'Moscow'],
  ['Valencia', 'Tokyo'],
]

function rowOf([left, right]: Pair, verdict: Row['verdict']): Row {
  return { title: '', attribute: 'location', left, right, verdict }
}

describe('a bare name', () => {
  test.each(OTHER_PLACE_OF_THE_NAME)('`%s` may be the one that `%s` tells of', (...pair) =>
    expectVerdict(rowOf(pair, 'unresolved')),
  )
})

describe('a land of several states', () => {
  test.each(SHARED_LANDS)('`%s` may be where `%s` is', (...pair) => expectVerdict(rowOf(pair, NOT_CONTRADICTED)))
  test.each(HELD)('`%s` agrees with `%s`', (...pair) => expectVerdict(rowOf(pair, AGREES)))
})

describe('places apart', () => {
  test.each(APART)('`%s` is not `%s`', (...pair) => expectVerdict(rowOf(pair, 'contradicted')))
})
