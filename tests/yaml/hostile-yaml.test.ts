import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/claim/read-record.ts'

const TOO_DEEP = 'maps and lists are nested more than 64 deep'
const MILLION = 1_000_000

/** Each is larger than any honest record, and is read or refused in a second or two. */
const cases: readonly { title: string; text: string; message: string }[] = [
  { title: '100,000 open brackets', text: `source: ${'['.repeat(100_000)}`, message: TOO_DEEP },
  { title: '100,000 open braces', text: `source: ${'{a: '.repeat(100_000)}`, message: TOO_DEEP },
  { title: '100,000 lists on one line', text: `${'- '.repeat(100_000)}a`, message: TOO_DEEP },
  { title: '100,000 explicit keys', text: '? '.repeat(100_000), message: 'a key must be text' },
  {
    title: '500 maps by indentation',
    text: Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    message: TOO_DEEP,
  },
  { title: '100,000 documents', text: '--- a\n'.repeat(100_000), message: 'a second document starts here' },
  {
    title: '50,000 anchors',
    text: Array.from({ length: 50_000 }, (_, index) => `a${index}: &a x`).join('\n'),
    message: '`&a` is a YAML anchor, which is not allowed here',
  },
  {
    title: '50,000 keys that are one',
    text: 'source: {id: a}\n'.repeat(50_000),
    message: '`source` is given twice, first on line 1',
  },
  { title: '200,000 line ends', text: '\n'.repeat(200_000), message: 'the file is empty' },
  { title: 'a comment of a million characters', text: `#${' '.repeat(MILLION)}`, message: 'the file is empty' },
  {
    title: 'an open quote of a million characters',
    text: `a: "${'x '.repeat(MILLION / 2)}`,
    message: 'the quote that opens here is never closed',
  },
  {
    title: 'a key of a million characters',
    text: `${'x'.repeat(MILLION)}: y`,
    message: 'a key is longer than 1,024 characters',
  },
  {
    title: 'a value of a million characters',
    text: `source: {id: a}\nclaims:\n  - about: a\n    attribute: a\n    value: ${'x'.repeat(MILLION)}\n    evidence: x\n`,
    message: '`value` has 1,000,000 characters, more than 20,000',
  },
  {
    title: 'an id of a million characters',
    text: `source: {id: ${'a-'.repeat(MILLION / 2)}}\nclaims: []\n`,
    message: '`id` has 1,000,000 characters, more than 100',
  },
  {
    title: '50,000 unknown keys',
    text: `source:\n  id: a\n${Array.from({ length: 50_000 }, (_, index) => `  key${index}: x\n`).join('')}claims: []\n`,
    message: '`key0` is not a key of the source',
  },
]

describe('a hostile file', () => {
  it('of 200 lines that tabs indent is not taken for a deep one', async () => {
    const text = `source: {id: a}\nclaims:\n${'  - by: x\n\tof: y\n'.repeat(200)}`
    const { problems } = await readRecord('a.yaml', new TextEncoder().encode(text))
    expect(new Set(problems.map(({ message }) => message))).toEqual(new Set(['a tab cannot indent a line']))
    expect(problems.length).toBeGreaterThan(50)
  })

  it.each(cases)('with $title is refused', { timeout: 30_000 }, async ({ text, message }) => {
    const { problems } = await readRecord('a.yaml', new TextEncoder().encode(text))
    expect(problems[0]?.message).toBe(message)
  })
})
