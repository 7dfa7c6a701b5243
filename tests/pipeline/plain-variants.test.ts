import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

describe('one fact in other words', () => {
  it.each([
    ['Omar Reyes got ten years’ jail for corruption on Tuesday.', 'sentence: term=ten years'],
    ['Omar Reyes was given ten years in prison for corruption.', 'sentence: term=ten years'],
    ['Dockers in Almara on Tuesday ended a strike that began on Monday.', 'protest: date=2026-02-02'],
    [
      'The strike of train drivers, which started on Monday, has stopped all trains in Brenn.',
      'protest: date=2026-02-02',
    ],
    [
      'The job goes to Omar Reyes, the finance director, who was appointed on Monday by the board.',
      'appointment: person=Omar Reyes',
    ],
    [
      'A bus fell into a ravine near Almara on Tuesday. The coach had set out from Port Linnet on Monday and was bound for Corland.',
      'accident: origin=Port Linnet',
    ],
    [
      'A bus fell into a ravine near Almara on Tuesday. The bus began its journey in Port Linnet at 11 p.m.',
      'accident: origin=Port Linnet',
    ],
  ])('%s', async (text, expected) => {
    expect(
      (await told(text)).map((fact) => (expected.includes(': ') ? fact : fact.replace(/^[\w-]+: /, ''))),
    ).toContain(expected)
  })
})

describe('who agrees that something was so makes no agreement', () => {
  it.each([
    'Witnesses and fire officers agree that flames were first seen in the hall in Almara.',
    'Ana Brandt and Omar Reyes agree that the talks in Almara were hard.',
  ])('%s', async (text) => {
    expect((await told(text)).filter((fact) => fact.startsWith('agreement'))).toEqual([])
  })

  it('but who agrees that something will be does', async () => {
    const text = 'Northland and Southland agreed on Monday that the port will open again.'
    expect((await told(text)).some((fact) => fact.startsWith('agreement'))).toBe(true)
  })
})

describe('a strike goes on', () => {
  it('and what is still so is not its day', async () => {
    const text = 'A judge has ordered an end to the strike of dockers in Almara, but the cranes were still idle today.'
    expect((await told(text)).filter((fact) => fact.startsWith('protest: date'))).toEqual([])
  })

  it('beside a march on another day', async () => {
    const text =
      'Dockers in Almara went on strike on Monday. Police arrested 14 people at a march in Almara on Wednesday.'
    const dates = (await told(text)).filter((fact) => fact.startsWith('protest: date'))
    expect(dates.toSorted()).toEqual(['protest: date=2026-02-02', 'protest: date=2026-02-04'])
  })
})
