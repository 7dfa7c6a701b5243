import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReadingContext } from '../../src/model/reading.ts'
import type { TopicValue } from '../../src/model/value.ts'
import { stem } from '../../src/value/stem.ts'
import { ACRONYMS, DENIALS, NEGATIONS, OPPOSITES, STOP_WORDS, SYNONYMS } from '../../src/value/topic/words.ts'
import { topicReader } from '../../src/value/topic.ts'

const context: ReadingContext = { places: { resolve: () => [] }, parties: { resolve: () => unreachable() } }

function unreachable(): never {
  throw new Error('a topic asks for no party')
}

function topic(text: string): TopicValue {
  const value = topicReader.parse(text, context, { unit: null })
  if (!('kind' in value) || value.kind !== 'topic') throw new Error(`\`${text}\` is no topic`)
  return value
}

describe('stem', () => {
  test.each([
    { words: 'extend extends extended extending extension extensions' },
    { words: 'dispose disposal disposing disposed' },
    { words: 'cooperate cooperation cooperating cooperated' },
    { words: 'negotiate negotiation negotiations negotiating' },
    { words: 'agree agreed agreement agreements agreeing' },
    { words: 'withdraw withdrawal withdrew withdrawing' },
    { words: 'approve approval approved' },
    { words: 'resign resignation resigned' },
    { words: 'invade invasion invading' },
    { words: 'decide decision' },
    { words: 'explode explosion' },
    { words: 'expand expansion' },
    { words: 'strike strikes struck striking' },
    { words: 'vote votes voting' },
    { words: 'leave leaving' },
    { words: 'plan plans planned planning' },
    { words: 'control controlled controlling' },
    { words: 'install installation' },
    { words: 'verify verification verified' },
    { words: 'acquit acquitted acquittal' },
    { words: 'suspend suspension' },
    { words: 'die dying died' },
    { words: 'party parties' },
    { words: 'evacuate evacuation' },
    { words: 'organise organisation' },
  ])('$words have one stem', ({ words }) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1)
  })

  test.each([
    { words: 'plane plan' },
    { words: 'mission miss passion pass' },
    { words: 'station state statement' },
    { words: 'nation note not' },
    { words: 'wine win' },
    { words: 'care car cart' },
    { words: 'mine miner mineral' },
    { words: 'policy police' },
    { words: 'general generation' },
    { words: 'committee commission commit' },
    { words: 'universe university universal' },
    { words: 'organ organise' },
    { words: 'news new' },
    { words: 'signal sign' },
    { words: 'thing the' },
    { words: 'department depart' },
    { words: 'evening even' },
    { words: 'section sect' },
  ])('$words have stems of their own', ({ words }) => {
    const list = words.split(' ')
    expect(new Set(list.map(stem)).size).toBe(list.length)
  })

  test('a stem is its own stem', () => {
    const endings = ['s', 'es', 'ed', 'ing', 'ation', 'ion', 'ment', 'al', 'e', 'll', 'ies', 'sion', 'isation', 'tt']
    const word = fc
      .array(fc.constantFrom(...'abdeginorstuyz', ...endings), { maxLength: 8 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(word, (text) => {
        expect(stem(stem(text))).toBe(stem(text))
      }),
      { numRuns: 5000 },
    )
  })

  test('a word longer than any English one stays as it is', () => {
    expect(stem('ing'.repeat(300_000))).toHaveLength(900_000)
  })
})

describe('topicReader', () => {
  test.each([
    { text: 'The extension of the ISS until 2028', expected: '2028 extend iss until' },
    { text: 'extending ISS operations', expected: 'extend iss operat' },
    { text: 'not guilty', expected: 'not guilty' },
    { text: 'acquitted', expected: 'not guilty' },
    { text: 'Convicted', expected: 'guilty' },
    { text: 'no deal', expected: 'not deal' },
    { text: 'failed to reach a deal', expected: 'not deal reach' },
    { text: "didn't agree", expected: 'not agree' },
    { text: 'non-binding resolution', expected: 'not bind resolution' },
    { text: 'not only trade', expected: 'trade' },
    { text: 'No 10 statement', expected: '10 statement' },
    { text: 'no entry without a visa', expected: 'not not neg entry neg visa' },
    { text: 'acting head of the agency', expected: 'agency chief interim' },
    { text: 'interim director, agency', expected: 'agency chief interim' },
    { text: 'Vice President', expected: 'deputy president' },
    { text: 'US troops', expected: 'troop usa' },
    { text: 'help us', expected: 'help' },
    { text: 'TELL US', expected: 'tell' },
    { text: 'for the budget', expected: 'budget favor' },
    { text: 'talks for peace', expected: 'peace talk' },
    { text: 'two-state solution', expected: '2 solution state' },
    { text: 'thousands join 5', expected: '5 join thousands' },
    { text: 'to be or not to be', expected: 'to be or not to be' },
    { text: 'WHO', expected: 'who' },
    { text: 'defence', expected: 'defen' },
  ])('`$text` is read as `$expected`', ({ text, expected }) => {
    expect(topic(text).canonical).toBe(expected)
    expect(topic(expected).canonical).toBe(expected)
  })

  test('a text without words is a problem', () => {
    expect(topicReader.parse(' ?! ', context, { unit: null })).toEqual({
      problem: 'a topic has no words',
      hint: 'write a short phrase',
    })
  })

  test('the tables name stems that stand for themselves', () => {
    const named = [
      ...ACRONYMS.values(),
      ...SYNONYMS.values(),
      ...DENIALS.keys(),
      ...DENIALS.values(),
      ...OPPOSITES.flat(),
    ]
    const moved = named.filter((word) => {
      const meaning = SYNONYMS.get(stem(word)) ?? stem(word)
      return meaning !== word || STOP_WORDS.has(word) || NEGATIONS.has(word)
    })
    expect(moved).toEqual([])
  })

  test.each([
    ['Almara struck Telvia', 'almara > strike > telvia'],
    ['Telvia was struck by Almara', 'almara > strike > telvia'],
    ['Almara did not attack Telvia', 'not almara > attack > telvia'],
    ['the attack on Telvia', 'attack > telvia'],
    ['Almara’s siege of Telvia', 'almara siege > telvia'],
    ['collapse of the bridge', 'bridge collap'],
    ['truck and bus hit', '> bus hit truck'],
    ['failed to extend the deal', 'not deal extend'],
    ['cleared of fraud', 'not fraud guilty'],
    ['cleared the road', 'clear road'],
  ])('`%s` is read in steps as `%s`', (text, canonical) => {
    expect(topic(text).canonical).toBe(canonical)
    expect(topic(canonical).canonical).toBe(canonical)
  })

  test('a canonical form is read again as itself', () => {
    const vocabulary = (
      'not no without only merely for to failed fails refused acquitted guilty US us IT thousand thousands five 5 10 ' +
      'struck struck attacked attacks beat on by of invasion from was cleared bus > > ' +
      'twenty million nots ands voted acting heads deal deals the and WHO NO conceding disposes organize centre'
    ).split(' ')
    const phrase = fc.array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ unit: 'binary', maxLength: 4 })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(phrase, (words) => {
        const value = topicReader.parse(words.join(' '), context, { unit: null })
        if ('problem' in value) return
        expect(topic(value.canonical).canonical).toBe(value.canonical)
      }),
      { numRuns: 3000 },
    )
  })

  test('a megabyte is read in less than ten seconds', () => {
    const start = performance.now()
    topic('not extending the deals '.repeat(42_000))
    topic('ab'.repeat(500_000))
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
