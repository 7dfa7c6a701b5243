import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('an attack that was beaten back was made', () => {
  it.each([
    'The navy on Tuesday repulsed an attack on a merchant vessel off Oslo.',
    'Troops repelled an attack by rebels off Oslo on Tuesday, killing 20 of them.',
  ])('%s', async (text) => {
    expect(await told(text)).toEqual(expect.arrayContaining(['attack: location=off Oslo', 'attack: date=2026-02-03']))
  })

  it('and one that was foiled was not', async () => {
    expect(await told('Police foiled an attack on a bank in Oslo on Tuesday.')).not.toContain('attack: date=2026-02-03')
  })
})

describe('who is stopped on the road', () => {
  it('is held', async () => {
    const text = 'Otto Lind was pulled over for speeding early Sunday on a freeway outside Oslo.'
    expect(await told(text)).toEqual(expect.arrayContaining(['arrest: person=Otto Lind', 'arrest: date=2026-02-01']))
  })

  it('by the police and not by friends', async () => {
    const found = await told('Otto Lind was pulled over by his friends on Sunday.')
    expect(found.filter((fact) => fact.startsWith('arrest'))).toEqual([])
  })
})

describe('voting', () => {
  it.each([
    'Voting for members of parliament began in Norway on Sunday.',
    'Voting in the general election ended in Norway on Sunday.',
  ])('is an election [%s]', async (text) => {
    expect(await told(text)).toEqual(expect.arrayContaining(['election: date=2026-02-01', 'election: location=Norway']))
  })

  it.each(['The company sold its voting shares on Monday.', 'Voting rights groups met in Oslo on Monday.'])(
    'is none in [%s]',
    async (text) => {
      expect((await told(text)).filter((fact) => fact.startsWith('election'))).toEqual([])
    },
  )
})
