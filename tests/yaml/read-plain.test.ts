import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceText } from '../../src/yaml/lines.ts'
import { readPlainYaml } from '../../src/yaml/read-plain.ts'
import { readYaml } from '../../src/yaml/read-yaml.ts'

/** Data and places in one shape, whichever reader they come from. */
function contents(result: ReturnType<typeof readYaml> | null): unknown {
  if (result === null || !('data' in result)) return result
  const placed = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const children = Object.entries(value).map(([key, child]) => [key, placed(child)])
    return { isList: Array.isArray(value), places: result.entries.get(value), children }
  }
  return placed(result.data)
}

const RECORD = `# yaml-language-server: $schema=../../src/claim/claims.schema.json
source:
  id: harbor-post
  title: "Ministers \\"meet\\" in Almara"   # a comment
  published: 2026-02-03
  lang: 'en'
  text: {file: ../../a.txt, sha256: "6c1f", names: [Ana Brandt, 'Brandt', 12, true]}

claims:
- about: talks-2026
  attribute: date
  value: '2018'
  evidence: it's 5 % of what - he said - "was" [sic] #1
  at: 412

# more
-   about: port-quake
    value: ../2018-07-31
    by:
    of: a, b & c {d}
`

describe('the fast reader', () => {
  it('reads a usual record', () => {
    const document = readPlainYaml(sourceText('a.yaml', RECORD))
    expect(document?.data).toEqual({
      source: {
        id: 'harbor-post',
        title: 'Ministers "meet" in Almara',
        published: '2026-02-03',
        lang: 'en',
        text: { file: '../../a.txt', sha256: '6c1f', names: ['Ana Brandt', 'Brandt', 12, true] },
      },
      claims: [
        {
          about: 'talks-2026',
          attribute: 'date',
          value: '2018',
          evidence: 'it\'s 5 % of what - he said - "was" [sic]',
          at: 412,
        },
        { about: 'port-quake', value: '../2018-07-31', by: null, of: 'a, b & c {d}' },
      ],
    })
  })

  it.each([
    { title: 'LF', text: RECORD },
    { title: 'CRLF', text: RECORD.replaceAll('\n', '\r\n') },
    { title: 'no last line end', text: RECORD.trimEnd() },
  ])('finds every place where the yaml package finds it, with $title', ({ text }) => {
    const source = sourceText('a.yaml', text)
    expect(contents(readPlainYaml(source))).toEqual(contents(readYaml(source)))
  })

  it('agrees with the yaml package on every text that it reads', () => {
    const line = fc.tuple(
      fc.constantFrom('', '', ' ', '  ', '    ', '  - ', '- ', '-  ', '\t', '    - '),
      fc.constantFrom('a: ', 'b:', 'source: ', 'value: ', 'a:b', '', '"q": ', 'c :', '2018: ', 'true: '),
      fc.oneof(
        fc.constantFrom('', 'x', '2018', '012', '1e3', '~', 'null', 'true', 'True', '.5', '-1', '0x1f', '- x', '.inf'),
        fc.constantFrom(
          '{a: b}',
          '{a: b, c: [d, "e"]}',
          '[a, b]',
          '{}',
          '[]',
          '{a: }',
          '[a, ]',
          '{a:b}',
          '[a: b]',
          '{"a": b}',
        ),
        fc.constantFrom(
          '"a b"',
          "'it''s'",
          '"a\\"b"',
          '"a\\\\"',
          '"a\\n"',
          '"',
          "'",
          '"a" b',
          "'a'#b",
          '"a" # b',
          '[a]#b',
        ),
        fc.constantFrom(
          'a: b',
          'a #b',
          'a#b',
          '#b',
          'a:',
          '&a b',
          '*a',
          '!t a',
          '|',
          '>',
          '%',
          '@',
          'é 日本',
          'a\tb',
          'a  ',
        ),
        fc.string({ unit: fc.constantFrom(...' \t"\'#:-,[]{}ab1?&*!|>%@`~.\\é'), maxLength: 8 }),
      ),
      fc.constantFrom('', '', ' # c', ' ', '#'),
    )
    const texts = fc.array(line, { maxLength: 4 }).map((lines) => lines.map((parts) => parts.join('')).join('\n'))
    let read = 0
    fc.assert(
      fc.property(texts, fc.constantFrom('\n', '\r\n'), (text, lineEnd) => {
        const source = sourceText('a.yaml', text.replaceAll('\n', lineEnd))
        const plain = readPlainYaml(source)
        if (plain === null) return
        read += 1
        expect(contents(plain)).toEqual(contents(readYaml(source)))
      }),
      { numRuns: 20_000, seed: 1 },
    )
    expect(read).toBeGreaterThan(500)
  })

  it('agrees with the yaml package on records that a few typing errors changed', () => {
    const slips = fc.array(
      fc.tuple(fc.nat(RECORD.length), fc.nat(3), fc.constantFrom(...' \n\t"\':#-[]{},&*!|>x0\\')),
      { minLength: 1, maxLength: 3 },
    )
    let read = 0
    fc.assert(
      fc.property(slips, (changes) => {
        const text = changes.reduce((old, [at, cut, put]) => old.slice(0, at) + put + old.slice(at + cut), RECORD)
        const source = sourceText('a.yaml', text)
        const plain = readPlainYaml(source)
        if (plain === null) return
        read += 1
        expect(contents(plain)).toEqual(contents(readYaml(source)))
      }),
      { numRuns: 2000, seed: 1 },
    )
    expect(read).toBeGreaterThan(300)
  })
})
