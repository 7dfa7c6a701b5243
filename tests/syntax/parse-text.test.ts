import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SyntaxSentence } from '../../src/model/syntax.ts'
import { argumentsOf } from '../../src/syntax/arguments.ts'
import { loadParser } from '../../src/syntax/load-parser.ts'
import { LONGEST_SENTENCE } from '../../src/syntax/parse-state.ts'
import { parseText } from '../../src/syntax/parse-text.ts'
import { buildTree } from '../../src/syntax/tree.ts'
import { treeProblems } from './support.ts'

const parser = loadParser(new URL('../../src/syntax/weights.bin', import.meta.url).pathname)

/** What breaks the contract of a parse; empty where nothing does. */
function problemsOf(text: string, sentences: readonly SyntaxSentence[]): readonly string[] {
  return sentences.flatMap((sentence) => [
    ...treeProblems(sentence),
    ...sentence.tokens
      .filter(({ form, start, end }) => text.slice(start, end) !== form)
      .map(({ form }) => `\`${form}\` is elsewhere`),
    ...(sentence.tokens.length > LONGEST_SENTENCE ? ['too long'] : []),
  ])
}

const word = fc.constantFrom(
  'the',
  'minister',
  'said',
  'that',
  'Almara',
  'was',
  'hit',
  'by',
  'rockets',
  ',',
  'and',
  'who',
  '.',
  '"',
  'U.S.',
  '12',
  "don't",
  'killing',
  '(',
  ')',
  '--',
)
const sentence = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))

describe('a parse', () => {
  test('of any words has offsets that give back the forms, and trees with one root, no cycle and no crossing arcs', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(problemsOf(text, parseText(text, parser))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('of any text, broken Unicode too, throws nothing and keeps that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(problemsOf(text, parseText(text, parser))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('of a text twice is the same twice, whatever was parsed in between', () => {
    fc.assert(
      fc.property(sentence, sentence, (text, other) => {
        const before = parseText(text, parser)
        parseText(other, parser)
        expect(parseText(text, parser)).toEqual(before)
      }),
      { numRuns: 50 },
    )
  })

  test.each([
    { name: 'nothing', text: '' },
    { name: 'a million spaces', text: ' '.repeat(1_000_000) },
    { name: 'one token of a megabyte', text: 'a'.repeat(1_000_000) },
    { name: 'unpaired surrogates', text: '\ud800 \udc00\ud800 said \udfff' },
    { name: 'zero-width and control characters', text: '\u200b\u0000\u200d said\u0007 \ufeff' },
    { name: 'a hundred thousand commas', text: ', '.repeat(100_000) },
  ])('of $name throws nothing', ({ text }) => {
    expect(problemsOf(text, parseText(text, parser))).toEqual([])
  })

  test('cuts a sentence of 100,000 tokens and says so', () => {
    const text = 'and he said '.repeat(33_334)
    const sentences = parseText(text, parser)
    expect(sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(100_002)
    expect(sentences.slice(0, -1).every(({ isCut }) => isCut)).toBe(true)
    expect(sentences.at(-1)?.isCut).toBe(false)
    expect(problemsOf(text, sentences)).toEqual([])
  })
})

/** `role marker word` of the first verb with that form. */
function factsOf(text: string, verb: string): readonly string[] {
  for (const parsed of parseText(text, parser)) {
    const at = parsed.tokens.findIndex(({ form }) => form === verb)
    if (at < 0) continue
    const tree = buildTree(parsed)
    return argumentsOf(tree, at).map(({ role, index, marker }) =>
      [role, marker, tree.tokens[index]?.form ?? ''].filter((part) => part !== '').join(' '),
    )
  }
  return []
}

describe('who did what to whom', () => {
  test.each([
    {
      text: 'On Monday the ministers met in Almara.',
      verb: 'met',
      expected: ['subject ministers', 'oblique in Almara', 'oblique on Monday'],
    },
    {
      text: 'The agreement was signed by the ministers.',
      verb: 'signed',
      expected: ['object agreement', 'subject by ministers'],
    },
    {
      text: 'Rebels attacked the town and captured twelve soldiers.',
      verb: 'captured',
      expected: ['object soldiers', 'subject Rebels'],
    },
    {
      text: 'The general, who led the troops, resigned on Friday.',
      verb: 'led',
      expected: ['subject general', 'object troops'],
    },
    {
      text: 'A bomb exploded near the market, killing three people.',
      verb: 'killing',
      expected: ['object people', 'subject bomb'],
    },
    { text: 'Thieves stole a painting.', verb: 'stole', expected: ['subject Thieves', 'object painting'] },
    { text: 'Burglars overcame a guard.', verb: 'overcame', expected: ['subject Burglars', 'object guard'] },
    { text: 'The company wants to buy the rival firm.', verb: 'buy', expected: ['object firm', 'subject company'] },
  ])('is $expected in `$text` for $verb', ({ text, verb, expected }) => {
    expect([...factsOf(text, verb)].sort()).toEqual([...expected].sort())
  })
})
