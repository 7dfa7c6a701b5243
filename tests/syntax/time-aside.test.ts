import { describe, expect, it } from 'vitest'
import { loadParser } from '../../src/syntax/load-parser.ts'
import { parseText } from '../../src/syntax/parse-text.ts'

const parser = loadParser(new URL('../../src/syntax/weights.bin', import.meta.url).pathname)

/** The main verb, its subject, and the times that hang on it, each with its relation. */
function clauseOf(text: string): readonly string[] {
  const [sentence] = parseText(text, parser)
  const tokens = sentence?.tokens ?? []
  const root = tokens.findIndex(({ head }) => head < 0)
  const own = tokens.filter(({ head, relation }) => head === root && /^(?:nsubj|obl)/.test(relation))
  return [tokens[root]?.form ?? '', ...own.map(({ form, relation }) => `${relation} ${form}`)]
}

describe('a time between a helper and its verb', () => {
  it.each([
    ['Ana Brandt was on Friday jailed.', ['jailed', 'nsubj:pass Ana', 'obl Friday']],
    ['Ana Brandt was, on Friday, jailed.', ['jailed', 'nsubj:pass Ana', 'obl Friday']],
    ['Leo Marsh was on Tuesday night named minister.', ['named', 'nsubj:pass Leo', 'obl night']],
    ['The singer was yesterday found dead.', ['found', 'nsubj:pass singer', 'obl:unmarked yesterday']],
    ['The club has this week signed a striker.', ['signed', 'nsubj club', 'obl:unmarked week']],
    ['Leo Marsh will on Monday meet the envoys.', ['meet', 'nsubj Leo', 'obl Monday']],
    ['Leo Marsh will on Monday be sworn in.', ['sworn', 'nsubj:pass Leo', 'obl Monday']],
    ['The bridge was on 3 May reopened.', ['reopened', 'nsubj:pass bridge', 'obl 3']],
    ['The accord was in May 2019 signed.', ['signed', 'nsubj:pass accord', 'obl May']],
    ['Police yesterday arrested three men.', ['arrested', 'nsubj Police', 'obl:unmarked yesterday']],
  ])('%s', (text, expected) => {
    expect(clauseOf(text)).toEqual(expected)
  })

  it('keeps every token where the text has it', () => {
    const text = 'Two men were early on Monday morning arrested, and the third was, on Tuesday, found in Graz.'
    const [sentence] = parseText(text, parser)
    expect(sentence?.tokens.map(({ form, start, end }) => [form, text.slice(start, end)])).toEqual(
      sentence?.tokens.map(({ form }) => [form, form]),
    )
    expect(sentence?.tokens.map(({ form }) => form).join(' ')).toBe(
      'Two men were early on Monday morning arrested , and the third was , on Tuesday , found in Graz .',
    )
  })

  it.each([
    'The match was on Friday.',
    'The match was on Friday, and the final is today.',
    'It was on Friday that she left.',
    'She met him yesterday and left.',
    'The talks had on Friday the same end.',
  ])('leaves a time that stands there on its own: %s', (text) => {
    expect(parseText(text, parser)[0]?.tokens.map(({ confidence }) => confidence)).not.toContain(200)
  })
})
