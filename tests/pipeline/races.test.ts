import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

async function results(text: string): Promise<readonly string[]> {
  return (await told(text)).filter((fact) => fact.startsWith('sport-result: ')).map((fact) => fact.slice(14))
}

describe('who wins a race', () => {
  it.each([
    ['More than 400 runners set out. Ana Brandt won the Almara Ridge Ultra on Wednesday.', 'winner=Ana Brandt'],
    ['Ana Brandt took the women’s race at the Almara Marathon on Wednesday.', 'winner=Ana Brandt'],
    ['The swimmer Leo Tanaka claimed gold in the medley at the Brenn Games on Wednesday.', 'winner=Leo Tanaka'],
    ['Swiss rider Jan Bakker claimed victory in the Tour of Brenn on Wednesday.', 'winner=Jan Bakker'],
    ['Eva Falk defended her title at the Corland Open on Wednesday.', 'winner=Eva Falk'],
    ['Lena Fischer was crowned world champion in the hurdles in Doha on Wednesday.', 'winner=Lena Fischer'],
  ])('%s', async (text, expected) => {
    expect(await results(text)).toContain(expected)
  })

  it.each([
    'Prime Minister Ana Brandt claimed victory in the election on Wednesday.',
    'The army claimed victory in the battle for the town on Wednesday.',
    'Otto Lind took the stage at the festival of the runners on Wednesday.',
    'Eva Falk will defend her title at the Corland Open on Wednesday.',
    'Ana Brandt was crowned queen of Brenn on Wednesday.',
    'Omar Reyes won the contract for the race track on Wednesday.',
  ])('is not told in `%s`', async (text) => {
    expect(await results(text)).toEqual([])
  })
})
