import { describe, expect, it } from 'vitest'
import { eventsOf, told } from './told.ts'

/** `owner: attribute(scope)=value` of what is told of a person or company alone, and of a company's figures. */
async function owned(text: string): Promise<readonly string[]> {
  const { entityFacts, details } = await eventsOf(text)
  const facts = [...entityFacts, ...details]
  return facts.map(({ attribute, of, value }) => `${attribute}${of === null ? '' : `(${of})`}=${value}`)
}

describe('a figure of a company', () => {
  it.each([
    ['Return on equity at Halden Bank was 14.2% last year, the lender said.', 'size(return on equity)=14.2 %'],
    ['Varo Motors said its operating margin fell to 5.1% in the quarter.', 'size(operating margin)=5.1 %'],
    [
      'Impairment charges at Almara Bank climbed 19% to 3.2 billion euros from 2.7 billion.',
      'amount(impairment charge)=3.2 billion EUR',
    ],
    ["Almara Bank's impairment charge is up by nearly a fifth to €3.2bn.", 'amount(impairment charge)=3.2 bn EUR'],
    ['Almara Retail will pay a final dividend of 42 cents a share.', 'amount(final dividend)=42 cents'],
    ['Almara Retail paid an interim 38c a share.', 'amount(interim dividend)=38 cents'],
    [
      'The profit of Almara Retail includes a 1.1 billion rand write-down on software.',
      'amount(write-down)=1.1 billion ZAR',
    ],
    ['Shares in Varo Bank closed 3.1% higher on Tuesday.', 'size(share price)=rose 3.1 %'],
    ['By the close in Almara the shares of Varo Bank had lost 4.1%.', 'size(share price)=fell 4.1 %'],
  ])('%s', async (text, expected) => {
    expect(await owned(text)).toContain(expected)
  })

  it.each([
    ['Return on equity at Halden Bank was 12% a year earlier.', 'return on equity'],
    ['Halden Bank has a target of a return on equity of 18%.', 'return on equity'],
    ['Halden Bank said loan growth was likely to slow to 3%.', 'loan growth'],
    ['Shares in Varo Bank rose 3 percent in early trade.', 'share price'],
    ['Shares in Varo Bank closed 3 percent higher and have lost 12 percent since January.', 'share price'],
    ['Shares in Varo Bank rose 12 percent.', 'share price'],
    ['The annual dividend of Almara Retail is 8 rand, against a dividend of 7 rand the year before.', '=7 ZAR'],
  ])('is not told by [%s]', async (text, scope) => {
    expect((await owned(text)).filter((fact) => fact.includes(scope))).toEqual([])
  })
})

describe('what is told of one owner or player', () => {
  it.each([
    ['Karl Brandt owned 15 per cent of Varo Coaches.', 'size(stake in varo coaches)=15 %'],
    ['Karl Brandt, who owns a quarter of Varo Coaches, resigned.', 'size(stake in varo coaches)=25 %'],
    ['Almara Capital holds an 18% stake in Sirrus Foods.', 'size(stake in sirrus foods)=18 %'],
    ['Karl Falk, who scored 14 league goals last season, has joined Northfield.', 'count(league goals last season)=14'],
    ['Karl Falk found the net 11 times in the league in 2025.', 'count(league goals last season)=11'],
    ['Striker Karl Falk has joined Northfield on a contract that runs until June 2030.', 'contract-end=2030-06'],
    [
      'Northfield have signed striker Karl Falk. The 24-year-old signed until the summer of 2029.',
      'contract-end=2029-22',
    ],
    [
      "Almara Rovers have signed winger Tomas Reed. The club's previous highest outlay was the £7 million spent on Karl Falk.",
      'amount(record fee)=7 million GBP',
    ],
  ])('%s', async (text, expected) => {
    expect(await owned(text)).toContain(expected)
  })

  it.each([
    ['Karl Brandt owned 15 per cent of Varo Coaches until Monday.', 'stake'],
    ['Karl Brandt plans to own 15 per cent of Varo Coaches.', 'stake'],
    ['Karl Brandt bought a further 15 per cent of Varo Coaches.', 'stake'],
    ['Karl Falk has scored 45 league goals for Northfield.', 'league goals'],
    ['Striker Karl Falk was on loan until June 2026.', 'contract-end'],
    ['Karl Brandt, a forward-looking manager, signed the lease until 2030.', 'contract-end'],
  ])('is not told by [%s]', async (text, words) => {
    expect((await owned(text)).filter((fact) => fact.includes(words))).toEqual([])
  })
})

describe('the events of a company or a club', () => {
  it.each([
    [
      'Varo Bank, a small lender, did well. Headline earnings, the main measure of profit, which leaves out one-off items, came to 8.6 billion rand in the year.',
      'earnings: profit(headline, year)=8.6 billion ZAR',
    ],
    ['Varo Group agreed on Wednesday to buy Sirrus Chips for KSh 4.2 billion.', 'acquisition: amount=4.2 billion KES'],
    [
      'Karl Brandt, now in his third year as chief executive of Varo Bank, smiled.',
      'appointment: date=2023-02/2025-02',
    ],
    [
      'Northfield have signed striker Karl Falk. They will pay £8.5 million for the 21-year-old.',
      'acquisition: amount=8.5 million GBP',
    ],
    ['Striker Karl Falk has left. Ashford held out for an initial £11.5m.', 'acquisition: amount=11.5 million GBP'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toContain(expected)
  })

  it.each([
    'Varo Group will lay off 3,300 workers in Northland.',
    'Varo Group laid off hundreds of employees on Wednesday.',
    'Varo Group fired 40 employees on Wednesday.',
    'Varo Group dismissed half of its staff on Wednesday.',
    'Varo Group axed its whole workforce on Wednesday.',
  ])('takes no jobs for an office [%s]', async (text) => {
    expect((await told(text)).filter((fact) => fact.startsWith('resignation'))).toEqual([])
  })

  it('still tells who is put out of an office', async () => {
    expect(await told('Varo Group laid off its chief economist, Karl Brandt, on Wednesday.')).toContain(
      'resignation: person=Karl Brandt',
    )
  })

  it('gives earnings no place', async () => {
    const text = 'Headline earnings of Varo Bank, the main measure of profit in Northland, came to 8.6 billion rand.'
    expect((await told(text)).filter((fact) => fact.startsWith('earnings: location'))).toEqual([])
  })
})
