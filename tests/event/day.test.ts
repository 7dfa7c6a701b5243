import { describe, expect, test } from 'vitest'
import type { EventGroup } from '../../src/event/merge/event-group.ts'
import { withDays } from '../../src/event/settle/day.ts'
import type { ToldEvent } from '../../src/event/told-event.ts'
import { sentencesOf, told } from './support.ts'

const dates = { 'on Monday': '2026-02-02', Tuesday: '2026-02-03', 'on Friday': '2026-02-06', 'in January': '2026-01' }

function toldIn(sentence: number): ToldEvent {
  return {
    type: 'attack',
    family: null,
    sentence,
    at: 0,
    trigger: { start: 0, end: 1 },
    lemma: 'raid',
    form: 'noun',
    isCharge: false,
    isParticiple: false,
    modality: 'happened',
    marker: null,
    isWhen: false,
    isDefinite: false,
    isOnProtest: false,
    isDone: false,
    isAhead: false,
    isLongAgo: false,
    facts: [],
    grounds: [],
    isTitle: false,
    order: sentence,
  }
}

/** An attack told in all of the text's sentences, of which no clause gives the date. */
function undated(count: number): EventGroup {
  const told = Array.from({ length: count }, (_, sentence) => toldIn(sentence))
  const last = told.at(-1) ?? toldIn(0)
  return {
    type: 'attack',
    family: null,
    sentence: 0,
    told,
    facts: [],
    grounds: [],
    isPrevious: false,
    isOther: false,
    isNext: false,
    isWhen: false,
    isDefinite: false,
    isDone: false,
    isAhead: false,
    last,
  }
}

describe('withDays dates an undated event by the one day that a sentence of it tells', () => {
  test.each([
    ['The raid on Monday killed nine.', ['2026-02-02']],
    ['The raid killed nine. Shops were shut on Monday.', ['2026-02-02']],
    ['Police said on Monday the raid killed nine.', []],
    ['The raid killed nine, police said on Monday.', []],
    ['Shops were shut on Monday and Tuesday after the raid.', []],
    ['Shops were shut in January after the raid.', []],
    ['Shops will shut on Friday after the raid.', []],
    ['The raid killed nine.', []],
  ])('%s', (text, days) => {
    const sentences = sentencesOf(text, { dates })
    const [group] = withDays([undated(sentences.length)], sentences)
    expect(group?.facts.map(({ value }) => value)).toEqual(days)
  })
})

describe('a time that tells what someone was known for is no date of an event', () => {
  const known = {
    parties: [['Ana Brandt']],
    dates: { '1950s': '195X', 'The 1940s': '194X', '2004': '2004', '1998': '1998' },
  }
  test.each([
    ['Ana Brandt, the 1950s film star, has died.', []],
    ['The 1940s film star died.', []],
    ['The 2004 earthquake killed nine people.', ['2004']],
  ])('%s', (text, dates) => {
    const found = told(text, known).filter((line) => line.includes(': date='))
    expect(found.map((line) => line.replace(/^.*date=/, ''))).toEqual(dates)
  })
})

test('the day of a sentence is none of the crime that it is for', () => {
  const dates = { Monday: '2026-02-02' }
  const found = told('The court gave a life sentence to a soldier on Monday for killing three guards.', {
    dates,
    parties: [['Ana Brandt']],
  })
  expect(found.filter((line) => line.startsWith('attack: date='))).toEqual([])
})
