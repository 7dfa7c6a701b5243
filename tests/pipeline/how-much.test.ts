import { describe, expect, it } from 'vitest'
import { detailsOf, told } from './told.ts'

describe('what something cost to build', () => {
  it.each([
    'It has cost 480 million dollars.',
    'The final bill came to 480 million dollars, the ministry said.',
    'It came with a price tag of 480 million dollars.',
    'The 480-million-dollar structure has four lanes.',
    'The price was 480 million dollars.',
    'Costs had risen to 480 million dollars.',
    'The bridge has four lanes and cost 480 million dollars.',
    'The bridge, two kilometres long, has cost 480 million dollars, paid for by the state.',
    'Its cost has been put at 480 million dollars.',
    'Construction swallowed 480 million dollars.',
    'It was built for 480 million dollars.',
    'The Candela bridge cost 480 million dollars.',
  ])('%s', async (text) => {
    const found = await detailsOf(`The Candela bridge opened on Monday. ${text}`)
    expect(found).toContain('opening: amount(cost)=480 million USD')
  })

  it.each([
    'A ferry ticket cost 3 dollars.',
    'The lights cost 480 million dollars.',
    'The original estimate was 480 million dollars.',
    'The water bill came to 480 million dollars.',
  ])('%s: of something else', async (text) => {
    const found = await detailsOf(`The Candela bridge opened on Monday. ${text}`)
    expect(found.filter((one) => one.includes('amount(cost)'))).toEqual([])
  })
})

describe('what a company cost its buyer', () => {
  const NEWS = 'Lindhav announced the takeover of Sointa Medical on Monday.'

  it.each([
    "The Danes are paying 448 million euros for all of Sointa's shares.",
    'The buyer will pay 448 million euros in cash.',
    'The offer, worth 448 million euros, has been accepted by the board.',
    'Lindhav is spending 448 million euros on the purchase of Sointa.',
    'The family gets 448 million euros for the company.',
    'The transaction is valued at 448 million euros.',
    'Lindhav is to fork out about 448 million euros for the whole company.',
  ])('%s', async (text) => {
    const facts = await told(`${NEWS} ${text}`)
    expect(facts.filter((fact) => /amount=(?:about )?448 million EUR/.test(fact))).toHaveLength(1)
    expect(facts).toContain('acquisition: target=Sointa Medical')
  })

  it.each([
    'Lindhav offered 300 million euros in 2024, which Sointa rejected.',
    'It will spend 30 million euros on a new plant.',
    'Sointa has debts of 30 million euros.',
    'Varo had offered 380 million euros for the company.',
    'The deal is worth 600 million euros including debt.',
    'The buyer would pay 30 million euros for all the shares.',
  ])('%s: not the price', async (text) => {
    const facts = await told(`${NEWS} ${text}`)
    expect(facts.filter((fact) => fact.startsWith('acquisition: amount'))).toEqual([])
  })

  it('is no stake where the price lies above another', async () => {
    const facts = await told('Lindhav is offering 21 euros for each Sointa share, 34 percent above the last price.')
    expect(facts.filter((fact) => fact.includes('stake'))).toEqual([])
  })
})

describe('how many papers were signed', () => {
  it.each([
    ['Reed met Brandt in Almara on Monday and oversaw the signing of four agreements.', 'count(agreements)=4'],
    ['Reed met Brandt in Almara on Monday. The talks ended with the signature of six documents.', 'count(documents)=6'],
    ['Reed met Brandt in Almara on Monday and witnessed the exchange of six accords.', 'count(agreements)=6'],
    ['Reed met Brandt in Almara on Monday. Six memoranda were concluded.', 'count(memorandums)=6'],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toContain(`agreement: ${expected}`)
  })
})

describe('how many a building holds, and how long it took to build', () => {
  it.each([
    'The new stadium in Almara, which opened on Monday, holds 42,000 people.',
    'The stadium opened on Monday. It seats 42,000.',
    'The stadium opened in Almara on Monday with a capacity of 42,000.',
    'The stadium opened on Monday. It has room for 42,000 spectators.',
    'The 42,000-seat stadium opened on Monday.',
  ])('%s', async (text) => {
    expect(await detailsOf(text)).toContain('opening: count(capacity)=42,000')
  })

  it.each([
    'The tunnel, opened on Monday, is 27 km long and took six years to build.',
    'The bridge opened on Monday. Construction took six years.',
    'The bridge opened on Monday. The project took six years, against a planned three.',
  ])('%s', async (text) => {
    expect(await detailsOf(text)).toContain('opening: duration(construction)=6 years')
  })
})

describe('other figures by what they are of', () => {
  it.each([
    ['Temperatures in Almara reached 43.5 degrees Celsius on Monday.', 'size(temperature in almara)=43.5 °C'],
    ['The mercury reached 43.5 degrees Celsius on Monday.', 'size(temperature)=43.5 °C'],
    ['The temperature fell to minus 12 degrees Celsius in Almara on Monday.', 'size(cold in almara)=-12 °C'],
    [
      'A quake hit Almara on Monday. The epicentre was 40 km north of Almara.',
      'disaster: size(distance from almara)=about 40 km',
    ],
    [
      'A ferry sank three nautical miles off Varo island on Monday.',
      'accident: size(distance from varo)=about 3 nautical miles',
    ],
    [
      'The vessel, built in 2003, sank 8 nautical miles off Varo on Monday.',
      'accident: size(distance from varo)=about 8 nautical miles',
    ],
    [
      'The plane came down 90 km (56 miles) north of Almara on Monday.',
      'accident: size(distance from almara)=about 90 km',
    ],
    [
      'A bus overturned on a road about 12 km from Kisumu on Monday.',
      'accident: size(distance from kisumu)=about 12 km',
    ],
    ['Police seized cocaine worth 90 million euros in Almara on Monday.', 'amount(seizure)=90 million EUR'],
    ['Police seized cocaine with a street value of about 90 million euros.', 'amount(seizure)=about 90 million EUR'],
    ['The council passed a budget of 1.2 billion crowns on Monday.', 'amount(budget)=1.2 billion crowns'],
  ])('%s', async (text, expected) => {
    expect(await detailsOf(text)).toContain(expected)
  })

  it.each([
    ['The price of the phone was raised from 499 to 549 euros.', 'raised'],
    ['Marshals had reached him within 12 minutes.', 'marshal'],
    ['The quake killed three people in Orrin, 27 km from Almara.', 'distance'],
    ['The plane came down in Orrin, 27 km from Almara.', 'distance'],
    ['The bus crashed after it had driven 40 km from Almara.', 'distance'],
    ['The lorry fell into a river. The mill lies 27 km from Almara.', 'distance'],
    ['A plane came down 90 km (56 miles) north of Almara on Monday.', '56 miles'],
    ['The deal needs the approval of holders of 90 percent of the shares.', 'holder'],
    ['Brandt won two crowns in Almara on Monday.', 'crown'],
  ])('%s: nothing of the kind', async (text, word) => {
    expect((await detailsOf(text)).filter((one) => one.includes(word))).toEqual([])
  })
})

describe('how many were arrested', () => {
  const NEWS = 'A bomb killed 12 people in Almara on Monday.'

  it.each([
    'By Wednesday, five people were in custody.',
    'Five suspects are now behind bars.',
    'Five people are in detention, a spokesman said.',
  ])('at least so many as are held: %s', async (text) => {
    expect(await told(`${NEWS} ${text}`)).toContain('attack: arrested=at least 5')
  })

  it.each(['Five people are still in custody.', 'Twelve men were held, five of whom are in custody.'])(
    'is not told by those who still are: %s',
    async (text) => {
      expect(await told(`${NEWS} ${text}`)).not.toContain('attack: arrested=at least 5')
    },
  )

  it('keeps a toll that is told beside an older one', async () => {
    const facts = await told(
      'The tremor killed seven people in Almara on Monday, raising a toll that had stood at four.',
    )
    expect(facts).toContain('disaster: killed=7')
  })
})
