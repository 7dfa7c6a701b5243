import { expect, test } from 'vitest'
import { eventsOf } from './told.ts'

test.each([
  'Ana Brandt won with 54 percent of the votes cast in Almara on Sunday.',
  'Reed took 51.3% of all votes cast on Sunday, the Veldania Election Commission said.',
  'Of the votes validly cast in Norland, Milo Varga got 2,104,311.',
  'Some 40,000 ballots were cast in Almara on Tuesday.',
  'President Karel Novy cast his ballot in Almara on Sunday.',
  'Ana Brandt cast her vote at a school in Almara on Sunday morning.',
  'The Harbor Party got a third of the ballots cast on 4 May.',
  'Senator Milo Varga cast the deciding vote on Wednesday.',
  'Karel Novy cast doubt on the plan on Monday.',
  'The scandal cast a shadow over Norvex on Tuesday.',
  'A lawyer for Brandt cast the company as a victim on Friday.',
])('what is cast is no happening of its own: %s', async (text) => {
  const { events } = await eventsOf(text)
  expect(events.filter(({ happening }) => happening?.kind === 'cast')).toEqual([])
})
