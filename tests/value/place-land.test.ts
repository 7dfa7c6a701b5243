import { describe, expect, it } from 'vitest'
import { findLands, isLand, landRows, meet, shareOf } from '../../src/value/place/land.ts'
import { foldPlaceName } from '../../src/value/place/name.ts'
import { headOf } from '../../src/value/place/node.ts'
import { gazetteerAreas, placeContext, readPlace } from './gazetteer-fixture.ts'

const context = placeContext()

function landOf(name: string) {
  const [land] = findLands(foldPlaceName(name)).map(headOf)
  if (!land) throw new Error(`no land is called \`${name}\``)
  return land
}

describe('lands of several states', () => {
  it('are made of countries and regions of the gazetteer', () => {
    const known = gazetteerAreas()
    const members = landRows().flatMap((row) => row.members.split(' '))
    expect(members.filter((id) => !known.has(id))).toEqual([])
  })

  it('lie in more than one country, each', () => {
    const single = landRows().filter(({ members }) => new Set(members.split(' ').map((id) => id.slice(0, 2))).size < 2)
    expect(single.map(({ names }) => names)).toEqual([])
  })

  it('are read as lands under each of their names', () => {
    const names = landRows().flatMap((row) => row.names.split('|'))
    const unread = names.filter((name) => !readPlace(name, context).readings.some((reading) => isLand(headOf(reading))))
    expect(unread).toEqual([])
  })

  it.each([
    ['Silesia', 'Poland', 'some'],
    ['Silesia', 'Lower Silesia', 'some'],
    ['Silesia', 'Ostrava', 'untold'],
    ['Silesia', 'Saxony', 'some'],
    ['Silesia', 'Hamburg', 'none'],
    ['Silesia', 'Gdansk', 'none'],
    ['Silesia', 'Portugal', 'none'],
    ['Silesia', 'Europe', 'some'],
    ['Silesia', 'Africa', 'none'],
    ['Kurdistan', 'Ankara', 'untold'],
  ])('tells what `%s` has in common with `%s`: %s', (land, place, share) => {
    const [reading] = readPlace(place, context).readings
    if (!reading) throw new Error(`nothing knows \`${place}\``)
    expect(shareOf(landOf(land), reading)).toBe(share)
  })

  it.each([
    ['Kurdistan', 'Mesopotamia', true],
    ['Alps', 'Pyrenees', true],
    ['Alps', 'Andes', false],
  ])('tells whether `%s` and `%s` have a country in common: %s', (left, right, expected) => {
    expect(meet(landOf(left), landOf(right))).toBe(expected)
    expect(meet(landOf(right), landOf(left))).toBe(expected)
  })
})
