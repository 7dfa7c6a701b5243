import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

async function valuesOf(text: string, attribute: string): Promise<readonly string[]> {
  const prefix = new RegExp(`^[a-z-]+: ${attribute}(?:\\([^)]*\\))?=`)
  return (await told(text)).filter((fact) => prefix.test(fact)).map((fact) => fact.replace(prefix, ''))
}

describe('a fire is at what it burned', () => {
  it.each([
    ['A fast-moving fire destroyed the historic Brenn Mill warehouse early on Tuesday.', ['Brenn Mill warehouse']],
    ['A suspicious fire badly damaged the Lindow Bible Church on Saturday.', ['Lindow Bible Church']],
    ['The Lindow Bible Church was badly damaged in a fire on Friday night.', ['Lindow Bible Church']],
    ['A warehouse in Oslo was gutted in a blaze on Monday.', ['warehouse, Oslo']],
    ['A crowded vegetable market was destroyed by a blast on Monday.', ['vegetable market']],
    ['The town hall was badly damaged in a fire on Friday.', ['town hall']],
    ['An earthquake destroyed a hospital on Monday.', []],
    ['The scandal damaged the old savings bank on Monday.', []],
    ['A storm destroyed his home in Oslo on Monday.', ['Oslo']],
  ])('%s', async (text, places) => {
    expect(await valuesOf(text, 'location')).toEqual(places)
  })
})

describe('a place without a name is told where it says enough alone', () => {
  it.each([
    ['The mob boss hanged himself in jail on Tuesday.', ['jail']],
    ['Otto Lind died in prison on Monday.', ['prison']],
    ['Otto Lind died in his cell on Monday.', ['cell']],
    ['Otto Lind died in hospital on Monday.', ['hospital']],
    ['Otto Lind was found dead in a hotel room in Oslo on Tuesday.', ['hotel room, Oslo']],
    ['Otto Lind, who spent ten years in prison, was shot dead on Monday.', []],
    ['Two people died in hospital on Tuesday after a bomb went off in Oslo.', ['Oslo']],
    ['Otto Lind died in the church on Monday.', []],
  ])('%s', async (text, places) => {
    expect(await valuesOf(text, 'location')).toEqual(places)
  })
})

describe('one who is told by what they are is one', () => {
  it.each([
    ['A mother of two was stabbed to death in Oslo on Friday.', ['1']],
    ['A 43-year-old father of two was killed in a crash near Oslo on Friday.', ['1']],
    ['A gunman shot dead a retired teacher in Oslo on Monday.', ['1']],
    ["A sheriff's deputy was shot dead in Oslo on Saturday.", ['1']],
    ['A receptionist was killed in an attack in Oslo on Monday.', ['1']],
    ['A member of the crew was killed in an attack in Oslo on Monday.', []],
    ['A deputy minister was killed in an attack in Oslo on Monday.', []],
  ])('%s', async (text, killed) => {
    expect(await valuesOf(text, 'killed')).toEqual(killed)
  })
})

describe('attackers and those attacked are told by more than that they were people', () => {
  it.each([
    ['A fired accountant shot dead a retired teacher in Oslo on Monday.', ['fired accountant'], ['retired teacher']],
    ['A masked gunman killed a bank worker in Oslo on Monday.', ['masked gunman'], ['bank worker']],
    ['A man killed a woman in Oslo on Monday.', [], []],
    ['Two men killed three bank workers in Oslo on Monday.', [], []],
  ])('%s', async (text, attackers, targets) => {
    expect(await valuesOf(text, 'attacker')).toEqual(attackers)
    expect(await valuesOf(text, 'target')).toEqual(targets)
  })
})
