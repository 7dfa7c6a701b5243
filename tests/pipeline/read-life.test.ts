import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const ofType = (facts: readonly string[], type: string): readonly string[] =>
  facts.filter((fact) => fact.startsWith(`${type}: `)).map((fact) => fact.slice(type.length + 2))

describe('a birth', () => {
  it('has its year and town', async () => {
    const facts = await told('Ana Brandt was born in Bergen in 1936 and wrote nine books.')
    expect(ofType(facts, 'birth').toSorted()).toEqual(['date=1936', 'location=Bergen', 'person=Ana Brandt'])
  })

  it('is none of people without a name', async () => {
    expect(ofType(await told('Two babies were born in the camp on Monday.'), 'birth')).toEqual([])
  })
})

describe('a wedding', () => {
  it.each([
    {
      text: 'Princess Lena Holt married the doctor Tom Reed in Bergen on Saturday before 900 guests. Some 25,000 people lined the streets.',
      facts: [
        'participants=Lena Holt',
        'participants=Tom Reed',
        'location=Bergen',
        'date=2026-01-31',
        'attendance(guests)=900',
        'attendance=about 25,000',
      ],
    },
    { text: 'Ana Brandt tied the knot with Tom Reed in Oslo on Saturday.', facts: ['participants=Tom Reed'] },
    {
      text: 'Ana Brandt and Tom Reed are married. The wedding took place on Friday in Oslo.',
      facts: ['date=2026-01-30', 'location=Oslo'],
    },
  ])('$text', async ({ text, facts }) => {
    expect(ofType(await told(text), 'marriage')).toEqual(expect.arrayContaining(facts))
  })

  it.each([
    { text: 'Ana Brandt, who is married to a teacher, resigned.' },
    { text: 'A bomb hit a wedding near Oslo on Friday, killing nine.' },
  ])('is none [$text]', async ({ text }) => {
    expect(ofType(await told(text), 'marriage')).toEqual([])
  })
})

describe('a funeral', () => {
  it.each([
    { text: 'Ana Brandt died on Monday. The funeral will be held on Friday in Oslo.' },
    { text: 'Ana Brandt has died. The president, Lena Holt, praised her. Her funeral takes place in Oslo on Friday.' },
    { text: 'The funeral of Ana Brandt will be held in Oslo on Friday.' },
  ])('is of whoever died [$text]', async ({ text }) => {
    const people = ofType(await told(text), 'funeral').filter((fact) => fact.startsWith('person='))
    expect(people.map((fact) => fact.replace(' planned', ''))).toEqual(['person=Ana Brandt'])
  })

  it('has a day of its own', async () => {
    const facts = await told('Ana Brandt died in Bergen on Monday. Her funeral takes place in Oslo on Saturday.')
    expect(ofType(facts, 'funeral')).toEqual(
      expect.arrayContaining(['date=2026-02-07 planned', 'location=Oslo planned']),
    )
    expect(ofType(facts, 'death')).toEqual(expect.arrayContaining(['date=2026-02-02', 'location=Bergen']))
  })

  it.each([
    { text: 'Five people were buried under the rubble on Monday.' },
    { text: 'Funerals for the victims of the attack were held on Monday.' },
  ])('is none [$text]', async ({ text }) => {
    expect(ofType(await told(text), 'funeral')).toEqual([])
  })
})

describe('a prize', () => {
  it.each([
    {
      text: 'Ana Brandt won the Camara Prize in 1994.',
      facts: ['award=Camara Prize', 'winner=Ana Brandt', 'date=1994'],
    },
    { text: 'Ana Brandt was awarded the Camara Prize on Monday.', facts: ['winner=Ana Brandt', 'date=2026-02-02'] },
    { text: 'The Camara Prize for medicine goes to Ana Brandt.', facts: ['winner=Ana Brandt'] },
    {
      text: 'Ana Brandt and Tom Reed won the Camara Prize on Monday. They share 12 million Norwegian crowns.',
      facts: ['winner=Ana Brandt', 'winner=Tom Reed', 'amount=12 million NOK'],
    },
  ])('$text', async ({ text, facts }) => {
    expect(ofType(await told(text), 'award')).toEqual(expect.arrayContaining(facts))
  })

  it.each([{ text: 'Ana Brandt won praise on Monday.' }, { text: 'Larkhill won the gold medal on Monday.' }])(
    'is none [$text]',
    async ({ text }) => {
      expect(ofType(await told(text), 'award')).toEqual([])
    },
  )
})

describe('a bankruptcy', () => {
  it('has its court and its debts', async () => {
    const facts = await told(
      'Larkair filed for insolvency at a court in Valencia on Monday. Its debts amount to 340 million euros.',
    )
    expect(ofType(facts, 'bankruptcy').toSorted()).toEqual([
      'amount=340 million EUR',
      'date=2026-02-02',
      'location=Valencia',
      'organization=Larkair',
    ])
  })

  it.each([
    { text: 'Larkair has gone bust. It owes 240 million euros.', fact: 'amount=240 million EUR' },
    {
      text: 'The airline Larkair applied to the commercial court on Monday for insolvency.',
      fact: 'date=2026-02-02',
    },
  ])('$text', async ({ text, fact }) => {
    expect(ofType(await told(text), 'bankruptcy')).toContain(fact)
  })

  it.each([{ text: 'Larkair has debts of 240 million euros.' }, { text: 'Ana Brandt filed for divorce on Monday.' }])(
    'is none [$text]',
    async ({ text }) => {
      expect(ofType(await told(text), 'bankruptcy')).toEqual([])
    },
  )
})

describe('a landing', () => {
  it.each([
    { text: 'A lander built by Chandra touched down on the Moon on Tuesday.', fact: 'date=2026-02-03' },
    { text: 'Vela-1 landed on the Moon on Monday.', fact: 'vehicle=Vela-1' },
  ])('$text', async ({ text, fact }) => {
    expect(ofType(await told(text), 'landing')).toContain(fact)
  })

  it('is none of a plane', async () => {
    expect(ofType(await told('The plane landed in Oslo on Monday.'), 'landing')).toEqual([])
  })
})

describe('the singer', () => {
  it('is whom the text named first', async () => {
    const text =
      'Mourners carried Ana Brandt up the hill. “She sang for us,” said Tom Reed. The singer, who died in Lisbon on Monday, was loved.'
    expect(ofType(await told(text), 'death')).toContain('person=Ana Brandt')
  })

  it('is not who holds an office', async () => {
    const text = 'President Ana Brandt spoke. The singer, who died in Lisbon on Monday, was loved.'
    expect(ofType(await told(text), 'death')).not.toContain('person=Ana Brandt')
  })
})
