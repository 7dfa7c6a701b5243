import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

async function ofType(text: string, type: string): Promise<readonly string[]> {
  const prefix = `${type}: `
  return (await told(text)).filter((fact) => fact.startsWith(prefix)).map((fact) => fact.slice(prefix.length))
}

const AT_BAR = ['location=Oslo', 'date=2021-05', 'killed=2']

describe('the deed that a court looks into was done, and by whom only a verdict tells', () => {
  it.each([
    ['A judge jailed Otto Lind for life on Monday for killing two men in Oslo in May 2021.', 'attacker=Otto Lind'],
    ['A jury convicted Otto Lind on Tuesday of murdering two men in Oslo in May 2021.', 'attacker=Otto Lind'],
    ['Otto Lind was found guilty on Monday of the murder of two men in Oslo in May 2021.', 'attacker=Otto Lind'],
    ['Otto Lind was charged on Monday with murdering two men in Oslo in May 2021.'],
    ['Otto Lind is accused of murdering two men in Oslo in May 2021.'],
    ['Prosecutors accused Otto Lind of killing two men in Oslo in May 2021.'],
    ['Otto Lind went on trial on Monday accused of killing two men in Oslo in May 2021.'],
    ['Otto Lind has denied murdering two men in Oslo in May 2021.'],
  ])('%s', async (text, ...attackers) => {
    expect((await ofType(text, 'attack')).toSorted()).toEqual([...AT_BAR, ...attackers].toSorted())
  })

  it.each([
    'Otto Lind was charged with murder on Monday.',
    'Otto Lind was cleared of killing two men in Oslo in May 2021.',
    'Norway accused Sweden of killing two men in Oslo on Monday.',
    'Otto Lind denied murder at Almara Crown Court on Tuesday.',
  ])('not [%s]', async (text) => {
    expect(await ofType(text, 'attack')).toEqual([])
  })
})

describe('the month of the deed is none of the court', () => {
  it('where both stand in one clause', async () => {
    const text = 'Otto Lind was found guilty of the murder of Ana Brandt in Oslo in October 2011.'
    expect(await ofType(text, 'attack')).toContain('date=2011-10')
    expect((await ofType(text, 'trial')).filter((fact) => fact.startsWith('date'))).toEqual([])
  })

  it('where it would be still to come', async () => {
    const text = 'Otto Lind, who is charged with killing two men in Oslo in May, will appear in court on Friday.'
    expect((await ofType(text, 'attack')).filter((fact) => fact.startsWith('date'))).toEqual([])
  })
})

describe('who answers a charge is tried', () => {
  it.each([
    ['Otto Lind denied murder at Almara Crown Court on Tuesday.', ['person=Otto Lind', 'charge=murder']],
    ['Otto Lind denies two counts of fraud before a court in Oslo.', ['person=Otto Lind', 'charge=fraud']],
    [
      'Otto Lind, 23, appeared at Almara Crown Court on Monday charged with murdering his mother.',
      ['person=Otto Lind', 'charge=murdering his mother'],
    ],
    [
      'A preliminary hearing for Otto Lind, 23, was held in Almara Crown Court this morning.',
      ['person=Otto Lind', 'date=2026-02-05'],
    ],
  ])('%s', async (text, facts) => {
    expect(await ofType(text, 'trial')).toEqual(expect.arrayContaining(facts))
  })

  it.each([
    'Otto Lind denied any link to the murder on Tuesday.',
    'The minister denied fraud in the party on Tuesday.',
  ])('not [%s]', async (text) => {
    expect(await ofType(text, 'trial')).toEqual([])
  })
})
