import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventsOf } from './support.ts'

const WORDS = [
  'Ana Brandt',
  'Tom Reed',
  'met',
  'killed',
  '12',
  'people',
  'in',
  'Almara',
  'on',
  'Monday',
  'will',
  'the',
  'attack',
  'talks',
  'and',
  'said',
  'that',
  ',',
  'was',
  'arrested',
  'to',
  'for',
  'of',
  'death',
  'toll',
  'rose',
  'with',
  'bomb',
  'launch',
  '3-1',
  'beat',
  'not',
  '.',
]
const TEXT = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '))
const KNOWN = { parties: [['Ana Brandt'], ['Tom Reed']], places: ['Almara'], dates: { Monday: '2026-02-02' } }

describe('whatever the text', () => {
  test('evidence lies within the text and is short', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const { facts, triggers } of eventsOf(text, KNOWN).events) {
          for (const { evidence } of facts) {
            expect(evidence.start).toBeLessThan(evidence.end)
            expect(evidence.end).toBeLessThanOrEqual(text.length)
          }
          expect(triggers.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the same text gives the same events', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(eventsOf(text, KNOWN)).toEqual(eventsOf(text, KNOWN))
      }),
      { numRuns: 30 },
    )
  })

  test('a previous event names an event of its own type', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { events } = eventsOf(text, KNOWN)
        for (const { previousOf, type } of events) {
          if (previousOf !== null) expect(events[previousOf]?.type).toBe(type)
        }
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    'Ana Brandt met Tom Reed in Almara on Monday, and a bomb killed 12 people. ',
    'Ana Brandt said that the bank would cut 24 jobs in Almara. ',
  ])('time grows with the length of the text and not faster: %s', { timeout: 60_000 }, (sentence) => {
    const seconds = (times: number): number => {
      const text = sentence.repeat(times)
      const start = process.cpuUsage()
      eventsOf(text, KNOWN)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1e6
    }
    seconds(20)
    // Ten times the text may take thirty times as long on a busy machine; what is quadratic takes a hundred.
    expect(seconds(600)).toBeLessThan(30 * Math.max(seconds(60), 0.05))
  })
})
