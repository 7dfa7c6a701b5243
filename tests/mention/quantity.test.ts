import { describe, expect, test } from 'vitest'
import { quantitiesIn } from './date-support.ts'

/** `[at least 12 people] at least 12 people:person`, with `part=` where it is a part of another figure. */
function quantityLines(text: string): readonly string[] {
  return quantitiesIn(text).map(({ text: words, value, dimension, countedLemma, part }) => {
    const counted = countedLemma === null ? '' : `:${countedLemma}`
    return `[${words}] ${value} ${dimension}${counted}${part === null ? '' : ` part=${part}`}`
  })
}

type Row = readonly [text: string, expected: string]

function expectQuantities(text: string, expected: string): void {
  expect(quantityLines(text).join('; ')).toBe(expected)
}

describe('a count of people', () => {
  test.each<Row>([
    ['At least 12 people were killed.', '[At least 12 people] at least 12 people:person'],
    ['The need is great: 12 people are missing.', '[12 people] 12 people:person'],
    ['More than 1,300 people were displaced.', '[More than 1,300 people] more than 1,300 people:person'],
    ['Up to 40 workers were trapped.', '[Up to 40 workers] up to 40 people:worker'],
    ['As many as 40 miners were trapped.', '[As many as 40 miners] up to 40 people:miner'],
    ['Between 40 and 50 villagers fled.', '[Between 40 and 50 villagers] 40 to 50 people:villager'],
    ['From 40 to 50 villagers fled.', '[From 40 to 50 villagers] 40 to 50 people:villager'],
    ['About 40 to 50 villagers fled.', '[About 40 to 50 villagers] about 40 to 50 people:villager'],
    ['Nearly 300 students marched.', '[Nearly 300 students] nearly 300 people:student'],
    ['Almost 300 students marched.', '[Almost 300 students] nearly 300 people:student'],
    ['Around 300 students marched.', '[Around 300 students] about 300 people:student'],
    ['Some 300 students marched.', '[Some 300 students] about 300 people:student'],
    ['An estimated 300 students marched.', '[An estimated 300 students] about 300 people:student'],
    ['Fewer than 30 soldiers remained.', '[Fewer than 30 soldiers] fewer than 30 people:soldier'],
    ['No fewer than 30 soldiers died.', '[No fewer than 30 soldiers] at least 30 people:soldier'],
    ['Exactly 30 soldiers died.', '[Exactly 30 soldiers] 30 people:soldier'],
    ['A total of 30 soldiers died.', '[A total of 30 soldiers] 30 people:soldier'],
    ['Twenty-five passengers were rescued.', '[Twenty-five passengers] twenty-five people:passenger'],
    [
      'Three hundred and five passengers were rescued.',
      '[Three hundred and five passengers] three hundred and five people:passenger',
    ],
    [
      'Two hundred and fifty million people voted.',
      '[Two hundred and fifty million people] two hundred and fifty million people:person',
    ],
    ['A hundred and fifty people fled.', '[A hundred and fifty people] a hundred and fifty people:person'],
    ['It lost three and a half billion euros.', '[three and a half billion euros] three and a half billion EUR money'],
    [
      'Between one hundred and two million people fled.',
      '[Between one hundred and two million people] one hundred to two million people:person',
    ],
    ['A dozen passengers were rescued.', '[A dozen passengers] a dozen people:passenger'],
    ['Two dozen passengers were rescued.', '[Two dozen passengers] two dozen people:passenger'],
    ['More than a dozen passengers were rescued.', '[More than a dozen passengers] more than a dozen people:passenger'],
    ['Dozens of passengers were rescued.', '[Dozens of passengers] dozens people:passenger'],
    ['Scores of passengers were rescued.', '[Scores of passengers] scores people:passenger'],
    ['Hundreds of passengers were rescued.', '[Hundreds of passengers] hundreds people:passenger'],
    ['Tens of thousands of people fled.', '[Tens of thousands of people] tens of thousands people:person'],
    ['Several hundred people fled.', '[Several hundred people] several hundred people:person'],
    ['A few hundred people fled.', '[A few hundred people] a few hundred people:person'],
    ['Half a million people fled.', '[Half a million people] half a million people:person'],
    ['Some 1.2 million people fled.', '[Some 1.2 million people] about 1.2 million people:person'],
    ['Several soldiers died.', '[Several soldiers] several people:soldier'],
    ['One Syrian civilian was killed on Monday.', '[One Syrian civilian] one people:civilian'],
    ['An elderly couple died.', '[An elderly couple] 2 people:couple'],
    ['A couple of soldiers died.', '[A couple of soldiers] a couple people:soldier'],
    ['Dozens were wounded.', '[Dozens] dozens people'],
    ['The blast left dozens wounded.', '[dozens wounded] dozens people'],
    ['The blast left 12 dead.', '[12 dead] 12 people'],
    ['The toll rose to 12.', '[12] 12 none'],
    ['Twelve were killed.', '[Twelve] twelve none'],
    ['Three others were hurt.', '[Three others] three people:other'],
    ['A man was killed.', '[A man] 1 people:man'],
    ['An elderly woman was killed.', '[An elderly woman] 1 people:woman'],
    ['A spokesman said so.', ''],
    ['Two women and a child were killed.', '[Two women] two people:woman; [a child] 1 people:child'],
    ['One person was killed.', '[One person] one people:person'],
    ['One of the victims was a nurse.', '[One of the victims] one people:victim; [a nurse] 1 people:nurse'],
    ['One day he left.', ''],
    ['No one was hurt.', '[No one] 0 people'],
    ['Nobody was hurt.', '[Nobody] 0 people'],
    ['There were no casualties.', '[no casualties] 0 people:casualty'],
    ['There is no doubt.', ''],
    ['Both men were killed.', '[Both men] 2 people:man'],
    ['A couple were found dead.', '[A couple] 2 people:couple'],
    ['The raid killed eight army and rebel fighters.', '[eight army and rebel fighters] eight people:fighter'],
    ["Dozens of sheriff's deputies came.", "[Dozens of sheriff's deputies] dozens people:deputy"],
    ['The quake hit 22, 000 people.', '[22, 000 people] 22,000 people:person'],
    ['It hurt more than 1, 400 people.', '[more than 1, 400 people] more than 1,400 people:person'],
    ['Some 10m people fled.', '[Some 10m people] about 10 million people:person'],
  ])('%s', (text, expected) => expectQuantities(text, expected))
})

describe('a part of another figure', () => {
  test.each<Row>([
    [
      'At least 12 people, three of them children, were killed.',
      '[At least 12 people] at least 12 people:person; [three] three people:child part=children',
    ],
    [
      'The crash killed 12 people, including five women.',
      '[12 people] 12 people:person; [five women] five people:woman part=women',
    ],
    [
      'The crash killed 12 people, including five women and a boy.',
      '[12 people] 12 people:person; [five women] five people:woman part=women; [a boy] 1 people:boy part=boys',
    ],
    [
      'The crash killed 12 people, among them two soldiers.',
      '[12 people] 12 people:person; [two soldiers] two people:soldier part=soldiers',
    ],
    [
      'The crash killed 12 people, two of whom were soldiers.',
      '[12 people] 12 people:person; [two] two people:soldier part=soldiers',
    ],
    ['The crash killed 12 civilians.', '[12 civilians] 12 people:civilian'],
  ])('%s', (text, expected) => expectQuantities(text, expected))
})

describe('a count of things', () => {
  test.each<Row>([
    ['The fire destroyed 14 houses.', '[14 houses] 14 none:house'],
    ['They seized seven automatic rifles.', '[seven automatic rifles] seven none:rifle'],
    ['A 12-member panel met.', '[12-member] 12 people:member'],
    ['They live in a three-storey house.', '[three-storey] three none:storey'],
    ['Half of the houses burned.', '[Half] half ratio:house'],
    ['Two thirds of the houses burned.', '[Two thirds] two thirds ratio:house'],
    ['One in five houses burned.', '[One in five] one in five ratio:house'],
  ])('%s', (text, expected) => expectQuantities(text, expected))
})

describe('money', () => {
  test.each<Row>([
    ['It cost $5 billion.', '[$5 billion] 5 billion USD money'],
    ['It cost about $5.2bn.', '[about $5.2bn] about 5.2 bn USD money'],
    ['It cost €3m.', '[€3m] 3 million EUR money'],
    ['It cost £12.', '[£12] 12 GBP money'],
    ['It cost 5bn pounds.', '[5bn pounds] 5 bn GBP money'],
    ['It cost US$5 million.', '[US$5 million] 5 million USD money'],
    ['It cost C$5 million.', '[C$5 million] 5 million CAD money'],
    ['It cost Rs 5 crore.', '[Rs 5 crore] 5 crore INR money'],
    ['It cost $ 160 million.', '[$ 160 million] 160 million USD money'],
    ['It cost between $5 and $6 million.', '[between $5 and $6 million] 5 to 6 million USD money'],
    ['It cost $5-6 billion.', '[$5-6 billion] 5 to 6 billion USD money'],
    ['It cost 50 million dollars.', '[50 million dollars] 50 million USD money'],
    ['It cost 20,000 euros.', '[20,000 euros] 20,000 EUR money'],
    ['It cost at least 50 million yen.', '[at least 50 million yen] at least 50 million JPY money'],
    ['It cost more than $22,000.', '[more than $22,000] more than 22,000 USD money'],
  ])('%s', (text, expected) => expectQuantities(text, expected))
})

describe('a measure', () => {
  test.each<Row>([
    ['Prices rose 12%.', '[12%] 12 % ratio'],
    ['Prices rose 12 per cent.', '[12 per cent] 12 % ratio'],
    ['Prices rose 12 percent.', '[12 percent] 12 % ratio'],
    ['Prices rose by two percentage points.', '[two percentage points] two percentage points ratio-points'],
    ['Prices rose between 3 and 5%.', '[between 3 and 5%] 3 to 5 % ratio'],
    ['Prices rose 5-6%.', '[5-6%] 5 to 6 % ratio'],
    ['Some 12% of voters stayed away.', '[Some 12%] about 12 % ratio:voter'],
    ['The town lies 40 km away.', '[40 km] 40 km length'],
    ['The town lies about 25 miles away.', '[about 25 miles] about 25 miles length'],
    ['The wall is 10m high.', '[10m] 10 m length'],
    ['It cost 920m kroner.', '[920m kroner] 920 million kroner money'],
    ['They sailed 12 nautical miles.', '[12 nautical miles] 12 nautical miles length'],
    ['The fire burned 500 acres.', '[500 acres] 500 acres area'],
    ['The fire burned 30 square kilometres.', '[30 square kilometres] 30 km² area'],
    ['Gusts reached 140 km/h.', '[140 km/h] 140 km/h speed'],
    ['It was -5 degrees Celsius.', '[-5 degrees Celsius] -5 °C temperature'],
    ['He signed a three-year contract.', '[three-year] three years time'],
    ['He was jailed for five years.', '[five years] five years time'],
    ['He got three years and two months.', '[three years and two months] three years and two months time'],
    ['He got two years and 30 guards left.', '[two years] two years time; [30 guards] 30 people:guard'],
    ['The talks lasted more than two hours.', '[more than two hours] more than two hours time'],
    ['A 24- to 30-foot boat sank.', '[24- to 30-foot] 24 to 30 ft length'],
    ['They seized 300 kg of gold.', '[300 kg] 300 kg mass'],
    ['Six won medals.', '[Six] six none'],
  ])('%s', (text, expected) => expectQuantities(text, expected))
})

describe('an age', () => {
  test.each<Row>([
    ['A 34-year-old man was held.', '[A 34-year-old man] 1 people:man; [34-year-old] 34 age:man'],
    ['The 8 - year - old girl was found.', '[8 - year - old] 8 age:girl'],
    ['Ana Brandt, 34, was held.', '[34] 34 age'],
    ['Ana Brandt, aged 34, was held.', '[aged 34] 34 age'],
    ['She died at the age of 91.', '[age of 91] 91 age'],
    ['She is 34 years old.', '[34 years old] 34 age'],
    ['He was 77.', '[77] 77 age'],
    ['The singer, who turned 68 on Sunday, was held.', '[68] 68 age'],
    ['Ana Brandt III, 34, was held.', '[34] 34 age'],
    ['A six-month-old baby was found.', '[A six-month-old baby] 1 people:baby; [six-month-old] six months age:baby'],
  ])('%s', (text, expected) => expectQuantities(text, expected))
})

describe('a magnitude', () => {
  test.each<Row>([
    ['A 6.1-magnitude quake struck.', '[6.1-magnitude] 6.1 magnitude'],
    ['A magnitude 6.1 quake struck.', '[magnitude 6.1] 6.1 magnitude'],
    ['A quake with a magnitude of 6.1 struck.', '[magnitude of 6.1] 6.1 magnitude'],
    ['The quake measured 7.0 on the Richter scale.', '[7.0] 7.0 magnitude'],
  ])('%s', (text, expected) => expectQuantities(text, expected))
})

describe('a result', () => {
  test.each<Row>([
    ['Almara beat Harbor City 2-1.', '[2-1] 2-1 score'],
    ['Almara won 20 - 13.', '[20 - 13] 20-13 score'],
    ['The 6. 4 - magnitude quake shook Almara.', '[6. 4 - magnitude] 6.4 magnitude'],
    ['He paid a fine of $1. 25 million.', '[$1. 25 million] 1.25 million USD money'],
    ['She won the final 6-4, 7-5.', '[6-4, 7-5] 6-4, 7-5 score'],
    ['The match ended in a 2-2 draw.', '[2-2] 2-2 score'],
    ['The senate voted 52 to 48.', '[52 to 48] 52-48 score'],
    ['Some 10-15 people fled.', '[Some 10-15 people] about 10 to 15 people:person'],
  ])('%s', (text, expected) => expectQuantities(text, expected))
})

describe('a number that is a name', () => {
  test.each<string>([
    'He boarded Flight 370.',
    'The crew of Crew-11 left.',
    'They fear Covid-19.',
    'See page 3.',
    'He invoked Article 5.',
    'She lives at 10 Downing Street.',
    'Call 555-0199.',
    'They met in 2018.',
    'The shop is open 24/7.',
    'He finished third.',
    'They met on March 4.',
    'It was the first meeting in over seven years.',
  ])('%s', (text) => expectQuantities(text, ''))
})

describe('money as the press of the world writes it', () => {
  test.each<Row>([
    ['The bank made R12.4bn last year.', '[R12.4bn] 12.4 bn ZAR money'],
    ['The dividend is R8.40.', '[R8.40] 8.40 ZAR money'],
    ['The buyer paid R900m for it.', '[R900m] 900 million ZAR money'],
    ['The town was given Rs 50,000 on Monday.', '[Rs 50,000] 50,000 INR money'],
    ['The state set aside Rs. 5 crore.', '[Rs. 5 crore] 5 crore INR money'],
    ['The state set aside Rs500 crore.', '[Rs500 crore] 500 crore INR money'],
    ['The bridge will cost Tk 3,000 crore.', '[Tk 3,000 crore] 3,000 crore BDT money'],
    ['The firm was fined KSh4m.', '[KSh4m] 4 million KES money'],
    ['The firm was fined Sh4 million.', '[Sh4 million] 4 million shillings money'],
    ['The firm was fined N2 billion.', '[N2 billion] 2 billion NGN money'],
    ['The firm was fined GH¢3 million.', '[GH¢3 million] 3 million GHS money'],
    ['The firm was fined P200 million.', '[P200 million] 200 million P money'],
    ['The firm was fined RM5 million.', '[RM5 million] 5 million MYR money'],
    ['The firm was fined NT$300 million.', '[NT$300 million] 300 million TWD money'],
    ['The firm was fined R$4.2 billion.', '[R$4.2 billion] 4.2 billion BRL money'],
    ['The firm was fined CHF3m.', '[CHF3m] 3 million CHF money'],
    ['The firm was fined SKr3bn.', '[SKr3bn] 3 bn SEK money'],
    ['The firm was fined kr 3m.', '[kr 3m] 3 million kroner money'],
    ['The firm was fined 200 million zł.', '[200 million zł] 200 million PLN money'],
    ['The firm was fined €3,5 million.', '[€3,5 million] 3.5 million EUR money'],
    ['The firm was fined £3.4 m.', '[£3.4 m] 3.4 million GBP money'],
    ['The firm was fined €12 500.', '[€12 500] 12,500 EUR money'],
    ['It made 4½ million euros.', '[4½ million euros] 4½ million EUR money'],
    ['It lent 2 1/2 million euros.', '[2 1/2 million euros] 2 1/2 million EUR money'],
    ['It paid 460 cents a share.', '[460 cents] 460 cents money'],
    ['It paid 380c a share.', '[380c] 380 cents money'],
    ['The price fell to 412p.', '[412p] 412 pence money'],
  ])('%s', expectQuantities)

  test.each<Row>([
    ['The N2 was closed behind the R300.', ''],
    ['On the N2 500 people waited.', '[500 people] 500 people:person'],
    ['It is among the TOP 10.', ''],
    ['He watched it in 1080p.', ''],
    ['The firm was fined Z$4 million.', ''],
  ])('is not told by [%s]', expectQuantities)
})

describe('a figure in groups or behind a colon', () => {
  test.each<Row>([
    ['The group has 31 000 workers.', '[31 000 workers] 31,000 people:worker'],
    ['The group has 31\u202f200 workers.', '[31 200 workers] 31,200 people:worker'],
    ['The firm employs 3 200 people.', '[3 200 people] 3,200 people:person'],
    ['They have 1 250 000 customers.', '[1 250 000 customers] 1,250,000 people:customer'],
    ['On Tuesday came the other news: 114 branches will go.', '[114 branches] 114 none:branch'],
    ['The bell rang at 10:30.', ''],
    ['Score: 3.', ''],
    ['Costs rose by nearly a fifth.', '[nearly a fifth] nearly a fifth ratio'],
    ['They sold a quarter stake.', '[a quarter] a quarter ratio'],
    ['They own one quarter of the firm.', '[one quarter] one quarter ratio:firm'],
    ['They own 15pc of the firm.', '[15pc] 15 % ratio:firm'],
  ])('%s', expectQuantities)
})

describe('a figure that became another', () => {
  test.each<Row>([
    ['The price rose from $40 to $60.', '[$60] 60 USD money'],
    ['The rate was raised from 4.1 to 5.2 percent.', '[5.2 percent] 5.2 % ratio'],
    ['They raised the price from 449 to 499 euros.', '[499 euros] 499 EUR money'],
    ['Tickets cost from 40 to 60 euros.', '[from 40 to 60 euros] 40 to 60 EUR money'],
  ])('%s', expectQuantities)
})
