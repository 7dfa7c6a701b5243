import { describe, expect, it } from 'vitest'
import { detailsOf, told } from './told.ts'

const CLOSING = 'Norvik Steel will close its mill in Lisbon in June.'

async function jobs(text: string): Promise<readonly string[]> {
  return (await detailsOf(text))
    .map((detail) => detail.replace(/^[a-z-]+: /, ''))
    .filter((detail) => detail.startsWith('count(jobs'))
}

describe('how many lose their work', () => {
  it.each([
    'All 460 jobs at the site will go.',
    'The decision will put 460 people out of work in Lisbon, a city of half a million.',
    'The decision costs 460 people their jobs.',
    'The company announced 460 redundancies at the mill in Lisbon.',
    'Some say 460 workers will lose their jobs.',
    'It is to lay off 460 workers at the mill.',
    '460 posts would be axed at the Lisbon mill, unions said.',
    'It is cutting 460 jobs in Lisbon.',
    'It announced the loss of 460 jobs at its Lisbon mill.',
    'It will shed 460 staff, unions said.',
    'It will axe 460 of its 1,200 workers.',
    'It plans to make 460 workers redundant.',
    'The closure leaves 460 people jobless.',
    'There are 460 people, all of whom will be made redundant.',
    'A total of 460 people will be out of a job.',
    'The mill will be shut with the loss of 460 jobs.',
  ])('is one figure of the closure in [%s]', async (text) => {
    expect(await jobs(`${CLOSING} ${text}`)).toEqual(['count(jobs)=460 planned'])
  })

  it.each([
    ['Norvik Steel is cutting 460 jobs in Lisbon.', 'count(jobs in lisbon)=460 planned'],
    ['Norvik Steel announced 460 redundancies at its mill in Lisbon.', 'count(jobs in lisbon)=460 planned'],
  ])('names the place where nothing closes [%s]', async (text, expected) => {
    expect(await jobs(text)).toEqual([expected])
  })

  it.each([
    'Norvik Steel cut costs and 460 workers protested.',
    'Norvik Steel will cut another 460 jobs.',
    'Norvik Steel will hire 460 workers.',
    'Norvik Steel will close its mill in Lisbon and cut 1,400 jobs. Of these, 460 jobs will go in Lisbon.',
  ])('is not told in [%s]', async (text) => {
    expect(await jobs(text)).toEqual([])
  })
})

describe('a plant that is closed', () => {
  it.each([
    'Norvik Steel is closing its mill in Lisbon.',
    'The Lisbon mill will close in May.',
    'The mill in Lisbon will be wound down.',
  ])('[%s]', async (text) => {
    const facts = await told(text)
    expect(facts.some((fact) => fact.startsWith('closure: '))).toBe(true)
  })

  it.each(['The Lisbon mill will close for two weeks.', 'The mill in Lisbon will close temporarily.'])(
    'is none where it is for a time [%s]',
    async (text) => {
      expect((await told(text)).filter((fact) => fact.startsWith('closure: '))).toEqual([])
    },
  )

  it.each([
    ['The line will stop on June 29, managers said.', '2026-06-29'],
    ['The Lisbon lines keep running through September 28.', '2026-09-28'],
    ['Production is to cease on 30 June.', '2026-06-30'],
    ['Manufacturing will continue until 30 June.', '2026-06-30'],
    ['It said on Tuesday that production at the mill will end on June 29.', '2026-06-29'],
  ])('makes its last on a day [%s]', async (text, day) => {
    const facts = await told(`Norvik Steel will close its mill in Lisbon. ${text}`)
    expect(facts).toContain(`closure: date(production)=${day} planned`)
  })

  it.each([
    ['Production would be transferred to Porto, where a second line was installed last year.', 'Porto'],
    ['It is moving the work to Mexico.', 'Mexico'],
    ['The machines that are worth moving will be trucked to Porto.', 'Porto'],
    ['Production is being relocated to Porto.', 'Porto'],
  ])('goes on elsewhere [%s]', async (text, place) => {
    const facts = await told(`Norvik Steel will close its mill in Lisbon. ${text}`)
    expect(facts).toContain(`closure: destination=${place} planned`)
  })

  it.each(['Talks will end on 30 June.', 'The union will stop work on the bridge on 30 June.'])(
    'has no last day in [%s]',
    async (text) => {
      const facts = await told(`Norvik Steel will close its mill in Lisbon. ${text}`)
      expect(facts.filter((fact) => fact.includes('(production)'))).toEqual([])
    },
  )
})
