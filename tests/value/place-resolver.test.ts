import { describe, expect, it } from 'vitest'
import { createPlaceResolver, findPlaceProblems } from '../../src/value/place/resolver.ts'
import { declare, gazetteerBytes, type ShortPlaces } from './gazetteer-fixture.ts'

function failing(): never {
  throw new Error('the gazetteer is not needed')
}

function chainOf(name: string, places: ShortPlaces, gazetteer: () => Uint8Array | null): readonly string[] {
  const [likeliest] = createPlaceResolver({ declared: declare(places), gazetteer }).resolve(name)
  return (likeliest?.chain ?? []).map(({ id }) => id)
}

const CLOSED: ShortPlaces = { mill: [['Old Mill'], 'Almara'], almara: [['Almara', 'Almara City'], null] }

describe('createPlaceResolver', () => {
  it.each(['Old Mill', 'mill', 'Old Mill, Almara City', 'mill, almara', 'the old mill'])(
    'reads `%s` of a closed story without the gazetteer',
    (name) => {
      const names = name === 'Old Mill, Almara City' ? 'Old Mill, Almara' : name
      expect(chainOf(names, CLOSED, failing)).toEqual(['mill', 'almara'])
    },
  )

  it('opens the gazetteer once, for the first name that the story does not declare', () => {
    let opened = 0
    const { resolve } = createPlaceResolver({
      declared: declare(CLOSED),
      gazetteer: () => {
        opened += 1
        return gazetteerBytes()
      },
    })
    for (const name of ['Almara', 'Houston', 'Paris', 'Xyzzyville', 'Houston']) resolve(name)
    expect(opened).toBe(1)
  })

  it('knows only declared places without a gazetteer', () => {
    expect(chainOf('Almara', CLOSED, () => null)).toEqual(['almara'])
    expect(chainOf('Houston', CLOSED, () => null)).toEqual([])
    expect(chainOf('Houston', CLOSED, () => new Uint8Array(10))).toEqual([])
  })

  it.each([
    ['a place in itself', { a: [['A'], 'a'] }, ['a']],
    ['two in each other', { a: [['A'], 'b'], b: [['B'], 'a'] }, ['a']],
    ['a place in a loop it is no part of', { a: [['A'], 'b'], b: [['B'], 'c'], c: [['C'], 'b'] }, ['a', 'b']],
    ['an unknown surrounding', { a: [['A'], 'Xyzzyville'] }, ['a', 'xyzzyville']],
    ['an unknown surrounding of its own name', { a: [['Xyzzyville'], 'Xyzzyville'] }, ['a']],
    ['a surrounding of the same name', { a: [['New York'], 'New York'] }, ['a', '5128581', 'US-NY', 'US']],
  ] as readonly (readonly [string, ShortPlaces, readonly string[]])[])('ends the chain of %s', (_, places, ids) => {
    expect(chainOf('a', places, gazetteerBytes).slice(0, 4)).toEqual(ids)
  })

  it('offers every declared place of a name, the one with that id first', () => {
    const places: ShortPlaces = { north: [['Hall'], 'Almara'], hall: [['Hall'], 'Almara'], almara: [['Almara'], null] }
    const { resolve } = createPlaceResolver({ declared: declare(places), gazetteer: failing })
    expect(resolve('Hall').map(({ chain }) => chain[0]?.id)).toEqual(['hall', 'north'])
  })

  it.each(['Xyzzyville', 'xyzzyville'])('knows the place that another is said to lie in as `%s`', (name) => {
    expect(chainOf(name, { a: [['A'], 'Xyzzyville'] }, gazetteerBytes)).toEqual(['xyzzyville'])
  })

  it('takes a surrounding from the gazetteer where it has one', () => {
    expect(chainOf('Florida', { a: [['A'], 'Florida'] }, gazetteerBytes).slice(0, 2)).toEqual(['US-FL', 'US'])
  })

  it('reads names in bounded time', () => {
    const { resolve } = createPlaceResolver({ declared: new Map(), gazetteer: gazetteerBytes })
    const hostile = [
      'near '.repeat(60),
      'a,'.repeat(150),
      'north of '.repeat(33),
      'a in '.repeat(60),
      `${'San Jose, '.repeat(8)}x`,
    ]
    const start = performance.now()
    for (const name of [...hostile, 'x'.repeat(1_000_000)]) resolve(name)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('findPlaceProblems', () => {
  it.each([
    ['a closed story', CLOSED, []],
    ['a region of the gazetteer', { a: [['A'], 'Florida'] }, []],
    ['a place in itself', { a: [['A'], 'a'] }, ['a place-cycle']],
    ['a loop', { a: [['A'], 'b'], b: [['B'], 'a'], c: [['C'], 'a'] }, ['a place-cycle', 'b place-cycle']],
    ['an unknown surrounding', { a: [['A'], 'Xyzzyville'], b: [['B'], null] }, ['a unknown-within']],
  ] as readonly (readonly [string, ShortPlaces, readonly string[]])[])(
    'lists what is wrong with %s',
    (_, places, expected) => {
      const problems = findPlaceProblems({ declared: declare(places), gazetteer: gazetteerBytes })
      expect(problems.map(({ place, code }) => `${place} ${code}`)).toEqual(expected)
    },
  )

  it('calls nothing unknown without a gazetteer', () => {
    expect(findPlaceProblems({ declared: declare({ a: [['A'], 'Florida'] }), gazetteer: () => null })).toEqual([])
  })

  it('does not open the gazetteer for a closed story', () => {
    expect(findPlaceProblems({ declared: declare(CLOSED), gazetteer: failing })).toEqual([])
  })
})
