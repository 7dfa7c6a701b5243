import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNames } from './name-support.ts'

const word = fc.constantFrom(
  'Ana',
  'Brandt',
  'said',
  'the',
  'minister',
  'of',
  'Almara',
  'in',
  'Syria',
  ',',
  '"',
  '“',
  '”',
  "'s",
  'and',
  'al-Masri',
  'NASA',
  '(',
  ')',
  'near',
  'She',
  'police',
  '34',
  '.',
  '-',
  '\n',
)
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))

describe('names, places, parties and quotes', () => {
  it('are the words of the text at their offsets', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { places, mentions, quotes } = readNames(written)
        for (const mention of [...places, ...mentions, ...quotes])
          expect(mention.text).toBe(written.slice(mention.start, mention.end))
      }),
    )
  })

  it('stand at tokens of their sentence, with the head among them', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { places, mentions, quotes, sentences } = readNames(written)
        for (const { sentence, first, last, head } of [...places, ...mentions, ...quotes]) {
          expect(first).toBeGreaterThanOrEqual(0)
          expect(head).toBeGreaterThanOrEqual(first)
          expect(last).toBeGreaterThanOrEqual(head)
          expect(last).toBeLessThan(sentences[sentence]?.tokens.length ?? 0)
        }
      }),
    )
  })

  it('speak through parties that there are, each with a name', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { mentions, parties, quotes, attributions } = readNames(written)
        expect(parties.every(({ names }) => names.length > 0 && names.every((name) => name !== ''))).toBe(true)
        const speakers = [...quotes, ...attributions].map(({ speaker }) => speaker)
        for (const party of [...mentions.map((mention) => mention.party), ...speakers])
          if (typeof party === 'number') expect(parties[party]).toBeDefined()
      }),
    )
  })

  it.each([
    ['Ana Brandt ', 20_000],
    ['al-', 30_000],
    ['" “ ‘ ', 20_000],
    ['of the ', 20_000],
    ['Mr. ', 20_000],
    ["People's ", 10_000],
    ['president ', 20_000],
    ['Almara, ', 20_000],
  ])('take a time linear in the length of [%s] over and over', (piece, times) => {
    const [short, long] = [timeOf(piece.repeat(times / 4)), timeOf(piece.repeat(times))]
    expect(long).toBeLessThan(short * 16 + 2000)
  })
})

function timeOf(written: string): number {
  const start = performance.now()
  readNames(written)
  return performance.now() - start
}
