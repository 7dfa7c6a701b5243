import { describe, expect, it } from 'vitest'
import { detailsOf, told } from './told.ts'

/** What events and details tell, without days and places. */
async function figuresOf(text: string): Promise<readonly string[]> {
  const all = [...(await told(text)), ...(await detailsOf(text))]
  return all.filter((one) => /\d$/.test(one) && !one.includes('date='))
}

describe('a figure that was given at first, and no longer holds', () => {
  it.each([
    ['A ferry sank off Almara on Monday. It was initially reported that 340 people had been rescued.', []],
    ['A ferry sank off Almara on Monday. Officials had initially said 340 people were rescued.', []],
    [
      'A ferry sank off Almara on Monday. The ministry earlier announced that 340 people had been rescued - a mistake.',
      [],
    ],
    [
      'A ferry sank off Almara on Monday. The ministry said 340 people had been rescued, a figure that was later revised.',
      [],
    ],
    ['A bus overturned near Almara on Monday. Police originally said nine people had died.', []],
    ['A bus overturned near Almara on Monday. Nine people were at first reported dead.', []],
    ['A bus overturned near Almara on Monday. Nine people were initially believed to have died.', []],
    ['A bus overturned near Almara on Monday. Early reports had suggested that nine people were killed.', []],
    ['A bus overturned near Almara on Monday. Police mistakenly said nine people had died.', []],
    ['A bus overturned near Almara on Monday. Police had earlier said that nine people had been injured.', []],
    [
      'A bus overturned near Almara on Monday. Police initially said nine people had died but later put the toll at six.',
      ['accident: killed=6'],
    ],
    [
      'A bus overturned near Almara on Monday. Six people died, police said, after initially reporting that nine had.',
      ['accident: killed=6'],
    ],
    [
      'A bus overturned near Almara on Monday. After early reports stated that nine people were killed, police said that six people died.',
      ['accident: killed=6'],
    ],
    [
      'A plane crashed near Almara on Monday. The ministry had initially said there were a total of 88 people on board.',
      [],
    ],
    [
      'A plane crashed near Almara on Monday. The ministry confirmed that 89 people were on board, after initially reporting that there were 88 passengers.',
      ['accident: aboard=89'],
    ],
    ['Gunmen seized pupils in Almara on Monday. According to earlier reports, 41 girls were abducted.', []],
  ])('%s', async (text, expected) => {
    expect(await figuresOf(text)).toEqual(expected)
  })

  it.each([
    ['A bus overturned near Almara on Monday. Police said earlier that nine people had died.', ['accident: killed=9']],
    ['A bus overturned near Almara on Monday. Initial reports say nine people were killed.', ['accident: killed=9']],
    ['A bus overturned near Almara on Monday. Initial reports said nine people were killed.', ['accident: killed=9']],
    [
      'A bus overturned near Almara on Monday. Police first said on Monday that nine people had died.',
      ['accident: killed=9'],
    ],
    [
      'A bus overturned near Almara on Monday. Nine people died, police said in a first report.',
      ['accident: killed=9'],
    ],
    [
      'A bus that initially was to leave on Sunday overturned near Almara on Monday. Police said nine people died.',
      ['accident: killed=9'],
    ],
  ])('%s: it still holds', async (text, expected) => {
    expect(await figuresOf(text)).toEqual(expected)
  })
})
