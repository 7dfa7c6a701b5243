import { describe, expect, it } from 'vitest'
import { detailsOf, told } from './told.ts'

const facts = async (text: string, type: string): Promise<readonly string[]> =>
  (await told(text)).filter((fact) => fact.startsWith(`${type}: `))

describe('who opened it', () => {
  it.each([
    ['Queen Sofia opened the Linden Museum in Oslo on Monday.', 'opener=Sofia'],
    ['The Linden Museum in Oslo was opened by Queen Sofia on Monday.', 'opener=Sofia'],
    ['The Linden tunnel was inaugurated on Monday by President Karl Brandt.', 'opener=Karl Brandt'],
    ['President Karl Brandt inaugurated the Linden tunnel on Monday.', 'opener=Karl Brandt'],
    ['The Linden tunnel was declared open by President Karl Brandt on Monday.', 'opener=Karl Brandt'],
    ['Ana Brandt, the transport minister, formally opened the Linden bridge on Monday.', 'opener=Ana Brandt'],
    ['Mayor Ana Brandt snipped the ribbon at the Linden library on Monday.', 'opener(ribbon)=Ana Brandt'],
    ['The governor of Varo, Ramon Brandt, cut the ribbon of the Linden bridge at noon.', 'opener(ribbon)=Ramon Brandt'],
    [
      'The ribbon of the Linden bridge was cut by Transport Minister Ana Brandt on Monday.',
      'opener(ribbon)=Ana Brandt',
    ],
    ['The first train left the Linden station after Ana Brandt had cut the ribbon.', 'opener(ribbon)=Ana Brandt'],
  ])('%s', async (text, fact) => {
    expect(await facts(text, 'opening')).toContain(`opening: ${fact}`)
  })

  it.each([
    'King Harald and Prime Minister Ana Brandt opened the Linden tunnel on Monday.',
    'The Linden tunnel was opened in the presence of President Karl Brandt.',
    'Northland on Monday opened a bridge across its longest river.',
    'Cars queued on Monday at the new road bridge near Bergen, two days after its inauguration.',
  ])('is not told by: %s', async (text) => {
    const openings = await facts(text, 'opening')
    expect(openings.length).toBeGreaterThan(0)
    expect(openings.filter((fact) => fact.includes('opener'))).toEqual([])
  })

  it('is not told of a ribbon that nothing is opened with', async () => {
    expect(await facts('Ana Brandt cut the ribbon from her hat on Monday.', 'opening')).toEqual([])
  })
})

describe('who died while something was built', () => {
  const OPENED = 'Minister Ana Brandt opened the Linden bridge near Bergen on Monday.'
  it.each([
    'She called for a silence for the two workers who lost their lives during construction.',
    'Two workers were killed during the building of the bridge.',
    'Two labourers died while it was being built.',
    'Its construction cost the lives of two workers.',
    'Building it cost two lives.',
    'Two men died in its construction.',
    'There were two deaths during the construction work.',
    'Two workers died building it.',
    'Two workers died in the five years of construction.',
    'The project has claimed the lives of two workers.',
  ])('%s', async (text) => {
    expect(await detailsOf(`${OPENED} ${text}`)).toContain('opening: count(deaths in construction)=2')
    expect((await told(`${OPENED} ${text}`)).filter((fact) => fact.includes('killed'))).toEqual([])
  })

  it('is no victim of a flood that the text tells of too', async () => {
    const text = `${OPENED} Floods damaged the site in 2024. Two workers were killed during the building of the bridge.`
    expect(await detailsOf(text)).toContain('opening: count(deaths in construction)=2')
    expect((await told(text)).filter((fact) => fact.includes('killed'))).toEqual([])
  })

  it.each([
    'Two workers were killed on Monday during the construction of a bridge near Bergen.',
    'The hall is to open in May. Two workers were killed when a crane fell during its construction.',
  ])('is one of an accident that is told: %s', async (text) => {
    expect(await told(text)).toContain('accident: killed=2')
  })
})

describe('who heads a part of a company', () => {
  it.each([
    'The finance director, Ana Reed, will head the new hearing division, which will be based in Oslo.',
    'Managing director Ana Reed will run the new hearing division after the takeover, the company told staff.',
    'Ana Reed has been named to lead the new hearing division.',
    'Ana Reed takes charge of the new hearing division in June.',
    'The new hearing division will be led by Ana Reed.',
    'The new hearing division will be headed by Ana Reed, now finance director.',
    'At the helm of the new hearing division will be Ana Reed.',
    'Ana Reed, 45, is to lead the new hearing division.',
    'Ana Reed will be in charge of the new hearing division.',
    'Ana Reed was put in charge of the new hearing division on Monday.',
    'Ana Reed will take the helm of the new hearing division.',
    'Ana Reed has been picked to run the new hearing division.',
    'The group has chosen Ana Reed to head its new hearing division.',
  ])('%s', async (text) => {
    const found = await facts(text, 'appointment')
    expect(found).toContain('appointment: person=Ana Reed')
    expect(found.some((fact) => /office=head of (?:the )?new hearing division$/.test(fact))).toBe(true)
  })

  it.each([
    'Ana Reed will lead the team against Brenn on Sunday.',
    'Ana Reed will run the marathon on Sunday.',
    'Ana Reed will not run the new hearing division.',
    'Ana Reed runs the small hearing division with her sister.',
    'Ana Reed hopes to lead the new hearing division.',
    'Ana Reed will run the business.',
  ])('is not told by: %s', async (text) => {
    expect(await facts(text, 'appointment')).toEqual([])
  })
})
