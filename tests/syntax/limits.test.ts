import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { loadParser } from '../../src/syntax/load-parser.ts'
import { LONGEST_SENTENCE } from '../../src/syntax/parse-state.ts'
import { parseText } from '../../src/syntax/parse-text.ts'
import { treeProblems } from './support.ts'

const parser = loadParser(new URL('../../src/syntax/weights.bin', import.meta.url).pathname)

/** Processor time, which other programs of the machine change less than the clock, in seconds; the least of three runs. */
function secondsToParse(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const start = process.cpuUsage()
    parseText(text, parser)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  })
  return Math.min(...runs)
}

function repeatTo(length: number, unit: string): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

const SHORT = 10_000
const TIMES_LONGER = 4

describe('the time of a parse', () => {
  test.each([
    { name: 'prose', unit: 'The minister who met the envoy in Almara on Monday said that talks would go on. ' },
    { name: 'prose on lines', unit: 'Ministers met in Almara\nBy Ana Brandt\nThe talks, held on Monday, ended\n\n' },
    { name: 'one sentence without end', unit: 'and he said that she ' },
    { name: 'brackets that never close', unit: '( ' },
    { name: 'marks only', unit: '."?! ' },
    { name: 'initials', unit: 'J. K. U.S. ' },
    { name: 'hyphens without a space', unit: 'ab-cd' },
  ])('grows with the length of $name and no faster', ({ unit }) => {
    const short = repeatTo(SHORT, unit)
    const long = repeatTo(SHORT * TIMES_LONGER, unit)
    secondsToParse(short)
    expect(secondsToParse(long)).toBeLessThan(2 * TIMES_LONGER * secondsToParse(short) + 0.05)
  })

  test('grows with the number of different words and no faster', () => {
    const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at.toString(36)}`).join(' ')
    secondsToParse(words(2500))
    expect(secondsToParse(words(10_000))).toBeLessThan(8 * secondsToParse(words(2500)) + 0.05)
  })
})

const MEGABYTE = 1_000_000

describe('a megabyte', () => {
  test.each([
    { name: 'of zero-width spaces', unit: '\u200b', tokens: 0 },
    { name: 'of joiners', unit: '\u200d', tokens: 0 },
    { name: 'of line breaks', unit: '\r\n', tokens: 0 },
    { name: 'of one word', unit: 'a', tokens: 1 },
    { name: 'of one figure', unit: '7', tokens: 1 },
    { name: 'of one dash', unit: '-', tokens: 1 },
  ])('$name is read as $tokens tokens, in pieces no longer than the longest sentence', ({ unit, tokens }) => {
    const text = repeatTo(MEGABYTE, unit)
    const sentences = parseText(text, parser)
    expect(sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)).toBe(tokens)
    for (const sentence of sentences) expect(sentence.tokens.length).toBeLessThanOrEqual(LONGEST_SENTENCE)
    expect(sentences.slice(0, 3).flatMap(treeProblems)).toEqual([])
  })
})

/** Invented; with what differs between runtimes if anything does: capitals outside ASCII, emoji, broken Unicode, long words. */
const PAGE = `Port strike in Almara ends after nine days
By Ana Brandt
ALMARA, March 3 (Northwire) — Dockers at the port of Almara went back to work on Monday, the union's chief Omar Reyes said, after
ministers agreed to raise their pay by 3.5 percent. "We didn't get all we asked for," he told reporters. “But it's a start.”
The deal, which was signed at 5 p.m. Sunday by Transport Minister Ada Cole and Gen. Mark Adler, costs about $1,250,000 a year.
At least 12 people had been injured in clashes on Feb. 21; two of them, Zoë Ångström and İpek ĞÜŞ, are still in St. Luke's Hospital.
• No ship was unloaded
• 40 lorries were turned back
Was it worth it? ΟΔΥΣΣΕΥΣ, a Greek tanker, left for Жданов… she never came back. See https://northwire.example/a?b=1 or @northwire #port.
THE MAYOR, WHO HAD WANTED TO SUE, RESIGNED. 🙂🏽 🇫🇷 \ud800 \udfff re\u00adport zero\u200bwidth ﬁre straße ǅungla ${'x'.repeat(300)}`

describe('the parse of a page', () => {
  test('is the same bytes on every Node: its digest changes with the weights and rules only', () => {
    const digest = createHash('sha256')
      .update(JSON.stringify(parseText(PAGE, parser)))
      .digest('hex')
    expect(digest).toMatchInlineSnapshot(`"83ad016ff5c48176bbbc91bdf23978e08c39eeb53de8c0d5cfbc4d3d8deeba79"`)
  })
})
