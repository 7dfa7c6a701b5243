import { describe, expect, test } from 'vitest'
import { quantitiesIn } from './date-support.ts'

describe('how long something took', () => {
  test.each([
    ['Brandt won the race in 7 hours, 12 minutes and 40 seconds.', '7 hours 12 minutes and 40 seconds'],
    ['Brandt needed 7hr 12min 40sec for the race.', '7 hours 12 minutes and 40 seconds'],
    ['Brandt swam it in 1min 43.21sec.', '1 minute and 43.21 seconds'],
    ['It took her three hours and four minutes.', 'three hours and four minutes'],
    ['Reed won in a time of 2:05:31 on Sunday.', '2 hours 5 minutes 31 seconds'],
    ['Cole swam it in 1:43.21 on Sunday.', '1 minute 43.21 seconds'],
    ['Cole ran it in 1:00:05 on Sunday.', '1 hour 5 seconds'],
  ])('%s', (text, expected) => {
    expect(quantitiesIn(text).map(({ value, dimension }) => `${value} ${dimension}`)).toEqual([`${expected} time`])
  })

  test.each(['The rocket left at 10:05:31 on Sunday.', 'The quake struck at 14:02:11 GMT.', 'Harbor City won 2:1.'])(
    'no time of a stopwatch is in `%s`',
    (text) => {
      expect(quantitiesIn(text).filter(({ dimension }) => dimension === 'time')).toEqual([])
    },
  )
})
