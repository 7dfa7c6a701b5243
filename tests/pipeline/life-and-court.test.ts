import { describe, expect, it } from 'vitest'
import { detailsOf, told } from './told.ts'

async function of(type: string, text: string): Promise<readonly string[]> {
  return (await told(text)).filter((fact) => fact.startsWith(`${type}: `)).toSorted()
}

describe('how old somebody was who died', () => {
  it.each([
    ['The novelist Rosa Lind, who has died aged 88 after an attack of pneumonia, wrote nine novels.', '88'],
    ['Rosa Lind died at her home in Almara on Monday at 84 of complications of a stroke.', '84'],
    ['Rosa Lind died on Monday in Almara, six days before what would have been her 90th birthday.', '89'],
    ['Rosa Lind died on Monday in Almara, a week short of her 85th birthday.', '84'],
    ['Rosa Lind died on Monday in Almara, a day after her 84th birthday.', '84'],
    ['Rosa Lind died on Monday in Almara. She would have turned 90 next month.', '89'],
    ['Rosa Lind died on Monday in Almara. She would have been 90 in May.', '89'],
  ])('is told in [%s]', async (text, age) => {
    expect(await of('death', text)).toContain(`death: age=${age}`)
  })

  it.each([
    'Rosa Lind died at 30 Mill Lane on Monday.',
    'Rosa Lind died at 10 on Monday.',
    'Rosa Lind died on Monday. She had planned a feast for her 90th birthday.',
  ])('is not told in [%s]', async (text) => {
    expect((await of('death', text)).filter((fact) => fact.includes('age'))).toEqual([])
  })
})

describe('what somebody died of', () => {
  it.each([
    ['Rosa Lind died in Almara on Monday. The cause was pneumonia, her daughter said.', 'pneumonia'],
    ['Rosa Lind died in Almara on Monday. The cause of death was a heart attack.', 'heart attack'],
    ['Rosa Lind died in Almara on Monday. Pneumonia was given as the cause of death.', 'Pneumonia'],
    ['Rosa Lind died in Almara on Monday after she suffered a massive stroke.', 'massive stroke'],
    ['Rosa Lind died after suffering a stroke at her home in Almara on Monday.', 'stroke'],
  ])('is told in [%s]', async (text, cause) => {
    expect(await of('death', text)).toContain(`death: cause=${cause}`)
  })

  it.each([
    'Rosa Lind died in Almara on Monday. The cause of death was not known.',
    'Rosa Lind died in the crash on Monday. The cause was fog.',
    'Rosa Lind died in Almara on Monday. The cause of the delay was fog.',
  ])('is not told in [%s]', async (text) => {
    expect((await of('death', text)).filter((fact) => fact.includes('cause='))).toEqual([])
  })
})

describe('where somebody was born', () => {
  it.each([
    'Born in Lisbon in 1936, the daughter of a fisherman, Rosa Lind published nine novels.',
    'A native of Lisbon, Rosa Lind wrote nine novels.',
    'Rosa Lind, a native of Lisbon, wrote nine novels.',
    'Rosa Lind was a native of Lisbon.',
  ])('is told in [%s]', async (text) => {
    expect(await of('birth', text)).toEqual(['birth: location=Lisbon', 'birth: person=Rosa Lind'])
  })

  it.each([
    'Born in Lisbon to a railway worker, Rosa Lind first appeared on screen in 1949.',
    'Rosa Lind, born in Lisbon, won her first prize in 1963.',
  ])('has no day of what came later [%s]', async (text) => {
    expect((await of('birth', text)).filter((fact) => fact.includes('date'))).toEqual([])
  })

  it('has the day behind a place', async () => {
    expect(await of('birth', 'Rosa Lind was born in Lisbon in 1936.')).toContain('birth: date=1936')
  })
})

describe('what of a life sentence has to be served at least', () => {
  it.each([
    'Tom Reed was jailed for life on Monday. He must serve at least 17 years before he can seek parole.',
    'Tom Reed was jailed for life on Monday. He must serve 17 years before being considered for parole.',
    'Tom Reed was jailed for life on Monday. He will not be eligible for parole for 17 years.',
    'Tom Reed was jailed for life on Monday. He must wait 17 years before he can ask for parole.',
    'Tom Reed was jailed for life on Monday, with no chance of parole for 17 years.',
  ])('is told in [%s]', async (text) => {
    expect(await of('sentence', text)).toContain('sentence: term(minimum)=17 years')
  })

  it('is told of who has to serve it', async () => {
    const text = 'Karl Lind was murdered in May. Tom Reed must serve at least 17 years, a judge said on Monday.'
    expect(await of('sentence', text)).toContain('sentence: person=Tom Reed')
  })

  it('is told of the one person who was tried', async () => {
    const text =
      'Tom Reed stood as Judge Ana Lind fixed a minimum term of 19 years. Reed was convicted of murder on 12 January.'
    expect(await of('sentence', text)).toEqual(['sentence: person=Tom Reed', 'sentence: term(minimum)=19 years'])
  })

  it('is told of nobody where two were tried', async () => {
    const text =
      'Judge Ana Lind fixed a minimum term of 19 years. Tom Reed and Karl Brandt were convicted of murder on 12 January.'
    expect(await of('sentence', text)).toEqual(['sentence: term(minimum)=19 years'])
  })
})

describe('a sentence in plain words', () => {
  it.each([
    ['Tom Reed went down for 25 years on Monday for the murder of Karl Lind.', '25 years'],
    ['Tom Reed got life on Monday. The judge said the murder was worth a prison sentence without end.', 'life'],
  ])('[%s]', async (text, term) => {
    const facts = await of('sentence', text)
    expect(facts).toContain(`sentence: term=${term}`)
    expect(facts).toContain('sentence: person=Tom Reed')
  })

  it.each(['Prices went down for two years, the judge said.', 'Tom Reed got life insurance, the prison said.'])(
    'is none in [%s]',
    async (text) => {
      expect(await of('sentence', text)).toEqual([])
    },
  )
})

describe('how long a jury took', () => {
  it.each([
    [
      'Tom Reed was convicted on Monday. The jury of seven women and five men took nine hours to reach its verdict.',
      '9',
    ],
    ['Tom Reed was convicted on Monday. Jurors had needed nine hours.', '9'],
    ['After deliberating for nine hours, the jury convicted Tom Reed on Monday.', '9'],
    ['The verdict on Tom Reed came after nine hours of deliberations on Monday.', '9'],
    ['It took the jury just nine hours to convict Tom Reed on Monday.', '9'],
    ['Tom Reed was convicted on Monday. The jury was out for nine hours.', '9'],
    ['The jury spent nine hours before finding Tom Reed guilty on Monday.', '9'],
  ])('is told in [%s]', async (text, hours) => {
    expect((await detailsOf(text)).map((detail) => detail.replace(/^trial: /, ''))).toEqual([
      `duration(deliberation)=${hours} hours`,
    ])
  })

  it.each([
    'A jury convicted Tom Reed on Monday. The robbery took nine hours.',
    'A jury convicted Tom Reed on Monday. He took nine hours to drive home.',
  ])('is not told in [%s]', async (text) => {
    expect((await detailsOf(text)).filter((detail) => detail.includes('deliberation'))).toEqual([])
  })
})
