import { describe, expect, it } from 'vitest'
import { eventsOfArticle, toldByArticle } from '../support/told-by-article.ts'

/** What is told of matches, without their type. */
async function result(text: string): Promise<readonly string[]> {
  const facts = await toldByArticle(text)
  return facts.filter((fact) => fact.startsWith('sport-result: ')).map((fact) => fact.replace('sport-result: ', ''))
}

const ROVERS = 'winner=Ashford Rovers'
const CITY = 'loser=Larkhill City'

describe('who won and who lost', () => {
  it.each([
    ['Larkhill City fell 2-1 to Ashford Rovers on Sunday.', [ROVERS, CITY, 'score=2-1']],
    ['Larkhill City suffered a 3-0 defeat on Sunday.', [CITY, 'score=3-0']],
    ['Karl Lind scored the only goal as Ashford Rovers beat Larkhill City 2-1.', [ROVERS, CITY, 'score=2-1']],
    ['Ashford Rovers came from two goals down to beat Larkhill City 3-2.', [ROVERS, CITY, 'score=3-2']],
    ['Karl Lind scored twice as Norwich beat Ipswich 3-1 at Carrow Road.', ['winner=Norwich', 'loser=Ipswich']],
    ['Ashford Rovers reached the final on Sunday after beating Larkhill City 2-1.', [ROVERS, CITY, 'date=2026-02-01']],
    [
      'Ana Brandt beat defending champion Karl Lind 7.5-5.5 in Oslo.',
      ['winner=Ana Brandt', 'loser=Karl Lind', 'score=7.5-5.5'],
    ],
    ['The final ended 3-1 on Sunday.', ['score=3-1']],
    ['Ashford Rovers scored twice to beat Larkhill City 3-1.', [ROVERS, CITY, 'score=3-1']],
    ['A late goal lifted Ashford Rovers past Larkhill City 2-1 on Sunday.', [ROVERS, CITY, 'score=2-1']],
    ['Karl Lind scored twice to carry Ashford Rovers over Larkhill City 3-1.', [ROVERS, CITY, 'score=3-1']],
    ['Louisville opened its season with a 71-57 win as Tennessee rested.', ['winner=Louisville', 'score=71-57']],
    [
      "Halden's 3-1 victory over Drammen on Sunday was the first. Halden fans sang. Halden Athletic Department paid.",
      ['winner=Halden', 'loser=Drammen'],
    ],
    ["Ana Brandt beat Karl Lind to win Saturday's Chicago Marathon.", ['winner=Ana Brandt', 'date=2026-01-31']],
    ['Spain and Fiji played out a 24-24 draw in Cardiff on Saturday.', ['participants=Spain', 'participants=Fiji']],
    ['Ashford Rovers edged past Larkhill City 2-1 on Sunday.', [ROVERS, CITY, 'score=2-1']],
    ['Two late goals secured a 2-1 victory for Ashford Rovers.', [ROVERS, 'score=2-1']],
    ['Ashford Rovers reached the final with a 24-20 win over Larkhill City.', [ROVERS, CITY, 'score=24-20']],
    ['A late penalty helped Ashford Rovers to a 3-1 home win over Larkhill City.', [ROVERS, CITY, 'score=3-1']],
    ["Norway lost Sunday's final 22-34.", ['loser=Norway', 'score=34-22', 'date=2026-02-01']],
    ['Ana Brandt won the Bergen marathon on Sunday.', ['winner=Ana Brandt', 'competition=Bergen marathon']],
    ['The Larkhill Lions were beaten 24-20 by Scotland on Friday.', ['winner=Scotland', 'score=24-20']],
    [
      'Ashford Rovers are one loss from elimination after falling 118-104 to Larkhill City.',
      ['winner=Larkhill City', 'score=118-104'],
    ],
    [
      'Heavyweight champion Karl Lind stopped Tom Reed in the eighth round in Oslo to retain his belt.',
      ['winner=Karl Lind', 'loser=Tom Reed', 'location=Oslo'],
    ],
    ['India beat Fiji by 63 runs on Sunday to take the series 2-1.', ['score=63 runs']],
    ['India lost the deciding third ODI against Fiji by 36 runs.', ['loser=India', 'winner=Fiji', 'score=36 runs']],
    ['India defeated Australia by six wickets in Perth on Sunday.', ['winner=India', 'loser=Australia']],
    [
      'The Ghent native overcame Ana Brandt 6-4, 6-3 on Sunday to lift the trophy.',
      ['loser=Ana Brandt', 'date=2026-02-01'],
    ],
  ] as const)('%s', async (text, expected) => {
    expect(await result(text)).toEqual(expect.arrayContaining([...expected]))
  })

  it.each([
    ['The Ghent native overcame Ana Brandt 6-4, 6-3 on Sunday.', 'winner='],
    ['The first half of the match ended 2-1.', 'score='],
    ['Lind scored twice and Adam Varga tied the game at 24-24 with a field goal.', 'participants='],
    ['Ashford Rovers reached the Union Cup final with a 3-1 win over Larkhill City.', 'competition='],
    ['Ashford Rovers beat Larkhill City 26-24 in the NBL grand final.', 'location='],
    ['A 24-20 defeat by South Africa ended their hopes.', 'location='],
    ['Ashford Rovers had not won since March. The Northland champions lost 2-1 to Larkhill City.', 'loser='],
  ])('%s tells no `%s`', async (text, attribute) => {
    expect((await result(text)).filter((fact) => fact.startsWith(attribute))).toEqual([])
  })
})

describe('a match without a winner', () => {
  const sides = ['participants=Ashford Rovers', 'participants=Larkhill City']
  it.each([
    ['Ashford Rovers and Larkhill City shared the points in a 2-2 draw on Sunday.', [...sides, 'score=2-2']],
    ['Ashford Rovers came from behind to draw 2-2 with Larkhill City on Sunday.', [...sides, 'score=2-2']],
    ['Ashford Rovers sacked their coach after being held 3-3 at home by Larkhill City.', [...sides, 'score=3-3']],
    ['Ashford Rovers salvaged a 1-1 draw against Larkhill City.', [...sides, 'score=1-1']],
    ['The match between Ashford Rovers and Larkhill City ended in a 1-1 draw.', [...sides, 'score=1-1']],
    ['Finland were held to a goalless draw by Sweden in Helsinki.', ['score=0-0', 'location=Helsinki']],
  ] as const)('%s', async (text, expected) => {
    expect(await result(text)).toEqual(expect.arrayContaining([...expected]))
  })

  it.each(['The concert drew 2,000 people.', 'The draw for the cup was held in Oslo on Sunday.'])(
    'is not told by [%s]',
    async (text) => {
      expect(await result(text)).toEqual([])
    },
  )
})

describe('how a result came about is part of it', () => {
  it.each([
    ['Ashford Rovers beat Larkhill City 4-2 on penalties on Sunday.', 'score=4-2 on penalties'],
    ['Ashford Rovers beat Larkhill City 5-4 in a penalty shoot-out.', 'score=5-4 in a penalty shoot-out'],
    ['Ashford Rovers beat Larkhill City 2-1 after extra time.', 'score=2-1 after extra time'],
    ['Ashford Rovers beat Larkhill City 5-3 on aggregate.', 'score=5-3 on aggregate'],
  ])('%s', async (text, score) => {
    expect(await result(text)).toContain(score)
  })
})

describe('a shoot-out', () => {
  it.each([
    ['Ashford Rovers won a penalty shoot-out in Oslo on Sunday.', []],
    ['Two officers died in a shoot-out with smugglers in Oslo on Sunday.', ['attack: location=Oslo']],
  ] as const)('is one of guns or of penalties [%s]', async (text, expected) => {
    const facts = await toldByArticle(text)
    expect(facts.filter((fact) => fact.startsWith('attack: location'))).toEqual(expected)
  })
})

describe('two clubs that met in a final', () => {
  it('held no meeting', async () => {
    const facts = await toldByArticle('The two clubs last met in the semi-final in 2023.')
    expect(facts.filter((fact) => fact.startsWith('meeting'))).toEqual([])
  })
})

describe('a land that plays', () => {
  it('is a party under its name, on either side', async () => {
    const { events } = await eventsOfArticle(
      'Brazil won the title on Sunday, beating Italy 3-1 in the final in Bangkok.',
    )
    const [match] = events.filter(({ type }) => type === 'sport-result')
    const sides = match?.facts.filter(({ attribute }) => attribute === 'winner' || attribute === 'loser') ?? []
    expect(sides.map(({ value, party }) => [value, party !== null])).toEqual([
      ['Brazil', true],
      ['Italy', true],
    ])
  })
})
