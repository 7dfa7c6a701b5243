import { describe, expect, it } from 'vitest'
import type { DocumentEvents, Fact } from '../../src/model/event.ts'
import { readArticle } from '../../src/pipeline/read-article.ts'
import { readingTools } from '../../src/pipeline/reading-tools.ts'
import { readDocument } from '../../src/source/read-document.ts'

const fileOf = (path: string) => new URL(`../../${path}`, import.meta.url).pathname
const tools = readingTools({
  weightsFile: fileOf('src/syntax/weights.bin'),
  gazetteerFile: fileOf('dist/gazetteer.bin'),
})

/** What a text of Thursday, 5 February 2026, tells. */
async function eventsOf(text: string): Promise<DocumentEvents> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'a.txt', published: '2026-02-05' })
  if ('problem' in document) throw new Error(document.problem)
  return readArticle(document, tools).events
}

async function factsOf(text: string): Promise<readonly Fact[]> {
  return (await eventsOf(text)).events.flatMap(({ facts }) => facts)
}

/** `type: attribute=value` of all facts, sorted; statuses beside it. */
async function told(text: string): Promise<readonly string[]> {
  return (await eventsOf(text)).events
    .flatMap(({ type, facts }) =>
      facts.map(
        ({ attribute, value, status }) => `${type}: ${attribute}=${value}${status === 'happened' ? '' : ` ${status}`}`,
      ),
    )
    .sort()
}

describe('an offer for a company', () => {
  it.each([
    {
      text: 'Helmsund Savings accepted a 3.9 billion euro takeover offer from Norvik Bank on Monday.',
      facts: [
        'acquisition: amount=3.9 billion EUR',
        'acquisition: buyer=Norvik Bank',
        'acquisition: date=2026-02-02',
        'acquisition: target=Helmsund Savings',
      ],
    },
    {
      text: 'Norvik Bank made a $3.9 billion bid for Helmsund Savings on Monday.',
      facts: [
        'acquisition: amount=3.9 billion USD planned',
        'acquisition: buyer=Norvik Bank planned',
        'acquisition: date=2026-02-02 planned',
        'acquisition: target=Helmsund Savings planned',
      ],
    },
    { text: 'Norvik Bank made an offer of help to Helmsund Savings on Monday.', facts: [] },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(facts)
  })

  it('tells the price of the whole, not that of a share, nor what was paid above its last price', async () => {
    const text =
      "Norvik Bank agreed on Monday to buy Helmsund Savings for 4.2 billion euros.\n\nNorvik Bank will pay 18.50 euros for each Helmsund Savings share, a premium of 22 percent to Friday's close."
    const facts = await told(text)
    expect(facts.filter((fact) => /amount|stake|date/.test(fact))).toEqual([
      'acquisition: amount=4.2 billion EUR',
      'acquisition: date=2026-02-02',
    ])
  })
})

describe('a crowd in words', () => {
  it('is counted where the body tells it, with who counted it', async () => {
    const facts = await told(
      'Protest draws 40,000 in Almara\n\nForty thousand people marched through Almara on Monday, according to the police, in the biggest protest yet.',
    )
    expect(facts.filter((fact) => fact.includes('attendance'))).toEqual(['protest: attendance=40,000'])
  })
})

describe('a match', () => {
  it.each([
    {
      text: 'Ashford Rovers beat Larkhill City 2-1 in front of 31,204 spectators on Wednesday.',
      fact: 'sport-result: attendance=31,204',
    },
    {
      text: 'Ashford Rovers beat Larkhill City 2-1 on Wednesday.\n\nA crowd of 29,800 watched.',
      fact: 'sport-result: attendance=29,800',
    },
    {
      text: 'The two goals gave Ashford Rovers a 3-1 win over Larkhill City on Wednesday.',
      fact: 'sport-result: winner=Ashford Rovers',
    },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })
})

describe('a day that something is made of', () => {
  it('is not when that was said', async () => {
    const facts = await told('President Ana Brandt declared Sunday a day of mourning.')
    expect(facts.filter((fact) => fact.includes('date='))).toEqual([])
  })
})

describe('a blast at a mine', () => {
  it.each([
    { text: 'In 2006, an explosion at the Lenin mine killed 43 people.', fact: 'accident: killed=43' },
    { text: 'A mine blast killed two soldiers on patrol near the border on Monday.', fact: 'attack: killed=2' },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })
})

describe('the one that something is compared with', () => {
  it.each([
    {
      text: 'It was the deadliest accident in the region since 2006, when 41 miners died.',
      facts: ['accident: date=2006', 'accident: killed=41'],
    },
    {
      text: 'It was the strongest quake since 1999, when 17,000 people were killed in Izmit.',
      facts: ['disaster: date=1999', 'disaster: killed=17,000', 'disaster: location=Izmit'],
    },
    { text: 'It was the deadliest attack in the region since 2018.', facts: [] },
  ])('$text', async ({ text, facts }) => {
    expect(await told(text)).toEqual(facts)
  })
})

describe('the dead', () => {
  it.each([
    { text: 'Crowds mourned 42 miners who lost their lives in an explosion.', facts: ['killed=42'] },
    { text: 'Divers recovered four bodies on Monday.', facts: ['killed=4'] },
    { text: 'Divers recovered the last four bodies on Monday.', facts: [] },
    { text: 'Divers found three more bodies on Monday.', facts: [] },
  ])('$text', async ({ text, facts }) => {
    const killed = (await told(text)).filter((fact) => fact.includes('killed='))
    expect(killed.map((fact) => fact.replace(/^[a-z]+: /, ''))).toEqual(facts)
  })
})

describe('an election', () => {
  it.each([
    {
      text: "Ana Brandt won Saturday's election for governor. Turnout was 38 percent.",
      fact: 'election: turnout=38 %',
    },
    {
      text: "Ana Brandt won Saturday's election for governor.\n\nThe electoral commission put turnout at 41 percent.",
      fact: 'election: turnout=41 %',
    },
  ])('$text', async ({ text, fact }) => {
    expect(await told(text)).toContain(fact)
  })

  it('is no match', async () => {
    const facts = await told('Brandt wins governor race in Almara\n\nAna Brandt celebrated with her voters on Sunday.')
    expect(facts.filter((fact) => fact.startsWith('sport-result'))).toEqual([])
  })
})

describe('people that are missing', () => {
  it.each(['Three people are missing.', 'Three people remained missing.', 'Three people are still missing.'])(
    '%s',
    async (text) => {
      const facts = await told(`A landslide buried two houses on Monday. ${text}`)
      expect(facts).toContain('disaster: missing=3')
    },
  )
})

describe('a place before whoever said so', () => {
  it.each([
    { text: 'Two people were killed near a polling station in Ikeja, police said.', place: 'polling station, Ikeja' },
    { text: 'Two people were killed in Dolnava, the interior ministry said.', place: 'Dolnava' },
  ])('$text', async ({ text, place }) => {
    expect(await told(text)).toContain(`attack: location=${place}`)
  })
})

describe('a charge', () => {
  it.each([
    { text: 'A man was charged with arson over the fire at a depot in Leeds, police said.', charges: ['arson'] },
    { text: 'Reed was charged on Monday with fraud in connection with the sale of a ship.', charges: ['fraud'] },
    { text: 'Reed was sentenced on Monday to life in prison for crimes he committed in Leeds.', charges: [] },
    { text: 'Reed went on trial on Monday on the day he turned 40.', charges: [] },
  ])('$text', async ({ text, charges }) => {
    const facts = await factsOf(text)
    expect(facts.filter(({ attribute }) => attribute === 'charge').map(({ value }) => value)).toEqual(charges)
  })
})

describe('what is told of one', () => {
  it.each([
    {
      title: 'a decade that a star is of is not when she died',
      text: 'Ana Brandt, the film star of the 1950s and ’60s, has died.',
      facts: ['person=Ana Brandt'],
    },
    {
      title: 'whoever was killed does not tell of it',
      text: 'A man opened fire in Vancouver on Friday, killing Tom Reed, police said.',
      facts: ['date=2026-01-30', 'location=Vancouver', 'target=Tom Reed'],
    },
    {
      title: 'a player who is signed agrees on nothing',
      text: 'The Saints signed the quarterback Drew Lane on Tuesday.',
      facts: [],
    },
    {
      title: 'what a team has won and lost is no result',
      text: 'The Saints are 7-7 and were eliminated over the weekend.',
      facts: ['date=2026-01-31/2026-02-01', 'loser=saints'],
    },
    {
      title: 'the title of a work is no quotation',
      text: 'Reed wrote in “The Secret Story of the Harbor” that he knew.',
      facts: ['speaker=Reed'],
    },
  ])('$title', async ({ text, facts }) => {
    expect((await factsOf(text)).map(({ attribute, value }) => `${attribute}=${value}`).sort()).toEqual(facts)
  })

  it('is no age where numbers go on', async () => {
    const { entityFacts } = await eventsOf('The flaw affects Viewer, 7, and 8. Ana Brandt, 47, and Tom Reed found it.')
    expect(entityFacts.map(({ value }) => value)).toEqual(['47'])
  })
})
